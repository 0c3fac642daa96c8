import Language

/// Sources that are not who speaks, or speak for themselves in other words than "I".
extension SourceResolver {
    // MARK: - The first person and "one"

    /// Whether a source is whoever writes or speaks: "I", "I for one", "we for our part".
    func isFirstPerson(_ words: [Word], at range: Range<Int>, isSpoken: Bool = false) -> Bool {
        guard let first = words.first else { return false }
        // "Our company believes": who speaks for it.
        if isSpoken, words.count == 2, ["my", "our"].contains(first.lowered),
            Self.speakingFor.contains(words[1].lowered)
        {
            return true
        }
        if words.count == 1, Lexicon.firstPerson.contains(first.lowered) { return true }
        // "my guess", "our findings"
        if ["my", "our"].contains(first.lowered), let last = words.last, words.count < 4 {
            return Self.voices.contains(last.lowered)
                || ["view", "guess", "opinion", "feeling", "hope"].contains(last.lowered)
        }
        let isFor = ["i", "we"].contains(first.lowered) && words.dropFirst().first?.lowered == "for"
        guard words.count == 1, first.lowered == "one" else { return isFor }
        let before = Word.split(article.text(from: range.lowerBound - 12, to: range.lowerBound)).suffix(2).map(
            \.lowered)
        return before == ["i", "for"] || before == ["we", "for"]
    }

    private static let speakingFor: Set<String> = [
        "company", "firm", "organisation", "organization", "union", "association", "group", "charity", "foundation",
        "institute", "department", "ministry", "agency", "committee", "commission", "business", "team", "office",
    ]

    /// Whether "one" is one of those told of, who goes on as "he" or "she"; "one might reply" is anybody.
    func isOneOfSeveral(_ one: Range<Int>) -> Bool {
        guard let here = article.sentence(at: one.lowerBound) else { return false }
        let end = max(one.upperBound, article.reading.sentences[here].range.upperBound)
        return Word.split(article.text(from: one.upperBound, to: end)).prefix(6).contains(anyOf: ["he", "she"])
    }

    // MARK: - Who is told

    /// Whether the source is only told what is said: "Residents were assured that".
    func isAddressed(by attribution: Attribution) -> Bool { passiveEnd(of: attribution) != nil }

    /// Who says it then: "She was told by the lawyers that".
    func informant(of attribution: Attribution) -> Range<Int>? {
        guard let start = passiveEnd(of: attribution), let end = attribution.content.first?.lowerBound, start < end
        else {
            return nil
        }
        let words = Word.split(article.text(from: start, to: end))
        let informant = words.dropFirst().prefix { !["that", "whether", "to", "if", "how"].contains($0.lowered) }
        guard words.first?.lowered == "by", let first = informant.first, let last = informant.last else { return nil }
        return start + first.range.lowerBound..<start + last.range.upperBound
    }

    /// Where "was told" ends, if that is the verb of an attribution and stands behind its source.
    private func passiveEnd(of attribution: Attribution) -> Int? {
        guard let source = attribution.source.first, let cue = attribution.cue.first, let last = attribution.cue.last,
            source.upperBound <= cue.lowerBound
        else { return nil }
        let words = Word.split(article.text(from: source.upperBound, to: last.upperBound))
        guard
            let verb = words.firstIndex(where: {
                Self.addressing.contains($0.lowered) && source.upperBound + $0.range.lowerBound >= cue.lowerBound
            }),
            let before = words[..<verb].last(where: {
                !$0.lowered.hasSuffix("ly") && !Self.between.contains($0.lowered)
            }
            ), Self.being.contains(before.lowered)
        else { return nil }
        return source.upperBound + words[verb].range.upperBound
    }

    private static let addressing: Set<String> = [
        "told", "assured", "informed", "warned", "taught", "promised", "asked", "meant", "supposed", "led",
    ]
    private static let being: Set<String> = [
        "is", "are", "am", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't",
    ]
    private static let between: Set<String> = ["not", "also", "now", "then", "never", "once", "again", "often", "even"]
}
