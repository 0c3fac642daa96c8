/// Says whether a stretch of text is a proposition that can be supported or contradicted.
enum ClaimFilter {
    /// Why a stretch is no claim.
    enum Reason: String, Sendable, CaseIterable {
        case fragment = "fragments without a verb"
        case question = "questions"
        case foreign = "not in English"
        case short = "too short"
        case long = "too long"
        case infinitive = "bare infinitives"
    }

    /// Nil for a claim, else why it is none.
    static func reason(against text: String) -> Reason? {
        let words = Word.split(text)
        if words.count < 4 { return .short }
        if words.count > 90 { return .long }
        if text.hasSuffix("?") && !isRhetorical(words) { return .question }
        if words.first?.lowered == "to" { return .infinitive }
        if words.count >= 8, Double(words.count(where: { Lexicon.functionWords.contains($0.lowered) })) < 0.15 * Double(words.count) {
            return .foreign
        }
        return hasFiniteVerb(words) ? nil : .fragment
    }

    /// A question that asserts its contrary: "Isn't that worth preserving?"
    private static func isRhetorical(_ words: [Word]) -> Bool {
        guard let first = words.first?.lowered else { return false }
        return first.hasSuffix("n't") || (first == "why" && words.count > 1 && words[1].lowered == "not")
    }

    /// Whether a word after the first looks like a finite verb: an auxiliary, a common verb, or a word with a verb's
    /// ending after a noun or pronoun. Without a part-of-speech tagger this errs towards yes in long stretches.
    static func hasFiniteVerb(_ words: [Word]) -> Bool {
        for (position, word) in words.enumerated() {
            if Lexicon.auxiliaries.contains(word.lowered) && position + 1 < words.count { return true }
            if position > 0, Lexicon.finiteVerbs.contains(word.lowered), position + 1 < words.count { return true }
            if position > 0, position + 1 < words.count, word.lowered.utf8.count > 4, !word.isCapitalized,
                word.lowered.hasSuffix("ed") || word.lowered.hasSuffix("es") || word.lowered.hasSuffix("s") && words.count > 6,
                !word.lowered.hasSuffix("ss"), !Lexicon.determiners.contains(words[position - 1].lowered)
            {
                return true
            }
            if ["'s", "'re", "'ve", "'ll", "'d"].contains(where: { word.lowered.hasSuffix($0) }), position == 0,
                Lexicon.pronouns.contains(String(word.lowered.prefix { $0 != "'" }))
            {
                return true
            }
        }
        return false
    }
}
