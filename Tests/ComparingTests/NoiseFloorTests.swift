import ArgumentModel
import Foundation
import Testing

@testable import Comparing

@Suite struct NoiseFloorTests {
    /// Sets of ten articles: every article has a claim of its own; `common` claims stand in every article, each in
    /// words of its own.
    private static func side(_ set: String, common: [String]) -> DiffSide {
        var set = Controversy(set: set, articles: 10)
        for article in 0..<10 {
            set.claim("c-\(set.side.name)-\(article)", "\(set.side.name)\(article) begins", in: [article])
        }
        for text in common { set.claim("c-\(text)", text, in: Array(0..<10)) }
        return set.side
    }

    private static func measured(seed: UInt64 = 1) throws -> GraphDiff {
        let old = side("spring", common: ["Fish swim", "Gulls cry"])
        let new = side("autumn", common: ["Fish swim", "Lamps glow"])
        let diff = try GraphDiff(old: old, new: new, likeness: WordLikeness())
        let floor = try #require(try NoiseFloor(of: diff, likeness: WordLikeness(), seed: seed))
        return diff.measured(by: floor)
    }

    @Test(
        "What the whole set says stands above the noise; what one article says does not",
        arguments: [1, 2, 3] as [UInt64])
    func level(seed: UInt64) throws {
        let changes = try Self.measured(seed: seed).changes
        func isAboveNoise(_ event: Event) -> Bool? { changes.first { $0.event == event }?.isAboveNoise }
        #expect(isAboveNoise(.claimAdded("c-Lamps glow")) == true)
        #expect(isAboveNoise(.claimDropped("c-Gulls cry")) == true)
        #expect(isAboveNoise(.claimAdded("c-autumn-3")) == false)
        #expect(isAboveNoise(.claimDropped("c-spring-3")) == false)
        let within = changes.map { $0.isAboveNoise == true }.firstIndex(of: false) ?? 0
        #expect(within > 0 && !changes[within...].contains { $0.isAboveNoise == true }, "what stands out comes first")
    }

    @Test("The same seed measures the same, in either direction")
    func repeatable() throws {
        #expect(try Self.measured().changes == Self.measured().changes)
        let old = Self.side("spring", common: ["Fish swim"])
        let new = Self.side("autumn", common: ["Lamps glow"])
        let there = try GraphDiff(old: old, new: new, likeness: WordLikeness())
        let back = try GraphDiff(old: new, new: old, likeness: WordLikeness())
        let floors = try [there, back].map { try NoiseFloor(of: $0, likeness: WordLikeness()) }
        let (first, second) = (try #require(floors[0]), try #require(floors[1]))
        let chances = Dictionary(
            uniqueKeysWithValues: there.measured(by: first).changes.map { ($0.event, $0.chance ?? -1) })
        for change in back.measured(by: second).changes {
            #expect(abs((chances[change.event.mirrored] ?? -1) - (change.chance ?? -2)) < 1e-9)
        }
    }

    @Test("Halves share the articles out and differ from round to round")
    func halves() {
        let graph = Controversy.autumn.graph
        var seen = Set<[String]>()
        for round in 0..<10 {
            let halves = NoiseFloor.halves(of: graph, round: round, seed: 1)
            let (left, right) = (halves.old.articles.map(\.id), halves.new.articles.map(\.id))
            #expect(left.count == 2 && right.count == 3)
            #expect(Set(left + right) == Set(graph.articles.map(\.id)))
            #expect(halves.old.problems().isEmpty && halves.new.problems().isEmpty)
            seen.insert(left)
        }
        #expect(seen.count > 3)
    }

    @Test("A set of one article has no halves, so there is no floor")
    func single() throws {
        var single = Controversy(set: "one", articles: 1)
        single.claim("c-1", "Fish swim", in: [0])
        let diff = try GraphDiff(
            old: single.side, new: DiffSide(name: "none", graph: ArgumentGraph()), likeness: WordLikeness())
        #expect(try NoiseFloor(of: diff, likeness: WordLikeness()) == nil)
        #expect(diff.changes.allSatisfy { $0.isAboveNoise == nil })
    }

    @Test("However many rounds, each text and pair is asked about once")
    func remembered() throws {
        let (old, new) = (Controversy.spring.side, Controversy.autumn.side)
        let diff = try GraphDiff(old: old, new: new, likeness: WordLikeness())
        let counter = CountingLikeness()
        _ = try NoiseFloor(of: diff, likeness: counter, rounds: 50)
        let claims = old.graph.claims.count + new.graph.claims.count
        #expect(counter.texts <= claims)
        #expect(counter.pairs <= claims * claims / 2)
    }
}
