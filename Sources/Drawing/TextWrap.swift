/// Breaks text into lines of a bounded width, and shortens it.
enum TextWrap {
    /// The text on one line, shortened at a word to `limit` characters with an ellipsis.
    static func shortened(_ text: String, to limit: Int) -> String {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > limit else { return line }
        let cut = line.prefix(limit - 1)
        let word = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        var kept = word.count * 2 > limit ? word : cut
        while let last = kept.last, last.isPunctuation || last.isWhitespace { kept.removeLast() }
        return kept + "…"
    }

    /// As many lines as ``lines(_:width:)`` gives, but as equal in width as can be, so that no last word stands alone.
    static func balancedLines(_ text: String, width: Int) -> [String] {
        var best = lines(text, width: width)
        for narrower in stride(from: width - 1, to: width / 2, by: -1) {
            let lines = lines(text, width: narrower)
            guard lines.count == best.count else { break }
            best = lines
        }
        return best
    }

    /// Lines of at most `width` columns, broken between words, or within a word that is wider than a line.
    static func lines(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        func finish() {
            if !line.isEmpty { lines.append(line) }
            line = ""
            used = 0
        }
        for word in text.split(whereSeparator: \.isWhitespace) {
            let columns = word.reduce(0) { $0 + Self.columns($1) }
            if used > 0, used + 1 + columns <= width {
                line += " "
                used += 1
            } else {
                finish()
            }
            for character in word {
                if used + Self.columns(character) > width { finish() }
                line.append(character)
                used += Self.columns(character)
            }
        }
        finish()
        return lines
    }

    /// Lines of items with a middle dot between them, broken between items where that is possible.
    static func lines(items: [String], width: Int) -> [String] {
        var lines: [String] = []
        for item in items where !item.isEmpty {
            let longer = (lines.last.map { $0 + " · " } ?? "") + item
            if lines.isEmpty || longer.reduce(0, { $0 + columns($1) }) > width {
                lines += Self.lines(item, width: width)
            } else {
                lines[lines.count - 1] = longer
            }
        }
        return lines
    }

    /// Two columns for an East Asian or pictorial character, one for another.
    private static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first?.value else { return 0 }
        let wide: [ClosedRange<UInt32>] = [
            0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F000...0x1FAFF, 0x20000...0x3FFFD,
        ]
        return wide.contains { $0.contains(scalar) } ? 2 : 1
    }
}
