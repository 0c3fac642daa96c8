/// Reads Markdown, with or without a front matter: the words, without the marks that set them.
struct MarkdownFormat {
    let fields: [String: String]

    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let decoded = try TextDecoding(bytes)
        let utf8 = Array(decoded.text.utf8)
        let matter = FrontMatter(utf8, fields: fields)
        let main = MarkdownText(MarkdownScanner(utf8, from: matter?.range.upperBound ?? 0))
        guard let text = String(validating: main.text, as: UTF8.self) else { throw Unreadable("damaged text") }
        var draft = Draft(text: text, paragraphs: [], notices: decoded.notice.map { [$0] } ?? [])
        draft.paragraphs = main.parts.map {
            Paragraph($0.range, of: main.text, role: $0.piece.role, gapBefore: $0.piece.gapBefore)
        }
        if let matter { draft.metadata = matter.metadata }
        return draft
    }
}
