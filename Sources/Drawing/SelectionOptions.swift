public import ArgumentModel

/// What to choose for a picture.
public struct SelectionOptions: Hashable, Sendable {
    /// The most claims to show; nil shows all.
    public var limit: Int?
    /// The claims to show with their surroundings; nil is the whole graph.
    public var focus: [Claim.ID]?
    /// How many relations away from the focus a claim may be.
    public var radius: Int
    /// Relations less sure than this are not shown.
    public var minimumConfidence: Double
    /// The only kind of relation to show; nil shows both.
    public var only: Relation.Kind?

    /// The most claims that stay legible on a page.
    public static let defaultLimit = 40

    /// Makes options.
    public init(
        limit: Int? = defaultLimit, focus: [Claim.ID]? = nil, radius: Int = 2, minimumConfidence: Double = 0,
        only: Relation.Kind? = nil
    ) {
        self.limit = limit
        self.focus = focus
        self.radius = radius
        self.minimumConfidence = minimumConfidence
        self.only = only
    }

    func shows(_ relation: Relation) -> Bool {
        relation.confidence >= minimumConfidence && (only == nil || only == relation.kind)
    }
}
