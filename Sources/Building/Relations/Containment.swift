import ArgumentModel

/// Relations that follow from the words alone: a claim that says another one in full and adds to it supports it, and one
/// that says it with a negation more or less contradicts it.
///
/// "TikTok should not be banned, and …" contradicts "TikTok should be banned"; no model is needed to see it.
struct Containment: Sendable {
    /// How sure such a relation is.
    static let confidence = 0.95

    private let words: [String]
    /// How many negations stand before each word, and in all.
    private let negations: [Int]
    /// Whether something that leaves a clause whole may begin with each word: a mark before it, or a conjunction, a preposition.
    private let isAddition: [Bool]
    private let isHedged: Bool

    init(_ text: String) {
        let all = Word.split(text)
        isHedged = text.hasSuffix("?") || all.contains { Self.hedges.contains($0.lowered) }
        var (words, negations, count, isAddition) = ([String](), [Int](), 0, [Bool]())
        var opens = false
        for (position, word) in all.enumerated() {
            opens =
                opens || Self.additions.contains(word.lowered)
                || position > 0 && word.range.lowerBound - all[position - 1].range.upperBound > 1
            if Lexicon.isNegation(word.lowered) {
                count += 1
            } else if !Self.fillers.contains(word.lowered) {
                words.append(word.lowered)
                negations.append(count)
                isAddition.append(opens)
                opens = false
            }
        }
        (self.words, self.negations, self.isAddition) = (words, negations + [count], isAddition)
    }

    /// What this claim does to `other`, or nil where the words do not tell.
    ///
    /// The other claim's words must stand in this one's one after another, at its start, and be at least three.
    func relation(to other: Containment) -> Relation.Kind? {
        guard other.words.count >= 3, words.count >= other.words.count, words.starts(with: other.words), !isHedged,
            !other.isHedged
        else { return nil }
        let isLonger = words.count > other.words.count
        // "The mine will close its canteen" says nothing of the mine's end.
        guard !isLonger || isAddition[other.words.count] else { return nil }
        // What is denied after the common words is another matter: "… should be banned, and nobody will miss it".
        let own = isLonger ? negations[other.words.count - 1] : negations[words.count]
        if (own - other.negations[other.words.count]).isMultiple(of: 2) { return isLonger ? .supports : nil }
        return .contradicts
    }

    /// Words under which a clause is not held to be so.
    private static let hedges: Set<String> = [
        "if", "whether", "unless", "or", "but", "except", "would", "could", "might", "perhaps", "maybe", "only",
        "enough",
        "too", "nothing", "until", "before",
    ]
    private static let additions: Set<String> = [
        "and", "because", "since", "so", "which", "as", "by", "in", "on", "at", "to", "with", "from", "through", "for",
        "of",
    ]
    /// Words that say nothing of their own, and what a negation brings along.
    private static let fillers: Set<String> = [
        "the", "a", "an", "do", "does", "did", "therefore", "indeed", "simply", "really", "clearly",
        "instead",
    ]
}
