import HeapModule

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the path with the greatest product of confidences: the one whose sum of −log confidence is least.
///
/// Dijkstra's algorithm; where estimates of what is left are known, A* (Hart, Nilsson, Raphael 1968). A bound on the
/// number of edges is kept by labels: a node is passed again only where it is reached in fewer edges than before.
struct CheapestSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter
    /// Never more than the true cost from a node to the goal.
    private var estimates: Estimates?

    init(network: ClaimNetwork, filter: Filter) {
        self.network = network
        self.filter = filter
    }

    /// What an edge costs: 0 for a certain one, infinite for one without confidence.
    static func cost(_ edge: ClaimNetwork.Edge) -> Double { -log(edge.confidence) }

    /// One way to reach a node.
    private struct Label {
        var node: Int32
        var edge: Int32
        var previous: Int32
        var length: Int32
        var cost: Double
    }

    /// A label in the queue, the most promising first; of equals the shorter, then the earlier.
    private struct Entry: Comparable {
        var promise: Double
        var length: Int32
        var label: Int32

        static func < (left: Entry, right: Entry) -> Bool {
            if left.promise != right.promise { return left.promise < right.promise }
            return (left.length, left.label) < (right.length, right.label)
        }
    }

    /// The edges of a best path in order, or nil where there is none.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; times the bound on the length where there is one.
    func path(_ spur: Spur) -> [Int32]? {
        let isBounded = spur.maxLength < network.nodeCount
        var labels: [Label] = []
        var queue = Heap<Entry>()
        // The fewest edges by which each node was passed.
        var fewest = NodeMap<Int32>(filler: 0)
        // The least cost at which each node waits, where the length does not matter.
        var least = NodeMap<Double>(filler: 0)
        func reach(_ node: Int32, by edge: Int32, after previous: Int32, length: Int32, cost: Double) {
            if !isBounded {
                if let known = least[node], known <= cost { return }
                least.set(node, to: cost)
            }
            let promise = cost + (estimates?[node] ?? 0)
            guard promise < .infinity else { return }
            queue.insert(Entry(promise: promise, length: length, label: Int32(labels.count)))
            labels.append(Label(node: node, edge: edge, previous: previous, length: length, cost: cost))
        }
        reach(spur.from, by: -1, after: -1, length: 0, cost: 0)
        while let entry = queue.popMin() {
            let label = labels[Int(entry.label)]
            if label.node == spur.to { return edges(to: entry.label, labels) }
            if let known = fewest[label.node], !isBounded || known <= label.length { continue }
            fewest.set(label.node, to: label.length)
            guard Int(label.length) < spur.maxLength else { continue }
            for place in network.outgoing[label.node] {
                let (end, number) = (network.outgoing.ends[place], network.outgoing.edges[place])
                let edge = network.edges[Int(number)]
                guard filter.admits(edge, number: Int(number)),
                    spur.bannedEdges.isEmpty || !spur.bannedEdges.contains(number),
                    spur.bannedNodes?.contains(end) != true
                else { continue }
                if let known = fewest[end], !isBounded || known <= label.length + 1 { continue }
                reach(
                    end, by: number, after: entry.label, length: label.length + 1, cost: label.cost + Self.cost(edge))
            }
        }
        return nil
    }

    private func edges(to label: Int32, _ labels: [Label]) -> [Int32] {
        var edges: [Int32] = []
        var label = labels[Int(label)]
        while label.previous >= 0 {
            edges.append(label.edge)
            label = labels[Int(label.previous)]
        }
        return edges.reversed()
    }

    // MARK: - Estimates

    /// What is left to the goal: known for the nodes nearer to it than the start is, at least the start's for the rest.
    private struct Estimates {
        var known = NodeMap<Double>(filler: 0)
        var rest = Double.infinity

        subscript(node: Int32) -> Double { known[node] ?? rest }
    }

    /// The same search with estimates for paths to `goal` from `start` and from nodes about it; nil where no path leads
    /// there at all.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges that are no farther from the goal than the start is.
    func estimating(from start: Int32, to goal: Int32) -> Self? {
        var estimates = Estimates()
        var least = NodeMap<Double>(filler: 0)
        var queue = Heap<Entry>()
        queue.insert(Entry(promise: 0, length: 0, label: goal))
        while let entry = queue.popMin() {
            guard estimates.known.insert(entry.label, entry.promise) else { continue }
            if entry.label == start {
                estimates.rest = entry.promise
                var search = self
                search.estimates = estimates
                return search
            }
            for place in network.incoming[entry.label] {
                let (end, number) = (network.incoming.ends[place], network.incoming.edges[place])
                let edge = network.edges[Int(number)]
                guard filter.admits(edge, number: Int(number)), !estimates.known.contains(end) else { continue }
                let cost = entry.promise + Self.cost(edge)
                if cost == .infinity { continue }
                if let known = least[end], known <= cost { continue }
                least.set(end, to: cost)
                queue.insert(Entry(promise: cost, length: 0, label: end))
            }
        }
        return nil
    }
}
