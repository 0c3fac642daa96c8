/// Reads plain text, with or without a front matter; a press archive's export holds many articles.
struct PlainTextFormat {
    let fields: [String: String]

    /// The articles of a file.
    func readAll(_ bytes: [UInt8]) throws(Unreadable) -> [DraftEvent] {
        let decoded = try TextDecoding(bytes)
        let utf8 = Array(decoded.text.utf8)
        let documents = TextArchive.documents(in: utf8)
        guard documents.count > 1 else {
            return [.draft(draft(decoded.text, utf8, notice: decoded.notice), place: nil)]
        }
        let drafts = documents.enumerated().map { index, range in
            let text = Array(utf8[range])
            var draft = draft(String(decoding: text, as: UTF8.self), text, notice: nil)
            draft.metadata.fill(from: ArchiveHead(text).metadata)
            return DraftEvent.draft(draft, place: "document \(index + 1)")
        }
        return (decoded.notice.map { [.notice($0)] } ?? []) + drafts
    }

    /// The one article that a text is.
    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let decoded = try TextDecoding(bytes)
        return draft(decoded.text, Array(decoded.text.utf8), notice: decoded.notice)
    }

    private func draft(_ text: String, _ utf8: [UInt8], notice: String?) -> Draft {
        var draft = Draft(text: text, paragraphs: [], notices: notice.map { [$0] } ?? [])
        let matter = FrontMatter(utf8, fields: fields)
        if let matter {
            draft.metadata = matter.metadata
            draft.paragraphs.append(Paragraph(matter.range, of: utf8, role: .aside))
        }
        draft.paragraphs += ParagraphScanner(utf8, from: matter?.range.upperBound ?? 0).paragraphs()
        return draft
    }
}
