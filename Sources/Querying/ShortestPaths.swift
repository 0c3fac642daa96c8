import HeapModule

/// The loopless paths between two nodes, best first: Yen's algorithm (1971) with Lawler's modification (1972).
///
/// Paths are found as they are asked for. Each path found splits the paths that are left into disjoint groups, one for
/// each node at which a path may leave it; the best of each group waits in a queue. Where it is known how many paths are
/// wanted, no more than that wait, and a group that has none as good is given up early.
///
/// ```swift
/// for path in network.shortestPaths(from: 3, to: 14, by: .confidence, limit: 5) { print(path.nodes) }
/// ```
///
/// - Complexity: O(*k* · *l*) searches for *k* paths of *l* edges.
public struct ShortestPaths: Sequence, IteratorProtocol, Sendable {
    /// Answers one question for the edges of a path; it knows the network and the filter.
    typealias Search = @Sendable (Spur) -> [Int32]?

    /// The best path of a group: those that share its edges up to `deviation` and go on by none of the `banned`.
    private struct Candidate: Comparable, Sendable {
        var path: NetworkPath
        var cost: Double
        var deviation: Int
        var banned: [Int32]

        static func < (left: Candidate, right: Candidate) -> Bool {
            if left.cost != right.cost { return left.cost < right.cost }
            if left.path.length != right.path.length { return left.path.length < right.path.length }
            if left.path.confidence != right.path.confidence { return left.path.confidence > right.path.confidence }
            return left.path.edges.lexicographicallyPrecedes(right.path.edges)
        }

        static func == (left: Candidate, right: Candidate) -> Bool { left.path == right.path }
    }

    private let network: ClaimNetwork
    private let order: PathOrder
    private let start: Int32
    private let goal: Int32
    private let maxLength: Int
    private let search: Search
    /// How many paths are still wanted.
    private var wanted: Int
    /// The best candidates, no more than are wanted.
    private var queue = Heap<Candidate>()
    /// The path given last, whose group is not split yet.
    private var last: Candidate?

    init(
        network: ClaimNetwork, from start: Int32, to goal: Int32, by order: PathOrder, maxLength: Int,
        limit: Int, search: @escaping Search
    ) {
        self.network = network
        self.order = order
        self.start = start
        self.goal = goal
        self.maxLength = maxLength
        self.search = search
        wanted = limit
        add(root: [], after: start, banned: [], passed: [])
    }

    /// The next best path, or nil after the last.
    public mutating func next() -> NetworkPath? {
        guard wanted > 0 else { return nil }
        if let last { spread(last) }
        last = queue.popMin()
        wanted -= 1
        return last?.path
    }

    /// Puts the best path of each group into which a path splits its own group on the queue.
    private mutating func spread(_ found: Candidate) {
        let nodes = found.path.nodes.map(Int32.init)
        for index in found.deviation..<Swift.max(found.path.length, found.deviation) {
            let banned = [Int32(found.path.edges[index])] + (index == found.deviation ? found.banned : [])
            add(root: found.path.edges.prefix(index), after: nodes[index], banned: banned, passed: nodes.prefix(index))
        }
    }

    private mutating func add(
        root: ArraySlice<Int>, after node: Int32, banned: [Int32], passed: ArraySlice<Int32>
    ) {
        // What costs more than the worst candidate is not wanted, give or take rounding.
        let bound = queue.count < wanted ? .infinity : queue.max?.cost ?? 0
        let spur = Spur(
            from: node, to: goal, maxLength: maxLength - root.count, maxCost: bound - cost(of: root) + 1e-9,
            bannedNodes: Array(passed), bannedEdges: banned)
        guard let rest = search(spur) else { return }
        let path = NetworkPath(from: start, along: root.map(Int32.init) + rest, in: network)
        queue.insert(Candidate(path: path, cost: cost(of: path.edges[...]), deviation: root.count, banned: banned))
        if queue.count > wanted { queue.removeMax() }
    }

    private func cost(of edges: ArraySlice<Int>) -> Double {
        switch order {
        case .length: Double(edges.count)
        case .confidence: edges.reduce(0) { $0 + network.edges[$1].cost }
        }
    }
}
