import ArgumentModel
import Comparing

/// A diff as text: the counts, then each change, the most important first. Signs tell the kinds; colours only repeat
/// them.
struct DiffText {
    let style: Style
    /// At most this many changes are told in full; nil for all.
    var limit: Int?
    private static let widestBar = 40

    func text(of diff: GraphDiff) -> String {
        var lines = [
            style("--- \(diff.sides.old.name)", .bold) + "  \(DiffSummary.size(of: diff.sides.old))",
            style("+++ \(diff.sides.new.name)", .bold) + "  \(DiffSummary.size(of: diff.sides.new))",
        ]
        guard !diff.isEmpty else { return (lines + ["", DiffSummary.nothing(in: diff), ""]).joined(separator: "\n") }
        lines += ["", summary(of: diff)]
        for change in diff.told.prefix(limit ?? .max) { lines += ["", text(of: change, in: diff)] }
        if let rest = DiffSummary.untold(in: diff, limit: limit) { lines += ["", style(rest, .dim)] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func summary(of diff: GraphDiff) -> String {
        let summary = DiffSummary(diff)
        let topics = summary.rows.map(\.topic.count).max() ?? 0
        let counts = summary.rows.map(\.counts.count).max() ?? 0
        let longest = summary.rows.map(\.signs.count).max() ?? 0
        return summary.rows.map { row in
            " \(row.topic.padded(to: topics)) | \(row.counts.padded(to: counts)) \(bar(row.signs, longest: longest))"
        }.joined(separator: "\n") + "\n \(summary.total)"
    }

    /// The signs of a topic's changes, thinned out evenly where there are more than fit.
    private func bar(_ signs: String, longest: Int) -> String {
        let all = Array(signs)
        let width = longest > Self.widestBar ? max(1, all.count * Self.widestBar / longest) : all.count
        return (0..<width).map { coloured(String(all[$0 * all.count / width])) }.joined()
    }

    private func text(of change: Change, in diff: GraphDiff) -> String {
        let story = ChangeStory(change.event, in: diff.sides)
        var notes = ["importance \(String(decimals: change.importance))"]
        if let chance = change.chance, let isAbove = change.isAboveNoise {
            notes.append("\(isAbove ? "above" : "within") the noise, chance \(String(decimals: chance))")
        }
        var lines = [
            "\(coloured(story.sign)) \(style(story.heading, .bold))  \(style("(\(notes.joined(separator: "; ")))", .dim))"
        ]
        for line in story.lines {
            lines.append("    \(sign(of: line.side)) \(words(line.words))")
            lines += line.sources.map { "        " + style($0, .dim) }
        }
        return lines.joined(separator: "\n")
    }

    private func sign(of side: ChangeStory.Side) -> String {
        switch side {
        case .old: coloured("-")
        case .new: coloured("+")
        case .both: " "
        }
    }

    private func words(_ words: ChangeStory.Words) -> String {
        switch words {
        case .quote(let text): "“\(text)”"
        case .plain(let text): text
        case .marked(let wording):
            "“" + wording.marked(removed: { style("[-\($0)-]", .red) }, added: { style("{+\($0)+}", .green) }) + "”"
        }
    }

    private func coloured(_ sign: String) -> String {
        switch sign {
        case "+", ">": style(sign, .green)
        case "-", "<": style(sign, .red)
        case "!", "?": style(sign, .magenta)
        default: style(sign, .yellow)
        }
    }
}

extension String {
    /// The text with spaces behind it up to a width.
    func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
