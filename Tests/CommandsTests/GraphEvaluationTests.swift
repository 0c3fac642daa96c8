import ArgumentModel
import Articles
import Foundation
import Language
import Testing

@testable import Commands

@Suite struct GraphEvaluationTests {
    private static let text =
        "Ann Lee says fares are too high. Some drivers say fares are fair. Trams are unsafe. Ban trams."

    /// A graph of the text's four sentences, with the actors and relations given, beside gold rows.
    private func evaluation(_ gold: String, actors: [Actor], relations: [(Int, Int, Relation.Kind)] = []) throws
        -> GraphEvaluation
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "tram.txt")
        try Data(Self.text.utf8).write(to: file)
        var stream = ArticleStream(inputs: [ArticleInput(argument: file.path)])
        var articles: [Article] = []
        while let event = try stream.next() { if case .article(let source) = event { articles.append(source.article) } }
        let article = try #require(articles.first)
        let spans = [(13, 31), (50, 64), (66, 82), (84, 93)].map { Span(start: $0.0, end: $0.1) }
        let claims = spans.enumerated().map { number, span in
            Claim(id: "c-\(number)", text: "\(number)", occurrences: [Occurrence(article: article.id, span: span)])
        }
        let assertions = zip(actors, claims).map { actor, claim in
            Assertion(
                id: "s-\(actor.id)", actor: actor.id, claim: claim.id, article: article.id,
                content: claim.occurrences.map(\.span), confidence: 1)
        }
        let graph = ArgumentGraph(
            articles: articles, actors: actors, claims: claims, assertions: assertions,
            relations: relations.map { from, to, kind in
                Relation(
                    id: "r-\(from)-\(to)", from: "c-\(from)", to: "c-\(to)", kind: kind, confidence: 0.9, basis: .pair)
            })
        let rows = try gold.split(separator: "\n").map {
            try JSONDecoder().decode(GraphGold.Row.self, from: Data($0.utf8))
        }
        let texts = try ArticleTexts(of: graph, wanted: [article.id], at: [])
        return GraphEvaluation(graph, gold: try GraphGold(rows, graph: graph, texts: texts))
    }

    private static let claims = #"""
        {"article": "tram.txt", "claim": "fares are too high", "actor": "Ann Lee", "id": "high"}
        {"article": "tram.txt", "claim": "fares are fair", "actor": "Some drivers", "id": "fair"}
        {"article": "tram.txt", "claim": "Trams are unsafe", "actor": "the author", "issues": {"danger": "for"}}
        {"article": "tram.txt", "claim": "Ban trams", "actor": "the author", "issues": {"ban": "for"}}
        """#

    @Test("who makes a claim is a gold actor; a group may be there once an article; a stranger is wrong")
    func actors() throws {
        let result = try evaluation(
            Self.claims + "\n" + #"{"actor": "Bo Lind"}"#,
            actors: [
                Actor(id: "p-1", name: "Ann Lee", kind: .person), Actor(id: "p-2", name: "drivers", kind: .group),
                Actor(id: "p-3", name: "Drivers", kind: .group), Actor(id: "p-4", name: "Tram", kind: .organization),
            ])
        #expect((result.actors.right, result.actors.wrong, result.actors.missed) == (2, 1, 1))
        #expect(result.attributions.right == 2)
        #expect(result.claims.right == 4)
    }

    @Test("a relation is right by the gold's rows, or by issues, also by what a side implies")
    func relations() throws {
        let found = [(0, 1, Relation.Kind.contradicts), (2, 3, .supports), (1, 3, .supports)]
        let plain = Self.claims + "\n" + #"{"from": "high", "to": "fair", "kind": "contradicts"}"#
        #expect(try evaluation(plain, actors: [], relations: found).relations.right == 1)
        let implied = plain + "\n" + #"{"issue": "danger", "side": "for", "implies": {"ban": "for"}}"#
        let result = try evaluation(implied, actors: [], relations: found)
        #expect((result.relations.right, result.relations.wrong, result.relations.missed) == (2, 1, 0))
        let turned = plain + "\n" + #"{"issue": "danger", "side": "for", "implies": {"ban": "against"}}"#
        #expect(try evaluation(turned, actors: [], relations: found).relations.right == 1)
    }

    @Test("gold rows that say nothing, or name what is not there, are refused")
    func refused() {
        for row in [
            #"{"issue": "danger"}"#, #"{"from": "x", "to": "y", "kind": "supports"}"#,
            #"{"article": "tram.txt", "claim": "no such words"}"#, #"{"article": "bus.txt", "claim": "Ban trams"}"#,
        ] {
            #expect(throws: Trouble.self) { try evaluation(row, actors: []) }
        }
    }
}
