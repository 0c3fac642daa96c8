/// A word that stands for something named before: "she", "its", the "company" of "the company".
package struct Reference: Hashable, Sendable {
    /// A word before it that may be the head of what it stands for.
    package struct Antecedent: Hashable, Sendable {
        package var range: Range<Int>
        package var probability: Double

        package init(range: Range<Int>, probability: Double) {
            (self.range, self.probability) = (range, probability)
        }
    }

    package var range: Range<Int>
    /// The likeliest first. Their probabilities add up to less than one: it may stand for nothing before.
    package var antecedents: [Antecedent]

    package init(range: Range<Int>, antecedents: [Antecedent]) {
        (self.range, self.antecedents) = (range, antecedents)
    }
}

/// Tells the words that may refer to something before them: pronouns of the third person, and what may be the head of a
/// short definite noun phrase. All of them are single pieces or follow one.
struct ReferringPieces: Sendable {
    private let pronouns: Set<Int32>
    private let determiners: Set<Int32>

    init(_ tokenizer: WordPieceTokenizer) {
        func numbers(_ words: String) -> Set<Int32> { Set(tokenizer.pieces(of: words).map(\.id)) }
        pronouns = numbers(
            "he him his himself she her hers herself it its itself they them their theirs themselves")
        determiners = numbers("the this that these those")
    }

    /// The first pieces of these words, in order.
    func places(in pieces: [Piece], words: Words) -> [Int] {
        let firsts = words.pieces.map(\.lowerBound)
        return firsts.indices.filter { place in
            let number = pieces[firsts[place]].id
            if pronouns.contains(number) { return true }
            return !determiners.contains(number)
                && firsts[max(0, place - 2)..<place].contains { determiners.contains(pieces[$0].id) }
        }.map { firsts[$0] }
    }

    func isPronoun(_ piece: Piece) -> Bool { pronouns.contains(piece.id) }
}
