/// All simple paths between two nodes within bounds, and whether a bound cut the answer off.
public struct SimplePaths: Sendable {
    /// The bounds of a search for all simple paths.
    public struct Bounds: Hashable, Sendable {
        /// The most edges of a path.
        public var length: Int
        /// The most paths.
        public var count: Int
        /// The most edges looked at.
        public var effort: Int

        /// Makes bounds.
        public init(length: Int = 6, count: Int = 1_000, effort: Int = 20_000_000) {
            self.length = length
            self.count = count
            self.effort = effort
        }
    }

    /// Which bound cut the answer off.
    public enum Cut: String, Hashable, Sendable, CaseIterable {
        /// There may be longer paths.
        case length
        /// There are more paths.
        case count
        /// There may be more paths: the search was given up.
        case effort
    }

    /// The paths, shortest first; of equal length surer first.
    public let paths: [NetworkPath]
    /// The bounds that were met; none where the answer is complete.
    public let cuts: Set<Cut>

    /// Whether there are no other paths at all.
    public var isComplete: Bool { cuts.isEmpty }
}

extension ClaimNetwork {
    /// All simple paths from one node to another, as far as the bounds allow.
    ///
    /// A search in depth that turns back where the goal, by the shortest way, lies beyond the bound on the length. Where
    /// more paths than the bound on the count are there, those that the search meets first are given.
    ///
    /// ```swift
    /// let answer = network.simplePaths(from: 3, to: 14, within: .init(length: 4))
    /// print(answer.paths.count, answer.isComplete ? "in all" : "at least")
    /// ```
    ///
    /// - Complexity: O(*n* + *m*) and the edges looked at, which are bounded.
    @specialized(where Filter == EveryEdge)
    public func simplePaths<Filter: EdgeFilter>(
        from start: Int, to goal: Int, within bounds: SimplePaths.Bounds = .init(), where filter: Filter = EveryEdge()
    ) -> SimplePaths {
        var left = [Int](repeating: .max, count: nodeCount)
        for neighbour in reversed.neighbourhood(of: [goal], where: filter) { left[neighbour.node] = neighbour.distance }
        guard left[start] < .max else { return SimplePaths(paths: [], cuts: []) }
        guard left[start] <= bounds.length else { return SimplePaths(paths: [], cuts: [.length]) }
        var paths: [NetworkPath] = []
        var cuts: Set<SimplePaths.Cut> = []
        var isOnPath = [Bool](repeating: false, count: nodeCount)
        isOnPath[start] = true
        var path: [Int32] = []
        var trail: [(node: Int32, arcs: Range<Int>)] = [(Int32(start), start == goal ? 0..<0 : outgoing[Int32(start)])]
        if start == goal { paths.append(NetworkPath(from: Int32(start), along: [], in: self)) }
        var effort = 0
        search: while let (node, arcs) = trail.last {
            guard let arc = arcs.first else {
                isOnPath[Int(node)] = false
                trail.removeLast()
                _ = path.popLast()
                continue
            }
            trail[trail.count - 1].arcs = arcs.dropFirst()
            effort += 1
            if effort > bounds.effort {
                cuts.insert(.effort)
                break search
            }
            let (end, number) = (outgoing.list[arc].end, outgoing.list[arc].edge)
            guard !isOnPath[Int(end)], left[Int(end)] < .max, filter.admits(edges[Int(number)], number: Int(number))
            else { continue }
            guard path.count + 1 + left[Int(end)] <= bounds.length else {
                cuts.insert(.length)
                continue
            }
            if end == goal {
                if paths.count == bounds.count {
                    cuts.insert(.count)
                    break search
                }
                paths.append(NetworkPath(from: Int32(start), along: path + [number], in: self))
            } else {
                path.append(number)
                isOnPath[Int(end)] = true
                trail.append((end, outgoing[end]))
            }
        }
        paths.sort {
            if $0.length != $1.length { return $0.length < $1.length }
            if $0.confidence != $1.confidence { return $0.confidence > $1.confidence }
            return $0.edges.lexicographicallyPrecedes($1.edges)
        }
        return SimplePaths(paths: paths, cuts: cuts)
    }
}
