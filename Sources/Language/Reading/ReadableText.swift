/// A text made ready for the reader: its pieces, words and sentences.
struct ReadableText: Sendable {
    let input: ReaderInput
    let pieces: [Piece]
    /// For each piece, 1 if it begins with a capital letter, else 0: the vocabulary is lower-cased, and capitals are most
    /// of what tells a name, so the reader's encoder sees them as segments.
    let capitals: [Int32]
    let words: Words
    let sentences: [Range<Int>]
    /// The first pieces of the words that may refer to something before them, in order.
    let referring: [Int]
    /// Those of them that are pronouns.
    let pronouns: Set<Int>
    /// The first word of each block: spans do not reach across.
    let borders: Set<Int>

    init(_ input: ReaderInput, tokenizer: WordPieceTokenizer, referring: ReferringPieces) {
        self.input = input
        sentences = SentenceSplitter().sentences(of: input.text, in: input.blocks)
        var text = input.text
        (pieces, capitals, words) = text.withUTF8 { utf8 in
            let pieces = input.blocks.flatMap { block in
                tokenizer.pieces(of: utf8, in: block.clamped(to: 0..<utf8.count))
            }
            let capitals = pieces.map { Int32(UTF8Decoding.isCapital(in: utf8, at: Int($0.start)) ? 1 : 0) }
            return (pieces, capitals, Words(pieces, of: utf8))
        }
        let pieces = pieces
        self.referring = referring.places(in: pieces, words: words)
        pronouns = Set(self.referring.filter { referring.isPronoun(pieces[$0]) })
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
