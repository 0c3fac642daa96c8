/// Finds a best path by Dijkstra's algorithm from both ends (Nicholson 1966).
struct DijkstraSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter
    let order: PathOrder

    /// A path, and what the search learnt about the way to its end.
    struct Answer {
        /// The edges in order.
        var edges: [Int32]
        /// The part of the search that began at the goal.
        var behind: DijkstraSide
    }

    /// A best path, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen.
    func path(from start: Int32, to goal: Int32) -> Answer? {
        var ahead = DijkstraSide(start: start)
        var behind = DijkstraSide(start: goal)
        var best = start == goal ? (cost: 0, node: start) : (cost: Double.infinity, node: -1)
        // No path that is still unknown costs less than both ends' next nodes together.
        while ahead.radius + behind.radius < best.cost {
            if ahead.radius <= behind.radius {
                settle(&ahead, by: network.outgoing, towards: behind, &best)
            } else {
                settle(&behind, by: network.incoming, towards: ahead, &best)
            }
        }
        guard best.node >= 0 else { return nil }
        let edges = ahead.edges(to: best.node, in: network).reversed() + behind.edges(to: best.node, in: network)
        return Answer(edges: edges, behind: behind)
    }

    /// Takes the next node of one side for good, and reaches its neighbours.
    private func settle(
        _ side: inout DijkstraSide, by arcs: Arcs, towards other: borrowing DijkstraSide,
        _ best: inout (cost: Double, node: Int32)
    ) {
        guard let node = side.settleNext() else { return }
        let (ends, numbers, edges) = (arcs.ends, arcs.edges, network.edges)
        for place in arcs[node.number] {
            let (end, number) = (ends[place], numbers[place])
            let edge = edges[Int(number)]
            guard filter.admits(edge, number: Int(number)) else { continue }
            let cost = node.cost + order.cost(of: edge)
            guard side.reach(end, by: number, cost: cost) else { continue }
            if let met = other.cost(of: end), cost + met < best.cost { best = (cost + met, end) }
        }
    }
}

/// One end's part of a search from both ends: the nodes reached, and those that wait.
struct DijkstraSide {
    private struct Reach {
        var cost: Double
        var edge: Int32
        /// Whether nothing better can come.
        var isSettled = false
    }

    private var reached = NodeMap<Reach>(filler: Reach(cost: 0, edge: -1))
    private var queue = NodeQueue()

    init(start: Int32) {
        reached.set(start, to: Reach(cost: 0, edge: -1))
        queue.insert(start, cost: 0)
    }

    /// No node that is not settled is nearer to the start than this; infinite where none is left.
    var radius: Double { queue.leastCost }

    /// What the way from the start to a node costs, as far as is known.
    @inline(__always)
    func cost(of node: Int32) -> Double? { reached[node]?.cost }

    /// What the way to a node costs if it is settled, and otherwise the least that it can cost.
    @inline(__always)
    func estimate(of node: Int32) -> Double {
        if let reach = reached[node], reach.isSettled { return reach.cost }
        return radius
    }

    /// Takes the nearest node that waits for good; nil where it was taken before.
    mutating func settleNext() -> NodeQueue.Entry? {
        guard let entry = queue.popLeast(), var reach = reached[entry.number], !reach.isSettled else { return nil }
        reach.isSettled = true
        reached.set(entry.number, to: reach)
        return entry
    }

    /// Reaches a node; whether that is better than any way before.
    @inline(__always)
    mutating func reach(_ node: Int32, by edge: Int32, cost: Double) -> Bool {
        guard cost < reached[node]?.cost ?? .infinity else { return false }
        reached.set(node, to: Reach(cost: cost, edge: edge))
        queue.insert(node, cost: cost)
        return true
    }

    /// The edges from a node back to the start.
    func edges(to node: Int32, in network: ClaimNetwork) -> [Int32] {
        var edges: [Int32] = []
        var node = node
        while let reach = reached[node], reach.edge >= 0 {
            edges.append(reach.edge)
            node = network.edges[Int(reach.edge)].end(from: node)
        }
        return edges
    }
}
