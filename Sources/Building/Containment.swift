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
    private let isHedged: Bool

    init(_ text: String) {
        let all = Word.split(text).map(\.lowered)
        isHedged = text.hasSuffix("?") || all.contains { Self.hedges.contains($0) }
        var (words, negations, count) = ([String](), [Int](), 0)
        for word in all {
            if Lexicon.isNegation(word) {
                count += 1
            } else if !Self.fillers.contains(word) {
                words.append(word)
                negations.append(count)
            }
        }
        (self.words, self.negations) = (words, negations + [count])
    }

    /// What this claim does to `other`, or nil where the words do not tell.
    ///
    /// The other claim's words must stand in this one's one after another, at its start, and be at least three.
    func relation(to other: Containment) -> Relation.Kind? {
        guard other.words.count >= 3, words.count >= other.words.count, words.starts(with: other.words), !isHedged,
            !other.isHedged
        else { return nil }
        let isLonger = words.count > other.words.count
        // What is denied after the common words is another matter: "… should be banned, and nobody will miss it".
        let own = isLonger ? negations[other.words.count - 1] : negations[words.count]
        if (own - other.negations[other.words.count]).isMultiple(of: 2) { return isLonger ? .supports : nil }
        return .contradicts
    }

    /// Words under which a clause is not held to be so.
    private static let hedges: Set<String> = [
        "if", "whether", "unless", "or", "but", "except", "would", "could", "might", "perhaps", "maybe",
    ]
    /// Words that say nothing of their own, and what a negation brings along.
    private static let fillers: Set<String> = [
        "the", "a", "an", "do", "does", "did", "therefore", "indeed", "simply", "really", "clearly",
    ]
}
