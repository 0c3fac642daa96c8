/// Finds a path with the fewest edges by breadth-first search from both ends, the smaller frontier first (Pohl 1971).
struct BreadthSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// The edges of a shortest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O(*n* + *m*) in the nodes and edges seen: with branching *b* and distance *d* about *b*^(*d*/2).
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        var ahead = Side(start: spur.from)
        var behind = Side(start: spur.to)
        while !ahead.frontier.isEmpty, !behind.frontier.isEmpty, ahead.depth + behind.depth < spur.maxLength {
            let meeting =
                ahead.frontier.count <= behind.frontier.count
                ? expand(&ahead, by: network.outgoing, towards: behind, spur)
                : expand(&behind, by: network.incoming, towards: ahead, spur)
            if let meeting {
                return ahead.edges(to: meeting, in: network).reversed() + behind.edges(to: meeting, in: network)
            }
        }
        return nil
    }

    /// One end's part of the search.
    private struct Side {
        /// The edge by which each node was first seen.
        var seen = NodeMap<Int32>(filler: -1)
        /// The nodes seen last, all equally far from the start.
        var frontier: [Int32]
        var depth = 0

        init(start: Int32) {
            frontier = [start]
            seen.set(start, to: -1)
        }

        /// The edges from a node back to the start.
        func edges(to node: Int32, in network: ClaimNetwork) -> [Int32] {
            var edges: [Int32] = []
            var node = node
            while let number = seen[node], number >= 0 {
                edges.append(number)
                node = network.edges[Int(number)].end(from: node)
            }
            return edges
        }
    }

    /// Takes one side a step further; the node in which it meets the other side, if it does.
    private func expand(_ side: inout Side, by arcs: Arcs, towards other: borrowing Side, _ spur: borrowing Spur)
        -> Int32?
    {
        var next: [Int32] = []
        side.depth += 1
        let (ends, numbers, edges) = (arcs.ends, arcs.edges, network.edges)
        for node in side.frontier {
            for place in arcs[node] {
                let (end, number) = (ends[place], numbers[place])
                guard filter.admits(edges[Int(number)], number: Int(number)), spur.allows(number, to: end),
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
