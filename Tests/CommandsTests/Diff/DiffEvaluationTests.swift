import ArgumentModel
import Comparing
import Foundation
import Testing

@testable import Commands

/// What `evaluate diff` counts as right, wrong and missed.
@Suite struct DiffEvaluationTests {
    /// The claim at a place; places are a hundred code points apart.
    private static func part(_ place: Int, length: Int = 50) -> DiffFile.Part {
        DiffFile.Part(
            claim: "c-\(place)", text: "Claim \(place)",
            quotes: [.init(article: "a-1", start: 100 * place, end: 100 * place + length)])
    }

    private static func statement(_ place: Int) -> DiffFile.Statement {
        .init(text: "", quotes: part(place).quotes ?? [])
    }

    private static func gold(_ places: Int...) -> [DiffGold.Place] {
        places.map { DiffGold.Place(article: "a-1", span: Span(start: 100 * $0, end: 100 * $0 + 50), words: "\($0)") }
    }

    private static func evaluate(
        _ changes: [DiffFile.Change], kept: [DiffFile.Pair] = [], _ gold: [DiffGold.Entry]
    ) throws -> DiffEvaluation {
        try DiffEvaluation(
            DiffFile(changes: changes, kept: kept, articles: .init(old: [], new: [])), gold: DiffGold(entries: gold))
    }

    private static let added = DiffGold.Answer.event(.claimAdded)
    private static let dropped = DiffGold.Answer.event(.claimDropped)
    private static let revised = DiffGold.Answer.event(.claimRevised)

    @Test("A claim agrees where half of what either covers is shared")
    func overlap() throws {
        let gold = [DiffGold.Entry(change: Self.added, answers: [Self.added], new: Self.gold(1))]
        for (length, isRight) in [(50, true), (26, true), (24, false), (99, true), (101, false)] {
            let evaluation = try Self.evaluate([.init(kind: "claim-new", new: Self.part(1, length: length))], gold)
            #expect(evaluation.all.right == (isRight ? 1 : 0), "\(length)")
            #expect(evaluation.all.found == (isRight ? 1 : 0), "\(length)")
        }
    }

    @Test("A claim that was kept is wrong as a new one and a dropped one, and the errors say so")
    func kept() throws {
        let gold = [DiffGold.Entry(change: .kept, answers: [.kept], isMain: true, old: Self.gold(1), new: Self.gold(2))]
        let apart = try Self.evaluate(
            [.init(kind: "claim-new", new: Self.part(2)), .init(kind: "claim-dropped", old: Self.part(1))], gold)
        #expect(apart.all == Score(right: 0, given: 2, found: 0, support: 0))
        #expect(
            apart.errors == [
                "not in the gold: claim-new “Claim 2” (the gold has kept)",
                "not in the gold: claim-dropped “Claim 1” (the gold has kept)", "not found: main kept “1” → “2”",
            ])
        let together = try Self.evaluate([], kept: [.init(old: Self.part(1), new: Self.part(2))], gold)
        #expect(together.scores.map(\.name) == ["kept"])
        #expect(together.scores.first?.score == Score(right: 1, given: 1, found: 1, support: 1))
        #expect(together.errors.isEmpty)
    }

    @Test("Changes within the noise are not reported")
    func noise() throws {
        let gold = [DiffGold.Entry(change: Self.added, answers: [Self.added], isMain: true, new: Self.gold(1, 2))]
        let evaluation = try Self.evaluate(
            [
                .init(kind: "claim-new", aboveNoise: false, new: Self.part(1)),
                .init(kind: "claim-new", aboveNoise: true, new: Self.part(2)),
                .init(kind: "claim-new", aboveNoise: false, new: Self.part(9)),
            ], gold)
        #expect(evaluation.all == Score(right: 1, given: 1, found: 1, support: 1))
        #expect(evaluation.leftOut == 2)
        #expect(evaluation.mainRecall == 1)
    }

    @Test("A revision wants both its claims; where the gold allows it, one may be dropped and the other new")
    func revisions() throws {
        var gold = [
            DiffGold.Entry(change: Self.revised, answers: [Self.revised], old: Self.gold(1), new: Self.gold(2))
        ]
        let right = DiffFile.Change(kind: "claim-revised", old: Self.part(1), new: Self.part(2))
        let wrong = DiffFile.Change(kind: "claim-revised", old: Self.part(1), new: Self.part(3))
        let came = DiffFile.Change(kind: "claim-new", new: Self.part(2))
        #expect(try Self.evaluate([right, wrong, came], gold).all == Score(right: 1, given: 3, found: 1, support: 1))
        gold[0].answers.insert(.apart)
        #expect(try Self.evaluate([came], gold).all == Score(right: 1, given: 1, found: 1, support: 1))
    }

    @Test("A stance wants the actor by name or alias, and both claims")
    func stances() throws {
        let stance = DiffGold.Answer.event(.stanceChanged)
        let gold = [
            DiffGold.Entry(change: stance, answers: [stance], actor: "Ada Quill", old: Self.gold(1), new: Self.gold(2))
        ]
        func change(_ name: String, _ aliases: [String], to place: Int) -> DiffFile.Change {
            var (old, new) = (Self.part(1), Self.part(place))
            (old.name, old.aliases, new.name) = (name, aliases, name)
            return .init(kind: "stance-changed", old: old, new: new)
        }
        #expect(try Self.evaluate([change("The Ada QUILL", [], to: 2)], gold).all.right == 1)
        #expect(try Self.evaluate([change("Quill", ["Ada Quill"], to: 2)], gold).all.right == 1)
        #expect(try Self.evaluate([change("Ada Quill", [], to: 3)], gold).all.right == 0)
        #expect(try Self.evaluate([change("Bo Quill", [], to: 2)], gold).all.right == 0)
    }

    @Test("A relation is right where the gold has it, or where one of its claims is new and the issue says so")
    func relations() throws {
        let answer = DiffGold.Answer.event(.relationAdded)
        let gold = [
            DiffGold.Entry(
                change: answer, answers: [answer], kind: .contradicts, from: Self.gold(1), to: Self.gold(2)),
            DiffGold.Entry(change: Self.added, answers: [Self.added], new: Self.gold(3), issues: ["kites": .for]),
            DiffGold.Entry(
                change: .kept, answers: [.kept], old: Self.gold(9), new: Self.gold(4), issues: ["kites": .against]),
            DiffGold.Entry(
                change: .kept, answers: [.kept], old: Self.gold(8), new: Self.gold(5), issues: ["kites": .for]),
        ]
        func isRight(_ from: Int, _ kind: Relation.Kind, _ to: Int) throws -> Bool {
            let part = DiffFile.Part(kind: kind, from: Self.statement(from), to: Self.statement(to))
            return try Self.evaluate([.init(kind: "relation-appeared", new: part)], gold).all.right == 1
        }
        #expect(try isRight(1, .contradicts, 2))
        #expect(try isRight(2, .contradicts, 1))
        #expect(try !isRight(1, .supports, 2))
        #expect(try isRight(3, .contradicts, 4))
        #expect(try !isRight(3, .supports, 4))
        #expect(try isRight(3, .supports, 5))
        // Both claims were there before: the issue does not say that anything came.
        #expect(try !isRight(4, .contradicts, 5))
    }

    @Test("A contradiction that appeared between new claims finds what is contested now")
    func contested() throws {
        let answer = DiffGold.Answer.event(.contested)
        let gold = [DiffGold.Entry(change: answer, answers: [answer], new: Self.gold(1, 2))]
        let relation = DiffFile.Part(kind: .contradicts, from: Self.statement(1), to: Self.statement(2))
        #expect(try Self.evaluate([.init(kind: "relation-appeared", new: relation)], gold).all.found == 1)
        #expect(
            try Self.evaluate([.init(kind: "contested", old: Self.part(7), new: Self.part(2))], gold).all.found == 1)
    }

    @Test("A kind that nobody knows is named")
    func unknown() {
        #expect(throws: Trouble.self) { try Self.evaluate([.init(kind: "claim-sung", new: Self.part(1))], []) }
    }

    @Test("What a diff writes can be read, kept claims and articles too")
    func file() throws {
        let claim = Claim(
            id: "c-1", text: "Kites fall", occurrences: [Occurrence(article: "a-1", span: Span(start: 0, end: 10))])
        let actor = Actor(id: "p-1", name: "Ada Quill", kind: .person, aliases: ["Quill"])
        let article = Article(id: "a-1", set: "then", path: "then/one.txt", sha256: "", length: 20)
        let side = DiffSide(
            name: "then", graph: ArgumentGraph(articles: [article], actors: [actor], claims: [claim]))
        let other = DiffSide(name: "now", graph: ArgumentGraph(articles: [article], claims: [claim]))
        let diff = try JSONDecoder().decode(
            DiffFile.self, from: GraphDiff(old: side, new: other, likeness: NoLikeness()).data())
        #expect(diff.kept.map(\.old.text) == ["Kites fall"])
        #expect(diff.kept.first?.new.quotes?.map(\.end) == [10])
        #expect(diff.articles.new == [article])
        #expect(diff.changes.map(\.kind) == ["actor-gone"])
        #expect(diff.changes.first?.old?.aliases == ["Quill"])
    }

    private struct NoLikeness: ClaimLikeness {
        func vectors(of texts: [String]) -> VectorTable { VectorTable(width: 1, rows: texts.map { _ in [1] }) }
        func verdicts(on pairs: [TextPair]) -> [Verdict] { pairs.map { _ in Verdict(equivalent: 0, contradicts: 0) } }
    }
}
