import ArgumentModel
import Drawing
import Testing

@Suite("Selection")
struct SelectionTests {
    private let graph = TramTown.graph

    @Test("A small graph is shown whole, what has no relation included")
    func showsAll() {
        let selection = Selection(of: graph)
        #expect(Set(selection.claims) == Set(graph.claims.map(\.id)))
        #expect(selection.relations == graph.relations.map(\.id))
        #expect(selection.candidates == 12)
    }

    @Test("The thesis comes first, and what hangs on nothing is dropped first")
    func ranks() {
        let selection = Selection(of: graph, SelectionOptions(limit: 11))
        #expect(selection.claims.first == "c-thesis")
        #expect(selection.claims.count == 11)
        #expect(!selection.claims.contains("c-fair"))
    }

    @Test("Whatever the limit, the claims shown hang together", arguments: 2...11)
    func hangsTogether(_ limit: Int) {
        let selection = Selection(of: graph, SelectionOptions(limit: limit))
        #expect(selection.claims.count == limit)
        for claim in selection.claims {
            let relations = graph.relations(of: claim).map(\.id)
            #expect(!Set(relations).isDisjoint(with: selection.relations), "\(claim) stands alone")
        }
    }

    @Test("A contested claim goes before an uncontested one with as many relations of the same confidence")
    func prefersContested() {
        func relation(_ from: String, _ kind: Relation.Kind, _ to: String) -> Relation {
            Relation(id: "\(from)\(to)", from: from, to: to, kind: kind, confidence: 0.8, basis: .pair)
        }
        let graph = ArgumentGraph(
            claims: ["a", "b", "x", "y"].map { Claim(id: $0, text: $0) },
            relations: [relation("a", .supports, "b"), relation("x", .contradicts, "y")])
        #expect(Selection(of: graph, SelectionOptions(limit: 2)).claims == ["x", "y"])
    }

    @Test("What can be read alone goes before what begins with a pronoun")
    func prefersWhole() {
        let texts = ["a": "It is old", "b": "These trams rust", "x": "Item one is old", "y": "The trams rust"]
        let graph = ArgumentGraph(
            claims: texts.keys.sorted().map { Claim(id: $0, text: texts[$0, default: ""]) },
            relations: [("a", "b"), ("x", "y")].map {
                Relation(id: $0 + $1, from: $0, to: $1, kind: .supports, confidence: 0.8, basis: .pair)
            })
        #expect(Set(Selection(of: graph, SelectionOptions(limit: 2)).claims) == ["x", "y"])
    }

    @Test("What bears on each thesis goes before what bears on the claims around one of them")
    func fair() {
        func relation(_ from: String, _ to: String, _ confidence: Double) -> Relation {
            Relation(id: from + to, from: from, to: to, kind: .supports, confidence: confidence, basis: .pair)
        }
        let graph = ArgumentGraph(
            claims: ["thesis-1", "thesis-2", "one", "two", "beside-1", "beside-2"].map {
                Claim(id: $0, text: $0, isThesis: $0.hasPrefix("thesis"))
            },
            relations: [
                relation("one", "thesis-1", 0.9), relation("two", "thesis-2", 0.5), relation("beside-1", "one", 0.9),
                relation("beside-2", "one", 0.9), relation("beside-1", "beside-2", 0.9),
            ])
        let chosen = Selection(of: graph, SelectionOptions(limit: 4)).claims
        #expect(Set(chosen) == ["thesis-1", "thesis-2", "one", "two"])
    }

    @Test("A focus shows what lies within the radius, the nearest first")
    func focuses() {
        let near = Selection(of: graph, SelectionOptions(focus: ["c-quiet"], radius: 1))
        #expect(near.claims == ["c-quiet", "c-noise"])
        let far = Selection(of: graph, SelectionOptions(focus: ["c-quiet"], radius: 2))
        #expect(far.claims == ["c-quiet", "c-noise", "c-thesis"])
        #expect(far.candidates == 3)
        let one = Selection(of: graph, SelectionOptions(limit: 1, focus: ["c-quiet"], radius: 2))
        #expect(one.claims == ["c-quiet"])
    }

    @Test("Relations below the confidence or of the other kind are not shown")
    func filters() {
        let sure = Selection(of: graph, SelectionOptions(minimumConfidence: 0.85))
        #expect(Set(sure.relations) == ["r-buses-thesis", "r-quiet-noise", "r-debt-thesis"])
        let support = Selection(of: graph, SelectionOptions(only: .supports))
        #expect(Set(support.relations) == ["r-riders-thesis", "r-trade-thesis", "r-air-thesis"])
    }

    @Test("The same claims are chosen whatever order the graph was given in")
    func isDeterministic() {
        let shuffled = ArgumentGraph(
            articles: graph.articles.reversed(), actors: graph.actors.reversed(), claims: graph.claims.reversed(),
            assertions: graph.assertions.reversed(), relations: graph.relations.reversed())
        for limit in 1...12 {
            let options = SelectionOptions(limit: limit)
            #expect(Selection(of: graph, options) == Selection(of: shuffled, options))
        }
    }
}
