import Articles
import Language

/// Stretches between quotation marks that are long enough to be speech.
///
/// What the reader did not attribute is found here: a quotation that opens and closes in one block or is all of it, with a
/// clause in it.
struct QuotedSpeech: Sendable {
    /// The words between the marks, in UTF-8 offsets of the article's text.
    let ranges: [Range<Int>]
    /// All quoted words, a single one among them.
    let all: [Range<Int>]

    init(_ article: ReadArticle) {
        all = article.source.blocks.filter { $0.kind == .body }.flatMap { block in
            Self.quotations(in: article.text(block.range)).map {
                block.range.lowerBound + $0.lowerBound..<block.range.lowerBound + $0.upperBound
            }
        }
        ranges = all.filter { range in
            let words = Word.split(article.text(range))
            return words.count >= 5 && VerbForms.hasFiniteVerb(words)
        }
    }

    /// Whether all parts stand between marks, or take the marks in.
    func encloses(_ parts: [Range<Int>]) -> Bool {
        let mark = "“".utf8.count
        return parts.allSatisfy { part in
            all.contains { $0.lowerBound - mark <= part.lowerBound && part.upperBound <= $0.upperBound + mark }
        }
    }

    /// The stretches between a mark that opens and the next that closes, straight marks in turn.
    private static func quotations(in text: String) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        // A single mark is an apostrophe, too: it opens no quotation within a word, and closes none before a letter.
        var isSingle = false
        var offset = 0
        let scalars = Array(text.unicodeScalars)
        var position = 0
        while position < scalars.count {
            // Two single marks are a double one.
            let isPair = scalars[position] == "'" && position + 1 < scalars.count && scalars[position + 1] == "'"
            let character: Unicode.Scalar = isPair ? "\"" : scalars[position]
            let width = isPair ? 2 : UTF8.width(character)
            defer {
                offset += width
                position += isPair ? 2 : 1
            }
            func isLetter(_ place: Int) -> Bool { scalars.indices ~= place && scalars[place].properties.isAlphabetic }
            switch (character, open) {
            case ("“", _), ("„", _), ("\"", nil), ("«", nil): (open, isSingle) = (offset + width, false)
            case ("‘", nil) where !isLetter(position - 1) && isLetter(position + 1):
                (open, isSingle) = (offset + width, true)
            case ("”", let start?), ("\"", let start?), ("»", let start?):
                if !isSingle { found.append(start..<offset) }
                open = nil
            case ("’", let start?) where isSingle && !isLetter(position + 1):
                found.append(start..<offset)
                open = nil
            default: break
            }
        }
        // A paragraph of a longer quotation is opened and not closed.
        if let start = open, start <= 3, !isSingle { found.append(start..<offset) }
        return found
    }
}
