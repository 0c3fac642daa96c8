/// Compares what sentences do in an argument with annotated units.
///
/// A sentence's gold type is that of the argument units that cover most of it; it is `none` where they cover less than
/// half. Units do not tell what should be done from what is so: prescriptions count as assertions.
package struct ClaimTypeEvaluation: Sendable {
    /// None, assertion, evidence.
    package private(set) var types = ConfusionMatrix<SentenceType>(labels: [.none, .assertion, .evidence])
    /// Argumentative or not.
    package private(set) var argued = ConfusionMatrix<Bool>(labels: [false, true])

    package init() {}

    /// Counts the sentences of a text; `units` are its annotated units.
    package mutating func add(sentences: [Sentence], units: [(range: Range<Int>, type: SentenceType)]) {
        for sentence in sentences {
            let gold = Self.type(of: sentence.range, units)
            let found = Self.folded(sentence.type)
            types.add(gold: gold, found: found)
            argued.add(gold: gold != .none, found: found != .none)
        }
    }

    private static func folded(_ type: SentenceType) -> SentenceType { type == .prescription ? .assertion : type }

    static func type(of sentence: Range<Int>, _ units: [(range: Range<Int>, type: SentenceType)]) -> SentenceType {
        var shares: [SentenceType: Int] = [:]
        for unit in units where unit.range.overlaps(sentence) {
            shares[folded(unit.type), default: 0] += unit.range.clamped(to: sentence).count
        }
        shares[SentenceType.none] = nil
        guard 2 * shares.values.reduce(0, +) >= sentence.count else { return .none }
        return shares[.evidence, default: 0] > shares[.assertion, default: 0] ? .evidence : .assertion
    }
}
