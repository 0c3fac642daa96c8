import ArgumentModel

/// What a diff asks of one graph, over and over: who stands behind a claim, how a thesis stands, what is contested.
struct GraphMeasures {
    let graph: ArgumentGraph
    private let articleCount: Double
    private let mostRelations: Double

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        articleCount = Double(max(1, graph.articles.count))
        let degrees = graph.claims.indices.map { graph.outgoing(at: $0).count + graph.incoming(at: $0).count }
        mostRelations = Double(max(1, degrees.max() ?? 1))
    }

    /// So many articles as a share of the graph's.
    func share(_ articles: Int) -> Double { min(1, Double(articles) / articleCount) }

    // MARK: - Claims

    func support(of id: Claim.ID) -> Support {
        let articles = graph.claim(id)?.articles.count ?? 0
        let assertions = graph.assertions(of: id)
        func actors(_ stance: Assertion.Stance) -> Int {
            Set(assertions.filter { $0.stance == stance }.map(\.actor)).count
        }
        return Support(
            articles: articles, share: share(articles), asserting: actors(.asserts), denying: actors(.denies))
    }

    /// How much a claim matters to the graph, 0…1: many articles make it, many relations touch it, or it is a thesis.
    func weight(of id: Claim.ID) -> Double {
        guard let claim = graph.claim(id) else { return 0 }
        let share = share(claim.articles.count)
        let connected = Double(graph.relations(of: id).count) / mostRelations
        return 1 - (1 - share) * (1 - connected / 2) * (claim.isThesis ? 0.5 : 1)
    }

    func ground(of id: Claim.ID) -> Ground {
        var backing = Set(graph.claim(id)?.articles ?? [])
        var opposition = Set<Article.ID>()
        for assertion in graph.assertions(of: id) {
            if assertion.stance == .asserts { backing.insert(assertion.article) }
            if assertion.stance == .denies { opposition.insert(assertion.article) }
        }
        // An article that names the thesis only to deny it does not back it.
        let asserting = graph.assertions(of: id).filter { $0.stance == .asserts }.map(\.article)
        backing.subtract(opposition.subtracting(asserting))
        for relation in graph.relations(to: id) where relation.kind == .supports {
            backing.formUnion(articles(of: relation, making: relation.from))
        }
        for relation in graph.relations(of: id) where relation.kind == .contradicts {
            opposition.formUnion(articles(of: relation, making: relation.from == id ? relation.to : relation.from))
        }
        return Ground(backing: share(backing.count), opposition: share(opposition.count))
    }

    private func articles(of relation: Relation, making claim: Claim.ID) -> [Article.ID] {
        let making = graph.claim(claim)?.articles ?? []
        return making.isEmpty ? relation.articles : making
    }

    /// The articles in which a claim is contradicted or denied; none when it is not contested.
    func contesting(_ id: Claim.ID) -> Set<Article.ID> {
        var articles = Set(graph.assertions(of: id).filter { $0.stance == .denies }.map(\.article))
        for relation in graph.relations(of: id) where relation.kind == .contradicts {
            articles.formUnion(
                relation.articles.isEmpty
                    ? self.articles(of: relation, making: relation.from == id ? relation.to : relation.from)
                    : relation.articles)
        }
        return articles
    }

    // MARK: - Actors and relations

    /// The share of articles in which an actor is named or speaks.
    func presence(of id: Actor.ID) -> Double {
        let named = Set(graph.actor(id)?.mentions.map(\.article) ?? [])
        return share(named.union(graph.assertions(by: id).map(\.article)).count)
    }

    /// The share of articles in which an actor speaks.
    func voice(of id: Actor.ID) -> Double { share(Set(graph.assertions(by: id).map(\.article)).count) }

    /// The share of articles on which a relation rests; at least one.
    func presence(of relation: Relation) -> Double { share(max(1, relation.articles.count)) }

    /// How an actor stands to a claim.
    struct TakenStance {
        let stance: Assertion.Stance
        /// In how many articles.
        let articles: Int
        /// How surely, 0…1: as the surest of the assertions.
        let confidence: Double
    }

    /// How an actor stands to each claim that he, she or it speaks of: the stance taken most often, the surest among
    /// equals.
    func stances(of id: Actor.ID) -> [Claim.ID: TakenStance] {
        Dictionary(grouping: graph.assertions(by: id), by: \.claim).compactMapValues { assertions in
            let byStance = Dictionary(grouping: assertions, by: \.stance).map { stance, taken in
                (
                    stance: stance, count: taken.count, confidence: taken.map(\.confidence).sorted().reduce(0, +),
                    taken: taken
                )
            }
            let most = byStance.max {
                ($0.count, $0.confidence, $1.stance.rawValue) < ($1.count, $1.confidence, $0.stance.rawValue)
            }
            return most.map {
                TakenStance(
                    stance: $0.stance, articles: Set($0.taken.map(\.article)).count,
                    confidence: $0.taken.map(\.confidence).max() ?? 0)
            }
        }
    }
}
