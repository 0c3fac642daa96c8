extension FieldTable {
    /// The article that a record holds.
    /// - Throws: a reason where no field holds a text.
    func draft() throws(Unreadable) -> Draft {
        guard let text = self[.text] else {
            if isTextEmpty { throw Unreadable("its text is empty") }
            throw Unreadable("no field text, body or the like; --field text=NAME names another")
        }
        guard !text.utf8.contains(0) else { throw Unreadable("binary, not text") }
        return Draft(text: text, paragraphs: ParagraphScanner(Array(text.utf8)).paragraphs(), metadata: Metadata(self))
    }
}
