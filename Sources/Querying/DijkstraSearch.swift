/// Finds a best path by Dijkstra's algorithm from both ends (Nicholson 1966), the one where fewer nodes wait first.
struct DijkstraSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter
    let order: PathOrder

    /// The best meeting of the two ends so far.
    private struct Meeting {
        var cost: Double
        var node: Int32
    }

    /// The edges of a best path in order, or nil where there is none. The same question has the same answer.
    ///
    /// Where the best path has too many edges, the search is done again with labels.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; see ``LabelSearch`` where the bound counts.
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        var ahead = DijkstraSide(start: spur.from)
        var behind = DijkstraSide(start: spur.to)
        var best = Meeting(cost: .infinity, node: -1)
        // No path that is still unknown costs less than both ends' next nodes together.
        while ahead.radius + behind.radius < best.cost {
            if ahead.waiting <= behind.waiting {
                settle(&ahead, by: network.outgoing, towards: behind, spur, &best)
            } else {
                settle(&behind, by: network.incoming, towards: ahead, spur, &best)
            }
        }
        guard best.node >= 0 else { return nil }
        let edges = ahead.edges(to: best.node, in: network).reversed() + behind.edges(to: best.node, in: network)
        guard edges.count > spur.maxLength else { return edges }
        return LabelSearch(network: network, filter: filter, order: order, behind: behind).path(spur)
    }

    /// Takes the next node of one side for good, and reaches its neighbours.
    private func settle(
        _ side: inout DijkstraSide, by arcs: Arcs, towards other: borrowing DijkstraSide, _ spur: borrowing Spur,
        _ best: inout Meeting
    ) {
        guard let node = side.settleNext() else { return }
        let (ends, numbers, edges) = (arcs.ends, arcs.edges, network.edges)
        for place in arcs[node.number] {
            let (end, number) = (ends[place], numbers[place])
            let edge = edges[Int(number)]
            guard filter.admits(edge, number: Int(number)), spur.allows(number, to: end) else { continue }
            let cost = node.cost + order.cost(of: edge)
            guard side.reach(end, by: number, cost: cost) else { continue }
            if let met = other.cost(of: end), cost + met < best.cost { best = Meeting(cost: cost + met, node: end) }
        }
    }
}
