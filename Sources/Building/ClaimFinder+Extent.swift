import ArgumentModel
import Articles
import Language

/// How far what somebody says goes within a sentence.
extension ClaimFinder {
    /// An attribution with its source, where the reader took that for the content's beginning: "…, notes a former engineer: “They
    /// know …”".
    func withSourceBehindCue(_ attribution: Attribution) -> Attribution {
        guard attribution.source.isEmpty, let cue = attribution.cue.last,
            SayingVerbs.quoting.contains(article.text(cue).lowercased()),
            let place = attribution.content.firstIndex(where: { $0.lowerBound == cue.upperBound + 1 })
        else { return attribution }
        let part = attribution.content[place]
        let text = article.text(part.lowerBound..<min(part.upperBound + 5, article.source.text.utf8.count))
        guard let colon = text.firstMatch(of: /^[^:“"]+:(?= ?["“‘'])/) else { return attribution }
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

    /// Joins the parts of one sentence's content where nothing but the content itself lies between: only a source or a cue
    /// breaks a content in two.
    func closed(_ parts: [Range<Int>], around attribution: Attribution) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for part in parts {
            if let last = joined.last,
                !(attribution.source + attribution.cue).contains(where: {
                    $0.overlaps(last.lowerBound..<part.upperBound)
                }) || isPassive(last.upperBound..<part.lowerBound, before: part)
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
        // "It was confirmed on Monday that …": the "it" alone says nothing.
        var parts = parts.count > 1 ? parts.filter { article.text($0).lowercased() != "it" } : parts
        parts = besideCue(parts, of: attribution)
        guard var first = parts.first, var last = parts.last else { return parts }
        // "That test, she said, was rigged": the tag leaves out the determiner.
        let opened = article.text(sentence.lowerBound..<max(sentence.lowerBound, first.lowerBound))
        if ["That ", "This ", "Those ", "These "].contains(opened) {
            first = sentence.lowerBound..<first.upperBound
            parts[0] = first
        }
        last = withoutVerdict(parts[parts.count - 1])
        parts[parts.count - 1] = last
        if parts.count == 1 { first = last }
        let opening = Word.split(article.text(first).prefix(12)).first
        let before = Word.split(article.text(max(sentence.lowerBound, first.lowerBound - 12)..<first.lowerBound)).last
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
        let rest = Word.split(article.text(last.upperBound..<sentence.upperBound))
        if let end = Word.split(article.text(last)).last, last.lowerBound + end.range.upperBound == last.upperBound,
            parts.last == last, let next = rest.first, Word.split(article.text(last)).count > 2,
            ["and", "or"].contains(end.lowered) && !VerbForms.hasFiniteVerb(rest)
                || Self.leading.contains(end.lowered) && next.range.lowerBound == 1,
            !(attribution.source + attribution.cue).contains(where: { $0.lowerBound >= last.upperBound })
        {
            parts[parts.count - 1] = parts[parts.count - 1].lowerBound..<sentence.upperBound
        }
        return parts
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
        let before = Word.split(article.text(parts[0].upperBound..<start))
        // "…, but engineers insist that": another clause begins.
        guard before.contains(where: { ["but", "although", "though", "while", "whereas"].contains($0.lowered) }) else {
            return parts
        }
        return Word.split(article.text(end..<parts[1].lowerBound)).allSatisfy { $0.lowered == "that" }
            ? [parts[1]] : parts
    }

    /// Without what whoever reports it thinks of it: "…, and they are right".
    private func withoutVerdict(_ part: Range<Int>) -> Range<Int> {
        let verdict =
            /,? (and|but) ((there|here|in this|on this),? )?(he|she|they) (is|are|was|were)( \w+)? (right|wrong|correct|mistaken)$/
        guard let tail = article.text(part).firstMatch(of: verdict) else { return part }
        return part.lowerBound..<part.upperBound - tail.output.0.utf8.count
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

    /// Whether what lies between two parts is the verb of both: "Storms of this force are said to be rare".
    private func isPassive(_ between: Range<Int>, before part: Range<Int>) -> Bool {
        guard article.text(part).hasPrefix("to "), let verb = Word.split(article.text(between)).first else {
            return false
        }
        return ["is", "are", "was", "were"].contains(verb.lowered)
    }
}
