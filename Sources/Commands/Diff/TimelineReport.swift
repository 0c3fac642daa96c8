import ArgumentModel
import Comparing
import Foundation

/// More than two sets: a table of theses by sets, then the steps between.
struct TimelineReport {
    let timeline: Timeline
    /// At most this many changes of a step are told in full; nil for all.
    var limit: Int?

    /// The table and the steps as text.
    func text(style: Style) -> String {
        let names = timeline.sides.map(\.name)
        let cells = timeline.rows.map { $0.ground.map(Self.cell) }
        let widths = names.indices.map { column in
            max(names[column].count, cells.map { $0[column].count }.max() ?? 0)
        }
        func row(_ values: [String]) -> String {
            zip(values, widths).map { $0.padded(to: $1) }.joined(separator: " | ")
        }
        var lines = [style(row(names) + " | thesis (share of articles for and against)", .bold)]
        lines.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "-+-") + "-+-------")
        lines += zip(timeline.rows, cells).map { "\(row($1)) | \($0.text)" }
        if timeline.rows.isEmpty { lines.append("no theses") }
        let steps = timeline.steps.map { DiffText(style: style, limit: limit).text(of: $0) }
        return ([lines.joined(separator: "\n") + "\n"] + steps).joined(separator: "\n")
    }

    /// The table and the steps as Markdown.
    var markdown: String {
        let names = timeline.sides.map { DiffMarkdown.escaped($0.name) }
        var lines = ["# \(names.joined(separator: " → "))", ""]
        lines.append("| thesis | \(names.joined(separator: " | ")) |")
        lines.append("| --- |\(String(repeating: " --- |", count: names.count))")
        lines += timeline.rows.map { row in
            "| \(DiffMarkdown.escaped(row.text)) | \(row.ground.map(Self.cell).joined(separator: " | ")) |"
        }
        lines += ["", "Shares of the articles for (+) and against (−) each thesis.", ""]
        return lines.joined(separator: "\n") + "\n"
            + timeline.steps.map { DiffMarkdown.text(of: $0, level: 2, limit: limit) }.joined(separator: "\n")
    }

    /// `+80% −40%`.
    private static func cell(_ ground: Ground?) -> String {
        func percent(_ share: Double) -> String { "\(Int((100 * share).rounded()))%" }
        return ground.map { "+\(percent($0.backing)) −\(percent($0.opposition))" } ?? ""
    }
}
