import ArgumentModel
import Comparing
import Testing

@Suite struct SubgraphTests {
    private static let both = Controversy.spring.graph.merging(Controversy.autumn.graph)

    @Test(
        "A set's part of a graph holds what its articles say, and refers to nothing else",
        arguments: ["spring", "autumn"])
    func set(name: String) {
        let graph = name == "spring" ? Controversy.spring.graph : Controversy.autumn.graph
        let part = Self.both.subgraph(ofSet: name)
        #expect(part.problems().isEmpty)
        #expect(part.articles == graph.articles)
        #expect(
            part.claims
                == graph.claims.map { claim in
                    var claim = claim
                    claim.isThesis = Self.both.claim(claim.id)?.isThesis ?? false
                    return claim
                })
        #expect(part.assertions == graph.assertions)
        #expect(part.relations == graph.relations)
    }

    @Test("The sets of one graph differ as two graphs do")
    func diff() throws {
        let parts = ["spring", "autumn"].map { DiffSide(name: $0, graph: Self.both.subgraph(ofSet: $0)) }
        let fromOne = try GraphDiff(old: parts[0], new: parts[1], likeness: WordLikeness.ofTheToll)
        let fromTwo = try GraphDiff(
            old: Controversy.spring.side, new: Controversy.autumn.side, likeness: WordLikeness.ofTheToll)
        let topics: Set<Event.Topic> = [.claims, .stances, .relations]
        func events(_ diff: GraphDiff) -> Set<Event> {
            Set(diff.changes.map(\.event).filter { topics.contains($0.kind.topic) })
        }
        #expect(events(fromOne) == events(fromTwo))
    }

    @Test("A thesis stays where claims bear on it, though nobody there spells it out")
    func thesis() {
        var set = Controversy(set: "s", articles: 2)
        set.claim("c-thesis", "The toll should go.", in: [0], isThesis: true)
        set.claim("c-reason", "It costs too much.", in: [1])
        set.relate("c-reason", .supports, "c-thesis", in: [1])
        let part = set.graph.restricted(to: ["a-s-1"])
        #expect(part.claims.map(\.id) == ["c-reason", "c-thesis"])
        #expect(part.claim("c-thesis")?.occurrences == [])
        #expect(part.relations.count == 1)
        #expect(part.problems().isEmpty)
    }

    @Test("An unknown set is empty")
    func unknown() {
        #expect(Self.both.subgraph(ofSet: "winter").claims.isEmpty)
    }
}
