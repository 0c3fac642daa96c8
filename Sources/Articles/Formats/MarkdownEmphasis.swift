/// Pairs the signs of emphasis in a Markdown paragraph: asterisks, underscores and doubled tildes.
struct MarkdownEmphasis {
    /// A run of one sign that may open emphasis.
    private struct Run {
        let start: Int
        /// How many signs it had at first, and how many are left.
        let width: Int
        var rest: Int
        let canClose: Bool
        /// Whether it stands within a word.
        let isInner: Bool
    }

    /// What a character beside a run is.
    private enum Side {
        case space, sign, word
    }

    /// The runs that are open, by their sign.
    private var open: [UInt8: [Run]] = [:]
    /// Where the last white space before the run stands, and how far it was looked for.
    private var lastBlank = -1
    private var scanned = 0

    /// Reads the run of signs at an offset and moves behind it; gives the signs that turn out to be marks.
    mutating func read(_ utf8: [UInt8], at index: inout Int) -> [Range<Int>] {
        let sign = utf8[index]
        let start = index
        lastBlank = utf8[scanned..<start].lastIndex { $0 <= 32 } ?? lastBlank
        scanned = start
        index += utf8[start...].prefix { $0 == sign }.count
        let width = index - start
        let (before, after) = (Self.side(before: start, in: utf8), Self.side(at: index, in: utf8))
        if sign == UInt8(ascii: "~") && width != 2 || Self.isBetweenDigits(start..<index, in: utf8) { return [] }
        let opens = after == .word || after == .sign && before != .word
        let closes = before == .word || before == .sign && after != .word
        // An underscore within a word is a letter of it.
        let isUnderscore = sign == UInt8(ascii: "_")
        let canOpen = opens && !(isUnderscore && closes && before != .sign)
        let canClose = closes && !(isUnderscore && opens && after != .sign)
        var run = Run(
            start: start, width: width, rest: width, canClose: canClose, isInner: before == .word && after == .word)
        let marks = canClose ? close(&run, sign: sign, canOpen: canOpen) : []
        if canOpen, run.rest > 0 { open[sign, default: []].append(run) }
        return marks
    }

    /// Forgets the runs that stand at or behind an offset.
    mutating func forget(from offset: Int, but sign: UInt8 = 0) {
        for other in open.keys where other != sign {
            while let last = open[other]?.last, last.start >= offset { open[other]?.removeLast() }
        }
    }

    private mutating func close(_ run: inout Run, sign: UInt8, canOpen: Bool) -> [Range<Int>] {
        var marks: [Range<Int>] = []
        while run.rest > 0, var opener = open[sign]?.last, fits(opener, run, canOpen: canOpen) {
            let width = min(opener.rest, run.rest, 2)
            let end = opener.start + opener.rest
            let start = run.start + run.width - run.rest
            marks += [(end - width)..<end, start..<(start + width)]
            opener.rest -= width
            run.rest -= width
            open[sign]?.removeLast()
            if opener.rest > 0 { open[sign]?.append(opener) }
            forget(from: end, but: sign)
        }
        return marks
    }

    /// Whether two runs are a pair. Of those that could do either, three in sum are none: "**a*b**"; and emphasis within
    /// a word ends in that word: "f**k … s**t".
    private func fits(_ opener: Run, _ closer: Run, canOpen: Bool) -> Bool {
        if opener.canClose || canOpen, (opener.width + closer.width).isMultiple(of: 3),
            !(opener.width.isMultiple(of: 3) && closer.width.isMultiple(of: 3))
        {
            return false
        }
        return !opener.isInner || !closer.isInner || lastBlank < opener.start
    }

    // MARK: - What stands beside a run

    /// Whether a byte is one of a letter or digit.
    static func isWordPart(_ byte: UInt8) -> Bool {
        48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte || byte >= 0x80
    }

    /// "2*3*4" multiplies.
    private static func isBetweenDigits(_ range: Range<Int>, in utf8: [UInt8]) -> Bool {
        guard range.lowerBound > 0, range.upperBound < utf8.count else { return false }
        return 48...57 ~= utf8[range.lowerBound - 1] && 48...57 ~= utf8[range.upperBound]
    }

    private static func side(at index: Int, in utf8: [UInt8]) -> Side {
        guard index < utf8.count else { return .space }
        return side(of: utf8[index...].prefix(3))
    }

    private static func side(before index: Int, in utf8: [UInt8]) -> Side {
        guard index > 0 else { return .space }
        var start = index - 1
        while start > 0, start > index - 4, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return side(of: utf8[start..<index].prefix(3))
    }

    /// What the character is that some bytes begin with. Of those beyond ASCII the blanks, quotes and dashes are known.
    private static func side(of bytes: ArraySlice<UInt8>) -> Side {
        guard let first = bytes.first else { return .space }
        if first <= 32 { return .space }
        if first < 0x80 { return isWordPart(first) ? .word : .sign }
        let next = bytes.dropFirst().first ?? 0
        switch (first, next) {
        case (0xC2, 0xA0): return .space
        case (0xC2, 0xA1...0xBF), (0xE3, 0x80): return .sign
        case (0xE2, 0x80):
            let last = bytes.dropFirst(2).first ?? 0
            return last <= 0x8A || last == 0xAF ? .space : .sign
        default: return .word
        }
    }
}
