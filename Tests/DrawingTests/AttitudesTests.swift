import ArgumentModel
import Drawing
import Foundation
import Graphviz
import Testing

@Suite("Attitudes")
struct AttitudesTests {
    private let graph = ArgumentGraph(
        actors: [("p-a", "Ada"), ("p-b", "Board"), ("p-c", "Cem")].map { Actor(id: $0, name: $1, kind: .unknown) },
        claims: [
            Claim(id: "c-1", text: "The board is slow", targets: [target("p-b", .negative, 0.9)]),
            Claim(id: "c-2", text: "The board is honest", targets: [target("p-b", .positive, 0.75)]),
            // Less sure than what is shown as a rule.
            Claim(id: "c-3", text: "Ada wrote to the board", targets: [target("p-a", .negative, 0.6)]),
        ],
        assertions: [
            says("p-a", "c-1", "a-1"), says("p-a", "c-1", "a-2"), says("p-c", "c-2", "a-1"),
            says("p-b", "c-2", "a-2"),  // of itself
            says("p-c", "c-1", "a-1", .denies), says("p-c", "c-3", "a-1"),
        ])

    private static func target(_ actor: String, _ sentiment: Claim.Sentiment, _ confidence: Double) -> Claim.Target {
        Claim.Target(actor: actor, sentiment: sentiment, confidence: confidence)
    }

    private static func says(
        _ actor: String, _ claim: String, _ article: String, _ stance: Assertion.Stance = .asserts
    ) -> Assertion {
        Assertion(
            id: "\(actor)\(claim)\(article)", actor: actor, claim: claim, article: article, stance: stance, content: [],
            confidence: 1)
    }

    @Test("Who speaks of whom follows from the claims that they assert, by articles")
    func gathers() {
        let attitudes = Attitudes(in: graph)
        #expect(attitudes.all.map(\.speaker) == ["p-a", "p-c"])
        #expect(attitudes.all.map(\.sentiment) == [.negative, .positive])
        #expect(attitudes.all.map(\.articles) == [["a-1", "a-2"], ["a-1"]])
        #expect(attitudes.actors == ["p-b", "p-a", "p-c"])
        #expect(Attitudes(in: graph, minimumConfidence: 0.8).all.map(\.speaker) == ["p-a"])
        #expect(Attitudes(in: graph, minimumConfidence: 0).all.map(\.target) == ["p-b", "p-a", "p-b"])
    }

    @Test("Who is joined to nobody else that is shown is not shown")
    func joined() {
        let attitudes = Attitudes(in: graph)
        #expect(attitudes.leading(2) == ["p-b", "p-a"])
        #expect(attitudes.leading(1).isEmpty)
        #expect(attitudes.leading(nil) == attitudes.actors)
    }

    @Test("Praise and blame differ in line and end, and say in words what they are")
    func draws() throws {
        let picture = Picture(of: Attitudes(in: graph), in: graph)
        let parsed = try ParsedGraph(picture.dot.text)
        #expect(Set(parsed.nodes.keys) == ["p-a", "p-b", "p-c"])
        #expect(parsed.edges.map { $0.attributes["arrowhead"] } == ["tee", "normal"])
        #expect(parsed.edges.map { $0.attributes["style"] } == ["dashed", "solid"])
        let reader = try TitleReader(Data(try picture.rendered(as: .svg)))
        #expect(reader.titles["attitude-1"] == "Ada speaks ill of Board (2 articles): “The board is slow”")
    }

    @Test("Writers without a name are told apart by what they wrote")
    func namesWriters() throws {
        let graph = ArgumentGraph(
            articles: [Article(id: "a-1", set: "s", title: "The wrong line", sha256: "", length: 10)],
            actors: [Actor(id: "p-a", name: "the author", kind: .author)]
                + graph.actors.dropFirst().map { Actor(id: $0.id, name: $0.name, kind: .author) },
            claims: graph.claims, assertions: graph.assertions)
        let parsed = try ParsedGraph(Picture(of: Attitudes(in: graph), in: graph).dot.text)
        #expect(parsed.nodes["p-a"]?["label"]?.contains("of “The wrong line”") == true)
        #expect(parsed.nodes["p-c"]?["label"]?.contains("of “") == false)
    }
}
