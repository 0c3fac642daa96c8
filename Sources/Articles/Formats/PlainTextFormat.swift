/// Reads plain text, with or without a front matter.
struct PlainTextFormat {
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
        draft.paragraphs += ParagraphScanner(utf8, from: matter?.range.upperBound ?? 0).paragraphs()
        return draft
    }
}
