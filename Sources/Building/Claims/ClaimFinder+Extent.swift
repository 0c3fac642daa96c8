import ArgumentModel
import Articles
import Language

/// How far what somebody says goes within a sentence.
extension ClaimFinder {
    /// An attribution with its source, where the reader took that for the content's beginning: "…, notes a former engineer: “They
    /// know …”".
    func withSourceBehindCue(_ attribution: Attribution) -> Attribution {
        if let name = nameBeforeCue(attribution) {
            var whole = attribution
            whole.source = [name]
            return whole
        }
        guard attribution.source.isEmpty, let cue = attribution.cue.last,
            SayingVerbs.quoting.contains(article.text(cue).lowercased()),
            let place = attribution.content.firstIndex(where: { $0.lowerBound == cue.upperBound + 1 })
        else { return attribution }
        let part = attribution.content[place]
        let text = article.text(from: part.lowerBound, to: part.upperBound + 5)
        guard let colon = text.firstMatch(of: Self.beforeQuotation) else { return attribution }
        let words = Word.split(colon.output)
        guard let first = words.first, let last = words.last, words.count <= 8, !VerbForms.hasFiniteVerb(words),
            first.isCapitalized || Lexicon.determiners.contains(first.lowered)
        else { return attribution }
        var whole = attribution
        whole.source = [part.lowerBound..<part.lowerBound + last.range.upperBound]
        let end = part.lowerBound + colon.output.utf8.count
        if end < part.upperBound {
            whole.content[place] = end..<part.upperBound
        } else {
            whole.content.remove(at: place)
        }
        return whole
    }

    private static let beforeQuotation = Pattern(/^[^:“"]+:(?= ?["“‘'])/)

    /// The name that begins a sentence and is all that stands before the cue, where no source is marked: "Save the River
    /// maintains that".
    private func nameBeforeCue(_ attribution: Attribution) -> Range<Int>? {
        guard attribution.source.isEmpty, let cue = attribution.cue.first, let content = attribution.content.first,
            cue.upperBound <= content.lowerBound, let sentence = article.sentence(at: cue.lowerBound)
        else { return nil }
        let start = article.reading.sentences[sentence].range.lowerBound
        guard start < cue.lowerBound else { return nil }
        let before = article.text(from: start, to: cue.lowerBound)
        let words = Word.split(before)
        guard (2...6).contains(words.count), let last = words.last, last.isCapitalized, words[0].isCapitalized,
            words.count(where: \.isCapitalized) > 1, last.range.upperBound == before.utf8.count - 1,
            words.allSatisfy({ $0.isCapitalized || ["the", "of", "for", "and", "our", "to"].contains($0.lowered) }),
            !Lexicon.functionWords.contains(words[0].lowered), !before.contains(where: { ",:;“\"".contains($0) })
        else { return nil }
        return start..<start + last.range.upperBound
    }

    /// Joins the parts of one sentence's content where nothing but the content itself lies between: only a frame breaks a content
    /// in two.
    func closed(_ parts: [Range<Int>], around attribution: Attribution) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for part in parts {
            if let last = joined.last,
                !(attribution.source + attribution.cue).contains(where: {
                    $0.overlaps(last.lowerBound..<part.upperBound)
                }) || !isFrame(last.upperBound..<max(last.upperBound, part.lowerBound), before: part, of: attribution)
            {
                joined[joined.count - 1] = last.lowerBound..<part.upperBound
            } else {
                joined.append(part)
            }
        }
        return joined
    }

    /// The parts without the "like" of "looks to me like" and without an unquoted phrase beside a quotation, and with what an
    /// "and" at their end leads to, where that is no clause of its own, or an "of", a "the".
    func whole(_ parts: [Range<Int>], of attribution: Attribution, in sentence: Range<Int>) -> [Range<Int>] {
        var parts = withoutPronoun(parts)
        parts = besideCue(parts, of: attribution)
        guard var first = parts.first, var last = parts.last else { return parts }
        // "That test, she said, was rigged": the tag leaves out the determiner.
        let opened = article.text(from: sentence.lowerBound, to: first.lowerBound)
        if ["That ", "This ", "Those ", "These "].contains(opened) {
            first = sentence.lowerBound..<first.upperBound
            parts[0] = first
        } else if let subject = demonstrative(before: first, of: attribution, in: sentence) {
            first = subject..<first.upperBound
            parts[0] = first
        }
        last = withoutVerdict(toEndOfQuotation(parts[parts.count - 1], of: attribution, in: sentence))
        parts[parts.count - 1] = last
        if parts.count == 1 { first = last }
        let opening = Word.split(article.text(first).prefix(12)).first
        let before = Word.split(
            article.text(from: max(sentence.lowerBound, first.lowerBound - 12), to: first.lowerBound)
        ).last
        if let opening, opening.lowered == "like", let before, Self.seeming.contains(before.lowered) {
            first = first.lowerBound + opening.range.upperBound..<first.upperBound
            parts[0] = first
        }
        let quoted = parts.filter { isQuoted([$0]) }
        if !quoted.isEmpty, quoted.count < parts.count,
            parts.allSatisfy({
                (ClaimFilter.reason(against: article.text($0).trimmingPunctuation()) == nil) == quoted.contains($0)
            })
        {
            parts = quoted
        }
        let rest = Word.split(article.text(from: last.upperBound, to: sentence.upperBound))
        if let end = Word.split(article.text(last)).last, last.lowerBound + end.range.upperBound == last.upperBound,
            parts.last == last, let next = rest.first, Word.split(article.text(last)).count > 2,
            ["and", "or"].contains(end.lowered) && !VerbForms.hasFiniteVerb(rest)
                || Self.leading.contains(end.lowered) && next.range.lowerBound == 1 || breaksOff(before: rest),
            !(attribution.source + attribution.cue).contains(where: { $0.lowerBound >= last.upperBound })
        {
            parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<sentence.upperBound
        }
        return parts
    }

    /// Where the "that" begins that a tag takes for no part of what is said, and that is its subject: "Lee said that was untrue". "An
    /// order that will bar" is none.
    private func demonstrative(before part: Range<Int>, of attribution: Attribution, in sentence: Range<Int>) -> Int? {
        let words = Word.split(article.text(from: sentence.lowerBound, to: part.lowerBound))
        guard let word = words.last, ["that", "this"].contains(word.lowered),
            sentence.lowerBound + word.range.upperBound + 1 == part.lowerBound,
            word.isCapitalized || words.dropLast().last.map({ SayingVerbs.all.contains($0.lowered) }) == true,
            ClaimFilter.isHeadless(article.text(part))
        else { return nil }
        return sentence.lowerBound + word.range.lowerBound
    }

    /// A part up to where its quotation ends in the sentence, unless the quotation itself tells who says it.
    private func toEndOfQuotation(_ part: Range<Int>, of attribution: Attribution, in sentence: Range<Int>) -> Range<
        Int
    > {
        let frame = attribution.source + attribution.cue
        guard
            let quotation = quotations.all.first(where: {
                $0.lowerBound <= part.lowerBound && part.upperBound < $0.upperBound
            }), !frame.contains(where: { $0.overlaps(quotation) })
        else { return part }
        return part.lowerBound..<max(part.upperBound, min(quotation.upperBound, sentence.upperBound))
    }

    /// The claims that the parts make: what is quoted behind a clause in the author's words is another.
    func claims(_ parts: [Range<Int>]) -> [[Range<Int>]] {
        guard parts.count == 2, !isQuoted([parts[0]]), isQuoted([parts[1]]),
            article.text(parts[1]).first(where: \.isLetter)?.isUppercase == true,
            parts.allSatisfy({ ClaimFilter.reason(against: article.text($0).trimmingPunctuation()) == nil })
        else { return [parts] }
        return parts.map { [$0] }
    }

    /// The parts without a pronoun alone that no verb follows: "[It] was confirmed on Monday that the mill is empty", "As I write [this],
    /// the mill is empty".
    private func withoutPronoun(_ parts: [Range<Int>]) -> [Range<Int>] {
        guard parts.count > 1, ["it", "this"].contains(article.text(parts[0]).lowercased()) else { return parts }
        let rest = article.text(parts[1])
        let opensClause = ClaimWording.startsClause(Word.split(rest)[...]) && !ClaimFilter.isHeadless(rest)
        return article.text(parts[0]).lowercased() == "it" || opensClause ? Array(parts.dropFirst()) : parts
    }

    /// The parts without those that other words than source and cue part from them: "The bridge is unsafe and should be closed,
    /// but engineers insist that it can carry lorries". What is left stands beside the cue.
    private func besideCue(_ parts: [Range<Int>], of attribution: Attribution) -> [Range<Int>] {
        guard parts.count == 2, let cue = attribution.cue.first, !isQuoted([parts[0]]), !isQuoted([parts[1]]),
            parts[0].upperBound <= cue.lowerBound, cue.upperBound <= parts[1].lowerBound
        else { return parts }
        let frame = (attribution.source + attribution.cue).filter {
            $0.lowerBound >= parts[0].upperBound && $0.upperBound <= parts[1].lowerBound
        }
        .sorted { $0.lowerBound < $1.lowerBound }
        guard let start = frame.first?.lowerBound, let end = frame.last?.upperBound else { return parts }
        let before = Word.split(article.text(from: parts[0].upperBound, to: start))
        // "…, but engineers insist that": another clause begins.
        guard before.contains(where: { ["but", "although", "though", "while", "whereas"].contains($0.lowered) }) else {
            return parts
        }
        return Word.split(article.text(from: end, to: parts[1].lowerBound)).allSatisfy { $0.lowered == "that" }
            ? [parts[1]] : parts
    }

    private static let verdictAtEnd = Pattern(
        /,? (and|but) ((there|here|in this|on this),? )?(he|she|they) (is|are|was|were)( \w+)? (right|wrong|correct|mistaken)$/
    )

    /// Without what whoever reports it thinks of it: "…, and they are right".
    private func withoutVerdict(_ part: Range<Int>) -> Range<Int> {
        guard let tail = article.text(part).firstMatch(of: Self.verdictAtEnd) else { return part }
        return part.lowerBound..<part.upperBound - tail.output.0.utf8.count
    }

    /// Whether a tag breaks off amid a phrase: "a very good [idea]."
    private func breaksOff(before rest: [Word]) -> Bool {
        guard let next = rest.first, rest.count <= 3, next.range.lowerBound == 1, !next.isCapitalized else {
            return false
        }
        return !rest.contains {
            Lexicon.functionWords.contains($0.lowered) || SourceResolver.times.contains($0.lowered)
        }
            && !VerbForms.hasFiniteVerb(rest) && !next.lowered.hasSuffix("ly") && !next.lowered.hasSuffix("ing")
            && !rest.indices.contains { VerbForms.isAfterMark($0, rest) }
    }

    /// Words that lead to what comes next.
    private static let leading: Set<String> = [
        "of", "by", "the", "a", "an", "their", "his", "its", "has", "have", "is", "was", "will", "than", "between",
        "into", "during", "with", "for", "to", "in", "on", "at", "from",
    ]

    private static let seeming: Set<String> = [
        "me", "us", "look", "looks", "seem", "seems", "sound", "sounds", "feel", "feels", "looked", "seemed", "sounded",
        "felt",
    ]

    /// Whether what lies between two parts tells who says them: ", Lee said,". "Storms of this force [are said] to be rare" and "He
    /// turned round [and said], ‘It is late’" are clauses of their own: no mark stands before what is tagged there.
    private func isFrame(_ between: Range<Int>, before part: Range<Int>, of attribution: Attribution) -> Bool {
        guard attribution.source.contains(where: { $0.overlaps(between) }),
            let start = (attribution.source + attribution.cue).filter({ $0.overlaps(between) }).map(\.lowerBound).min()
        else { return false }
        return isQuoted([part])
            || article.text(from: between.lowerBound - 3, to: start).contains(where: ",;:—–-\"“”‘’'()[]…".contains)
    }
}
