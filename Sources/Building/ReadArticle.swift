import Articles
import Language

/// An article together with what the reader found in it: what every stage that works on one article takes.
///
/// Ranges are UTF-8 offsets into the article's text. Contents stand without the "that" which the reader leaves them.
struct ReadArticle: Sendable {
    let source: ArticleText
    let reading: Reading
    private let utf8: ContiguousArray<UInt8>

    init(source: ArticleText, reading: Reading) {
        self.source = source
        let utf8 = ContiguousArray(source.text.utf8)
        self.utf8 = utf8
        var reading = reading
        utf8.withUnsafeBufferPointer { utf8 in
            reading.attributions = reading.attributions.compactMap { $0.proposing(in: utf8) }
        }
        self.reading = reading
    }

    /// The words of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }

    /// The words from one offset to another, as far as the text goes; none where the second comes first, as when what is
    /// looked at between two names stands within one of them.
    func text(from start: Int, to end: Int) -> String {
        let (start, end) = (max(0, start), min(end, utf8.count))
        return start < end ? text(start..<end) : ""
    }

    func quotations(in blocks: [Range<Int>]) -> [Quotations.Quotation] {
        utf8.withUnsafeBufferPointer { Quotations(in: $0, blocks: blocks).all }
    }

    /// The byte at an offset, or nil outside the text.
    func byte(at offset: Int) -> UInt8? { utf8.indices.contains(offset) ? utf8[offset] : nil }

    /// The position of the block that holds an offset, or nil between blocks.
    func block(at offset: Int) -> Int? {
        let blocks = source.blocks
        let next = blocks.partitioningIndex { $0.range.lowerBound > offset }
        guard next > 0, blocks[next - 1].range.contains(offset) else { return nil }
        return next - 1
    }

    /// The position of the sentence that holds an offset, or of the last one before it; nil before the first.
    func sentence(at offset: Int) -> Int? {
        let next = reading.sentences.partitioningIndex { $0.range.lowerBound > offset }
        return next > 0 ? next - 1 : nil
    }

    /// Positions of the sentences that share a byte with a range, in order.
    func sentences(overlapping range: Range<Int>) -> Range<Int> {
        let first = reading.sentences.partitioningIndex { $0.range.upperBound > range.lowerBound }
        let end = reading.sentences.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return first..<max(first, end)
    }
}
