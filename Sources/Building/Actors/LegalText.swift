import Language

/// The names of what lawyers quote: laws, treaties and cases, which nobody is and nobody speaks through.
enum LegalText {
    /// Whether words name a case or a law: "Roe v. Wade", "the Water Framework Directive".
    static func isName(_ words: [Word]) -> Bool { isCase(words) || isLaw(words) }

    static func isCase(_ words: [Word]) -> Bool {
        words.dropFirst().dropLast().contains { versus.contains($0.lowered) && !$0.isCapitalized }
    }

    static func isLaw(_ words: [Word]) -> Bool {
        guard let last = words.last, last.isCapitalized, kinds.contains(last.lowered) else { return false }
        // "the Democratic National Convention" is a meeting.
        return last.lowered != "convention" || !words.dropLast().contains(anyOf: assemblies)
    }

    private static let versus: Set<String> = ["v", "vs", "versus"]
    private static let kinds: Set<String> = [
        "constitution", "act", "bill", "treaty", "directive", "convention", "charter", "code",
    ]
    private static let assemblies: Set<String> = ["national", "democratic", "republican", "party", "baptist", "annual"]
}
