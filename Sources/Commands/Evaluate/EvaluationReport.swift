import ArgumentModel
import Foundation
import Language

/// Measures to be printed: a table of precision, recall, F1 and support, single figures, and a confusion matrix.
struct EvaluationReport {
    var rows: [(name: String, tally: Tally)] = []
    /// Further rows of the table, whose precision and recall were counted apart.
    var scores: [(name: String, score: Score)] = []
    var figures: [(name: String, value: Double)] = []
    var counts: [(name: String, count: Int)] = []
    /// The names of the labels, and for each gold label how often it was given each label.
    var confusion: (labels: [String], counts: [[Int]])?

    private typealias Row = (name: String, precision: Double, recall: Double, f1: Double, support: Int)

    private var table: [Row] {
        rows.map { ($0.name, $0.tally.precision, $0.tally.recall, $0.tally.f1, $0.tally.support) }
            + scores.map { ($0.name, $0.score.precision, $0.score.recall, $0.score.f1, $0.score.support) }
    }

    var text: String {
        var lines: [String] = []
        if !table.isEmpty {
            lines.append(Self.line("", ["precision", "recall", "F1", "support"]))
            for row in table {
                let shares = [row.precision, row.recall, row.f1].map { String(format: "%.3f", $0) }
                lines.append(Self.line(row.name, shares + ["\(row.support)"]))
            }
        }
        if let confusion {
            lines += ["", Self.line("gold \\ found", confusion.labels)]
            for (label, counts) in zip(confusion.labels, confusion.counts) {
                lines.append(Self.line(label, counts.map(String.init)))
            }
        }
        if !figures.isEmpty || !counts.isEmpty { lines.append("") }
        lines += figures.map { Self.line($0.name, [String(format: "%.3f", $0.value)]) }
        lines += counts.map { Self.line($0.name, ["\($0.count)"]) }
        return lines.drop { $0.isEmpty }.joined(separator: "\n")
    }

    private static func line(_ name: String, _ cells: [String]) -> String {
        func pad(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
        return name + pad(34 - name.count) + cells.map { pad(12 - $0.count) + $0 }.joined()
    }

    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.object("scores") { json in
                for row in table {
                    json.object(row.name) { json in
                        json.member("precision", decimals: 4, row.precision)
                        json.member("recall", decimals: 4, row.recall)
                        json.member("f1", decimals: 4, row.f1)
                        json.member("support", row.support)
                    }
                }
            }
            json.object("figures") { json in
                for (name, value) in figures { json.member(name, decimals: 4, value) }
            }
            if !counts.isEmpty {
                json.object("counts") { json in for (name, count) in counts { json.member(name, count) } }
            }
            if let confusion {
                json.object("confusion") { json in
                    for (label, counts) in zip(confusion.labels, confusion.counts) {
                        json.object(label) { json in
                            for (found, count) in zip(confusion.labels, counts) { json.member(found, count) }
                        }
                    }
                }
            }
        }
        return json.text
    }
}

extension ConfusionMatrix where Label: RawRepresentable<String> {
    /// The matrix as a report prints it.
    var table: (labels: [String], counts: [[Int]]) {
        (labels.map(\.rawValue), labels.map { gold in labels.map { self[gold, $0] } })
    }
}
