/// The words of a text's pieces: what stands between spaces and punctuation; a punctuation mark is a word of its own.
///
/// Tags are given to whole words, so that no span ends inside one.
struct Words: Sendable {
    /// For each word its pieces.
    let pieces: [Range<Int>]
    /// For each word its UTF-8 bytes.
    let ranges: [Range<Int>]

    init(_ all: [Piece], of utf8: UnsafeBufferPointer<UInt8>) {
        var starts: [Int] = []
        for (index, piece) in all.enumerated() {
            let joins =
                index > 0 && Self.pastAccents(utf8, Int(all[index - 1].end)) == Int(piece.start)
                && Self.isLetter(utf8, Int(piece.start))
                && Self.isLetter(utf8, before: Int(piece.start))
            if !joins { starts.append(index) }
        }
        pieces = starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : all.count) }
        ranges = pieces.map { Int(all[$0.lowerBound].start)..<Self.pastAccents(utf8, Int(all[$0.upperBound - 1].end)) }
    }

    /// The end of the accents that follow a letter as characters of their own: no piece has them.
    private static func pastAccents(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        var end = at
        while end + 1 < utf8.count, utf8[end] == 0xCC || (utf8[end] == 0xCD && utf8[end + 1] <= 0xAF) { end += 2 }
        return end
    }

    private static func isLetter(_ utf8: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let scalar = UTF8Decoding.scalar(in: utf8, at: at, end: utf8.count).scalar
        if scalar.isASCII { return ASCIIClass.table[Int(scalar.value)] == .letter }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isLetter(_ utf8: UnsafeBufferPointer<UInt8>, before at: Int) -> Bool {
        var start = at - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return isLetter(utf8, start)
    }
}
