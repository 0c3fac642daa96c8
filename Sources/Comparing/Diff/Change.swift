/// An event, with how much it matters and whether chance alone could have made it.
public struct Change: Hashable, Sendable {
    /// What happened.
    public let event: Event
    /// How much it matters, 0…1: see ``Importance``.
    public let importance: Double
    /// The share of its set's articles that the event rests on, 0…1: what ``NoiseFloor`` measures it by.
    public let strength: Double
    /// The share of the events of this kind and strength that chance alone would make, 0…1; nil when not measured.
    public var chance: Double?

    /// Whether the event stands out from what chance makes; nil when not measured.
    public var isAboveNoise: Bool? { chance.map { $0 <= NoiseFloor.level } }

    /// The change as seen from the new graph, looking back.
    public var mirrored: Change {
        Change(event: event.mirrored, importance: importance, strength: strength, chance: chance)
    }
}
