/// Finds the surest path within a number of edges: A* (Hart, Nilsson, Raphael 1968) with labels, by which a node is
/// passed again wherever it is reached in fewer edges than before.
struct LabelSearch<Filter: EdgeFilter> {
    let network: ClaimNetwork
    let filter: Filter
    /// What a search without the bound learnt about the way to the goal, which is the least that it can cost.
    let behind: DijkstraSide
    /// No node that `behind` did not settle is nearer to the goal than this.
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
        var labels = [Label(node: spur.from, edge: -1, previous: -1, length: 0, cost: 0)]
        var queue = NodeQueue()
        // The fewest edges by which each node was passed: whoever comes later costs no less.
        var fewest = NodeMap(repeating: Int.max)
        for node in spur.bannedNodes { fewest[node] = 0 }
        queue.insert(0, cost: estimate(of: spur.from))
        while let entry = queue.popLeast() {
            let label = labels[Int(entry.number)]
            if label.node == spur.to { return edges(to: label, labels) }
            guard label.length < spur.maxLength, label.length < fewest[label.node] else { continue }
            fewest[label.node] = label.length
            for place in network.outgoing[label.node] {
                let (end, number) = (network.outgoing.ends[place], network.outgoing.edges[place])
                guard label.length + 1 < fewest[end], spur.allows(number),
                    filter.admits(network.edges[Int(number)], number: Int(number))
                else { continue }
                let cost = label.cost + network.costs[Int(number)]
                let promise = cost + estimate(of: end)
                guard promise < .infinity, promise <= spur.maxCost else { continue }
                queue.insert(Int32(labels.count), cost: promise)
                labels.append(
                    Label(
                        node: end, edge: number, previous: entry.number, length: label.length + 1, cost: cost))
            }
        }
        return nil
    }

    /// The least that the way from a node to the goal can cost.
    private func estimate(of node: Int32) -> Double { min(behind.cost(of: node), horizon) }

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
