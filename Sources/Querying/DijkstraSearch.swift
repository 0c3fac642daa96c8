/// Finds a surest path by Dijkstra's algorithm from both ends (Nicholson 1966), the one where fewer nodes wait first.
struct DijkstraSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// The best meeting of the two ends so far.
    private struct Meeting {
        var cost: Double
        var place: Int
    }

    /// The edges of a surest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// Where the surest path has too many edges, the search is done again with labels.
    ///
    /// - Complexity: O((*n* + *m*) log *n*) in the nodes and edges seen; see ``LabelSearch`` where the bound counts.
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        return network.memory.reaches.lend { reached in
            for node in spur.bannedNodes { reached.append(node, .banned) }
            var ahead = NodeQueue()
            let from = reached.append(spur.from, Reach(ahead: .empty, behind: .none))
            ahead.insert(.init(cost: 0, number: spur.from, place: from.lowerBound))
            var behind = NodeQueue()
            let to = reached.append(spur.to, Reach(ahead: .none, behind: .empty))
            behind.insert(.init(cost: 0, number: spur.to, place: to.lowerBound))
            var best = Meeting(cost: spur.maxCost, place: -1)
            // No path that is still unknown costs less than both ends' next nodes together.
            while ahead.leastCost + behind.leastCost < best.cost {
                if ahead.count <= behind.count {
                    settle(&ahead, isAhead: true, by: network.outgoing, towards: behind, &reached, spur, &best)
                } else {
                    settle(&behind, isAhead: false, by: network.incoming, towards: ahead, &reached, spur, &best)
                }
            }
            guard best.place >= 0 else { return nil }
            var edges: [Int32] = []
            follow(best.place, isAhead: true, reached, &edges)
            edges.reverse()
            follow(best.place, isAhead: false, reached, &edges)
            guard edges.count > spur.maxLength else { return edges }
            return LabelSearch(
                network: network, filter: filter, reached: reached, horizon: max(0, best.cost - ahead.leastCost)
            ).path(spur)
        }
    }

    /// Takes the next node of one side for good, and reaches its neighbours.
    @inline(__always)
    private func settle(
        _ queue: inout NodeQueue, isAhead: Bool, by arcs: Arcs, towards other: borrowing NodeQueue,
        _ reached: inout NodeMap<Reach>, _ spur: borrowing Spur, _ best: inout Meeting
    ) {
        guard let next = queue.popLeast() else { return }
        // Where a better way to the node was taken before, this one is forgotten.
        guard next.cost == reached.values[next.place][isAhead: isAhead].cost else { return }
        let radius = other.leastCost
        arcs.withRows { rows in
            network.edges.withUnsafeBufferPointer { edges in
                for arc in rows[next.number] {
                    let cost = next.cost + arc.cost
                    let seen = reached.place(of: arc.end)
                    var known = seen < 0 ? .unreached : reached.values[seen]
                    guard cost < known[isAhead: isAhead].cost, spur.allows(arc.edge),
                        filter.admits(edges[Int(arc.edge)], number: Int(arc.edge))
                    else { continue }
                    let whole = cost + known[isAhead: !isAhead].cost
                    // From a node that the other side has not settled, the rest costs at least that side's radius.
                    guard min(whole, cost + radius) < best.cost else { continue }
                    known[isAhead: isAhead] = Reach.Way(cost: cost, edge: arc.edge)
                    let place = seen < 0 ? reached.append(arc.end, known).lowerBound : seen
                    reached.values[place] = known
                    queue.insert(.init(cost: cost, number: arc.end, place: place))
                    if whole < best.cost { best = Meeting(cost: whole, place: place) }
                }
            }
        }
    }

    /// Adds the edges from a node back to one end.
    private func follow(_ place: Int, isAhead: Bool, _ reached: borrowing NodeMap<Reach>, _ edges: inout [Int32]) {
        var place = place
        while case let edge = reached.values[place][isAhead: isAhead].edge, edge >= 0 {
            edges.append(edge)
            place = reached.place(of: network.edges[Int(edge)].end(from: reached.nodes[place]))
        }
    }
}
