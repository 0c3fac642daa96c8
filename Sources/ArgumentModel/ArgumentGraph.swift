/// Who claims what in which article, and which claims support or contradict which.
///
/// The parts are kept in the graph file's order, so that equal graphs write equal bytes, and indexed by id and by
/// neighbour. Two parts of one kind with the same id are one part: the first one given stays. Nothing else is checked:
/// see ``problems()``.
///
/// ```swift
/// let graph = try ArgumentGraph(contentsOf: data)
/// for relation in graph.relations(to: claim.id) where relation.kind == .contradicts { … }
/// ```
public struct ArgumentGraph: Sendable {
    /// What made the graph.
    public let generator: Generator
    /// Sorted by set, then id.
    public let articles: [Article]
    /// Sorted by id.
    public let actors: [Actor]
    /// Sorted by id.
    public let claims: [Claim]
    /// Sorted by article, then start of the content.
    public let assertions: [Assertion]
    /// Sorted by from, to, kind.
    public let relations: [Relation]

    let index: GraphIndex

    /// Sorts and indexes the parts.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    public init(
        generator: Generator = Generator(), articles: [Article] = [], actors: [Actor] = [], claims: [Claim] = [],
        assertions: [Assertion] = [], relations: [Relation] = []
    ) {
        self.generator = generator
        self.articles = Self.unique(articles).sorted { ($0.set, $0.id) < ($1.set, $1.id) }
        self.actors = Self.unique(actors).sorted { $0.id < $1.id }
        self.claims = Self.unique(claims).sorted { $0.id < $1.id }
        self.assertions = Self.unique(assertions).sorted { $0.sortKey < $1.sortKey }
        self.relations = Self.unique(relations).sorted {
            ($0.from, $0.to, $0.kind, $0.id) < ($1.from, $1.to, $1.kind, $1.id)
        }
        index = GraphIndex(
            articles: self.articles, actors: self.actors, claims: self.claims, assertions: self.assertions,
            relations: self.relations)
    }

    private static func unique<Part: Identifiable>(_ parts: [Part]) -> [Part] {
        var seen = Set<Part.ID>(minimumCapacity: parts.count)
        return parts.filter { seen.insert($0.id).inserted }
    }
}

extension ArgumentGraph: Equatable {
    /// Whether the two graphs have the same parts; the index follows from them.
    public static func == (left: Self, right: Self) -> Bool {
        left.generator == right.generator && left.articles == right.articles && left.actors == right.actors
            && left.claims == right.claims && left.assertions == right.assertions && left.relations == right.relations
    }
}

extension Assertion {
    /// The graph file's order: article, start, then whatever makes the order total.
    fileprivate var sortKey: (String, Int, Int, String) {
        (article, content.first?.start ?? source?.start ?? 0, content.last?.end ?? 0, id)
    }
}
