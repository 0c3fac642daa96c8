/// The models' tokenizer: lower-cased words without accents, cut into the longest pieces that the vocabulary has.
///
/// It gives the pieces of the BERT tokenizer with lower-casing, with offsets into the text as it stands. Words of ASCII
/// letters, nearly all of English, are read where they lie; any other word is folded into a buffer first.
///
/// - Complexity: O(*n*) in the bytes of the text.
package struct WordPieceTokenizer: Sendable {
    package let vocabulary: Vocabulary

    /// A word with more characters than this is unknown as a whole.
    private static let longestWord = 100

    package init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The pieces of a text, without special ones.
    package func pieces(of text: String) -> [Piece] {
        var text = text
        return text.withUTF8 { utf8 in pieces(of: utf8, in: 0..<utf8.count) }
    }

    /// The pieces of a stretch of a text in UTF-8; their offsets count from the start of the text.
    package func pieces(of utf8: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Piece] {
        var pieces: [Piece] = []
        pieces.reserveCapacity(range.count / 4)
        var scanner = Scanner(utf8: utf8, end: range.upperBound)
        var at = range.lowerBound
        ASCIIClass.table.withUnsafeBufferPointer { classes in
            while at < range.upperBound {
                let byte = utf8[at]
                if byte >= 0x80 {
                    at = scanner.word(at: at, tokenizer: self, into: &pieces)
                    continue
                }
                switch classes[Int(byte)] {
                case .space, .dropped:
                    at += 1
                case .punctuation:
                    append(utf8, at..<(at + 1), to: &pieces)
                    at += 1
                case .letter:
                    var end = at + 1
                    while end < range.upperBound, utf8[end] < 0x80, classes[Int(utf8[end])] == .letter { end += 1 }
                    if end < range.upperBound, utf8[end] >= 0x80 || classes[Int(utf8[end])] == .dropped {
                        at = scanner.word(at: at, tokenizer: self, into: &pieces)
                    } else {
                        append(utf8, at..<end, to: &pieces)
                        at = end
                    }
                }
            }
        }
        return pieces
    }

    /// Cuts an ASCII word into pieces.
    private func append(_ utf8: UnsafeBufferPointer<UInt8>, _ word: Range<Int>, to pieces: inout [Piece]) {
        let isKnown = cut(word.count, characters: word.count, into: &pieces) { offset in
            let byte = utf8[word.lowerBound + offset]
            return byte &- 0x41 < 26 ? byte | 0x20 : byte
        } bounds: {
            (Int32(word.lowerBound + $0), Int32(word.lowerBound + $1))
        }
        if !isKnown { unknown(Int32(word.lowerBound), Int32(word.upperBound), into: &pieces) }
    }

    /// Cuts a folded word into pieces.
    fileprivate func append(_ word: FoldedWord, to pieces: inout [Piece]) {
        guard word.characters > 0 else { return }
        let isKnown = cut(word.utf8.count, characters: word.characters, into: &pieces) {
            word.utf8[$0]
        } bounds: {
            (word.starts[$0], word.ends[$1 - 1])
        }
        if !isKnown { unknown(word.start, word.end, into: &pieces) }
    }

    private func unknown(_ start: Int32, _ end: Int32, into pieces: inout [Piece]) {
        pieces.append(Piece(id: vocabulary.special.unknown, start: start, end: end))
    }

    /// Takes the longest piece again and again. False, with nothing added, if some stretch has none.
    @inline(__always)
    private func cut(
        _ count: Int, characters: Int, into pieces: inout [Piece], byte: (Int) -> UInt8,
        bounds: (Int, Int) -> (Int32, Int32)
    ) -> Bool {
        guard characters <= Self.longestWord else { return false }
        let before = pieces.count
        var start = 0
        while start < count {
            var node = start == 0 ? Vocabulary.wordStart : Vocabulary.wordInside
            var (end, id) = (start, Int32(-1))
            var at = start
            while at < count {
                node = vocabulary.step(node, byte(at))
                if node < 0 { break }
                at += 1
                let piece = vocabulary.pieces[node]
                if piece >= 0 { (end, id) = (at, piece) }
            }
            guard id >= 0 else {
                pieces.removeSubrange(before...)
                return false
            }
            let (from, to) = bounds(start, end)
            pieces.append(Piece(id: id, start: from, end: to))
            start = end
        }
        return true
    }

    /// Reads words that need folding; remembers how characters fold.
    private struct Scanner {
        let utf8: UnsafeBufferPointer<UInt8>
        let end: Int
        var foldings: [UInt32: CharacterFolding] = [:]
        var word = FoldedWord()

        init(utf8: UnsafeBufferPointer<UInt8>, end: Int) {
            (self.utf8, self.end) = (utf8, end)
        }

        /// Adds the pieces of the word at an offset, or of what stands there instead; says where to go on.
        mutating func word(at start: Int, tokenizer: WordPieceTokenizer, into pieces: inout [Piece]) -> Int {
            var at = start
            word.clear()
            while at < end {
                let byte = utf8[at]
                if byte < 0x80 {
                    switch ASCIIClass.table[Int(byte)] {
                    case .letter: word.append([byte &- 0x41 < 26 ? byte | 0x20 : byte], at, at + 1)
                    case .dropped: break
                    case .space, .punctuation:
                        tokenizer.append(word, to: &pieces)
                        return at
                    }
                    at += 1
                    continue
                }
                let (scalar, length) = UTF8Decoding.scalar(in: utf8, at: at, end: end)
                let next = at + length
                switch folding(of: scalar) {
                case .dropped: break
                case .space:
                    tokenizer.append(word, to: &pieces)
                    return next
                case .letters(let parts):
                    add(parts, at, next, tokenizer: tokenizer, into: &pieces)
                case .ideograph(let parts):
                    tokenizer.append(word, to: &pieces)
                    word.clear()
                    add(parts, at, next, tokenizer: tokenizer, into: &pieces)
                    tokenizer.append(word, to: &pieces)
                    return next
                }
                at = next
            }
            tokenizer.append(word, to: &pieces)
            return at
        }

        private mutating func add(
            _ parts: [CharacterFolding.Part], _ start: Int, _ end: Int, tokenizer: WordPieceTokenizer,
            into pieces: inout [Piece]
        ) {
            for part in parts {
                if part.isPunctuation {
                    tokenizer.append(word, to: &pieces)
                    word.clear()
                }
                word.append(part.utf8, start, end)
                if part.isPunctuation {
                    tokenizer.append(word, to: &pieces)
                    word.clear()
                }
            }
        }

        private mutating func folding(of scalar: Unicode.Scalar) -> CharacterFolding {
            if let known = foldings[scalar.value] { return known }
            let folding = CharacterFolding(scalar)
            foldings[scalar.value] = folding
            return folding
        }
    }
}

/// A word after folding: its bytes, and for each the bounds of the character in the text that it came from.
private struct FoldedWord {
    private(set) var utf8: [UInt8] = []
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    private(set) var characters = 0
    private(set) var start: Int32 = 0
    private(set) var end: Int32 = 0

    mutating func clear() {
        utf8.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        characters = 0
    }

    /// Adds one character. Of a word too long to be known, only its bounds are kept.
    mutating func append(_ bytes: [UInt8], _ from: Int, _ to: Int) {
        if characters == 0 { start = Int32(from) }
        end = Int32(to)
        characters += 1
        guard utf8.count < 1024 else { return }
        for byte in bytes {
            utf8.append(byte)
            starts.append(Int32(from))
            ends.append(Int32(to))
        }
    }
}
