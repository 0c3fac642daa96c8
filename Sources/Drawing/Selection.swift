public import ArgumentModel

/// Which part of a graph a picture shows.
public struct Selection: Hashable, Sendable {
    /// The claims shown, the most important first.
    public var claims: [Claim.ID]
    /// The relations shown, in the graph's order; both ends of each are shown.
    public var relations: [Relation.ID]
    /// How many claims there were to choose from.
    public var candidates: Int

    /// Shows the claims given, and of the relations between them those that `isShown` lets through.
    public init(
        of graph: ArgumentGraph, claims: [Claim.ID], candidates: Int? = nil,
        relations isShown: (Relation) -> Bool = { _ in true }
    ) {
        let shown = Set(claims)
        self.claims = claims
        self.candidates = candidates ?? claims.count
        relations = graph.relations.filter { shown.contains($0.from) && shown.contains($0.to) && isShown($0) }.map(\.id)
    }

    /// Shows the claims that matter most to the argument.
    ///
    /// Claims are ranked by ``Importance``. The theses come first, then the most important claims that a shown
    /// relation joins to a thesis; then, again and again, the most important claim that one joins to what is chosen, so
    /// that the picture hangs together; where nothing is joined any
    /// more, the next most important claim that has relations starts a new part. Claims without a shown relation
    /// appear only when there is room for every candidate, or when nothing is related to anything. With a focus, only
    /// claims within the radius are candidates, and those in focus come first, in the place of the theses.
    ///
    /// - Complexity: O(*c* log *c* + *r* + *n* · *f*) for *c* claims, *r* relations, *n* claims shown, and *f* claims
    ///   that stand beside them.
    public init(of graph: ArgumentGraph, _ options: SelectionOptions = SelectionOptions()) {
        let isShown = { (relation: Relation) in options.shows(relation) }
        let network = Network(of: graph, relations: isShown)
        let distances = options.focus.map { network.distances(from: $0, radius: options.radius) }
        let candidates = distances.map { Array($0.keys) } ?? Array(graph.claims.indices)
        let importance = Importance(of: graph, relations: isShown)
        let ranked = candidates.sorted { left, right in
            let (near, far) = (distances?[left] ?? 0, distances?[right] ?? 0)
            return near != far ? near < far : importance.precedes(left, right)
        }
        let isSeed = { (claim: Int) in distances.map { $0[claim] == 0 } ?? graph.claims[claim].isThesis }
        let chosen: [Int]
        if let limit = options.limit, ranked.count > limit {
            chosen = network.grow(from: ranked, to: limit, isSeed: isSeed)
        } else {
            chosen = ranked
        }
        self.init(
            of: graph, claims: chosen.map { graph.claims[$0].id }, candidates: candidates.count, relations: isShown)
    }
}
