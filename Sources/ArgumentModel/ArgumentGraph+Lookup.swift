extension ArgumentGraph {
    /// The article of that id. - Complexity: O(1)
    public func article(_ id: Article.ID) -> Article? { index.articles[id].map { articles[$0] } }

    /// The actor of that id. - Complexity: O(1)
    public func actor(_ id: Actor.ID) -> Actor? { index.actors[id].map { actors[$0] } }

    /// The claim of that id. - Complexity: O(1)
    public func claim(_ id: Claim.ID) -> Claim? { index.claims[id].map { claims[$0] } }

    /// The relation of that id. - Complexity: O(1)
    public func relation(_ id: Relation.ID) -> Relation? { index.relations[id].map { relations[$0] } }

    /// The position in ``claims`` of the claim of that id. - Complexity: O(1)
    public func position(ofClaim id: Claim.ID) -> Int? { index.claims[id] }

    /// The position in ``actors`` of the actor of that id. - Complexity: O(1)
    public func position(ofActor id: Actor.ID) -> Int? { index.actors[id] }

    /// Positions in ``relations`` of those that leave the claim at `position`. - Complexity: O(1)
    public func outgoing(at position: Int) -> ArraySlice<Int32> { index.outgoing[position] }

    /// Positions in ``relations`` of those that arrive at the claim at `position`. - Complexity: O(1)
    public func incoming(at position: Int) -> ArraySlice<Int32> { index.incoming[position] }

    /// The relations that leave a claim; none for an unknown id. - Complexity: O(degree)
    public func relations(from id: Claim.ID) -> [Relation] {
        index.claims[id].map { outgoing(at: $0).map { relations[Int($0)] } } ?? []
    }

    /// The relations that arrive at a claim; none for an unknown id. - Complexity: O(degree)
    public func relations(to id: Claim.ID) -> [Relation] {
        index.claims[id].map { incoming(at: $0).map { relations[Int($0)] } } ?? []
    }

    /// The relations at either end of a claim: those that leave, then those that arrive. - Complexity: O(degree)
    public func relations(of id: Claim.ID) -> [Relation] { relations(from: id) + relations(to: id) }

    /// Who asserts, denies or questions a claim; none for an unknown id. - Complexity: O(degree)
    public func assertions(of id: Claim.ID) -> [Assertion] {
        index.claims[id].map { index.assertionsByClaim[$0].map { assertions[Int($0)] } } ?? []
    }

    /// What an actor asserts, denies or questions; none for an unknown id. - Complexity: O(degree)
    public func assertions(by id: Actor.ID) -> [Assertion] {
        index.actors[id].map { index.assertionsByActor[$0].map { assertions[Int($0)] } } ?? []
    }

    /// The names of some actors, in order, an unknown one's id; a name that several bear, as "experts" of different articles
    /// do, stands once, and writers without a name of their own are counted: "2 authors".
    public func names(of actors: [Actor.ID]) -> [String] {
        let nameless = Dictionary(
            grouping: actors.compactMap(actor).filter { $0.kind == .author }, by: \.name
        ).mapValues(\.count)
        var told: Set<String> = []
        return actors.compactMap { id in
            let actor = actor(id)
            guard told.insert(actor?.name ?? id).inserted else { return nil }
            guard let actor, actor.kind == .author, let count = nameless[actor.name], count > 1 else {
                return actor?.name ?? id
            }
            return String(count: count, "author")
        }
    }

    /// The claims that the argument hangs on.
    public var theses: [Claim] { claims.filter(\.isThesis) }

    /// The names of the article sets, sorted.
    public var sets: [String] { Set(articles.map(\.set)).sorted() }
}
