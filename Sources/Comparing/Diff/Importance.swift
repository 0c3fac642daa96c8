import ArgumentModel

/// How much an event matters, 0…1: what sort it is, times how much what it happened to matters.
///
/// A claim's weight *w* is 1 − (1 − *s*)(1 − *r*/2)(1 − *t*/2), where *s* is the share of the articles that make it, *r*
/// its relations over those of the best connected claim, and *t* is 1 for a thesis and else 0. Of two versions the
/// weightier counts. `Documentation/diff.md` has the whole table.
enum Importance {
    /// What a claim's revision counts, by the gravest thing that changed.
    static func of(_ revision: Revision) -> Double {
        switch revision.kinds.first {
        case .polarity: 0.9
        case .number, .date: 0.8
        case .hedge: 0.6
        case .wording, nil: 0.4
        }
    }

    static let stance = 1.0
    static let stanceBetweenShades = 0.6
    static let stanceByArgument = 0.8
    static let flip = 0.9
    static let contested = 0.8
    static let comeOrGone = 0.7
    static let support = 0.6
    static let relation = 0.5
    /// Of a relation between two claims that came or went with it: they are the news.
    static let relationWithin = 0.25
    static let actor = 0.5
    /// How much less an article counts that only names an actor than one in which the actor speaks.
    static let named = 0.25
}
