/// A sentence and what it does in an argument.
package struct Sentence: Hashable, Sendable {
    package var range: Range<Int>
    package var type: SentenceType
    /// The probability of the type.
    package var confidence: Double
    /// The probability that it takes part in an argument, by whichever type.
    package var argued: Double

    package init(range: Range<Int>, type: SentenceType, confidence: Double, argued: Double? = nil) {
        (self.range, self.type, self.confidence) = (range, type, confidence)
        self.argued = argued ?? (type == .none ? 1 - confidence : confidence)
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
