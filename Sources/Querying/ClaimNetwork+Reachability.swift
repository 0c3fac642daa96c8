extension ClaimNetwork {
    /// A node and how many edges away it is.
    public struct Neighbour: Hashable, Sendable {
        /// The node.
        public let node: Int
        /// The number of edges on a shortest path to it.
        public let distance: Int
    }

    /// The nodes that can be reached from some nodes within a number of edges, nearest first, those nodes included.
    ///
    /// ```swift
    /// network.neighbourhood(of: [3], within: 2).map(\.node)  // whatever is two steps from claim 3
    /// network.undirected.neighbourhood(of: [3], within: 2)   // the same in either direction
    /// ```
    ///
    /// - Complexity: O(*n* + *m*)
    @specialized(where Filter == EveryEdge)
    public func neighbourhood<Filter: EdgeFilter>(
        of starts: [Int], within maxDistance: Int = .max, where filter: Filter = EveryEdge()
    ) -> [Neighbour] {
        var found: [Neighbour] = []
        breadth(from: starts, within: maxDistance, where: filter) { nodes, ends in
            found.reserveCapacity(nodes.count)
            var place = 0
            for (distance, end) in ends.enumerated() {
                while place < end {
                    found.append(Neighbour(node: Int(nodes[place]), distance: distance))
                    place += 1
                }
            }
        }
        return found
    }

    /// The nodes that can be reached from a node, nearest first, the node itself included.
    ///
    /// - Complexity: O(*n* + *m*)
    @specialized(where Filter == EveryEdge)
    public func reachable<Filter: EdgeFilter>(from start: Int, where filter: Filter = EveryEdge()) -> [Int] {
        var found: [Int] = []
        breadth(from: [start], within: .max, where: filter) { nodes, _ in found = nodes.map(Int.init) }
        return found
    }

    /// Breadth-first search: hands over the nodes nearest first, and for each distance the place after its last node.
    private func breadth<Filter: EdgeFilter>(
        from starts: [Int], within maxDistance: Int, where filter: Filter, _ body: ([Int32], [Int]) -> Void
    ) {
        var isSeen = [Bool](repeating: false, count: nodeCount)
        var nodes: [Int32] = []
        for start in starts where !isSeen[start] {
            isSeen[start] = true
            nodes.append(Int32(start))
        }
        var ends = [nodes.count]
        var place = 0
        let (arcs, edges) = (outgoing, edges)
        while place < nodes.count, ends.count <= maxDistance {
            let last = nodes.count
            while place < last {
                for arc in arcs[nodes[place]] {
                    let (end, number) = (arcs.ends[arc], Int(arcs.edges[arc]))
                    if !isSeen[Int(end)], filter.admits(edges[number], number: number) {
                        isSeen[Int(end)] = true
                        nodes.append(end)
                    }
                }
                place += 1
            }
            ends.append(nodes.count)
        }
        body(nodes, ends)
    }
}
