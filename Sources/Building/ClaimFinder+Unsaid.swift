import ArgumentModel
import Language

/// What the reader takes for an attribution, and what nobody is told to have said by it.
extension ClaimFinder {
    /// Whether an attribution says of nobody that he holds its content to be so: its sentence is read as the author's own.
    func isUnsaid(_ attribution: Attribution) -> Bool {
        let cue = attribution.cue.flatMap { Word.split(article.text($0)) }
        return isShown(attribution) || isImpression(attribution, cue) || isSupposed(attribution, cue)
            || isOmission(cue) || isContradicted(attribution) || isHearsay(attribution, cue)
            || isOfAnotherClause(attribution) && !cue.contains(anyOf: ["was", "is", "been"])
    }

    /// Whether only an adverb tells that somebody says it: "The firm reportedly sent a letter".
    private func isHearsay(_ attribution: Attribution, _ cue: [Word]) -> Bool {
        attribution.source.isEmpty && !cue.isEmpty
            && cue.allSatisfy { ["reportedly", "allegedly", "supposedly", "purportedly"].contains($0.lowered) }
    }

    /// Whether the source stands behind the content in another clause: "The firm has seen its costs fall, though experts
    /// doubt that …".
    func isOfAnotherClause(_ attribution: Attribution) -> Bool {
        guard let cue = attribution.cue.first, let content = attribution.content.last,
            let source = attribution.source.first, cue.upperBound <= content.lowerBound,
            content.upperBound <= source.lowerBound
        else { return false }
        let between = Word.split(article.text(content.upperBound..<source.lowerBound))
        return between.contains(anyOf: ["but", "although", "though", "while", "whereas"])
    }

    /// "Contrary to what the mayor says, shops will suffer": the mayor says the opposite.
    private func isContradicted(_ attribution: Attribution) -> Bool {
        let frame = (attribution.source + attribution.cue).sorted { $0.lowerBound < $1.lowerBound }
        guard let start = frame.first?.lowerBound, let sentence = article.sentence(at: start) else { return false }
        let bounds = article.reading.sentences[sentence].range
        let end = frame.last { $0.upperBound <= bounds.upperBound }?.upperBound ?? start
        let words = Word.split(article.text(bounds.lowerBound..<end)).map(\.lowered)
        guard let first = words.first, let content = attribution.content.last, end <= content.lowerBound else {
            return false
        }
        return first == "contrary" || ["despite", "unlike"].contains(first) && words.dropFirst().first == "what"
    }

    /// Whether nobody says it: what footage shows and what a bill would do is told by the author.
    private func isShown(_ attribution: Attribution) -> Bool {
        guard let first = attribution.source.first, let last = attribution.source.last else { return false }
        return resolver.isThing(first.lowerBound..<last.upperBound)
    }

    /// Whether a cue only says how something seems or is taken: "seems to know", "is said to be". That is told by the author.
    private func isImpression(_ attribution: Attribution, _ cue: [Word]) -> Bool {
        if cue.contains(where: { ["seem", "appear"].contains(where: $0.lowered.hasPrefix) }) { return true }
        return attribution.source.isEmpty && attribution.content.count > 1
            && cue.contains(anyOf: ["is", "are", "was", "were", "been"])
            && attribution.content.contains { isPartOfPassive(article.text($0), after: cue) }
    }

    /// "[is said] to be rare", "[was accused of] lying".
    private func isPartOfPassive(_ content: String, after cue: [Word]) -> Bool {
        content.hasPrefix("to ")
            || ["of", "for"].contains(cue.last?.lowered)
                && Word.split(content.prefix(24)).first?.lowered.hasSuffix("ing") == true
    }

    /// Whether it is only supposed, wished for, compared with or past: "if she believes that", "I used to think", "more than is
    /// widely assumed".
    private func isSupposed(_ attribution: Attribution, _ cue: [Word]) -> Bool {
        // "It is to be hoped that": by nobody in particular.
        if attribution.source.isEmpty, Position.isHope(cue) { return true }
        if zip(cue, cue.dropFirst()).contains(where: { $0.lowered == "used" && $1.lowered == "to" }) { return true }
        guard let start = (attribution.source + attribution.cue).map(\.lowerBound).min() else { return false }
        let text = article.text(max(0, start - 12)..<start)
        guard let before = Word.split(text).last, text.dropFirst(before.range.upperBound).allSatisfy(\.isWhitespace)
        else {
            return false
        }
        // "Far from admitting that": whoever it is does not.
        if attribution.source.allSatisfy({ $0.lowerBound > start }), cue.last?.lowered.hasSuffix("ing") == true,
            ["from", "without", "than"].contains(before.lowered)
        {
            return true
        }
        return attribution.source.isEmpty
            ? before.lowered == "than" : ["if", "unless", "whether"].contains(before.lowered)
    }

    /// Whether the cue tells that somebody leaves unsaid what is so: "overlooks that", "fails to mention that". Who tells it, the
    /// author, says that it is so.
    private func isOmission(_ cue: [Word]) -> Bool {
        cue.contains { word in ["overlook", "forget", "forgot", "omit"].contains(where: word.lowered.hasPrefix) }
            || cue.contains { $0.lowered.hasPrefix("fail") }
                && cue.contains { word in ["mention", "tell", "note", "say"].contains(word.lowered) }
    }
}
