/// Counts of what was found rightly, found wrongly and missed.
package struct Tally: Hashable, Sendable {
    package var right: Int
    package var wrong: Int
    package var missed: Int

    package init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
        (self.right, self.wrong, self.missed) = (right, wrong, missed)
    }

    /// Counts two sets of answers against each other.
    package init<Answer: Hashable>(gold: Set<Answer>, found: Set<Answer>) {
        right = gold.intersection(found).count
        wrong = found.count - right
        missed = gold.count - right
    }

    /// The share of what was found that is right; 0 where nothing was found.
    package var precision: Double { right == 0 ? 0 : Double(right) / Double(right + wrong) }
    /// The share of the gold answers that was found; 0 where there are none.
    package var recall: Double { right == 0 ? 0 : Double(right) / Double(right + missed) }
    /// The harmonic mean of precision and recall.
    package var f1: Double { right == 0 ? 0 : 2 * Double(right) / Double(2 * right + wrong + missed) }
    /// The number of gold answers.
    package var support: Int { right + missed }

    package static func + (left: Tally, right: Tally) -> Tally {
        Tally(right: left.right + right.right, wrong: left.wrong + right.wrong, missed: left.missed + right.missed)
    }

    package static func += (left: inout Tally, right: Tally) { left = left + right }
}
