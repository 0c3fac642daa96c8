/// Compares sentence segmentation with gold sentences.
package struct SentenceEvaluation: Sendable {
    /// Where sentences end.
    package private(set) var ends = Tally()
    /// Whole sentences, both ends right.
    package private(set) var sentences = Tally()

    package init() {}

    /// Counts the sentences of a text. The end of the last one is given, and does not count as a boundary.
    package mutating func add(gold: [Range<Int>], found: [Range<Int>]) {
        ends += Tally(
            gold: Set(gold.dropLast().map(\.upperBound)), found: Set(found.dropLast().map(\.upperBound)))
        sentences += Tally(gold: Set(gold), found: Set(found))
    }
}
