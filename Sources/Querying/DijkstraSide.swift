/// One end's part of a search from both ends: the nodes reached, and those that wait.
struct DijkstraSide {
    private struct Reach {
        var cost: Double
        var edge: Int32
    }

    private var reached = NodeMap(repeating: Reach(cost: .infinity, edge: -1))
    private var queue = NodeQueue()

    init(start: Int32, bannedNodes: [Int32]) {
        // No way to a banned node is better than the one that it seems to have.
        for node in bannedNodes { reached[node].cost = -.infinity }
        reached[start].cost = 0
        queue.insert(start, cost: 0)
    }

    /// No node that is not settled is nearer to the start than this; infinite where none is left.
    var radius: Double { queue.leastCost }

    /// How many ways to nodes wait.
    var waiting: Int { queue.count }

    /// What the way from the start to a node costs as far as is known; infinite where none is.
    @inline(__always)
    func cost(of node: Int32) -> Double { reached[node].cost }

    /// Takes the nearest node that waits for good; nil where a better way to it was taken before.
    mutating func settleNext() -> NodeQueue.Entry? {
        guard let entry = queue.popLeast(), entry.cost == reached[entry.number].cost else { return nil }
        return entry
    }

    /// Reaches a node in a better way than any before.
    @inline(__always)
    mutating func reach(_ node: Int32, by edge: Int32, cost: Double) {
        reached[node] = Reach(cost: cost, edge: edge)
        queue.insert(node, cost: cost)
    }

    /// The edges from a node back to the start.
    func edges(to node: Int32, in network: ClaimNetwork) -> [Int32] {
        var edges: [Int32] = []
        var node = node
        while case let edge = reached[node].edge, edge >= 0 {
            edges.append(edge)
            node = network.edges[Int(edge)].end(from: node)
        }
        return edges
    }
}
