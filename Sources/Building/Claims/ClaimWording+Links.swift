import Language

/// Openings that tie a statement to what was said before it and are longer than a connective.
extension ClaimWording {
    /// Whether a statement says of the one before it what follows from that: "This shows that", "That means".
    static func drawsConclusion(_ text: String) -> Bool {
        let words = Word.split(text.prefix(30))
        return words.count > 2 && ["this", "that", "which", "it"].contains(words[0].lowered)
            && ["shows", "proves", "means", "implies", "follows"].contains(words[1].lowered)
            && (words[2].lowered == "that" || words[0].lowered == "that" && words[1].lowered == "means")
    }

    /// The last word of "Contrary to what the mayor says,", after which a clause begins.
    static func endOfContrary(_ words: [Word]) -> Word? {
        guard words.count > 3, words[0].lowered == "contrary", words[1].lowered == "to" else { return nil }
        let clause = VerbForms.afterFirstComma(words)
        return VerbForms.hasFiniteVerb(clause) ? words[words.count - clause.count - 1] : nil
    }
}
