/// A sentence and what it does in an argument.
package struct Sentence: Hashable, Sendable {
    package var range: Range<Int>
    package var type: SentenceType
    /// The probability of the type.
    package var confidence: Double

    package init(range: Range<Int>, type: SentenceType, confidence: Double) {
        (self.range, self.type, self.confidence) = (range, type, confidence)
    }
}

/// What a sentence does in an argument.
package enum SentenceType: String, CaseIterable, Sendable {
    /// Takes no part in one.
    case none
    /// Says that something is so.
    case assertion
    /// Reports what happened, what was counted or who testified.
    case evidence
    /// Says what should be done.
    case prescription
}
