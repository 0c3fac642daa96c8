/// The opposite of a short proposition, for asking the judge the same thing the other way round.
enum Negation {
    /// "Trams should be banned" for "Trams should not be banned" and the other way round; nil where the verb of the main
    /// clause isn't sure. Such a text is shown to nobody.
    static func negated(_ text: String) -> String? {
        let words = Word.split(text)
        guard (2...20).contains(words.count) else { return nil }
        if let not = words.dropFirst().first(where: { $0.lowered == "not" }) {
            return words.count(where: { Lexicon.isNegation($0.lowered) }) == 1
                ? replacing(not.range.lowerBound - 1..<not.range.upperBound, of: text, by: "") : nil
        }
        guard !words.contains(where: { Lexicon.isNegation($0.lowered) }), let verb = mainVerb(words) else { return nil }
        let word = words[verb]
        if Lexicon.auxiliaries.contains(word.lowered) {
            guard !word.lowered.contains("'") else { return nil }
            return replacing(word.range.upperBound..<word.range.upperBound, of: text, by: " not")
        }
        guard let stem = stem(word.lowered) else { return nil }
        return replacing(word.range, of: text, by: "does not " + stem)
    }

    /// The first finite verb, unless another clause begins before it.
    private static func mainVerb(_ words: [Word]) -> Int? {
        for position in words.indices {
            if subordinating.contains(words[position].lowered) { return nil }
            if position > 0, VerbForms.isFinite(at: position, words) { return position }
        }
        return nil
    }

    /// "violates" → "violate", "denies" → "deny"; nil for a form that no "does" goes with.
    private static func stem(_ verb: String) -> String? {
        guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.count > 3 else { return nil }
        if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
        for ending in ["ches", "shes", "sses", "xes", "zes"] where verb.hasSuffix(ending) {
            return String(verb.dropLast(2))
        }
        return String(verb.dropLast())
    }

    private static func replacing(_ range: Range<Int>, of text: String, by words: String) -> String {
        let utf8 = Array(text.utf8)
        return String(
            decoding: utf8[..<range.lowerBound] + Array(words.utf8) + utf8[range.upperBound...], as: UTF8.self)
    }

    private static let subordinating: Set<String> = [
        "that", "which", "who", "whom", "whose", "if", "when", "because", "while", "although", "what", "how", "why",
        "where", "whether", "and", "but",
    ]
}
