import ArgumentModel
import Articles
import Language

/// How far what somebody says goes within a sentence.
extension ClaimFinder {
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
        guard var first = parts.first, let last = parts.last else { return parts }
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
