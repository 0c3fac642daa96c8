/// Precision and recall counted apart, where several answers may be one gold answer, or none is wanted for it.
struct Score: Hashable {
    /// The answers that are right.
    var right = 0
    /// The answers given.
    var given = 0
    /// The gold answers that were given.
    var found = 0
    /// The gold answers.
    var support = 0

    /// The share of the answers that are right; 0 where none was given.
    var precision: Double { given == 0 ? 0 : Double(right) / Double(given) }
    /// The share of the gold answers that was given; 0 where there are none.
    var recall: Double { support == 0 ? 0 : Double(found) / Double(support) }
    /// The harmonic mean of precision and recall.
    var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    static func += (left: inout Score, right: Score) {
        left.right += right.right
        left.given += right.given
        left.found += right.found
        left.support += right.support
    }
}
