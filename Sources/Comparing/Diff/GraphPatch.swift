public import ArgumentModel

/// What turns one graph into another, part by part: the ids to take away and the parts to put in.
///
/// A part of the same id is replaced. Applied to the old graph it gives the new one, but for the generator's record.
public struct GraphPatch: Hashable, Sendable, Decodable {
    /// What changes of one kind of part.
    public struct Parts<Part: Identifiable & Hashable & Sendable>: Hashable, Sendable where Part.ID == String {
        /// The ids of the parts that go, sorted.
        public let removed: [String]
        /// The parts that come or are replaced, in the graph's order.
        public let put: [Part]

        init(from old: [Part], to new: [Part]) {
            let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
            let after = Set(new.map(\.id))
            removed = old.map(\.id).filter { !after.contains($0) }.sorted()
            put = new.filter { before[$0.id] != $0 }
        }

        func applied(to parts: [Part]) -> [Part] {
            let replaced = Set(removed).union(put.map(\.id))
            return parts.filter { !replaced.contains($0.id) } + put
        }
    }

    /// What changes of the articles.
    public let articles: Parts<Article>
    /// What changes of the actors.
    public let actors: Parts<Actor>
    /// What changes of the claims.
    public let claims: Parts<Claim>
    /// What changes of the assertions.
    public let assertions: Parts<Assertion>
    /// What changes of the relations.
    public let relations: Parts<Relation>

    /// Finds what turns `old` into `new`.
    public init(from old: ArgumentGraph, to new: ArgumentGraph) {
        articles = Parts(from: old.articles, to: new.articles)
        actors = Parts(from: old.actors, to: new.actors)
        claims = Parts(from: old.claims, to: new.claims)
        assertions = Parts(from: old.assertions, to: new.assertions)
        relations = Parts(from: old.relations, to: new.relations)
    }
}

extension ArgumentGraph {
    /// The graph with a patch applied.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    public func applying(_ patch: GraphPatch) -> ArgumentGraph {
        ArgumentGraph(
            generator: generator, articles: patch.articles.applied(to: articles),
            actors: patch.actors.applied(to: actors), claims: patch.claims.applied(to: claims),
            assertions: patch.assertions.applied(to: assertions), relations: patch.relations.applied(to: relations))
    }
}
