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

    /// How many ways to nodes wait.
    var waiting: Int { queue.count }

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
