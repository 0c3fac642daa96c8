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
    ///
    /// - Parameter isClause: whether it is known to have a finite verb.
    static func reason(against text: String, isClause: Bool = false) -> Reason? {
        let words = Word.split(text)
        if words.count < 4 { return .short }
        if words.count > 90 { return .long }
        if text.hasSuffix("?") && !isRhetorical(words) { return .question }
        if words.first?.lowered == "to" { return .infinitive }
        if isHeadless(text) { return .fragment }
        if words.count >= 8,
            Double(words.count(where: { Lexicon.functionWords.contains($0.lowered) })) < 0.15 * Double(words.count)
        {
            return .foreign
        }
        return isClause || VerbForms.hasFiniteVerb(words) ? nil : .fragment
    }

    /// Whether a statement lacks its subject: "was meant to …".
    static func isHeadless(_ text: String) -> Bool {
        !text.hasSuffix("?") && Word.split(text.prefix(24)).first.map { headless.contains($0.lowered) } == true
    }

    /// Verbs that no statement begins with.
    private static let headless: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
        "shall",
        "should", "does", "did", "says", "said",
    ]

    /// A question that asserts its contrary: "Isn't that worth preserving?"
    private static func isRhetorical(_ words: [Word]) -> Bool {
        guard let first = words.first?.lowered else { return false }
        return first.hasSuffix("n't") || (first == "why" && words.count > 1 && words[1].lowered == "not")
    }
}
