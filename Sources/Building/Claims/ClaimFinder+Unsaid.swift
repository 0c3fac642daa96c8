import ArgumentModel
import Language

/// What the reader takes for an attribution, and what nobody is told to have said by it.
extension ClaimFinder {
    /// Whether an attribution says of nobody that he holds its content to be so: its sentence is read as the author's own.
    func isUnsaid(_ attribution: Attribution) -> Bool {
        let cue = attribution.cue.flatMap { Word.split(article.text($0)) }
        return isShown(attribution) || isImpression(attribution, cue) || isSupposed(attribution, cue)
            || isOmission(cue) || isContradicted(attribution) || isHearsay(attribution, cue)
            || isNobodys(attribution) || isJudged(attribution, cue) || isAnswered(attribution, cue)
            || isOfAnotherClause(attribution) && !cue.contains(anyOf: ["was", "is", "been"])
    }

    /// Whether its source is who does not say it, or whoever might: "Nobody denies that", "Not everyone believes that", "You cannot
    /// say that", "Anyone who thinks that … should".
    private func isNobodys(_ attribution: Attribution) -> Bool {
        guard let source = attribution.source.first else {
            // "Few doubt that": not even tagged.
            let before = attribution.cue.first.map { article.text(from: $0.lowerBound - 12, to: $0.lowerBound) }
            let last = before.flatMap { Word.split($0).last }
            return last.map { SourceResolver.negative.contains($0.lowered) } ?? false
        }
        let before = Word.split(article.text(from: source.lowerBound - 16, to: source.lowerBound))
        let words = Word.split(article.text(source))
        guard let first = words.first?.lowered else { return false }
        if first == "who", let antecedent = before.last {
            return Self.anybody.contains(antecedent.lowered)
                || antecedent.lowered == "one" && before.dropLast().last?.lowered == "no"
        }
        return SourceResolver.negative.contains(first)
            || Self.anybody.contains(first) && words.contains(anyOf: ["who", "whoever"])
            || before.last?.lowered == "not" && resolver.isNobody(words)
    }

    private static let anybody: Set<String> = ["anyone", "anybody", "whoever", "everyone", "everybody", "nobody"]

    /// Whether nobody is named who says it, and the sentence goes on with what is to be thought of it: "It is hard to argue that",
    /// "To say that … is an insult", "The claim that … does not survive".
    private func isJudged(_ attribution: Attribution, _ cue: [Word]) -> Bool {
        guard attribution.source.isEmpty, let first = attribution.cue.first, let verb = cue.last,
            let sentence = article.sentence(at: first.lowerBound)
        else { return false }
        let bounds = article.reading.sentences[sentence].range
        let before = Word.split(article.text(from: bounds.lowerBound, to: first.lowerBound))
        let isInfinitive =
            SayingVerbs.isPlain(verb.lowered)
            && (cue.count > 1 ? cue[cue.count - 2].lowered == "to" : before.last?.lowered == "to")
        if isInfinitive { return true }
        if Refutation(article.text(bounds)) != nil { return true }
        // "The claim" opens the sentence, whose verb comes after what is claimed.
        let opening = (before + cue).prefix(3)
        return opening.count == 2 && ["the", "this"].contains(opening[0].lowered)
            && ClaimWording.contentNouns.contains(verb.lowered)
    }

    /// Whether it is what the source was asked, and answers: "Asked whether the bridge would close, she said".
    private func isAnswered(_ attribution: Attribution, _ cue: [Word]) -> Bool {
        guard let verb = attribution.cue.first, let content = attribution.content.first,
            verb.lowerBound < content.lowerBound,
            let word = cue.first?.lowered, ["asked", "pressed", "questioned", "quizzed"].contains(word),
            let sentence = article.sentence(at: verb.lowerBound)
        else { return false }
        let start = article.reading.sentences[sentence].range.lowerBound
        let isFirst = Word.split(article.text(from: start, to: verb.lowerBound)).allSatisfy { $0.lowered == "when" }
        return isFirst && attribution.source.allSatisfy { $0.lowerBound > content.lowerBound }
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
        let between = Word.split(article.text(from: content.upperBound, to: source.lowerBound))
        return between.contains(anyOf: ["but", "although", "though", "while", "whereas"])
    }

    /// "Contrary to what the mayor says, shops will suffer": the mayor says the opposite.
    private func isContradicted(_ attribution: Attribution) -> Bool {
        let frame = (attribution.source + attribution.cue).sorted { $0.lowerBound < $1.lowerBound }
        guard let start = frame.first?.lowerBound, let sentence = article.sentence(at: start) else { return false }
        let bounds = article.reading.sentences[sentence].range
        let end = frame.last { $0.upperBound <= bounds.upperBound }?.upperBound ?? start
        let words = Word.split(article.text(from: bounds.lowerBound, to: end)).map(\.lowered)
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
        if isVerbWithin(attribution) { return true }
        return attribution.source.isEmpty && cue.contains(anyOf: ["is", "are", "was", "were", "been"])
            && attribution.content.contains { isPartOfPassive(article.text($0), after: cue) }
    }

    /// Whether the cue is the verb of a clause that the content begins and ends, and names nobody: "Two men [were convicted of] theft";
    /// and whether content opens with a relative: "FEMA was left out, [which] the post reported [disappointed many]".
    private func isVerbWithin(_ attribution: Attribution) -> Bool {
        guard attribution.content.count > 1, let cue = attribution.cue.first else { return false }
        if ["which", "who"].contains(article.text(attribution.content[0]).lowercased()) { return true }
        return attribution.source.isEmpty && !isQuoted(attribution.content)
            && Word.split(article.text(cue)).last.map { !SayingVerbs.quoting.contains($0.lowered) } == true
            && attribution.content[0].upperBound <= cue.lowerBound
            && attribution.content.contains { $0.lowerBound == cue.upperBound + 1 }
    }

    /// "[is said] to be rare", "[were listed] as unsafe", "[was accused of] lying".
    private func isPartOfPassive(_ content: String, after cue: [Word]) -> Bool {
        content.hasPrefix("to ") || content.hasPrefix("as ")
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
        let text = article.text(from: start - 12, to: start)
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
