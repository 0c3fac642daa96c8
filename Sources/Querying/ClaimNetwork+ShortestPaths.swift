extension ClaimNetwork {
    /// The best path from one node to another, or nil where no path leads there.
    ///
    /// ```swift
    /// let network = ClaimNetwork(
    ///     nodeCount: 3, edges: [Edge(from: 0, to: 1, link: .supports), Edge(from: 1, to: 2, link: .contradicts)])
    /// network.shortestPath(from: 0, to: 2)?.nodes  // [0, 1, 2]
    /// network.shortestPath(from: 0, to: 2)?.isNegative  // true
    /// ```
    ///
    /// - Parameters:
    ///   - order: the fewest edges, or the greatest product of confidences (−log confidence is the cost of an edge; one
    ///     without confidence is never used).
    ///   - maxLength: the most edges that the path may have.
    ///   - filter: which edges may be used.
    /// - Complexity: by length O(*n* + *m*), by confidence O((*n* + *m*) log *n*), both from both ends at once.
    @specialized(where Filter == EveryEdge)
    public func shortestPath<Filter: EdgeFilter>(
        from start: Int, to goal: Int, by order: PathOrder = .length, maxLength: Int = .max,
        where filter: Filter = EveryEdge()
    ) -> NetworkPath? {
        let spur = Spur(from: Int32(start), to: Int32(goal), maxLength: maxLength)
        let edges =
            switch order {
            case .length: BreadthSearch(network: self, filter: filter).path(spur)
            case .confidence: DijkstraSearch(network: self, filter: filter).path(spur)
            }
        return edges.map { NetworkPath(from: Int32(start), along: $0, in: self) }
    }

    /// The loopless paths from one node to another, best first, found as they are asked for.
    ///
    /// Equally good paths come shorter first, then surer first, as far as the search meets them in that order.
    ///
    /// - Parameters:
    ///   - order: what makes a path better.
    ///   - maxLength: the most edges that a path may have.
    ///   - limit: the most paths; to say so makes the search several times faster than to stop it.
    ///   - filter: which edges may be used.
    /// - Complexity: see ``ShortestPaths``.
    @specialized(where Filter == EveryEdge)
    public func shortestPaths<Filter: EdgeFilter>(
        from start: Int, to goal: Int, by order: PathOrder = .length, maxLength: Int = .max, limit: Int = .max,
        where filter: Filter = EveryEdge()
    ) -> ShortestPaths {
        let search: ShortestPaths.Search
        switch order {
        case .length:
            let breadth = BreadthSearch(network: self, filter: filter)
            search = { breadth.path($0) }
        case .confidence:
            let surest = DijkstraSearch(network: self, filter: filter)
            search = { surest.path($0) }
        }
        return ShortestPaths(
            network: self, from: Int32(start), to: Int32(goal), by: order, maxLength: maxLength, limit: limit,
            search: search)
    }
}
