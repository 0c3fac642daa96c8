/// Converts between UTF-8 offsets, which the stages use, and code points, which the graph file uses.
///
/// A count is kept every 64 bytes, so a conversion reads at most that many.
package struct CodePointMap: Sendable {
    private let utf8: ContiguousArray<UInt8>
    /// The number of code points before each multiple of 64 bytes.
    private let samples: [Int32]
    private static let step = 64

    /// The number of code points in the text.
    package let count: Int

    /// - Complexity: O(*n*) in the bytes of the text.
    package init(_ text: String) {
        utf8 = ContiguousArray(text.utf8)
        var samples: [Int32] = []
        samples.reserveCapacity(utf8.count / Self.step + 1)
        var count: Int32 = 0
        for (offset, byte) in utf8.enumerated() {
            if offset % Self.step == 0 { samples.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        samples.append(count)
        self.samples = samples
        self.count = Int(count)
    }

    /// The number of code points that begin before a UTF-8 offset, which is clamped to the text.
    package func codePoints(before offset: Int) -> Int {
        let offset = min(max(offset, 0), utf8.count)
        let base = offset / Self.step
        guard base * Self.step < utf8.count else { return count }
        var result = Int(samples[base])
        for byte in utf8[(base * Self.step)..<offset] where byte & 0xC0 != 0x80 { result += 1 }
        return result
    }

    /// The span of a range of UTF-8 offsets.
    package func span(_ range: Range<Int>) -> Span {
        Span(start: codePoints(before: range.lowerBound), end: codePoints(before: range.upperBound))
    }

    /// The UTF-8 offset of a code point, or nil outside the text.
    package func offset(ofCodePoint index: Int) -> Int? {
        guard 0...count ~= index else { return nil }
        if index == count { return utf8.count }
        var low = 0
        var high = samples.count - 1
        while low + 1 < high {
            let middle = (low + high) / 2
            if samples[middle] <= index { low = middle } else { high = middle }
        }
        var seen = Int(samples[low])
        var offset = low * Self.step
        while offset < utf8.count {
            if utf8[offset] & 0xC0 != 0x80 {
                if seen == index { return offset }
                seen += 1
            }
            offset += 1
        }
        return utf8.count
    }

    /// The range of UTF-8 offsets of a span, or nil where it leaves the text.
    package func range(_ span: Span) -> Range<Int>? {
        guard let start = offset(ofCodePoint: span.start), let end = offset(ofCodePoint: span.end), start <= end else {
            return nil
        }
        return start..<end
    }

    /// Where some words stand first, or nil where they do not.
    package func span(of words: String) -> Span? {
        let wanted = Array(words.utf8)
        guard let first = wanted.first, wanted.count <= utf8.count else { return nil }
        for start in 0...(utf8.count - wanted.count)
        where utf8[start] == first && utf8[start..<start + wanted.count].elementsEqual(wanted) {
            return span(start..<start + wanted.count)
        }
        return nil
    }

    /// The words of a span, or nil where it leaves the text.
    package func text(_ span: Span) -> String? {
        range(span).map { String(decoding: utf8[$0], as: UTF8.self) }
    }
}
