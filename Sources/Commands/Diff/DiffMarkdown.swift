import ArgumentModel
import Comparing

/// A diff as a report in Markdown, to paste where people read.
enum DiffMarkdown {
    /// - Parameters:
    ///   - level: the level of the heading, 1 for a report of its own.
    ///   - limit: at most this many changes are told in full; nil for all.
    static func text(of diff: GraphDiff, level: Int = 1, limit: Int? = nil) -> String {
        let (old, new) = (diff.sides.old, diff.sides.new)
        let hashes = String(repeating: "#", count: level)
        var lines = [
            "\(hashes) What changed from \(escaped(old.name)) to \(escaped(new.name))", "",
            "- \(escaped(old.name)): \(DiffSummary.size(of: old))",
            "- \(escaped(new.name)): \(DiffSummary.size(of: new))", "",
        ]
        guard !diff.isEmpty else {
            let nothing = DiffSummary.nothing(in: diff)
            return (lines + [nothing.prefix(1).uppercased() + nothing.dropFirst() + ".", ""]).joined(separator: "\n")
        }
        let summary = DiffSummary(diff)
        lines += ["| topic | changes |", "| --- | --- |"]
        lines += summary.rows.map { "| \($0.topic) | \($0.counts) |" }
        lines += ["", "\(summary.total).", ""]
        for change in diff.told.prefix(limit ?? .max) { lines += text(of: change, in: diff) }
        if let rest = DiffSummary.untold(in: diff, limit: limit) { lines += ["", "\(rest)."] }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func text(of change: Change, in diff: GraphDiff) -> [String] {
        let story = ChangeStory(change.event, in: diff.sides)
        let noise = change.isAboveNoise.map { $0 ? ", above the noise" : ", within the noise" } ?? ""
        var lines = [
            "- `\(story.sign)` **\(escaped(story.heading))** (importance \(String(decimals: change.importance))\(noise))"
        ]
        for line in story.lines {
            let name: String? =
                switch line.side {
                case .old: diff.sides.old.name
                case .new: diff.sides.new.name
                case .both: nil
                }
            let words = (name.map { "*\(escaped($0))*: " } ?? "") + words(line.words)
            lines.append("  - \(words)")
            lines += line.sources.map { "    - \(escaped($0))" }
        }
        return lines
    }

    private static func words(_ words: ChangeStory.Words) -> String {
        switch words {
        case .quote(let text): "“\(escaped(text))”"
        case .plain(let text): escaped(text)
        case .marked(let wording):
            "“"
                + wording.marked(
                    kept: escaped, removed: { "<del>\(escaped($0))</del> " }, added: { "<ins>\(escaped($0))</ins>" })
                + "”"
        }
    }

    /// Text in which no character is taken for markup.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_[]<>|#~&".contains(character) { escaped.append("\\") }
            escaped.append(character.isNewline ? " " : character)
        }
        return escaped
    }
}
