import ArgumentModel
import Foundation
import Language

/// Measures to be printed: a table of precision, recall, F1 and support, single figures, and a confusion matrix.
struct EvaluationReport {
    var rows: [(name: String, tally: Tally)] = []
    var figures: [(name: String, value: Double)] = []
    /// The names of the labels, and for each gold label how often it was given each label.
    var confusion: (labels: [String], counts: [[Int]])?

    var text: String {
        var lines: [String] = []
        if !rows.isEmpty {
            lines.append(Self.line("", ["precision", "recall", "F1", "support"]))
            for (name, tally) in rows {
                let shares = [tally.precision, tally.recall, tally.f1].map { String(format: "%.3f", $0) }
                lines.append(Self.line(name, shares + ["\(tally.support)"]))
            }
        }
        if let confusion {
            lines += ["", Self.line("gold \\ found", confusion.labels)]
            for (label, counts) in zip(confusion.labels, confusion.counts) {
                lines.append(Self.line(label, counts.map(String.init)))
            }
        }
        if !figures.isEmpty { lines.append("") }
        lines += figures.map { Self.line($0.name, [String(format: "%.3f", $0.value)]) }
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
                for (name, tally) in rows {
                    json.object(name) { json in
                        json.member("precision", decimals: 4, tally.precision)
                        json.member("recall", decimals: 4, tally.recall)
                        json.member("f1", decimals: 4, tally.f1)
                        json.member("support", tally.support)
                    }
                }
            }
            json.object("figures") { json in
                for (name, value) in figures { json.member(name, decimals: 4, value) }
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
