/// Finds a path with the fewest edges by breadth-first search from both ends, the smaller frontier first (Pohl 1971).
struct BreadthSearch<Filter: EdgeFilter>: Sendable {
    let network: ClaimNetwork
    let filter: Filter

    /// One end's part of the search.
    private struct Side {
        let isAhead: Bool
        let arcs: Arcs
        /// The nodes in the order in which they were seen.
        var nodes: [Int32]
        /// The places of those seen last, all equally far from the end.
        var frontier = 0..<1

        init(from node: Int32, isAhead: Bool, by arcs: Arcs) {
            self.isAhead = isAhead
            self.arcs = arcs
            nodes = []
            nodes.reserveCapacity(256)
            nodes.append(node)
        }
    }

    /// The edges of a shortest path in order, or nil where there is none. The same question has the same answer.
    ///
    /// - Complexity: O(*n* + *m*) in the nodes and edges seen: with branching *b* and distance *d* about *b*^(*d*/2).
    func path(_ spur: Spur) -> [Int32]? {
        guard spur.from != spur.to else { return [] }
        var seen = NodeMap(repeating: Sight.none)
        for node in spur.bannedNodes { seen[node] = .banned }
        var ahead = Side(from: spur.from, isAhead: true, by: network.outgoing)
        var behind = Side(from: spur.to, isAhead: false, by: network.incoming)
        seen[spur.from] = Sight(arc: 0, isAhead: true)
        seen[spur.to] = Sight(arc: 0, isAhead: false)
        var length = 0
        while !ahead.frontier.isEmpty, !behind.frontier.isEmpty {
            length += 1
            guard length <= spur.maxLength, Double(length) <= spur.maxCost else { return nil }
            let path =
                ahead.frontier.count <= behind.frontier.count
                ? expand(&ahead, spur, &seen) : expand(&behind, spur, &seen)
            if let path { return path }
        }
        return nil
    }

    /// Takes one side a step further; the edges of the path where it meets the other side, if it does.
    private func expand(_ side: inout Side, _ spur: borrowing Spur, _ seen: inout NodeMap<Sight>) -> [Int32]? {
        for place in side.frontier {
            let node = side.nodes[place]
            for arc in side.arcs[node] {
                let end = side.arcs.ends[arc]
                let sight = seen[end]
                guard sight == .none || sight != .banned && sight.isAhead != side.isAhead else { continue }
                let number = side.arcs.edges[arc]
                guard spur.allows(number), filter.admits(network.edges[Int(number)], number: Int(number)) else {
                    continue
                }
                guard sight == .none else {
                    let (early, late) = side.isAhead ? (node, end) : (end, node)
                    var path = trail(from: early, to: spur.from, seen)
                    path.reverse()
                    path.append(number)
                    path += trail(from: late, to: spur.to, seen)
                    return path
                }
                seen[end] = Sight(arc: arc, isAhead: side.isAhead)
                side.nodes.append(end)
            }
        }
        side.frontier = side.frontier.upperBound..<side.nodes.count
        return nil
    }

    /// The edges from a node back to the end from which it was seen.
    private func trail(from node: Int32, to end: Int32, _ seen: borrowing NodeMap<Sight>) -> [Int32] {
        var edges: [Int32] = []
        var node = node
        while node != end {
            let sight = seen[node]
            let number = (sight.isAhead ? network.outgoing : network.incoming).edges[sight.arc]
            edges.append(number)
            node = network.edges[Int(number)].end(from: node)
        }
        return edges
    }
}

/// How a node was seen first: by an arc, on the way from the start or from the goal.
///
/// One number says it all, since the search spends its time on fetching these.
private struct Sight: Equatable {
    private let code: Int32

    private init(code: Int32) { self.code = code }
    init(arc: Int, isAhead: Bool) { code = isAhead ? Int32(arc) : ~Int32(arc) }

    static let none = Sight(code: .max)
    static let banned = Sight(code: .min)

    var isAhead: Bool { code >= 0 }
    var arc: Int { Int(isAhead ? code : ~code) }
}
