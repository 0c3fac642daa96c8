/// A text made ready for the reader: its pieces, words and sentences.
struct ReadableText: Sendable {
    let input: ReaderInput
    let pieces: [Piece]
    let words: Words
    let sentences: [Range<Int>]
    /// The first word of each block: spans do not reach across.
    let borders: Set<Int>

    init(_ input: ReaderInput, tokenizer: WordPieceTokenizer) {
        self.input = input
        sentences = SentenceSplitter().sentences(of: input.text, in: input.blocks)
        var text = input.text
        (pieces, words) = text.withUTF8 { utf8 in
            let pieces = input.blocks.flatMap { block in
                tokenizer.pieces(of: utf8, in: block.clamped(to: 0..<utf8.count))
            }
            return (pieces, Words(pieces, of: utf8))
        }
        var borders: Set<Int> = []
        var word = 0
        for block in input.blocks {
            while word < words.ranges.count, words.ranges[word].lowerBound < block.lowerBound { word += 1 }
            borders.insert(word)
        }
        self.borders = borders
    }

    /// The pieces of each sentence.
    func piecesBySentence() -> [Range<Int>] {
        var at = 0
        return sentences.map { sentence in
            let start = at
            while at < pieces.count, Int(pieces[at].start) < sentence.upperBound { at += 1 }
            return start..<at
        }
    }
}
