/// Makes attributions of tagged spans: places them in sentences, links them, and cleans their edges.
struct AttributionAssembler {
    let text: ReadableText
    let utf8: UnsafeBufferPointer<UInt8>

    /// An attribution with a part that is less likely than this is left out.
    private static let least = 0.5

    /// The attributions made of spans that stand in text order.
    func attributions(from spans: [(role: AttributionPart.Role, range: Range<Int>, probability: Double)])
        -> [Attribution]
    {
        var sentences = Places(text.sentences)
        var blocks = Places(text.input.blocks)
        let quotations = Quotations(in: utf8, blocks: text.input.blocks)
        let parts = spans.map { span in
            let first = sentences.place(of: span.range.lowerBound)
            let quotation = quotations.quotation(at: span.range.lowerBound)
            let last = quotations.quotation(at: span.range.upperBound - 1)
            return AttributionPart(
                role: span.role, range: span.range, probability: span.probability,
                sentences: first...max(first, sentences.place(of: span.range.upperBound - 1)),
                block: blocks.place(of: span.range.lowerBound),
                // The mark itself may have been left out of the span.
                isQuoted: quotation.map { span.range.lowerBound - quotations.all[$0].range.lowerBound <= 3 } ?? false,
                quotations: (quotation, last), isUnclosed: last.map { !quotations.all[$0].isClosed } ?? false,
                isAnnounced: colonStands(before: span.range.lowerBound),
                isUnopened: quotations.isUnopened(at: span.range.lowerBound))
        }
        let groups = AttributionLinker().groups(of: parts)
        return groups.compactMap { attribution(of: $0, parts) }.sorted { $0.start < $1.start }
    }

    /// Whether a colon stands before an offset: it says that what comes is what was said.
    private func colonStands(before offset: Int) -> Bool {
        var at = offset - 1
        while at >= 0, utf8[at] <= 0x20 { at -= 1 }
        return at >= 0 && utf8[at] == UInt8(ascii: ":")
    }

    private func attribution(of group: AttributionLinker.Group, _ parts: [AttributionPart]) -> Attribution? {
        var members = Array(parts[group.parts])
        if let source = group.borrowedSource { members.append(parts[source]) }
        let cleaner = SpanCleaner(utf8: utf8)
        func ranges(_ role: AttributionPart.Role, _ clean: (Range<Int>) -> Range<Int>) -> [Range<Int>] {
            members.filter { $0.role == role }.map { clean($0.range) }.filter { !$0.isEmpty }
        }
        let content = ranges(.content, cleaner.content)
        let cue = ranges(.cue, cleaner.name)
        let source = ranges(.source, cleaner.name)
        let confidence = members.map(\.probability).min() ?? 0
        guard !content.isEmpty, !cue.isEmpty, confidence >= Self.least else { return nil }
        return Attribution(source: source, cue: cue, content: content, confidence: confidence)
    }
}

/// Tells which of some ranges in order an offset lies in, or the last one before it; offsets come nearly in order.
private struct Places {
    private let ranges: [Range<Int>]
    private var at = 0

    init(_ ranges: [Range<Int>]) {
        self.ranges = ranges
    }

    mutating func place(of offset: Int) -> Int {
        while at > 0, ranges[at].lowerBound > offset { at -= 1 }
        while at + 1 < ranges.count, ranges[at + 1].lowerBound <= offset { at += 1 }
        return at
    }
}
