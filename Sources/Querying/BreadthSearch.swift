/// Finds a path with the fewest edges by breadth-first search from both ends, the smaller frontier first (Pohl 1971).
struct BreadthSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// The edges of a shortest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O(*n* + *m*) in the nodes and edges seen: with branching *b* and distance *d* about *b*^(*d*/2).
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        var ahead = Side(start: spur.from, arcs: network.outgoing)
        var behind = Side(start: spur.to, arcs: network.incoming)
        while !ahead.frontier.isEmpty, !behind.frontier.isEmpty, ahead.depth + behind.depth < spur.maxLength {
            let meeting =
                ahead.frontier.count <= behind.frontier.count
                ? expand(&ahead, towards: behind, spur) : expand(&behind, towards: ahead, spur)
            if let meeting {
                return ahead.edges(to: meeting, in: network).reversed() + behind.edges(to: meeting, in: network)
            }
        }
        return nil
    }

    /// One end's part of the search.
    private struct Side {
        let start: Int32
        let arcs: Arcs
        /// The edge by which each node was first seen.
        var seen = NodeMap<Int32>(filler: -1)
        /// The nodes seen last, all equally far from the start.
        var frontier: [Int32]
        var depth = 0

        init(start: Int32, arcs: Arcs) {
            self.start = start
            self.arcs = arcs
            frontier = [start]
            seen.set(start, to: -1)
        }

        /// The edges from a node back to the start.
        func edges(to node: Int32, in network: ClaimNetwork) -> [Int32] {
            var edges: [Int32] = []
            var node = node
            while node != start, let number = seen[node] {
                edges.append(number)
                let edge = network.edges[Int(number)]
                node = edge.from == node ? edge.to : edge.from
            }
            return edges
        }
    }

    /// Takes one side a step further; the node in which it meets the other side, if it does.
    private func expand(_ side: inout Side, towards other: Side, _ spur: Spur) -> Int32? {
        var next: [Int32] = []
        side.depth += 1
        for node in side.frontier {
            for place in side.arcs[node] {
                let (end, number) = (side.arcs.ends[place], side.arcs.edges[place])
                guard filter.admits(network.edges[Int(number)], number: Int(number)),
                    spur.bannedEdges.isEmpty || !spur.bannedEdges.contains(number),
                    spur.bannedNodes?.contains(end) != true,
                    side.seen.insert(end, number)
                else { continue }
                if other.seen.contains(end) { return end }
                next.append(end)
            }
        }
        side.frontier = next
        return nil
    }
}
