/// What one claim does to another.
public struct Relation: Hashable, Sendable, Codable, Identifiable {
    /// Supports or contradicts.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
        case contradicts, supports

        /// Alphabetical, as the graph file sorts relations.
        public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// The evidence on which a relation rests, surest first.
    public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
        /// A person put it there.
        case curated
        /// The text says it outright: "denies", "because".
        case stated
        /// Both claims were judged in the passage in which they stand.
        case passage
        /// The claim was judged against a thesis.
        case thesis
        /// The two claims were judged alone.
        case pair
    }

    /// `r-` and twelve hexadecimal digits.
    public var id: String
    /// The claim that supports or contradicts. A contradiction goes from the lower id to the higher.
    public var from: Claim.ID
    /// The claim that is supported or contradicted.
    public var to: Claim.ID
    /// What `from` does to `to`.
    public var kind: Kind
    /// The calibrated probability, 0…1.
    public var confidence: Double
    /// The surest evidence that it rests on.
    public var basis: Basis
    /// The ids of the articles that it rests on, sorted.
    public var articles: [Article.ID]

    /// Whether the relation has no direction of its own: to contradict is mutual, but where a person put it the way it
    /// goes.
    public var isMutual: Bool { kind == .contradicts && basis != .curated }

    /// Makes a relation.
    public init(
        id: String, from: Claim.ID, to: Claim.ID, kind: Kind, confidence: Double, basis: Basis,
        articles: [Article.ID] = []
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.kind = kind
        self.confidence = confidence
        self.basis = basis
        self.articles = articles
    }
}
