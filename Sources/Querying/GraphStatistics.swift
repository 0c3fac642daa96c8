public import ArgumentModel

/// The size and make-up of a graph in numbers.
public struct GraphStatistics: Sendable {
    /// Something and how often it is there.
    public struct Tally: Hashable, Sendable {
        /// What is counted: the raw value of a kind, the name of a set, the id of a claim or an actor.
        public let name: String
        /// How often.
        public let count: Int
    }

    /// Articles in each set.
    public let articles: [Tally]
    /// Actors of each kind.
    public let actors: [Tally]
    /// Claims of each kind.
    public let claims: [Tally]
    /// The claims that the argument hangs on.
    public let theses: Int
    /// The places at which claims are made.
    public let occurrences: Int
    /// Claims made in more than one article.
    public let sharedClaims: Int
    /// Claims without any relation.
    public let loneClaims: Int
    /// Assertions of each stance.
    public let assertions: [Tally]
    /// Relations of each kind.
    public let relations: [Tally]
    /// Relations of each basis.
    public let bases: [Tally]
    /// The mean confidence of relations; nil where there are none.
    public let meanConfidence: Double?
    /// Parts of the argument that no relation joins, lone claims left out.
    public let parts: Int
    /// Claims in the largest of them.
    public let largestPart: Int
    /// The ids of the actors who assert and deny most, at most five.
    public let busiestActors: [Tally]
    /// The ids of the claims that are contradicted most or contradict most, at most five.
    public let mostDisputed: [Tally]

    /// Counts a graph.
    ///
    /// - Complexity: O(*n* log *n*) in the parts.
    public init(_ graph: ArgumentGraph) {
        articles = Self.tally(graph.articles.map(\.set), of: graph.sets)
        actors = Self.tally(graph.actors.map(\.kind), of: Actor.Kind.allCases)
        claims = Self.tally(graph.claims.map(\.kind), of: Claim.Kind.allCases)
        theses = graph.theses.count
        occurrences = graph.claims.reduce(0) { $0 + $1.occurrences.count }
        sharedClaims = graph.claims.count { $0.articles.count > 1 }
        assertions = Self.tally(graph.assertions.map(\.stance), of: Assertion.Stance.allCases)
        relations = Self.tally(graph.relations.map(\.kind), of: Relation.Kind.allCases)
        bases = Self.tally(graph.relations.map(\.basis), of: Relation.Basis.allCases)
        meanConfidence =
            graph.relations.isEmpty
            ? nil : graph.relations.reduce(0) { $0 + $1.confidence } / Double(graph.relations.count)
        let sizes = ClaimNetwork(graph).undirected.stronglyConnectedComponents().map(\.count)
        loneClaims = sizes.count { $0 == 1 }
        parts = sizes.count { $0 > 1 }
        largestPart = sizes.filter { $0 > 1 }.max() ?? 0
        busiestActors = Self.most(graph.assertions.map(\.actor))
        mostDisputed = Self.most(graph.relations.filter { $0.kind == .contradicts }.flatMap { [$0.from, $0.to] })
    }

    private static func tally<Value: RawRepresentable<String> & Hashable>(_ found: [Value], of all: [Value]) -> [Tally]
    {
        tally(found.map(\.rawValue), of: all.map(\.rawValue))
    }

    private static func tally(_ found: [String], of all: [String]) -> [Tally] {
        let counts = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
        return all.map { Tally(name: $0, count: counts[$0] ?? 0) }
    }

    private static func most(_ found: [String]) -> [Tally] {
        let counts = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.map { Tally(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }.prefix(5).map(\.self)
    }
}
