/// Finds the paragraphs of a plain text: one a line, or one a run of lines where the text is wrapped by hand.
struct ParagraphScanner {
    private let utf8: [UInt8]
    private var lines: [Line] = []

    /// A line that is not blank.
    private struct Line {
        var range: Range<Int>
        var gapBefore: Bool
        /// The number of code points.
        var width: Int
    }

    /// - Parameter start: where to begin: what stands before it is no part of the paragraphs.
    init(_ utf8: [UInt8], from start: Int = 0) {
        self.utf8 = utf8
        var gap = true
        var index = start
        while index < utf8.count {
            let end = LineBreaks.end(of: index, in: utf8)
            let range = LineBreaks.trimmed(index..<end.stop, of: utf8)
            if range.isEmpty {
                gap = true
            } else {
                let width = utf8[range].count { $0 & 0xC0 != 0x80 }
                lines.append(Line(range: range, gapBefore: gap, width: width))
                gap = false
            }
            index = end.next
        }
    }

    /// The paragraphs in order.
    func paragraphs() -> [Paragraph] {
        let runs = runs()
        let width = runs.filter { isWrapped($0) }.compactMap { $0.map(\.width).max() }.max()
        return runs.flatMap { run in split(run, width: width).map(paragraph) }
    }

    /// Breaks a run of lines wherever a line is not wrapped: where the next word had room, unless the next line goes
    /// on in lower case. In a text that is not wrapped every line stands for itself.
    private func split(_ run: ArraySlice<Line>, width: Int?) -> [ArraySlice<Line>] {
        guard let width else { return run.indices.map { run[$0...$0] } }
        var parts: [ArraySlice<Line>] = []
        var start = run.startIndex
        for index in run.indices.dropFirst() where !(continues(at: index) || isFull(index - 1, to: width)) {
            parts.append(run[start..<index])
            start = index
        }
        parts.append(run[start...])
        return parts
    }

    /// Whether a line begins in lower case, but not as a byline may.
    private func continues(at index: Int) -> Bool {
        let text = utf8[lines[index].range]
        return text.first.map { 97...122 ~= $0 } == true && !text.starts(with: "by ".utf8)
    }

    /// Whether the next line's first word had no room on a line.
    private func isFull(_ index: Int, to width: Int) -> Bool {
        let word = utf8[lines[index + 1].range].prefix { $0 > 32 }.count { $0 & 0xC0 != 0x80 }
        return lines[index].width + 1 + word > width - 8
    }

    private func paragraph(_ lines: ArraySlice<Line>) -> Paragraph {
        let first = lines[lines.startIndex]
        let last = lines[lines.endIndex - 1]
        let range = first.range.lowerBound..<last.range.upperBound
        let content = ListMark.content(of: range, in: utf8)
        return Paragraph(
            content, of: utf8, role: content == range ? .plain : .item, gapBefore: first.gapBefore)
    }

    /// Lines without a blank one or a list mark between them.
    private func runs() -> [ArraySlice<Line>] {
        var runs: [ArraySlice<Line>] = []
        var start = 0
        for index in lines.indices.dropFirst() {
            let line = lines[index]
            if line.gapBefore || ListMark.content(of: line.range, in: utf8) != line.range {
                runs.append(lines[start..<index])
                start = index
            }
        }
        if !lines.isEmpty { runs.append(lines[start...]) }
        return runs
    }

    /// Whether a run shows by itself that the text is wrapped: every line but the last is full to the width of the
    /// widest, and one at least goes on in lower case.
    private func isWrapped(_ run: ArraySlice<Line>) -> Bool {
        guard run.count > 1, let widest = run.map(\.width).max(), 40...120 ~= widest else { return false }
        let following = run.indices.dropFirst()
        return following.contains(where: continues) && following.allSatisfy { isFull($0 - 1, to: widest) }
    }
}
