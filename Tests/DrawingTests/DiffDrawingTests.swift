import ArgumentModel
import Comparing
import Graphviz
import Testing

@testable import Drawing

@Suite struct DiffDrawingTests {
    /// Knows no claims but by their words.
    private struct Strangers: ClaimLikeness {
        func vectors(of texts: [String]) -> VectorTable {
            VectorTable(width: texts.count, rows: texts.indices.map { row in texts.indices.map { $0 == row ? 1 : 0 } })
        }

        func verdicts(on pairs: [TextPair]) -> [Verdict] { pairs.map { _ in Verdict(equivalent: 0, contradicts: 0) } }
    }

    /// Holds all claims for near, so that wording alone decides.
    private struct Neighbours: ClaimLikeness {
        func vectors(of texts: [String]) -> VectorTable { VectorTable(width: 1, rows: texts.map { _ in [1] }) }

        func verdicts(on pairs: [TextPair]) -> [Verdict] { pairs.map { _ in Verdict(equivalent: 0, contradicts: 0) } }
    }

    private static func graph(_ set: String, _ claims: [(String, String)], _ relations: [(String, String)])
        -> ArgumentGraph
    {
        let article = "a-\(set)"
        return ArgumentGraph(
            articles: [Article(id: article, set: set, title: "Paper", sha256: "", length: 1000)],
            actors: [Actor(id: "p-\(set)", name: "Voice of \(set)", kind: .person)],
            claims: claims.enumerated().map { number, claim in
                Claim(
                    id: claim.0, text: claim.1, isThesis: claim.0 == "c-fountain",
                    occurrences: [Occurrence(article: article, span: Span(start: 10 * number, end: 10 * number + 9))])
            },
            assertions: [
                Assertion(
                    id: "s-1", actor: "p-\(set)", claim: claims[0].0, article: article,
                    content: [Span(start: 0, end: 9)],
                    confidence: 0.9)
            ],
            relations: relations.enumerated().map { number, ends in
                Relation(
                    id: "r-\(number)", from: ends.0, to: ends.1, kind: .supports, confidence: 0.8, basis: .stated,
                    articles: [article])
            })
    }

    private static let fountain = ("c-fountain", "The square needs a fountain")
    private static let old = graph(
        "old", [("c-heat", "Summers bake the square"), fountain, ("c-cost", "It takes four weeks to dig")],
        [("c-heat", "c-fountain"), ("c-cost", "c-fountain")])
    private static let new = graph(
        "new", [("c-birds", "Thrushes want to bathe"), fountain, ("c-cost2", "It takes nine weeks to dig")],
        [("c-birds", "c-fountain"), ("c-cost2", "c-fountain")])

    private static func drawing(_ likeness: any ClaimLikeness, limit: Int? = nil) throws -> DiffDrawing {
        let diff = try GraphDiff(
            old: DiffSide(name: "then", graph: old), new: DiffSide(name: "now", graph: new), likeness: likeness)
        return DiffDrawing(of: diff, limit: limit)
    }

    @Test("Claims of one graph alone are marked; those of both are not")
    func marks() throws {
        let drawing = try Self.drawing(Strangers())
        #expect(drawing.highlights.claims["c-heat"] == .onlyOld)
        #expect(drawing.highlights.claims["c-birds"] == .onlyNew)
        #expect(drawing.highlights.claims["c-fountain"] == nil)
        #expect(drawing.highlights.relations["r-0"] == .onlyNew)
        #expect(drawing.highlights.relations["old r-0"] == .onlyOld)
        #expect(drawing.graph.problems().isEmpty)
    }

    @Test("A contradiction of two claims of both sets is drawn as one of both, though one set has overlooked it")
    func overlooked() throws {
        let contradiction = Relation(
            id: "r-9", from: "c-fountain", to: "c-heat", kind: .contradicts, confidence: 0.8, basis: .pair)
        for (then, now) in [([contradiction], []), ([], [contradiction])] {
            let sides = Versions(old: then, new: now).map { relations in
                ArgumentGraph(articles: Self.old.articles, claims: Self.old.claims, relations: relations)
            }
            let diff = try GraphDiff(
                old: DiffSide(name: "then", graph: sides.old), new: DiffSide(name: "now", graph: sides.new),
                likeness: Strangers())
            let drawing = DiffDrawing(of: diff)
            #expect(drawing.graph.relations.map(\.kind) == [.contradicts])
            #expect(drawing.highlights.relations.isEmpty)
        }
    }

    @Test("What was filtered out is marked as what it is where it is shown")
    func filtered() throws {
        let diff = try GraphDiff(
            old: DiffSide(name: "then", graph: Self.old), new: DiffSide(name: "now", graph: Self.new),
            likeness: Strangers()
        ).filter { $0.event.kind.topic == .relations }
        let drawing = DiffDrawing(of: diff)
        #expect(diff.leftOut > 0)
        #expect(drawing.highlights.claims["c-heat"] == .onlyOld)
        #expect(drawing.highlights.claims["c-birds"] == .onlyNew)
    }

    @Test("A revised claim stands once, in its new words, with the change below")
    func revised() throws {
        let drawing = try Self.drawing(Neighbours())
        #expect(drawing.highlights.claims["c-cost2"] == .revised)
        #expect(drawing.highlights.notes["c-cost2"]?.contains("[-four-]{+nine+}") == true)
        #expect(drawing.graph.claim("c-cost") == nil)
    }

    @Test("A claim that came back saying the opposite stands beside what it was")
    func turned() throws {
        let sides = ["It takes four weeks to dig", "It never takes four weeks to dig"].enumerated().map {
            number, text in
            DiffSide(
                name: "\(number)",
                graph: Self.graph("\(number)", [("c-\(number)", text), Self.fountain], [("c-\(number)", "c-fountain")]))
        }
        let drawing = DiffDrawing(of: try GraphDiff(old: sides[0], new: sides[1], likeness: Neighbours()))
        #expect(drawing.highlights.claims == ["c-0": .onlyOld, "c-1": .revised])
        #expect(drawing.graph.relation("old r-0")?.from == "c-0")
    }

    @Test("The legend names the sets, and signs tell the marks without colour")
    func legend() throws {
        let text = Picture(of: try Self.drawing(Neighbours())).dot.text
        for words in ["only in then", "only in now", "revised", "What changed from then to now"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("A small picture shows what changed before what did not")
    func limit() throws {
        let drawing = try Self.drawing(Strangers(), limit: 2)
        #expect(drawing.selection.claims.count == 2)
        #expect(drawing.selection.candidates == 5)
        #expect(drawing.selection.claims.contains { drawing.highlights.claims[$0] != nil })
    }

    @Test("A claim that is related to others is not shown alone")
    func company() throws {
        let claims = (1...6).map { ("c-\($0)", "Square \($0) needs a fountain") }
        let graph = Self.graph("new", claims, [("c-1", "c-6"), ("c-2", "c-5"), ("c-3", "c-4")])
        let diff = try GraphDiff(
            old: DiffSide(name: "then", graph: Self.graph("old", [("c-0", "Thrushes want to bathe")], [])),
            new: DiffSide(name: "now", graph: graph), likeness: Strangers())
        let shown = Set(DiffDrawing(of: diff, limit: 4).selection.claims).subtracting(["c-0"])
        #expect(shown.count > 2)
        #expect(graph.relations.filter { shown.contains($0.from) != shown.contains($0.to) }.count <= 1)
    }

    @Test("It renders")
    func renders() throws {
        let bytes = try Picture(of: try Self.drawing(Strangers())).rendered(as: .svg)
        #expect(String(decoding: bytes, as: UTF8.self).contains("Summers bake"))
    }
}
