import Testing

@testable import Comparing

@Suite struct WordsTests {
    @Test(
        "Text is split into words, numbers and marks",
        arguments: [
            ("The toll isn't fair.", ["The", "toll", "isn't", "fair", "."]),
            ("It costs 1,200.50 crowns, at most", ["It", "costs", "1,200.50", "crowns", ",", "at", "most"]),
            ("a long-term plan - or not", ["a", "long-term", "plan", "-", "or", "not"]),
            ("since 2024-03-15: 40%", ["since", "2024-03-15", ":", "40", "%"]),
            ("“Größe” ≠ size", ["“", "Größe", "”", "≠", "size"]),
            ("", []),
        ])
    func split(text: String, words: [String]) {
        #expect(Words(text).all.map(\.text) == words)
    }

    @Test("Overlap counts common words, with repeats, over the words of both; function words do not count")
    func overlap() {
        func share(_ left: String, _ right: String) -> Double { Words(left).overlap(with: Words(right)).share }
        #expect(share("the toll is fair", "The toll was fair!") == 1)
        #expect(share("the toll", "the ferry") == 0)
        #expect(share("cheap toll", "the cheap ferry") == 0.5)
        #expect(share("toll toll", "toll fee") == 0.5)
        #expect(share("toll", "ferry") == 0)
        #expect(share("it is", "it was") == 0.5)
        #expect(share("", "") == 1 && share("toll", "") == 0)
    }

    @Test("One text contains the other where it has all words of it")
    func containment() {
        let overlap = Words("the toll is fair").overlap(with: Words("the toll is fair because it is low"))
        #expect(overlap == Words.Overlap(share: 4 / 5, containment: 1, least: 2))
        #expect(Words("the toll is high").overlap(with: Words("the toll is fair")).containment == 0.5)
    }

    @Test(
        "A claim that another says word for word before it gives a reason or adds something opens it",
        arguments: [
            ("because it is low", true), ("and nobody minds it", true), ("unless it rises", false),
            ("but nobody pays it", false),
        ])
    func openingClause(more: String, opens: Bool) {
        let claim = Words("the toll is fair")
        #expect(claim.isOpeningClause(of: Words("The toll is fair, \(more)")) == opens)
        #expect(!Words("The toll is fair, \(more)").isOpeningClause(of: claim))
        #expect(!claim.isOpeningClause(of: Words("The toll is high, \(more)")))
    }
}
