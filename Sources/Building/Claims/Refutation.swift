/// A sentence that says outright of something that it is not so: "It would be wrong to say that the mill is empty", "The idea
/// that mills kill fish is nonsense".
struct Refutation {
    /// What is not so, in UTF-8 offsets of the sentence.
    let denied: Range<Int>

    /// Nil for other sentences: "It is wrong that nurses pay" says that they do.
    init?(_ sentence: String) {
        let all = Word.split(sentence)
        let words = all.drop { Lexicon.contrastive.contains($0.lowered) || ["and", "so", "no"].contains($0.lowered) }
        guard let clause = Self.afterVerdict(words) ?? Self.notMeant(words) ?? Self.beforeVerdict(words),
            clause.count > 2,
            VerbForms.hasFiniteVerb(Array(clause)) || VerbForms.mayHaveBareVerb(Array(clause)),
            let first = clause.first, let last = clause.last
        else { return nil }
        denied = first.range.lowerBound..<last.range.upperBound
    }

    /// "It is not true that …", "It would be a mistake to think …", "There is no truth in the claim that …".
    private static func afterVerdict(_ words: ArraySlice<Word>) -> ArraySlice<Word>? {
        guard let subject = words.first?.stem, ["it", "there"].contains(subject) else { return nil }
        let that = words.prefix(12).firstIndex { $0.lowered == "that" }
        let frame = words.prefix(that.map { $0 - words.startIndex } ?? 12).map(\.lowered)
        if subject == "there" {
            let isTruth = frame.starts(with: ["there", "is", "no", "truth"])
            return isTruth ? that.map { words[($0 + 1)...] } : nil
        }
        guard words.first?.lowered == "it's" || !Set(frame.prefix(3)).isDisjoint(with: ["is", "was", "be"]) else {
            return nil
        }
        if let to = frame.firstIndex(of: "to"), to + 1 < frame.count, judging.contains(frame[to + 1]) {
            let isWrong = frame[..<to].last.map { misjudged.contains($0) || ClaimFilter.untruths.contains($0) } ?? false
            let end = words.startIndex + to + 2
            guard isWrong, !frame[..<to].contains(where: Lexicon.isNegation) else { return nil }
            return words[(that == end ? end + 1 : end)...]
        }
        guard let that, let verdict = frame.last else { return nil }
        let isNegated = frame.contains(where: Lexicon.isNegation)
        // "It is not right that nurses pay" judges what is so.
        let isFalse =
            isNegated
            ? ClaimFilter.truths.contains(verdict) && verdict != "right" : ClaimFilter.untruths.contains(verdict)
        return isFalse ? words[(that + 1)...] : nil
    }

    /// "That does not mean that …", "None of this means that …", "Nor is it true that …".
    private static func notMeant(_ words: ArraySlice<Word>) -> ArraySlice<Word>? {
        let opening = words.prefix(5).map(\.lowered)
        let length =
            frames.first { opening.starts(with: $0) }?.count
            ?? (opening.first == "nor" && ["is", "was"].contains(opening.dropFirst().first) && opening.count == 5
                && opening[2] == "it" && ClaimFilter.truths.contains(opening[3]) && opening[4] == "that" ? 5 : nil)
        guard let length else { return nil }
        let clause = words.dropFirst(length)
        return clause.first?.lowered == "that" ? clause.dropFirst() : clause
    }

    private static let frames: [[String]] =
        ["that", "this", "it"].flatMap {
            [[$0, "does", "not", "mean"], [$0, "doesn't", "mean"], [$0, "need", "not", "mean"]]
        }
        + [["none", "of", "this", "means"], ["none", "of", "that", "means"]]

    /// "The claim that …, however, is simply false".
    private static func beforeVerdict(_ words: ArraySlice<Word>) -> ArraySlice<Word>? {
        guard let first = words.first, ["the", "this"].contains(first.lowered), words.count > 6,
            ClaimWording.contentNouns.contains(words[words.startIndex + 1].lowered),
            words[words.startIndex + 2].lowered == "that",
            let verb = words.lastIndex(where: { ["is", "was"].contains($0.lowered) }), words.endIndex - verb <= 5,
            let verdict = words.last?.lowered, misjudged.contains(verdict) || ClaimFilter.untruths.contains(verdict),
            !words[verb...].contains(where: { Lexicon.isNegation($0.lowered) })
        else { return nil }
        let clause = words[(words.startIndex + 3)..<verb]
        return ["however", "though"].contains(clause.last?.lowered) ? clause.dropLast() : clause
    }

    private static let judging: Set<String> = [
        "say", "claim", "argue", "suggest", "think", "believe", "conclude", "assume", "pretend", "imply", "imagine",
        "insist",
    ]
    /// What somebody's saying or thinking may be who errs.
    static let misjudged: Set<String> = [
        "wrong", "mistake", "error", "absurd", "dishonest", "misleading", "ridiculous", "groundless",
    ]
}
