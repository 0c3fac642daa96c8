import Comparing
import TestSupport
import Testing

@Suite struct AssignmentTests {
    typealias Edge = Assignment.Edge

    @Test("One good edge gives way to two that are worth more together")
    func total() {
        let edges = [Edge(old: 0, new: 0, weight: 3), Edge(old: 0, new: 1, weight: 2), Edge(old: 1, new: 0, weight: 2)]
        #expect(Assignment.best(edges) == [edges[1], edges[2]])
    }

    @Test("One very good edge leaves its neighbours alone")
    func alone() {
        let edges = [Edge(old: 0, new: 0, weight: 9), Edge(old: 0, new: 1, weight: 2), Edge(old: 1, new: 0, weight: 2)]
        #expect(Assignment.best(edges) == [edges[0]])
    }

    @Test("Without edges nothing is chosen")
    func empty() {
        #expect(Assignment.best([]).isEmpty)
    }

    @Test("The total is that of trying everything", arguments: 0..<200)
    func optimal(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let edges = Self.edges(old: 6, new: 5, count: 14, &random)
        let best = Assignment.best(edges)
        #expect(Set(best.map(\.old)).count == best.count)
        #expect(Set(best.map(\.new)).count == best.count)
        #expect(Set(best).isSubset(of: edges))
        #expect(best.reduce(0) { $0 + $1.weight } == Self.greatest(edges[...], [], []))
    }

    @Test("Exchanging the sides chooses the same pairs", arguments: 0..<50)
    func mirrored(seed: Int) {
        var random = SeededGenerator(seed: UInt64(1000 + seed))
        let edges = Self.edges(old: 30, new: 40, count: 120, &random)
        let turned = Assignment.best(edges.map { Edge(old: $0.new, new: $0.old, weight: $0.weight) })
        #expect(Set(Assignment.best(edges)) == Set(turned.map { Edge(old: $0.new, new: $0.old, weight: $0.weight) }))
    }

    private static func edges(old: Int, new: Int, count: Int, _ random: inout SeededGenerator) -> [Edge] {
        var edges: [[Int]: Edge] = [:]
        for _ in 0..<count {
            let (left, right) = (Int(random.next() % UInt64(old)), Int(random.next() % UInt64(new)))
            edges[[left, right]] = Edge(old: left, new: right, weight: 1 + Int(random.next() >> 24))
        }
        return edges.values.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
    }

    private static func greatest(_ edges: ArraySlice<Edge>, _ old: Set<Int>, _ new: Set<Int>) -> Int {
        guard let edge = edges.first else { return 0 }
        let without = greatest(edges.dropFirst(), old, new)
        guard !old.contains(edge.old), !new.contains(edge.new) else { return without }
        return max(without, edge.weight + greatest(edges.dropFirst(), old.union([edge.old]), new.union([edge.new])))
    }
}
