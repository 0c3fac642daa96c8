/// Finds a surest path by Dijkstra's algorithm from both ends (Nicholson 1966), the one where fewer nodes wait first.
struct DijkstraSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// The best meeting of the two ends so far.
    private struct Meeting {
        var cost: Double
        var node: Int32
    }

    /// The edges of a surest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// Where the surest path has too many edges, the search is done again with labels.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; see ``LabelSearch`` where the bound counts.
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        var ahead = DijkstraSide(start: spur.from, bannedNodes: spur.bannedNodes)
        var behind = DijkstraSide(start: spur.to, bannedNodes: spur.bannedNodes)
        var best = Meeting(cost: spur.maxCost, node: -1)
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
        return LabelSearch(
            network: network, filter: filter, behind: behind, horizon: max(0, best.cost - ahead.radius)
        ).path(spur)
    }

    /// Takes the next node of one side for good, and reaches its neighbours.
    private func settle(
        _ side: inout DijkstraSide, by arcs: Arcs, towards other: borrowing DijkstraSide, _ spur: borrowing Spur,
        _ best: inout Meeting
    ) {
        guard let node = side.settleNext() else { return }
        let (edges, costs) = (network.edges, network.costs)
        for place in arcs[node.number] {
            let (end, number) = (arcs.ends[place], arcs.edges[place])
            let cost = node.cost + costs[Int(number)]
            guard cost < side.cost(of: end), spur.allows(number),
                filter.admits(edges[Int(number)], number: Int(number))
            else { continue }
            let whole = cost + other.cost(of: end)
            // From a node that the other side has not settled, the rest of the way costs at least that side's radius.
            guard min(whole, cost + other.radius) < best.cost else { continue }
            side.reach(end, by: number, cost: cost)
            if whole < best.cost { best = Meeting(cost: whole, node: end) }
        }
    }
}
