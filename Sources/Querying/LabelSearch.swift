/// Finds path after path to the same goal, each time with other nodes and edges forbidden: A* (Hart, Nilsson, Raphael
/// 1968), guided by what a first search from both ends learnt about the way to the goal.
///
/// To forbid something makes ways longer and never shorter, so the estimates stay right. A bound on the number of edges
/// is kept by labels: a node is passed again only where it is reached in fewer edges than before.
struct GuidedSearch<Filter: EdgeFilter>: Sendable {
    private let network: ClaimNetwork
    private let filter: Filter
    private let order: PathOrder
    private let behind: DijkstraSide

    /// Prepares for paths between two nodes; nil where there is none.
    init?(network: ClaimNetwork, filter: Filter, order: PathOrder, from start: Int32, to goal: Int32) {
        let search = DijkstraSearch(network: network, filter: filter, order: order)
        guard let answer = search.path(from: start, to: goal) else { return nil }
        self.network = network
        self.filter = filter
        self.order = order
        behind = answer.behind
    }

    /// The edges of a best path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; times the bound on the length where it counts.
    func path(_ spur: Spur) -> [Int32]? {
        // By length a node is never worth a second pass.
        let countsEdges = order == .confidence && spur.maxLength < network.nodeCount
        var labels = [Label(node: spur.from, edge: -1, previous: -1, length: 0, cost: 0)]
        var queue = NodeQueue()
        // The fewest edges by which each node was passed: whoever comes later costs no less.
        var passed = NodeMap<Int32>(filler: 0)
        queue.insert(0, cost: behind.estimate(of: spur.from))
        while let entry = queue.popLeast() {
            let label = labels[Int(entry.number)]
            if label.node == spur.to { return edges(to: label, labels) }
            if let known = passed[label.node], !countsEdges || known <= label.length { continue }
            passed.set(label.node, to: label.length)
            guard Int(label.length) < spur.maxLength else { continue }
            let (arcs, edges) = (network.outgoing, network.edges)
            for place in arcs[label.node] {
                let (end, number) = (arcs.ends[place], arcs.edges[place])
                let edge = edges[Int(number)]
                guard filter.admits(edge, number: Int(number)), spur.allows(number, to: end) else { continue }
                if let known = passed[end], !countsEdges || known <= label.length + 1 { continue }
                let cost = label.cost + order.cost(of: edge)
                let promise = cost + behind.estimate(of: end)
                guard promise < .infinity else { continue }
                queue.insert(Int32(labels.count), cost: promise)
                labels.append(
                    Label(node: end, edge: number, previous: entry.number, length: label.length + 1, cost: cost))
            }
        }
        return nil
    }

    private func edges(to label: Label, _ labels: [Label]) -> [Int32] {
        var edges: [Int32] = []
        var label = label
        while label.previous >= 0 {
            edges.append(label.edge)
            label = labels[Int(label.previous)]
        }
        return edges.reversed()
    }
}

/// One way to reach a node.
private struct Label {
    var node: Int32
    var edge: Int32
    var previous: Int32
    var length: Int32
    var cost: Double
}
