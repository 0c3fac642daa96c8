/// Finds the surest path within a number of edges: A* (Hart, Nilsson, Raphael 1968) with labels, by which a node is
/// passed again wherever it is reached in fewer edges than before.
struct LabelSearch<Filter: EdgeFilter> {
    let network: ClaimNetwork
    let filter: Filter
    /// What a search without the bound learnt about the way to the goal, which is the least that it can cost.
    let reached: NodeMap<Reach>
    /// No node that the search did not settle is nearer to the goal than this.
    let horizon: Double

    /// One way to reach a node.
    private struct Label {
        var node: Int32
        var edge: Int32
        var previous: Int32
        var length: Int
        var cost: Double
    }

    /// The edges of a best path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O(*l* · (*n* + *m*) log *n*) in the nodes and edges seen and the bound on the length.
    func path(_ spur: Spur) -> [Int32]? {
        network.memory.lengths.lend { path(spur, fewest: &$0) }
    }

    /// - Parameter fewest: the fewest edges by which each node was passed: whoever comes later costs no less.
    private func path(_ spur: Spur, fewest: inout NodeMap<Int>) -> [Int32]? {
        var labels = [Label(node: spur.from, edge: -1, previous: -1, length: 0, cost: 0)]
        var queue = NodeQueue()
        for node in spur.bannedNodes { fewest.append(node, 0) }
        queue.insert(.init(cost: estimate(of: spur.from), number: 0))
        while let entry = queue.popLeast() {
            let label = labels[Int(entry.number)]
            if label.node == spur.to { return edges(to: label, labels) }
            guard label.length < spur.maxLength, label.length < fewest[label.node, default: .max] else { continue }
            fewest[label.node, default: .max] = label.length
            for arc in network.outgoing.list[network.outgoing[label.node]] {
                guard label.length + 1 < fewest[arc.end, default: .max], spur.allows(arc.edge),
                    filter.admits(network.edges[Int(arc.edge)], number: Int(arc.edge))
                else { continue }
                let cost = label.cost + arc.cost
                let promise = cost + estimate(of: arc.end)
                guard promise < .infinity, promise <= spur.maxCost else { continue }
                queue.insert(.init(cost: promise, number: Int32(labels.count)))
                labels.append(
                    Label(
                        node: arc.end, edge: arc.edge, previous: entry.number, length: label.length + 1, cost: cost))
            }
        }
        return nil
    }

    /// The least that the way from a node to the goal can cost.
    private func estimate(of node: Int32) -> Double { min(reached[node, default: .unreached].behind.cost, horizon) }

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
