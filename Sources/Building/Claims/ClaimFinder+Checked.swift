import ArgumentModel
import Articles
import Language

/// The lines of fact checks and of lists of myths: "Claim: …", "Verdict: false", "Myth: …".
extension ClaimFinder {
    /// Makes claims of lines that are labelled so. The author denies a myth, and what the verdict after it calls false; without a
    /// verdict nobody is told to say so.
    mutating func addChecked() {
        for (position, sentence) in article.reading.sentences.enumerated() {
            let text = article.text(sentence.range)
            guard let label = text.prefixMatch(of: Self.label),
                let block = article.block(at: sentence.range.lowerBound)
            else { continue }
            let words = sentence.range.lowerBound + label.output.0.utf8.count..<sentence.range.upperBound
            guard !words.isEmpty else { continue }
            let isTrue = label.output.kind == "Claim" ? verdict(after: position) : false
            var draft = ClaimDraft(
                range: words, content: [words], text: "", kind: .init(sentence.type), sentence: position, block: block,
                actor: isTrue == nil ? nil : author, stance: isTrue == false ? .denies : .asserts,
                confidence: Self.passedOverConfidence)
            finish(&draft)
        }
    }

    /// What the verdict on a sentence says; nil where none comes before the next claim.
    private func verdict(after position: Int) -> Bool? {
        let end = article.reading.sentences[position].range.upperBound
        let following = article.text(from: end, to: end + 400)
        let text = following[..<(following.firstRange(of: Self.next)?.lowerBound ?? following.endIndex)]
        guard let label = text.firstMatch(of: Self.verdict) else { return nil }
        let words = Word.split(text[label.range.upperBound...]).prefix(4).map(\.lowered)
        if words.contains(where: Self.untrue.contains) { return false }
        guard words.contains(where: ["true", "correct", "accurate"].contains) else { return nil }
        return !words.contains(where: Lexicon.isNegation)
    }

    private static let label = Pattern(
        #/(The )?(?<kind>Claim|Myth|Misconception|Fiction|Rumou?r)( #?\d+)?: +/#)
    private static let next = Pattern(/\b(Claim|Myth):/)
    private static let verdict = Pattern(/\b([Vv]erdict|[Rr]ating|[Rr]uling)(: *|\s*\n\s*)/)
    private static let untrue: Set<String> = [
        "false", "untrue", "incorrect", "wrong", "fake", "fabricated", "misleading", "baseless", "unfounded",
        "debunked",
    ]
}
