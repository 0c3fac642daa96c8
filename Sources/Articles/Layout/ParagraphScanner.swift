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
        let width = runs.filter { isWrapped($0, to: nil) }.compactMap { $0.map(\.width).max() }.max()
        return runs.flatMap { run in
            if run.count > 1, isWrapped(run, to: width) { return [paragraph(run)] }
            return run.indices.map { paragraph(run[$0...$0]) }
        }
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

    /// Whether each line but the last is as full as its width allows: the next line's first word had no room there.
    ///
    /// Without a known width the widest line gives it, and one line at least must go on in lower case.
    private func isWrapped(_ run: ArraySlice<Line>, to known: Int?) -> Bool {
        guard run.count > 1, let widest = run.map(\.width).max(), 40...120 ~= widest else { return false }
        let width = known ?? widest
        var continues = known != nil
        for (line, next) in zip(run, run.dropFirst()) {
            let text = utf8[next.range]
            let word = text.prefix { $0 > 32 }.count { $0 & 0xC0 != 0x80 }
            guard line.width + 1 + word > width - 8 else { return false }
            if let first = text.first, 97...122 ~= first { continues = true }
        }
        return continues
    }
}
