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

    @Test("Overlap counts common words, with repeats, over the words of both")
    func overlap() {
        #expect(Words("the toll is fair").overlap(with: Words("The toll is fair!")) == 1)
        #expect(Words("the toll").overlap(with: Words("the ferry")) == 0.5)
        #expect(Words("toll toll").overlap(with: Words("toll fee")) == 0.5)
        #expect(Words("toll").overlap(with: Words("ferry")) == 0)
    }
}
