/// Finds a path with the fewest edges by breadth-first search from both ends, the smaller frontier first (Pohl 1971).
struct BreadthSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// Where the two ends meet: an edge, and the places of the nodes that it joins.
    private struct Meeting {
        var place: Int
        var edge: Int32
        var other: Int
    }

    /// The edges of a shortest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O(*n* + *m*) in the nodes and edges seen: with branching *b* and distance *d* about *b*^(*d*/2).
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        return network.memory.sights.lend { seen in
            for node in spur.bannedNodes { seen.append(node, .banned) }
            // The places of the nodes that each end saw last, all equally far from it.
            var ahead = seen.append(spur.from, Sight(edge: 0, isAhead: true))
            var behind = seen.append(spur.to, Sight(edge: 0, isAhead: false))
            var length = 0
            while !ahead.isEmpty, !behind.isEmpty {
                length += 1
                guard length <= spur.maxLength, Double(length) <= spur.maxCost else { return nil }
                let isAhead = ahead.count <= behind.count
                let meeting =
                    isAhead
                    ? expand(&ahead, isAhead: true, by: network.outgoing, spur, &seen)
                    : expand(&behind, isAhead: false, by: network.incoming, spur, &seen)
                guard let meeting else { continue }
                var path: [Int32] = []
                path.reserveCapacity(length)
                follow(isAhead ? meeting.place : meeting.other, to: spur.from, seen, &path)
                path.reverse()
                path.append(meeting.edge)
                follow(isAhead ? meeting.other : meeting.place, to: spur.to, seen, &path)
                return path
            }
            return nil
        }
    }

    /// Takes one side a step further; where it meets the other side, if it does.
    @inline(__always)
    private func expand(
        _ frontier: inout Range<Int>, isAhead: Bool, by arcs: Arcs, _ spur: borrowing Spur,
        _ seen: inout NodeMap<Sight>
    ) -> Meeting? {
        network.edges.withUnsafeBufferPointer { edges in
            arcs.withRows { rows in
                let start = seen.count
                for place in frontier {
                    for arc in rows[seen.nodes[place]] {
                        let known = seen.place(of: arc.end)
                        guard known < 0 || seen.values[known].meets(isAhead: isAhead), spur.allows(arc.edge),
                            filter.admits(edges[Int(arc.edge)], number: Int(arc.edge))
                        else { continue }
                        guard known < 0 else { return Meeting(place: place, edge: arc.edge, other: known) }
                        seen.append(arc.end, Sight(edge: arc.edge, isAhead: isAhead))
                    }
                }
                frontier = start..<seen.count
                return nil
            }
        }
    }

    /// Adds the edges from a node back to the end from which it was seen.
    private func follow(
        _ place: Int, to end: Int32, _ seen: borrowing NodeMap<Sight>, _ edges: inout [Int32]
    ) {
        var place = place
        while seen.nodes[place] != end {
            let number = seen.values[place].edge
            edges.append(number)
            place = seen.place(of: network.edges[Int(number)].end(from: seen.nodes[place]))
        }
    }
}
