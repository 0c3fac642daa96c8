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
        var ends: [Int] = []
        // One more than there are nodes: see below.
        let nodes = [Int32](unsafeUninitializedCapacity: nodeCount + 1) { nodes, count in
            for start in starts where !isSeen[start] {
                isSeen[start] = true
                nodes[count] = Int32(start)
                count += 1
            }
            ends.append(count)
            var place = 0
            while place < count, ends.count <= maxDistance {
                expand(&place, &nodes, &count, &isSeen, where: filter)
                ends.append(count)
            }
        }
        body(nodes, ends)
    }

    /// Adds the neighbours of all nodes from a place on that are not seen yet.
    ///
    /// Every neighbour is written down, and counted where it is new: no branch hangs on what cannot be foretold.
    @inline(__always)
    private func expand<Filter: EdgeFilter>(
        _ place: inout Int, _ nodes: inout UnsafeMutableBufferPointer<Int32>, _ count: inout Int,
        _ isSeen: inout [Bool], where filter: Filter
    ) {
        var found = count
        isSeen.withUnsafeMutableBufferPointer { isSeen in
            edges.withUnsafeBufferPointer { edges in
                outgoing.withRows { rows in
                    for node in nodes[place..<count] {
                        for arc in rows[node] {
                            let isNew =
                                !isSeen[Int(arc.end)] && filter.admits(edges[Int(arc.edge)], number: Int(arc.edge))
                            isSeen[Int(arc.end)] = isSeen[Int(arc.end)] || isNew
                            nodes[found] = arc.end
                            found += isNew ? 1 : 0
                        }
                    }
                }
            }
        }
        place = count
        count = found
    }
}
