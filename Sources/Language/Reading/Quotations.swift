/// The quotations of a text: from an opening mark to the closing one, or to the end of its block.
///
/// A quotation of several paragraphs opens anew with each of them and closes with the last.
struct Quotations: Sendable {
    struct Quotation: Hashable, Sendable {
        /// From the opening mark to the end of the closing one.
        var range: Range<Int>
        /// Whether a mark closes it.
        var isClosed: Bool
    }

    /// In text order, disjoint.
    let all: [Quotation]

    /// - Complexity: O(*n*) in the bytes of the blocks.
    init(in utf8: UnsafeBufferPointer<UInt8>, blocks: [Range<Int>]) {
        var all: [Quotation] = []
        for block in blocks {
            let text = TextCursor(utf8: utf8, bounds: block.clamped(to: 0..<utf8.count))
            var open: Int?
            var at = text.bounds.lowerBound
            while at < text.bounds.upperBound {
                let byte = utf8[at]
                guard byte == UInt8(ascii: "\"") || byte >= 0xC2 else {
                    at += 1
                    continue
                }
                let (scalar, length) = UTF8Decoding.scalar(in: utf8, at: at, end: text.bounds.upperBound)
                let isOpening =
                    scalar == "“" || scalar == "«"
                    || scalar == "\"" && open == nil && text.space(at: at + 1) == nil
                        && !text.isWordCharacter(before: at)
                if isOpening {
                    if let open { all.append(Quotation(range: open..<at, isClosed: false)) }
                    open = at
                } else if scalar == "”" || scalar == "»" || scalar == "\"", let start = open {
                    all.append(Quotation(range: start..<(at + length), isClosed: true))
                    open = nil
                }
                at += length
            }
            if let open { all.append(Quotation(range: open..<text.bounds.upperBound, isClosed: false)) }
        }
        self.all = all
    }

    /// The place in the list of the quotation that an offset lies in.
    func quotation(at offset: Int) -> Int? {
        let next = all.partitioningIndex { $0.range.lowerBound > offset }
        return next > 0 && all[next - 1].range.contains(offset) ? next - 1 : nil
    }
}
