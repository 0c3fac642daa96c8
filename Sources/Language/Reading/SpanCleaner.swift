/// Sets the edges of spans: no stray quotation marks, no commas; quotation marks come in pairs.
struct SpanCleaner {
    let text: TextCursor

    init(utf8: UnsafeBufferPointer<UInt8>) {
        text = TextCursor(utf8: utf8, bounds: 0..<utf8.count)
    }

    /// What is said, without what surrounds it. A leading "that" belongs to it, as annotators have it. Empty if nothing is
    /// left.
    func content(_ range: Range<Int>) -> Range<Int> { balanced(trimmed(balanced(trimmed(range)))) }

    /// A content without a leading "that": what is claimed by it.
    func proposition(_ content: Range<Int>) -> Range<Int> {
        leadingThat(content).map { balanced(trimmed($0..<content.upperBound)) } ?? content
    }

    /// Whether a range is a relative pronoun and nothing else.
    func isRelative(_ range: Range<Int>) -> Bool {
        ["which", "who", "whom"].contains(text.lowercased(text.utf8[range]))
    }

    /// A source or a cue. A cue that is nothing but a mark, such as a colon, stays.
    func name(_ range: Range<Int>) -> Range<Int> {
        let inner = stripQuotes(trimmed(range))
        return inner.isEmpty ? text.trim(range) : withInitials(inner)
    }

    /// The words of a span: without marks at its edges, whatever they are, and without a leading "that".
    func core(_ range: Range<Int>) -> Range<Int> {
        var range = letters(range)
        if let that = leadingThat(range) { range = letters(that..<range.upperBound) }
        return range
    }

    // MARK: - Edges

    /// Without white space and marks that only join clauses, and without the full stop of the sentence.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end {
            guard let (scalar, length) = character(at: start), isJoint(scalar) || scalar == "." && !isDecimal(start)
            else {
                break
            }
            start += length
        }
        while start < end {
            let last = lastStart(before: end)
            guard let (scalar, _) = character(at: last) else { break }
            if isJoint(scalar) {
                end = last
            } else if scalar == ".", isSentenceStop(last, start) {
                end = last
            } else {
                break
            }
        }
        return start..<max(start, end)
    }

    /// What begins inside dotted capitals, from the first of them on: "U. leaders" of "E.U. leaders".
    private func withInitials(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while text.byte(at: start + 1) == UInt8(ascii: "."), text.byte(at: start - 1) == UInt8(ascii: "."),
            text.isUpper(at: start), text.isUpper(at: start - 2),
            text.word(before: start - 1).last == text.byte(at: start - 2)
        {
            start -= 2
        }
        return start..<range.upperBound
    }

    /// Without anything but letters and digits at the edges.
    private func letters(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let (scalar, length) = character(at: start), !isLetter(scalar) {
            start = min(end, start + length)
        }
        while start < end {
            let last = lastStart(before: end)
            guard let (scalar, _) = character(at: last), !isLetter(scalar) else { break }
            end = last
        }
        return start..<end
    }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || [",", ";", ":", "–", "—", "-", "…"].contains(scalar)
    }

    /// ".5": a stop that belongs to a number.
    private func isDecimal(_ at: Int) -> Bool { text.isDigit(at: at + 1) }

    /// Whether the stop at an offset ends the sentence rather than an abbreviation.
    private func isSentenceStop(_ at: Int, _ start: Int) -> Bool {
        let word = text.word(before: at)
        if word.contains(UInt8(ascii: ".")) { return false }
        let name = text.lowercased(word)
        return !(word.count == 1 && text.isUpper(at: at - 1)) && !Abbreviations.trailing.contains(name)
            && !Abbreviations.leading.contains(name)
    }

    /// Where a span goes on after a leading "that", or nil if it does not begin with one.
    private func leadingThat(_ range: Range<Int>) -> Int? {
        guard range.count > 5, text.lowercased(text.utf8[range.lowerBound..<(range.lowerBound + 4)]) == "that" else {
            return nil
        }
        return text.space(at: range.lowerBound + 4) == nil ? nil : range.lowerBound + 4
    }

    // MARK: - Quotation marks

    /// With the missing half of a pair of quotation marks added if it stands right outside, or the stray one dropped.
    private func balanced(_ range: Range<Int>) -> Range<Int> {
        let (opens, closes) = quotes(in: range)
        let isOdd = hasOddQuotes(range)
        guard !range.isEmpty, opens != closes || isOdd else { return range }
        if opens > closes || isOdd, let end = closing(after: range.upperBound) { return range.lowerBound..<end }
        if closes > opens || isOdd, let start = opening(before: range.lowerBound) { return start..<range.upperBound }
        var range = range
        let last = lastStart(before: range.upperBound)
        if let (first, length) = character(at: range.lowerBound),
            opens > closes && isOpening(first) || isOdd && isStraight(first)
        {
            range = min(range.lowerBound + length, range.upperBound)..<range.upperBound
        } else if let (mark, _) = character(at: last), closes > opens && isClosing(mark) || isOdd && isStraight(mark) {
            range = range.lowerBound..<max(range.lowerBound, last)
        }
        return trimmed(range)
    }

    /// A name in quotation marks without them, and without a mark that has lost its partner.
    private func stripQuotes(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        if start < end, let (scalar, length) = character(at: start), isOpening(scalar) || isStraight(scalar) {
            start += length
        }
        if start < end {
            let last = lastStart(before: end)
            if let (scalar, _) = character(at: last), scalar == "”" || isStraight(scalar) { end = last }
        }
        return start..<max(start, end)
    }

    private func quotes(in range: Range<Int>) -> (opens: Int, closes: Int) {
        var (opens, closes) = (0, 0)
        for at in range where text.utf8[at] >= 0xC2 {
            guard let (scalar, _) = character(at: at) else { continue }
            if isOpening(scalar) { opens += 1 } else if isClosing(scalar) { closes += 1 }
        }
        return (opens, closes)
    }

    private func hasOddQuotes(_ range: Range<Int>) -> Bool {
        range.reduce(0) { $0 + (text.utf8[$1] == UInt8(ascii: "\"") ? 1 : 0) } % 2 == 1
    }

    /// The end of a closing mark that stands at an offset, perhaps after the stop of the sentence.
    private func closing(after offset: Int) -> Int? {
        var at = offset
        while [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text.byte(at: at)) {
            at += 1
        }
        guard at - offset < 4, let (scalar, length) = character(at: at), isClosing(scalar) || isStraight(scalar) else {
            return nil
        }
        return at + length
    }

    private func opening(before offset: Int) -> Int? {
        guard offset > 0 else { return nil }
        let last = lastStart(before: offset)
        guard let (scalar, _) = character(at: last), isOpening(scalar) || isStraight(scalar) else { return nil }
        return last
    }

    private func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "“" || scalar == "«" || scalar == "„" }
    private func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == "”" || scalar == "»" }
    private func isStraight(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" }

    // MARK: - Characters

    private func character(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard text.bounds.contains(offset) else { return nil }
        return UTF8Decoding.scalar(in: text.utf8, at: offset, end: text.bounds.upperBound)
    }

    private func lastStart(before offset: Int) -> Int {
        var last = offset - 1
        while last > 0, text.utf8[last] & 0xC0 == 0x80 { last -= 1 }
        return last
    }
}
