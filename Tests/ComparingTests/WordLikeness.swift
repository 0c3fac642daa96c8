import Comparing

/// A likeness for tests: vectors count words, and the judge knows only what it was told.
struct WordLikeness: ClaimLikeness {
    /// What the judge thinks of a pair; of any other, that the two have nothing to do with each other.
    var verdicts: [TextPair: Verdict] = [:]
    /// Pairs whose vectors lie close although they share no words.
    var synonyms: [String: String] = [:]

    static let width = 64

    /// Knows that traders who see fewer buyers are shops that lose customers.
    static let ofTheToll: WordLikeness = {
        let shops = "Shops on the north quay will lose customers."
        let traders = "Traders along the north quay are bound to see fewer buyers."
        return WordLikeness(
            verdicts: [TextPair(shops, traders): Verdict(equivalent: 0.9, contradicts: 0.02)],
            synonyms: [traders: shops])
    }()

    func vectors(of texts: [String]) -> VectorTable {
        VectorTable(width: Self.width, rows: texts.map { vector(of: synonyms[$0] ?? $0) })
    }

    private func vector(of text: String) -> [Float] {
        var vector = [Float](repeating: 0, count: Self.width)
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            let hash = word.utf8.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
            vector[Int(hash >> 32) % Self.width] += 1
        }
        return vector
    }

    func verdicts(on pairs: [TextPair]) -> [Verdict] {
        pairs.map { verdicts[$0] ?? Verdict(equivalent: 0.05, contradicts: 0.05) }
    }
}
