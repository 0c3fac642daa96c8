/// Who says what: a source, the cue that tells of saying, and what is said.
package struct Attribution: Hashable, Sendable {
    /// Who says it; empty where the text does not tell.
    package var source: [Range<Int>]
    /// The words that tell of saying: "argued", "according to".
    package var cue: [Range<Int>]
    /// What is said; several ranges where the cue stands in between.
    package var content: [Range<Int>]
    /// The mean probability of the words of its least certain part.
    package var confidence: Double

    package init(source: [Range<Int>], cue: [Range<Int>], content: [Range<Int>], confidence: Double) {
        (self.source, self.cue, self.content, self.confidence) = (source, cue, content, confidence)
    }

    /// The attribution with what is claimed as its content: without a leading "that", and without the relative of a clause
    /// that has one, "a suit in [which] they argue [that …]". Nil if nothing is claimed.
    package func proposing(in utf8: UnsafeBufferPointer<UInt8>) -> Attribution? {
        let cleaner = SpanCleaner(utf8: utf8)
        var result = self
        let propositions = content.map(cleaner.proposition)
        if propositions != content {
            result.content = zip(content, propositions).filter { part, proposition in
                !proposition.isEmpty && !(part == proposition && cleaner.isRelative(part))
            }.map(\.1)
        }
        return result.content.isEmpty ? nil : result
    }

    /// The first byte of any part.
    var start: Int { (source + cue + content).map(\.lowerBound).min() ?? 0 }
}
