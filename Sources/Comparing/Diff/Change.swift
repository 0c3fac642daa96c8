/// An event, with how much it matters and whether chance alone could have made it.
public struct Change: Hashable, Sendable {
    /// What happened.
    public let event: Event
    /// How much it matters, 0…1, to four decimals: see ``Importance``.
    public let importance: Double
    /// The share of its set's articles that the event rests on, 0…1: what ``NoiseFloor`` measures it by.
    public let strength: Double
    /// The share of the events of this kind and strength that chance alone would make, 0…1; nil when not measured.
    public var chance: Double?

    init(event: Event, importance: Double, strength: Double, chance: Double? = nil) {
        self.event = event
        // As it is written: what is shown as 0.3 is at least 0.3.
        self.importance = (importance * 10_000).rounded() / 10_000
        self.strength = strength
        self.chance = chance
    }

    /// Whether the event stands out from what chance makes; nil when not measured.
    public var isAboveNoise: Bool? { chance.map { $0 <= NoiseFloor.level } }

    /// The change as seen from the new graph, looking back.
    public var mirrored: Change {
        Change(event: event.mirrored, importance: importance, strength: strength, chance: chance)
    }
}
