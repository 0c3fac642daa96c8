/// Looks at the bytes of a text around an offset, within bounds.
struct TextCursor {
    let utf8: UnsafeBufferPointer<UInt8>
    let bounds: Range<Int>

    /// The byte at an offset, or 0 outside the bounds.
    @inline(__always)
    func byte(at offset: Int) -> UInt8 { bounds.contains(offset) ? utf8[offset] : 0 }

    private func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard bounds.contains(offset) else { return nil }
        return UTF8Decoding.scalar(in: utf8, at: offset, end: bounds.upperBound)
    }

    // MARK: - Characters

    /// The length of the stop at an offset, if there is one.
    @inline(__always)
    func stop(at offset: Int) -> Int? {
        let byte = self.byte(at: offset)
        if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") { return 1 }
        guard byte >= 0xC0, let (scalar, length) = scalar(at: offset) else { return nil }
        switch scalar.value {
        case 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x061F, 0x06D4, 0x0964, 0x0965,
            0x1362, 0x104A, 0x104B, 0x0589:
            return length
        default: return nil
        }
    }

    /// Whether a stop ends a sentence whatever follows: scripts that put no space after it.
    func isFullWidthStop(at offset: Int) -> Bool {
        guard let value = scalar(at: offset)?.scalar.value else { return false }
        return value == 0x3002 || value == 0xFF01 || value == 0xFF1F || value == 0xFF61
    }

    /// The length of the white space at an offset, if it is one.
    func space(at offset: Int) -> Int? {
        let byte = self.byte(at: offset)
        if byte < 0x80 { return byte == 0x20 || 0x09...0x0D ~= byte ? 1 : nil }
        guard let (scalar, length) = scalar(at: offset), scalar.properties.isWhitespace else { return nil }
        return length
    }

    func isLower(at offset: Int) -> Bool { scalar(at: offset)?.scalar.properties.isLowercase ?? false }
    func isUpper(at offset: Int) -> Bool { scalar(at: offset)?.scalar.properties.isUppercase ?? false }
    func isLetter(at offset: Int) -> Bool { scalar(at: offset)?.scalar.properties.isAlphabetic ?? false }
    func isDigit(at offset: Int) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte(at: offset) }

    /// Whether a capitalised word, or a single capital that is a word, begins at an offset.
    func isWord(at offset: Int) -> Bool {
        guard let (_, length) = scalar(at: offset) else { return false }
        return isLower(at: offset + length) || space(at: offset + length) != nil
            || byte(at: offset + length) == UInt8(ascii: "'")
    }

    /// Whether an ASCII letter or digit stands right before an offset.
    func isWordCharacter(before offset: Int) -> Bool {
        let byte = self.byte(at: offset - 1)
        return isASCIILetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    func isBullet(at offset: Int) -> Bool {
        guard let (scalar, length) = scalar(at: offset) else { return false }
        return ["-", "*", "•", "–", "—", "·", "▪", "●", "◦", "‣"].contains(scalar) && space(at: offset + length) != nil
    }

    /// Whether a bracket or a dash stands at an offset, which open more often an aside than a sentence.
    func isAside(at offset: Int) -> Bool {
        guard let (scalar, _) = scalar(at: offset) else { return false }
        return ["(", "[", "（", "—", "–", "-"].contains(scalar)
    }

    /// Whether a short word can be the number of a list item: "3", "12", "b", "iv".
    func isMarker(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        word.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } || word.count == 1
            || word.allSatisfy { "ivxIVX".utf8.contains($0) }
    }

    // MARK: - Skipping

    /// Where something other than white space begins, or nil where no white space stands at the offset.
    func afterSpace(from offset: Int) -> Int? {
        var at = offset
        while let length = space(at: at) { at += length }
        return at > offset ? at : nil
    }

    func skipStops(from offset: Int) -> Int {
        var at = offset
        while let length = stop(at: at) { at += length }
        return at
    }

    /// Skips quotes and brackets that close, and the stops that follow them.
    func skipClosers(from offset: Int) -> Int {
        var at = offset
        while let (scalar, length) = scalar(at: at), Self.closers.contains(scalar) || stop(at: at) != nil {
            at += length
        }
        return at
    }

    func skipOpeners(from offset: Int) -> Int {
        var at = offset
        while let (scalar, length) = scalar(at: at), Self.openers.contains(scalar) { at += length }
        return at
    }

    /// Skips the numbers of notes, "[1] [23]", which belong to the sentence before them.
    func skipNotes(from offset: Int) -> Int {
        var result = offset
        while true {
            var at = afterSpace(from: result) ?? result
            guard byte(at: at) == UInt8(ascii: "["), isDigit(at: at + 1) else { return result }
            at += 1
            while isDigit(at: at) || byte(at: at) == UInt8(ascii: ",") { at += 1 }
            guard byte(at: at) == UInt8(ascii: "]") else { return result }
            result = at + 1
        }
    }

    // Asterisks and underscores around words are emphasis.
    private static let closers: Set<Unicode.Scalar> = [
        "\"", "'", ")", "]", "}", "”", "’", "»", "›", "」", "』", "）", "】", "》", "〉", "“", "‘", "*", "_",
    ]
    private static let openers: Set<Unicode.Scalar> = [
        "\"", "'", "(", "[", "{", "“", "‘", "„", "‚", "«", "‹", "「", "『", "（", "—", "–", "-", "¿", "¡", "”", "*",
        "_",
    ]

    // MARK: - Words

    /// The word that ends at an offset, with the stops inside it: "U.S" before the last stop of "U.S.".
    func word(before offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = offset
        while start > bounds.lowerBound, offset - start < 24 {
            let byte = utf8[start - 1]
            if byte <= 0x20 || "\"'([{/-".utf8.contains(byte) { break }
            // Dashes and quotes outside ASCII end words as well.
            if byte >= 0x80, start - 3 >= bounds.lowerBound, utf8[start - 3] == 0xE2, utf8[start - 2] == 0x80 { break }
            start -= 1
        }
        return utf8[start..<offset]
    }

    /// The letters that begin at an offset.
    func word(from offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var end = offset
        while end < bounds.upperBound, end - offset < 24, utf8[end] >= 0x80 || isASCIILetter(utf8[end]) { end += 1 }
        return utf8[min(offset, end)..<end]
    }

    private func isASCIILetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    func lowercased(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: word, as: UTF8.self).lowercased()
    }

    /// Whether a verb of speech is among the next few words of the clause.
    func hasSpeechVerb(from offset: Int) -> Bool {
        var at = offset
        for _ in 0..<4 {
            let word = self.word(from: at)
            guard !word.isEmpty else { return false }
            if Abbreviations.speech.contains(lowercased(word)) { return true }
            guard let next = afterSpace(from: word.endIndex) else { return false }
            at = next
        }
        return false
    }

    func trim(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, let length = space(at: start) { start = min(start + length, end) }
        while start < end {
            var last = end - 1
            while last > start, utf8[last] & 0xC0 == 0x80 { last -= 1 }
            guard space(at: last) != nil else { break }
            end = last
        }
        return start..<end
    }
}
