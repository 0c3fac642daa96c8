/// The quotations of a text: from an opening mark to the closing one, or to the end of its block.
///
/// A quotation of several paragraphs opens anew with each of them and closes with the last. Marks are double ones, curly,
/// straight, angular or of two apostrophes, and single ones. A single mark that closes is an apostrophe, too: behind an "s" it
/// closes only where no other one does, and a straight one opens only where one may close.
package struct Quotations: Sendable {
    package struct Quotation: Hashable, Sendable {
        /// From the opening mark to the end of the closing one.
        package var range: Range<Int>
        /// What stands between them.
        package var inner: Range<Int>
        /// Whether a mark closes it.
        package var isClosed: Bool
    }

    /// In text order, disjoint.
    package let all: [Quotation]

    /// What stands before a mark that closes and that none opens, from the quotation before or the start of the block on: some of
    /// it is quoted.
    let unopened: [Range<Int>]

    /// - Complexity: O(*n*) in the bytes of the blocks.
    package init(in utf8: UnsafeBufferPointer<UInt8>, blocks: [Range<Int>]) {
        var unopened: [Range<Int>] = []
        all = blocks.flatMap { block in
            Self.quotations(in: TextCursor(utf8: utf8, bounds: block.clamped(to: 0..<utf8.count)), &unopened)
        }
        self.unopened = unopened
    }

    private static func quotations(in text: TextCursor, _ unopened: inout [Range<Int>]) -> [Quotation] {
        var found: [Quotation] = []
        let singles = SingleMarks(in: text)
        var open: (range: Range<Int>, isSingle: Bool)?
        var at = text.bounds.lowerBound
        while at < text.bounds.upperBound {
            let byte = text.utf8[at]
            guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte >= 0xC2 else {
                at += 1
                continue
            }
            var (scalar, length) = UTF8Decoding.scalar(in: text.utf8, at: at, end: text.bounds.upperBound)
            if scalar == "'", text.byte(at: at + 1) == UInt8(ascii: "'") { (scalar, length) = ("\"", 2) }
            let mark = at..<(at + length)
            at = mark.upperBound
            let opens: Bool =
                switch scalar {
                case "“", "«", "„": true
                case "\"":
                    open == nil && text.space(at: mark.upperBound) == nil
                        && !text.isWordCharacter(before: mark.lowerBound)
                case "'", "‘": open == nil && singles.opens(mark)
                default: false
                }
            if opens {
                if let open, !open.isSingle { found.append(unclosed(open.range, before: mark.lowerBound)) }
                open = (mark, scalar == "‘" || scalar == "'")
            } else if let start = open,
                start.isSingle
                    ? singles.closes(mark, from: start.range) : scalar == "”" || scalar == "»" || scalar == "\""
            {
                found.append(
                    Quotation(
                        range: start.range.lowerBound..<mark.upperBound,
                        inner: start.range.upperBound..<mark.lowerBound, isClosed: true))
                open = nil
            } else if open == nil, scalar == "”" || scalar == "\"" {
                let start = max(
                    found.last?.range.upperBound ?? 0, unopened.last?.upperBound ?? 0, text.bounds.lowerBound)
                unopened.append(start..<mark.upperBound)
            }
        }
        if let open, !open.isSingle { found.append(unclosed(open.range, before: text.bounds.upperBound)) }
        return found
    }

    private static func unclosed(_ mark: Range<Int>, before end: Int) -> Quotation {
        Quotation(range: mark.lowerBound..<end, inner: mark.upperBound..<end, isClosed: false)
    }

    /// Whether an offset may lie in a quotation whose opening mark is missing.
    func isUnopened(at offset: Int) -> Bool {
        let next = unopened.partitioningIndex { $0.upperBound > offset }
        return next < unopened.count && unopened[next].contains(offset)
    }

    /// The place in the list of the quotation that an offset lies in.
    func quotation(at offset: Int) -> Int? {
        let next = all.partitioningIndex { $0.range.lowerBound > offset }
        return next > 0 && all[next - 1].range.contains(offset) ? next - 1 : nil
    }
}
