/// Finds where lines end, and what of them is not white space.
enum LineBreaks {
    /// Where the line that begins at an offset stops, and where the next one begins.
    static func end(of start: Int, in utf8: [UInt8]) -> (stop: Int, next: Int) {
        var index = start
        while index < utf8.count {
            switch utf8[index] {
            case 10, 11, 12: return (index, index + 1)
            case 13: return (index, index + 1 < utf8.count && utf8[index + 1] == 10 ? index + 2 : index + 1)
            // Line separator and paragraph separator, U+2028 and U+2029.
            case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] | 1 == 0xA9:
                return (index, index + 3)
            default: index += 1
            }
        }
        return (index, index)
    }

    /// A range without the white space around it.
    static func trimmed(_ range: Range<Int>, of utf8: [UInt8]) -> Range<Int> {
        var range = range
        while let width = space(at: range.lowerBound, in: utf8, to: range.upperBound) {
            range = (range.lowerBound + width)..<range.upperBound
        }
        while !range.isEmpty {
            let end = range.upperBound
            let width = [1, 2, 3].first { end - $0 >= range.lowerBound && space(at: end - $0, in: utf8, to: end) == $0 }
            guard let width else { break }
            range = range.lowerBound..<(end - width)
        }
        return range
    }

    /// The bytes of the blank character at an offset, or nil where there is none.
    private static func space(at index: Int, in utf8: [UInt8], to end: Int) -> Int? {
        guard index < end else { return nil }
        let byte = utf8[index]
        if byte <= 32 || byte == 0x7F { return 1 }
        // No-break space.
        if byte == 0xC2, index + 1 < end, utf8[index + 1] == 0xA0 || utf8[index + 1] == 0x85 { return 2 }
        guard index + 2 < end else { return nil }
        switch (byte, utf8[index + 1], utf8[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return nil
        }
    }
}
