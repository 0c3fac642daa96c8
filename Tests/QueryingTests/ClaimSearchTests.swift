import TestSupport
import Testing

@testable import Querying

@Suite("Search")
struct ClaimSearchTests {
    private let texts = [
        "The bridge is safe for traffic.", "Bridges need repair.", "Traffic on the bridge has doubled since May.",
        "The ferry is slow.", "The mayor's office was warned.",
    ]

    @Test("finds claims by their words, the best first")
    func byWords() {
        let search = ClaimSearch(texts: texts)
        #expect(search.matches("bridge traffic", limit: 3).map(\.claim) == [0, 2, 1])
        #expect(search.matches("bridge traffic", limit: 1).map(\.claim) == [0])
        #expect(search.matches("mayors office", limit: 3).map(\.claim) == [4])
        #expect(search.matches("submarine", limit: 3).isEmpty)
        #expect(search.matches("", limit: 3).isEmpty)
        #expect(search.matches("bridge", limit: 5) { $0 != 0 }.map(\.claim) == [1, 2])
    }

    @Test("gives scores from 0 to 1, and a claim's own words the best score", arguments: 0..<50)
    func bounded(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let vocabulary = ["iron", "sea", "law", "vote", "tax", "rain", "road", "ship"]
        let texts = (0..<30).map { _ in
            (0..<Int.random(in: 1...7, using: &generator)).compactMap { _ in vocabulary.randomElement(using: &generator)
            }
            .joined(separator: " ")
        }
        let search = ClaimSearch(texts: texts)
        let query = texts[0]
        let found = search.matches(query, limit: 30)
        #expect(found.allSatisfy { (0...1).contains($0.words) && $0.score == $0.words })
        #expect(found.map(\.score) == found.map(\.score).sorted(by: >))
        // Every text that shares a word is found, and no other.
        let words = Set(query.split(separator: " "))
        let expected = texts.indices.filter { !words.isDisjoint(with: texts[$0].split(separator: " ")) }
        #expect(found.map(\.claim).sorted() == expected)
        // A shorter list is the beginning of the longer one.
        #expect(search.matches(query, limit: 4) == Array(found.prefix(4)))
    }

    @Test("joins words with meaning, for candidates only")
    func byMeaning() {
        let search = ClaimSearch(texts: texts)
        var asked: [Int] = []
        let found = search.matches("is the crossing safe", limit: 2, candidates: 4) { claims in
            asked = claims
            return claims.map { $0 == 1 ? 0.9 : 0.1 }
        }
        #expect(asked.count == 4)
        #expect(Set(asked).isSuperset(of: [0, 3]))
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.meaning != nil })
        #expect(
            search.matches("ferry", limit: 3, candidates: 5) { $0.map { $0 == 1 ? 0.9 : -0.5 } }.map(\.claim).prefix(2)
                == [3, 1])
    }

    @Test(
        "compares words in lower case, without apostrophes and plural endings",
        arguments: [
            ("The Mayor’s CRITICS don't", ["the", "mayor", "critic", "dont"]),
            ("policies, buses; glass — Zürich's 5G", ["policy", "buse", "glass", "zürich", "5g"]),
            ("bus is as", ["bus", "is", "as"]),
            ("", []),
        ])
    func words(text: String, expected: [String]) {
        var words: [String] = []
        Words.forEach(in: text) { words.append($0) }
        #expect(words == expected)
    }
}
