import ArgumentModel

/// An actor as one article knows it.
struct LocalActor: Sendable {
    var name: String
    var kind: Actor.Kind
    var aliases: Set<String> = []
    var description: String?
    /// What its names tell, of a person.
    var gender: Gender?
    /// UTF-8 ranges, in order.
    var mentions: [Range<Int>] = []
    /// Whether the actor exists in its article only: "experts", "the researcher".
    var isAnonymous = false

    /// Keeps the first description found: it introduces the actor.
    mutating func describe(_ text: String?) {
        if description == nil, let text = text?.trimmingPunctuation().collapsingSpace(), !text.isEmpty {
            description = text
        }
    }
}
