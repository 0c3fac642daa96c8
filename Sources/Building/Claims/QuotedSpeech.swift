import Articles
import Language

/// Stretches between quotation marks that are long enough to be speech.
///
/// What the reader did not attribute is found here: a quotation that opens and closes in one block or is all of it, with a
/// clause in it; or a block that the mark of a quoted line opens, "> The bridge is safe".
struct QuotedSpeech: Sendable {
    /// The words between the marks, in UTF-8 offsets of the article's text.
    let ranges: [Range<Int>]
    /// All quoted words, a single one among them.
    let all: [Range<Int>]

    init(_ article: ReadArticle) {
        let blocks = article.source.blocks.filter { $0.kind == .body }.map(\.range)
        let begins = Set(blocks.map(\.lowerBound)), ends = Set(blocks.map(\.upperBound))
        // A paragraph of a longer quotation is opened and not closed.
        let marked = article.quotations(in: blocks).filter {
            $0.isClosed || begins.contains($0.range.lowerBound) && ends.contains($0.range.upperBound)
        }.map(\.inner)
        let lines = blocks.filter { block in
            article.text(block.prefix(2)) == "> " && !article.text(block.dropFirst(2)).contains(">")
                && !marked.contains { $0.overlaps(block) }
        }.map { $0.dropFirst(2) }
        all = (marked + lines).sorted { $0.lowerBound < $1.lowerBound }
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
}
