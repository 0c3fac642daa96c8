/// The paragraphs of a Markdown text as a reader sees them, without the marks in them.
struct MarkdownText {
    /// The paragraphs' text in UTF-8, with a blank line between them where the source has one.
    private(set) var text: [UInt8] = []
    /// Where the paragraphs stand in the text, and what they are made of.
    private(set) var parts: [(range: Range<Int>, piece: MarkdownScanner.Piece)] = []

    init(_ scanner: MarkdownScanner) {
        for piece in scanner.pieces {
            let source = scanner.source(of: piece)
            // Code and tables are no prose, and their signs are their own.
            append(piece.role == .aside ? source : MarkdownInline.words(of: source, links: scanner.links), piece)
        }
    }

    private mutating func append(_ words: [UInt8], _ piece: MarkdownScanner.Piece) {
        let inner = LineBreaks.trimmed(0..<words.count, of: words)
        guard !inner.isEmpty else { return }
        if !text.isEmpty { text += piece.gapBefore ? "\n\n".utf8 : "\n".utf8 }
        parts.append((text.count..<(text.count + inner.count), piece))
        text += words[inner]
    }
}
