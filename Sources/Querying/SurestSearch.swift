/// Finds the path with the greatest product of confidences: the one whose sum of −log confidence is least.
///
/// Dijkstra's algorithm from both ends (Nicholson 1966). Where the path that it finds has too many edges, the search is
/// done again with labels, by which a node is passed again wherever it is reached in fewer edges than before.
struct SurestSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// The edges of a surest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; times the bound on the length where it counts.
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        guard let path = surest(spur) else { return nil }
        return path.count <= spur.maxLength ? path : bounded(spur)
    }

    // MARK: - From both ends

    /// How a node was reached.
    private struct Reach {
        var cost: Double
        var edge: Int32
        /// Whether nothing better can come.
        var isSettled = false
    }

    /// One end's part of the search.
    private struct Side {
        var reached = NodeMap<Reach>(filler: Reach(cost: 0, edge: -1))
        var queue = NodeQueue()

        init(start: Int32) {
            reached.set(start, to: Reach(cost: 0, edge: -1))
            queue.insert(start, cost: 0)
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

    /// The best path known so far.
    private struct Meeting {
        var cost = Double.infinity
        var node: Int32 = -1
    }

    private func surest(_ spur: Spur) -> [Int32]? {
        var ahead = Side(start: spur.from)
        var behind = Side(start: spur.to)
        var best = Meeting()
        // No path that is still unknown costs less than both ends' next nodes together.
        while ahead.queue.leastCost + behind.queue.leastCost < best.cost {
            if ahead.queue.leastCost <= behind.queue.leastCost {
                settle(&ahead, by: network.outgoing, towards: behind, spur, &best)
            } else {
                settle(&behind, by: network.incoming, towards: ahead, spur, &best)
            }
        }
        guard best.node >= 0 else { return nil }
        return ahead.edges(to: best.node, in: network).reversed() + behind.edges(to: best.node, in: network)
    }

    /// Takes the next node of one side for good, and reaches its neighbours.
    private func settle(
        _ side: inout Side, by arcs: Arcs, towards other: borrowing Side, _ spur: borrowing Spur, _ best: inout Meeting
    ) {
        guard let entry = side.queue.popLeast(), var reach = side.reached[entry.number], !reach.isSettled else {
            return
        }
        reach.isSettled = true
        side.reached.set(entry.number, to: reach)
        let (ends, numbers, edges) = (arcs.ends, arcs.edges, network.edges)
        for place in arcs[entry.number] {
            let (end, number) = (ends[place], numbers[place])
            let edge = edges[Int(number)]
            guard filter.admits(edge, number: Int(number)), spur.allows(number, to: end) else { continue }
            let cost = entry.cost + edge.cost
            guard cost < side.reached[end]?.cost ?? .infinity else { continue }
            side.reached.set(end, to: Reach(cost: cost, edge: number))
            side.queue.insert(end, cost: cost)
            if let met = other.reached[end], cost + met.cost < best.cost {
                best = Meeting(cost: cost + met.cost, node: end)
            }
        }
    }

    // MARK: - Within a length

    /// One way to reach a node.
    private struct Label {
        var node: Int32
        var edge: Int32
        var previous: Int32
        var length: Int
    }

    private func bounded(_ spur: Spur) -> [Int32]? {
        var labels = [Label(node: spur.from, edge: -1, previous: -1, length: 0)]
        var queue = NodeQueue()
        // The fewest edges by which each node was passed: whoever comes later costs no less.
        var fewest = NodeMap<Int>(filler: 0)
        queue.insert(0, cost: 0)
        while let entry = queue.popLeast() {
            let label = labels[Int(entry.number)]
            if label.node == spur.to { return edges(to: label, labels) }
            guard label.length < fewest[label.node] ?? .max, label.length < spur.maxLength else { continue }
            fewest.set(label.node, to: label.length)
            for place in network.outgoing[label.node] {
                let (end, number) = (network.outgoing.ends[place], network.outgoing.edges[place])
                let edge = network.edges[Int(number)]
                guard filter.admits(edge, number: Int(number)), spur.allows(number, to: end),
                    label.length + 1 < fewest[end] ?? .max, edge.confidence > 0
                else { continue }
                queue.insert(Int32(labels.count), cost: entry.cost + edge.cost)
                labels.append(Label(node: end, edge: number, previous: entry.number, length: label.length + 1))
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
