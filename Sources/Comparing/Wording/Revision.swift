/// A claim that came back changed: near to what it was, but not the same.
public struct Revision: Hashable, Sendable {
    /// In what the claim changed.
    public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
        /// It now denies what it asserted, or the other way round.
        case polarity
        case number
        case date
        /// How sure it is, or of how much.
        case hedge
        /// Something else that matters.
        case wording

        /// The graver change first.
        public static func < (left: Kind, right: Kind) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// In what it changed, gravest first; at least one.
    public let kinds: [Kind]
    /// The words that stayed, went and came.
    public let wording: WordDiff

    init(kinds: Set<Kind>, from old: Words, to new: Words) {
        self.kinds = kinds.sorted()
        wording = WordDiff(from: old, to: new)
    }

    private init(kinds: [Kind], wording: WordDiff) {
        self.kinds = kinds
        self.wording = wording
    }

    /// The revision the other way round.
    public var mirrored: Revision { Revision(kinds: kinds, wording: wording.mirrored) }
}
