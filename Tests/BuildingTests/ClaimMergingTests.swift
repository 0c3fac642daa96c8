import ArgumentModel
import Testing

@testable import Building

@Suite("Which occurrences are one claim")
struct ClaimMergingTests {
    static func sighting(
        _ text: String, article: Int = 0, sentence: Int = 0, actor: Int = 0, denial: ClaimDraft.Denial? = nil
    ) -> Sighting {
        let draft = ClaimDraft(
            range: 0..<1, content: [0..<1], text: text, kind: .assertion, sentence: sentence, block: 0, actor: actor,
            confidence: 1, denial: denial)
        return Sighting(
            Fragment.Claim(draft: draft, span: Span(start: 0, end: 1), content: [], isQuoted: false, vector: []),
            fragment: article, article: "a-\(article)", actors: ["x", "y"])
    }

    @Test("The same words are one wording wherever they stand; what only points at other words is looked at alone")
    func wordings() {
        let found = ClaimMerging.wordings([
            Self.sighting("The toll is fair"), Self.sighting("The mayor rejects that claim"),
            Self.sighting("The toll is fair", article: 1), Self.sighting("The mayor disagrees", denial: .one),
            Self.sighting("the toll is fair", article: 2),
        ])
        #expect(found.wordings.map(\.positions) == [[0, 2], [4]])
        #expect(found.alone == [1, 3])
        let groups = WordingGroups(found.wordings) { _, _ in 1 }
        #expect(groups.all.map { $0.map(\.text) } == [["The toll is fair", "the toll is fair"]])
    }

    @Test("Nobody says a thing twice in one breath, two may, and one may in two articles")
    func breath() {
        func mayJoin(_ left: Sighting, _ right: Sighting) -> Bool {
            var groups = WordingGroups(ClaimMerging.wordings([left, right]).wordings) { _, _ in 1 }
            return groups.mayJoin(0, 1)
        }
        let fair = Self.sighting("The toll is fair")
        #expect(!mayJoin(fair, Self.sighting("It is a fair toll", sentence: 1)))
        #expect(mayJoin(fair, Self.sighting("It is a fair toll", sentence: 2)))
        #expect(mayJoin(fair, Self.sighting("It is a fair toll", sentence: 1, actor: 1)))
        #expect(mayJoin(fair, Self.sighting("It is a fair toll", article: 1)))
    }

    @Test("What is unlike in one claim is not joined by what is like both")
    func bridges() {
        let texts = [
            "The mill kills fish", "The mill kills fish and drives guests away", "The mill drives guests away",
        ]
        let wordings = ClaimMerging.wordings(texts.enumerated().map { Self.sighting($1, article: $0) }).wordings
        var groups = WordingGroups(wordings) { abs($0 - $1) == 1 ? 0.8 : 0.5 }
        let (before, isLike) = (groups.mayJoin(1, 2), groups.mayJoin(0, 1))
        groups.join(0, 1)
        let after = groups.mayJoin(1, 2)
        #expect(isLike && before && !after)
    }
}
