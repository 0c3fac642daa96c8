import ArgumentModel
import Testing

@Suite("The argument graph")
struct ArgumentGraphTests {
    @Test("Parts are found by id, and neighbours by claim and actor")
    func lookup() {
        let graph = Samples.graph
        #expect(graph.claim("c-2")?.isThesis == true)
        #expect(graph.claim("c-3") == nil)
        #expect(graph.relations(from: "c-2").map(\.id) == ["r-1"])
        #expect(graph.relations(to: "c-1").map(\.id) == ["r-1"])
        #expect(graph.relations(to: "c-2").isEmpty)
        #expect(graph.assertions(of: "c-1").map(\.actor) == ["p-mayor"])
        #expect(graph.assertions(by: "p-critics").map(\.stance) == [.denies])
        #expect(graph.relations(from: "nothing").isEmpty)
    }

    @Test("Writers without a name of their own are counted, everybody else is named, namesakes once")
    func names() {
        let graph = ArgumentGraph(actors: [
            Actor(id: "p-1", name: "the author", kind: .author), Actor(id: "p-2", name: "Ann Lee", kind: .person),
            Actor(id: "p-3", name: "the author", kind: .author), Actor(id: "p-4", name: "Gazette", kind: .author),
            Actor(id: "p-5", name: "experts", kind: .group), Actor(id: "p-6", name: "experts", kind: .group),
        ])
        #expect(graph.names(of: ["p-5", "p-2", "p-6"]) == ["experts", "Ann Lee"])
        #expect(graph.names(of: ["p-1", "p-2", "p-3", "p-4", "p-9"]) == ["2 authors", "Ann Lee", "Gazette", "p-9"])
        #expect(graph.names(of: ["p-3", "p-2"]) == ["the author", "Ann Lee"])
    }

    @Test("A sound graph has no problems")
    func sound() { #expect(Samples.graph.problems().isEmpty) }

    @Test("Spans out of range, self-loops and impossible confidences are named")
    func problems() {
        var claim = Samples.graph.claims[0]
        claim.occurrences = [
            Occurrence(article: "a-1", span: Span(start: 90, end: 101)),
            Occurrence(article: "a-9", span: Span(start: 0, end: 1)),
        ]
        let graph = ArgumentGraph(
            articles: [Samples.article], claims: [claim],
            relations: [Relation(id: "r", from: "c-1", to: "c-1", kind: .supports, confidence: 1.5, basis: .pair)])
        let messages = graph.problems().map(\.description)
        #expect(messages.count == 4)
        #expect(messages.contains { $0.contains("90–101") && $0.contains("100 code points") })
        #expect(messages.contains { $0.contains("a-9") })
        #expect(messages.contains { $0.contains("to itself") })
        #expect(messages.contains { $0.contains("1.5") })
    }

    @Test("Merging unites what belongs to one id, in any order and grouping")
    func merging() {
        let a = Samples.graph(name: "Ann", claim: "Short", start: 1, confidence: 0.4)
        let b = Samples.graph(name: "Ann Lee", claim: "Longer text", start: 5, confidence: 0.9)
        let c = Samples.graph(name: "Lee", claim: "Longer texts", start: 9, confidence: 0.6)
        let united = a.merging(b).merging(c)
        #expect(united == a.merging(b.merging(c)))
        #expect(united == c.merging(a).merging(b))
        #expect(united.actors[0].name == "Ann Lee")
        #expect(united.actors[0].aliases == ["Ann", "Lee"])
        #expect(united.claims[0].occurrences.map(\.span.start) == [1, 5, 9])
        #expect(united.relations[0].confidence == 0.9)
        #expect(united.relations[0].articles == ["a-1", "a-5", "a-9"])
        #expect(a.merging(a) == a)
    }
}
