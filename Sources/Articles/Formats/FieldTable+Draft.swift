extension FieldTable {
    /// The article that a record holds; its text may be a page, or a part of one.
    /// - Throws: a reason where no field holds a text.
    func draft() throws(Unreadable) -> Draft {
        guard let text = self[.text] else {
            if isTextEmpty { throw Unreadable("its text is empty") }
            throw Unreadable("no field text, body or the like\(others); --field text=NAME names another")
        }
        guard !text.utf8.contains(0) else { throw Unreadable("binary, not text") }
        let metadata = Metadata(self)
        var draft =
            HTMLFormat.isMarkedUp(text)
            ? try HTMLFormat().read(Array(text.utf8))
            : Draft(text: text, paragraphs: ParagraphScanner(Array(text.utf8)).paragraphs())
        draft.metadata = metadata.filled(from: draft.metadata)
        if metadata.published == nil, let day = self[.published] { draft.unreadDay = Metadata.line(day) }
        if let rest = text.suffix(30).firstMatch(of: /\[\+\d+ char(acter)?s\]\s*$/)?.output.0 {
            draft.notices.append("its source gives only the beginning: \(rest)")
        }
        return draft
    }

    /// The fields that there are, in words.
    private var others: String {
        guard !titles.isEmpty else { return "" }
        return " among " + titles.prefix(8).joined(separator: ", ") + (titles.count > 8 ? " …" : "")
    }
}
