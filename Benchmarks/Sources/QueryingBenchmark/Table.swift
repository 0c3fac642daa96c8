import Foundation

/// The times of all tools for one graph as a Markdown table.
struct Table {
    private let title: String
    private let measured: [Measurement]

    init(claims: Int, relations: Int, _ measured: [Measurement]) {
        title = "\(claims) claims, \(relations) relations"
        self.measured = measured
    }

    /// One row a task: the times, how many times faster counterpoint is, and a mark where answers differ.
    var text: String {
        var tools: [String] = []
        var tasks: [String] = []
        for one in measured {
            if !tools.contains(one.tool) { tools.append(one.tool) }
            if !tasks.contains(one.task) { tasks.append(one.task) }
        }
        var lines = ["", "| \(title) | \(tools.joined(separator: " | ")) |"]
        lines.append("|---" + String(repeating: "|--:", count: tools.count) + "|")
        for task in tasks {
            let row = measured.filter { $0.task == task }
            let own = row.first
            let cells = tools.map { tool -> String in
                guard let one = row.first(where: { $0.tool == tool }) else { return "–" }
                var cell = Self.time(one.seconds)
                guard let own, tool != own.tool else { return cell }
                cell += " (\(Self.ratio(one.seconds / own.seconds)))"
                if let first = own.answer, let second = one.answer, one.questions == own.questions,
                    abs(first - second) > 1e-6 * max(1, abs(first))
                {
                    cell += " answers differ: \(first) and \(second)"
                }
                return cell
            }
            lines.append("| \(task) | \(cells.joined(separator: " | ")) |")
        }
        return lines.joined(separator: "\n")
    }

    private static func time(_ seconds: Double) -> String {
        switch seconds {
        case 1...: String(format: "%.2f s", seconds)
        case 1e-3...: String(format: "%.2f ms", seconds * 1e3)
        default: String(format: "%.1f µs", seconds * 1e6)
        }
    }

    private static func ratio(_ ratio: Double) -> String { String(format: ratio < 10 ? "%.1f ×" : "%.0f ×", ratio) }
}
