import ArgumentModel
import Drawing
import Foundation
import Graphviz
import Testing

@Suite("Hostile graphs")
struct HostileGraphTests {
    @Test(
        "Words that look like markup, escapes or controls stand in the picture as they are",
        arguments: [
            "<b>bold</b>", "a \"quoted\" <claim> & more", "&amp; &lt;script&gt; &#x3c;", "\\N \\G \\l \\",
            "trailing \\",
            "\0 and \u{1B}[31m", "line\nbreak\r\nand\ttab", "שלום עולם", "\u{202E}reversed", "🚋👩‍👩‍👧🇪🇺", "]]>", "<!-- x -->",
            "</title><script>alert(1)</script>", "' onload='alert(1)", "{a|b}", " ",
            String(repeating: "\\\"<&", count: 50),
            "\u{FFFE}\u{FFFF}",
        ])
    func survives(_ text: String) throws {
        let graph = ArgumentGraph(
            articles: [
                Article(id: text, set: text, title: text, publisher: text, url: text, sha256: "", length: 10)
            ],
            actors: [
                Actor(id: text, name: text, kind: .person, aliases: [text], description: text)
            ],
            claims: [
                Claim(
                    id: text, text: text, isThesis: true,
                    targets: [.init(actor: "other", sentiment: .negative, confidence: 1)],
                    occurrences: [Occurrence(article: text, span: Span(start: 0, end: 3))]),
                Claim(id: "second" + text, text: "x" + text),
            ],
            assertions: [
                Assertion(
                    id: text, actor: text, claim: text, article: text, stance: .denies, content: [], confidence: 1)
            ],
            relations: [
                Relation(
                    id: text + "r", from: text, to: "second" + text, kind: .contradicts, confidence: 1, basis: .stated)
            ])
        for grouping in PictureOptions.Grouping.allCases {
            let options = PictureOptions(grouping: grouping, actors: .all, title: text)
            let picture = Picture(
                of: graph, selection: Selection(of: graph), options: options,
                highlights: Highlights(claims: [text: .revised], notes: [text: text], names: [.revised: text]))
            let parsed = try ParsedGraph(picture.dot.text)
            #expect(parsed.nodes.count == 3 && parsed.edges.count == 2)
            let reader = try TitleReader(Data(try picture.rendered(as: .svg)))
            #expect(reader.elements.isDisjoint(with: ["script", "b"]))
            #expect(reader.titles.values.contains { $0.contains("contradict") })
        }
    }
}
