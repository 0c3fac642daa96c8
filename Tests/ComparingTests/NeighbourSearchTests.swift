import Comparing
import TestSupport
import Testing

@Suite struct NeighbourSearchTests {
    @Test("A small search finds the nearest of each row, and no others")
    func exact() {
        let (old, new) = Self.tables(60)
        var search = NeighbourSearch()
        search.neighbours = 2
        search.floor = 0.3
        var expected = Set<[Int]>()
        for row in 0..<old.count {
            for other in Self.nearest(to: old[row], in: new, 2, floor: 0.3) { expected.insert([row, other]) }
        }
        for row in 0..<new.count {
            for other in Self.nearest(to: new[row], in: old, 2, floor: 0.3) { expected.insert([other, row]) }
        }
        #expect(Set(search.pairs(old, new).map { [$0.old, $0.new] }) == expected)
        #expect(!expected.isEmpty)
    }

    @Test("The number of threads changes nothing", arguments: [2, 5])
    func threads(jobs: Int) {
        let (old, new) = Self.tables(100)
        #expect(NeighbourSearch(jobs: jobs).pairs(old, new) == NeighbourSearch().pairs(old, new))
    }

    @Test("Exchanging the tables finds the same pairs, and the same ones nearest to each other")
    func mirrored() {
        let (old, new) = Self.tables(100)
        let pairs = NeighbourSearch().pairs(old, new)
        let turned = NeighbourSearch().pairs(new, old)
        #expect(Set(pairs.map { [$0.old, $0.new] }) == Set(turned.map { [$0.new, $0.old] }))
        let mutual = pairs.filter(\.isMutual)
        #expect(Set(mutual.map { [$0.old, $0.new] }) == Set(turned.filter(\.isMutual).map { [$0.new, $0.old] }))
        #expect(!mutual.isEmpty && mutual.count < pairs.count)
        for pair in mutual {
            #expect(!pairs.contains { $0.old == pair.old && $0.cosine > pair.cosine })
            #expect(!pairs.contains { $0.new == pair.new && $0.cosine > pair.cosine })
        }
    }

    @Test("An empty table has no neighbours")
    func empty() {
        let (old, _) = Self.tables(3)
        #expect(NeighbourSearch().pairs(old, VectorTable(width: 20, rows: [])).isEmpty)
    }

    /// Two tables in which each row of the second is the same row of the first, a little moved.
    private static func tables(_ count: Int) -> (VectorTable, VectorTable) {
        var random = SeededGenerator(seed: 7)
        func value() -> Float { Float(Int(random.next() % 2001) - 1000) / 1000 }
        let rows = (0..<count).map { _ in (0..<20).map { _ in value() } }
        let moved = rows.map { $0.map { $0 + 0.2 * value() } }
        return (VectorTable(width: 20, rows: rows), VectorTable(width: 20, rows: moved))
    }

    private static func nearest(to row: [Float], in table: VectorTable, _ limit: Int, floor: Float) -> [Int] {
        let cosines = (0..<table.count).map { other in
            (other, zip(row, table[other]).reduce(Float(0)) { $0 + $1.0 * $1.1 })
        }
        return cosines.filter { $0.1 >= floor }.sorted { $0.1 > $1.1 }.prefix(limit).map(\.0)
    }
}
