import TestSupport
import Testing

@testable import Language

@Suite("Nearest neighbours")
struct NeighbourIndexTests {
    /// Unit vectors around some centres, so that there is something to find.
    private static func vectors(_ count: Int, width: Int, seed: UInt64) -> [ArraySlice<Float>] {
        var generator = SeededGenerator(seed: seed)
        let centres = (0..<40).map { _ in (0..<width).map { _ in Float.random(in: -1...1, using: &generator) } }
        return (0..<count).map { position in
            let vector = centres[position % 40].map { $0 + Float.random(in: -0.6...0.6, using: &generator) }
            let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            return vector.map { $0 / length }[...]
        }
    }

    private static func exact(_ vectors: [ArraySlice<Float>], of position: Int, limit: Int) -> [Int] {
        vectors.indices.filter { $0 != position }
            .map { ($0, zip(vectors[position], vectors[$0]).reduce(Float(0)) { $0 + $1.0 * $1.1 }) }
            .sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(limit).map(\.0)
    }

    @Test("A small index finds exactly the nearest")
    func small() {
        let vectors = Self.vectors(300, width: 20, seed: 1)
        let found = NeighbourIndex(vectors, width: 20, jobs: 2).neighbours(limit: 7, jobs: 2)
        for position in stride(from: 0, to: 300, by: 17) {
            #expect(found[position].map(\.position) == Self.exact(vectors, of: position, limit: 7))
        }
    }

    @Test("A large index finds nine in ten of the nearest, the same on any number of threads")
    func large() {
        let count = NeighbourIndex.exactLimit + 1500
        let vectors = Self.vectors(count, width: 24, seed: 2)
        let index = NeighbourIndex(vectors, width: 24, jobs: 1)
        let found = index.neighbours(limit: 5, jobs: 1)
        #expect(found == NeighbourIndex(vectors, width: 24, jobs: 3).neighbours(limit: 5, jobs: 3))
        let asked = Array(stride(from: 0, to: count, by: 211))
        let hits = asked.map {
            Set(found[$0].map(\.position)).intersection(Self.exact(vectors, of: $0, limit: 5)).count
        }
        #expect(hits.reduce(0, +) * 10 >= asked.count * 5 * 9)
        let pair = found[asked[1]][0]
        #expect(index.similarity(asked[1], pair.position) == pair.similarity)
    }

    @Test("Nothing is found in nothing, nor below the least similarity")
    func none() {
        #expect(NeighbourIndex([], width: 4, jobs: 2).neighbours(limit: 3, jobs: 2).isEmpty)
        let across = NeighbourIndex([[1, 0], [0, 1]], width: 2, jobs: 1)
        #expect(across.neighbours(limit: 3, least: 0.5, jobs: 1) == [[], []])
    }
}
