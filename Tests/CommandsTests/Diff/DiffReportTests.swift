import ArgumentModel
import Comparing
import Testing

@testable import Commands

/// The reports of a diff: as text, as Markdown, and as a timeline.
@Suite struct DiffReportTests {
    private struct Neighbours: ClaimLikeness {
        func vectors(of texts: [String]) -> VectorTable { VectorTable(width: 1, rows: texts.map { _ in [1] }) }

        func verdicts(on pairs: [TextPair]) -> [Verdict] { pairs.map { _ in Verdict(equivalent: 0, contradicts: 0) } }
    }

    private static func side(_ name: String, _ claims: [(id: String, text: String, stance: Assertion.Stance)])
        -> DiffSide
    {
        let article = "a-\(name)"
        let graph = ArgumentGraph(
            articles: [Article(id: article, set: name, title: "The *Daily* Gull", sha256: "", length: 1000)],
            actors: [Actor(id: "p-ada", name: "Ada Quill", kind: .person)],
            claims: claims.enumerated().map { number, claim in
                Claim(
                    id: claim.id, text: claim.text, isThesis: claim.id == "c-ban",
                    occurrences: [Occurrence(article: article, span: Span(start: 20 * number, end: 20 * number + 9))])
            },
            assertions: claims.enumerated().map { number, claim in
                Assertion(
                    id: "s-\(number)", actor: "p-ada", claim: claim.id, article: article, stance: claim.stance,
                    content: [Span(start: 20 * number, end: 20 * number + 9)], confidence: 0.9)
            })
        return DiffSide(name: name, graph: graph)
    }

    private static let then = side(
        "then", [("c-ban", "Kites should be banned", .asserts), ("c-4", "Four kites fell on the pier", .asserts)])
    private static let now = side(
        "now",
        [
            ("c-ban", "Kites should be banned", .denies), ("c-9", "Nine kites fell on the pier", .asserts),
            ("c-new", "Children <love> them", .asserts),
        ])

    private static func diff() throws -> GraphDiff { try GraphDiff(old: then, new: now, likeness: Neighbours()) }

    @Test("Text counts first, then tells each change with its sign and its words")
    func text() throws {
        let text = DiffText(style: Style(isOn: false)).text(of: try Self.diff())
        for words in [
            "--- then  1 article, 1 actor, 2 claims, 0 relations\n+++ now  1 article",
            " stances | 1 changed", " claims  | 1 new, 1 revised, 1 kept +~\n", "! Ada Quill asserted, now denies",
            "~ revised claim: number", "“[-Four-]{+Nine+} kites fell on the pier”",
            "    + “Children <love> them”\n        now: asserted by Ada Quill in “The *Daily* Gull”",
        ] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
        #expect(!text.contains("\u{1B}"))
    }

    @Test(
        "Support is told by what moved; a share that moves against it is left out",
        arguments: [
            (7, [0], true, 6, [0], false, "less support: asserted by 1 → 0"),
            (4, [0, 1], false, 4, [0], false, "less support: articles 2 → 1 (50% → 25%)"),
            (4, [0, 1], false, 12, [0, 1], false, "less support: articles 2 → 2 (50% → 17%)"),
        ] as [(Int, [Int], Bool, Int, [Int], Bool, String)])
    func support(
        oldCount: Int, oldPlaces: [Int], oldSpeaks: Bool, newCount: Int, newPlaces: [Int], newSpeaks: Bool,
        heading: String
    ) throws {
        func side(_ name: String, _ count: Int, _ places: [Int], _ speaks: Bool) -> DiffSide {
            let articles = (0..<count).map { Article(id: "a-\(name)-\($0)", set: name, sha256: "", length: 1000) }
            let span = Span(start: 0, end: 9)
            let assertion = Assertion(
                id: "s-1", actor: "p-ada", claim: "c-ban", article: articles[0].id, stance: .asserts, content: [span],
                confidence: 0.9)
            return DiffSide(
                name: name,
                graph: ArgumentGraph(
                    articles: articles, actors: [Actor(id: "p-ada", name: "Ada Quill", kind: .person)],
                    claims: [
                        Claim(
                            id: "c-ban", text: "Kites should be banned",
                            occurrences: places.map { Occurrence(article: articles[$0].id, span: span) })
                    ],
                    assertions: speaks ? [assertion] : []))
        }
        let sides = Versions(
            old: side("then", oldCount, oldPlaces, oldSpeaks), new: side("now", newCount, newPlaces, newSpeaks))
        let diff = try GraphDiff(old: sides.old, new: sides.new, likeness: Neighbours())
        #expect(diff.changes.map { ChangeStory($0.event, in: sides).heading }.contains(heading))
    }

    @Test("Colours are added to the signs, and take nothing away")
    func colours() throws {
        let plain = DiffText(style: Style(isOn: false)).text(of: try Self.diff())
        let coloured = DiffText(style: Style(isOn: true)).text(of: try Self.diff())
        #expect(coloured != plain)
        #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    }

    @Test("Of many changes the first are told, and how many more there are")
    func limit() throws {
        let diff = try Self.diff()
        let whole = DiffText(style: Style(isOn: false)).text(of: diff)
        let text = DiffText(style: Style(isOn: false), limit: 1).text(of: diff)
        #expect(whole.hasPrefix(text.prefix { $0 != "!" }))
        #expect(text.hasSuffix("\nand \(diff.changes.count - 1) more changes; --all tells them, too\n"), "\(text)")
        #expect(text.count(where: { $0 == "!" }) == 1)
        #expect(!text.contains("Children"))
        #expect(
            DiffMarkdown.text(of: diff, limit: 1).hasSuffix(
                "\nand \(diff.changes.count - 1) more changes; --all tells them, too.\n"))
        #expect(DiffText(style: Style(isOn: false), limit: diff.changes.count).text(of: diff) == whole)
    }

    @Test("Nothing different is said in words")
    func same() throws {
        let diff = try GraphDiff(old: Self.now, new: Self.now, likeness: Neighbours())
        #expect(DiffText(style: Style(isOn: false)).text(of: diff).hasSuffix("\nno difference\n"))
        #expect(DiffMarkdown.text(of: diff).contains("No difference."))
    }

    @Test("What was left out is said, not taken for no difference")
    func leftOut() throws {
        let diff = try Self.diff()
        let none = diff.filter { _ in false }
        let words = "no such difference, \(diff.changes.count) others"
        #expect(DiffText(style: Style(isOn: false)).text(of: none).hasSuffix("\n\(words)\n"))
        #expect(DiffMarkdown.text(of: none).contains("N\(words.dropFirst())."))
        let some = diff.filter { $0.event.kind == .stanceChanged }
        #expect(
            DiffText(style: Style(isOn: false)).text(of: some).contains(
                "\n 1 change, \(diff.changes.count - 1) left out\n"))
    }

    @Test("Who changed sides by argument is told with the thesis")
    func sides() throws {
        let (then, now) = (Self.argument("then", .supports), Self.argument("now", .contradicts))
        let diff = try GraphDiff(old: then, new: now, likeness: Neighbours())
        let text = DiffText(style: Style(isOn: false)).text(of: diff)
        #expect(text.contains("! Ada Quill argued for, now against: Kites should be banned"), "\(text)")
        #expect(
            String(decoding: diff.data(), as: UTF8.self).contains(#""text":"Kites should be banned","wasFor":true"#))
    }

    @Test("What a claim that came or went bears on is told with the claim, and not once more as a relation")
    func bearings() throws {
        let (then, now) = (Self.argument("then", .supports), Self.argument("now", .contradicts))
        let diff = try GraphDiff(old: then, new: now, likeness: Neighbours())
        let text = DiffText(style: Style(isOn: false)).text(of: diff)
        #expect(text.contains("\n    - supports “Kites should be banned”\n"), "\(text)")
        #expect(text.contains("\n    + contradicts “Kites should be banned”\n"), "\(text)")
        #expect(!text.contains("relation gone") && !text.contains("new relation"), "\(text)")
        #expect(DiffSummary.untold(in: diff, limit: diff.told.count) == nil)
        let alone = DiffText(style: Style(isOn: false)).text(of: diff.filter { $0.event.kind.topic == .relations })
        #expect(alone.contains("relation gone: supports") && alone.contains("new relation: contradicts"), "\(alone)")
    }

    /// Ada Quill says something that bears on a thesis.
    private static func argument(_ name: String, _ kind: Relation.Kind) -> DiffSide {
        let side = side(name, [("c-\(name)", "What Ada says \(name)", .asserts)])
        let thesis = Claim(
            id: "c-ban", text: "Kites should be banned", isThesis: true,
            occurrences: [Occurrence(article: "a-\(name)", span: Span(start: 500, end: 520))])
        let relation = Relation(
            id: "r-1", from: "c-\(name)", to: "c-ban", kind: kind, confidence: 0.9, basis: .thesis,
            articles: ["a-\(name)"])
        return DiffSide(
            name: name,
            graph: ArgumentGraph(
                articles: side.graph.articles, actors: side.graph.actors, claims: side.graph.claims + [thesis],
                assertions: side.graph.assertions, relations: [relation]))
    }

    @Test("Markdown takes no character of an article for markup")
    func markdown() throws {
        let text = DiffMarkdown.text(of: try Self.diff())
        for words in [
            "# What changed from then to now", "| stances | 1 changed |", "- `!` **Ada Quill asserted, now denies**",
            "“<del>Four</del> <ins>Nine</ins> kites fell on the pier”", #"Children \<love\> them"#,
            #"The \*Daily\* Gull"#,
        ] {
            #expect(text.contains(words), "\(words) in \(text)")
        }
    }

    @Test("A timeline shows each thesis in each set, and the steps between")
    func timeline() throws {
        let steps = [try Self.diff(), try GraphDiff(old: Self.now, new: Self.then, likeness: Neighbours())]
        let report = TimelineReport(timeline: Timeline(sides: [Self.then, Self.now, Self.then], steps: steps))
        let text = report.text(style: Style(isOn: false))
        #expect(text.hasPrefix("then      | now       | then      | thesis"))
        #expect(text.contains("+100% −0% | +0% −100% | +100% −0% | Kites should be banned"))
        #expect(text.contains("--- then") && text.contains("--- now"))
        #expect(report.markdown.contains("| Kites should be banned | +100% −0% | +0% −100% | +100% −0% |"))
        #expect(report.markdown.contains("## What changed from now to then"))
    }

    @Test(
        "An input may name itself",
        arguments: [
            ("2020=old.json", "2020", "old.json"), ("graphs/old.json", "old", "graphs/old.json"),
            ("articles/2024", "2024", "articles/2024"), ("-", "standard input", "-"),
        ])
    func source(argument: String, name: String, path: String) {
        let source = GraphSource(argument: argument)
        #expect(source.name == name)
        #expect(source.path == path)
    }
}
