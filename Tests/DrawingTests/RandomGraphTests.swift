import ArgumentModel
import Drawing
import Graphviz
import TestSupport
import Testing

@Suite("Random graphs")
struct RandomGraphTests {
    @Test(
        "Any graph is drawn, however its relations, stances and marks fall", arguments: PictureOptions.Grouping.allCases
    )
    func draws(_ grouping: PictureOptions.Grouping) throws {
        for seed in 0..<40 {
            var random = SeededGenerator(seed: UInt64(seed))
            let graph = Self.graph(&random)
            var highlights = Highlights()
            for relation in graph.relations where seed % 2 == 0 {
                highlights.relations[relation.id] = [.onlyOld, .onlyNew, .revised].randomElement(using: &random)
            }
            let picture = Picture(
                of: graph, selection: Selection(of: graph),
                options: PictureOptions(grouping: grouping, actors: .all), highlights: highlights)
            #expect(try !picture.rendered(as: .svg, engine: .dot).isEmpty)
        }
    }

    /// A graph with several relations between the same claims, claims related to themselves, and rings.
    private static func graph(_ random: inout SeededGenerator) -> ArgumentGraph {
        let articles = (0..<4).map {
            Article(id: "a\($0)", set: "s\($0 % 2)", title: "Article \($0)", sha256: "", length: 100)
        }
        let actors = (0..<3).map { Actor(id: "p\($0)", name: "Actor \($0)", kind: .person) }
        let claims = (0..<Int.random(in: 1...30, using: &random)).map { number in
            Claim(
                id: "c\(number)", text: "Claim \(number) says something", isThesis: number % 7 == 0,
                occurrences: [
                    Occurrence(article: "a\(Int.random(in: 0..<4, using: &random))", span: Span(start: 0, end: 5))
                ])
        }
        func claim() -> Claim.ID { claims.randomElement(using: &random)?.id ?? "" }
        let assertions = (0..<claims.count).map { number in
            Assertion(
                id: "s\(number)", actor: "p\(Int.random(in: 0..<3, using: &random))", claim: claim(), article: "a0",
                stance: Assertion.Stance.allCases.randomElement(using: &random) ?? .asserts, content: [],
                confidence: 0.5)
        }
        let relations = (0..<(claims.count * 2)).map { number in
            Relation(
                id: "r\(number)", from: claim(), to: claim(),
                kind: Bool.random(using: &random) ? .supports : .contradicts,
                confidence: Double.random(in: 0...1, using: &random), basis: .pair)
        }
        return ArgumentGraph(
            articles: articles, actors: actors, claims: claims, assertions: assertions, relations: relations)
    }
}
