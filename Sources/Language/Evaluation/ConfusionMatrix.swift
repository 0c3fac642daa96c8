/// How often each gold label was given each label.
package struct ConfusionMatrix<Label: Hashable & Sendable>: Sendable {
    /// The labels, in the order of rows and columns.
    package let labels: [Label]
    private var counts: [Pair: Int] = [:]

    private struct Pair: Hashable, Sendable {
        var gold: Label
        var found: Label
    }

    package init(labels: [Label]) {
        self.labels = labels
    }

    package mutating func add(gold: Label, found: Label) {
        counts[Pair(gold: gold, found: found), default: 0] += 1
    }

    package subscript(gold: Label, found: Label) -> Int { counts[Pair(gold: gold, found: found)] ?? 0 }

    /// The number of answers.
    package var total: Int { counts.values.reduce(0, +) }

    /// The share of right answers; 0 where there are none.
    package var accuracy: Double {
        total == 0 ? 0 : Double(labels.reduce(0) { $0 + self[$1, $1] }) / Double(total)
    }

    /// The counts of one label.
    package func tally(_ label: Label) -> Tally {
        let right = self[label, label]
        return Tally(
            right: right, wrong: labels.reduce(0) { $0 + self[$1, label] } - right,
            missed: labels.reduce(0) { $0 + self[label, $1] } - right)
    }

    /// The mean F1 of the labels that occur in the gold answers.
    package var macroF1: Double {
        let scores = labels.map(tally).filter { $0.support > 0 }.map(\.f1)
        return scores.isEmpty ? 0 : scores.reduce(0, +) / Double(scores.count)
    }
}
