/// Reads Markdown, with or without a front matter. The text stays as it is, marks included.
struct MarkdownFormat {
    let fields: [String: String]

    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let decoded = try TextDecoding(bytes)
        let utf8 = Array(decoded.text.utf8)
        var draft = Draft(text: decoded.text, paragraphs: [], notices: decoded.notice.map { [$0] } ?? [])
        let matter = FrontMatter(utf8, fields: fields)
        if let matter {
            draft.metadata = matter.metadata
            draft.paragraphs.append(Paragraph(matter.range, of: utf8, role: .aside))
        }
        var scanner = MarkdownScanner(utf8)
        draft.paragraphs += scanner.paragraphs(from: matter?.range.upperBound ?? 0)
        return draft
    }
}
