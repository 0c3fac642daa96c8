/// A pair of claims as the judge's encoder reads it.
struct JudgeInput: Sendable {
    var tokens: [Int32]
    var segments: [Int32]

    /// The most pieces of each claim of a pair.
    static let longestA = 64
    static let longestB = 48
    /// The most pieces of a passage, all special ones included.
    static let longestPassage = 160

    /// `[CLS] a [SEP] b [SEP]`.
    init(a: String, b: String, tokenizer: WordPieceTokenizer) {
        let special = tokenizer.vocabulary.special
        let first = tokenizer.pieces(of: a).prefix(Self.longestA).map(\.id)
        let second = tokenizer.pieces(of: b).prefix(Self.longestB).map(\.id)
        tokens = [special.classifier] + first + [special.separator] + second + [special.separator]
        segments = Array(repeating: 0, count: first.count + 2) + Array(repeating: 1, count: second.count + 1)
    }

    /// `[CLS] … mark a mark … mark b mark … [SEP]`; where it is too long, what is farthest from the claims goes first.
    init(_ passage: Passage, marks: [Int32], tokenizer: WordPieceTokenizer) {
        let pieces = tokenizer.pieces(of: passage.text)
        let a = Self.pieces(in: passage.a, of: pieces)
        let b = Self.pieces(in: passage.b, of: pieces)
        let (low, high) = (min(a.lowerBound, b.lowerBound), max(a.upperBound, b.upperBound))
        let limit = Self.longestPassage - 6
        let room = max(0, limit - (high - low))
        var start = max(0, low - (room + 1) / 2)
        let end = min(pieces.count, high + room - (low - start))
        start = max(0, min(start, end - limit))

        let special = tokenizer.vocabulary.special
        var tokens = [special.classifier]
        for index in start...end {
            // A closing mark stands before an opening one.
            if index == b.upperBound { tokens.append(marks[3]) }
            if index == a.upperBound { tokens.append(marks[1]) }
            if index == a.lowerBound { tokens.append(marks[0]) }
            if index == b.lowerBound { tokens.append(marks[2]) }
            if index < end { tokens.append(pieces[index].id) }
        }
        self.tokens = tokens.prefix(Self.longestPassage - 1) + [special.separator]
        segments = Array(repeating: 0, count: self.tokens.count)
    }

    private static func pieces(in range: Range<Int>, of pieces: [Piece]) -> Range<Int> {
        guard let first = pieces.firstIndex(where: { $0.range.overlaps(range) }),
            let last = pieces.lastIndex(where: { $0.range.overlaps(range) })
        else { return 0..<0 }
        return first..<(last + 1)
    }
}
