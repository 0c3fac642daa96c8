/// Reads mail, and web pages that a browser saved in one file, which have its form: the page in it, or else the text.
struct MailFormat {
    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let message = MailPart(bytes[...])
        guard let part = message.first(of: "text/html") ?? message.first(of: "text/plain") else {
            throw Unreadable("no text in it")
        }
        let content = part.content
        guard !content.isEmpty else { throw Unreadable("its text is empty") }
        let isPage = part.type == "text/html"
        var draft = try isPage ? HTMLFormat().read(content) : PlainTextFormat(fields: [:]).read(content)
        var metadata = Metadata()
        for name in ["subject", "from", "date"] {
            guard let value = message.value(of: name) else { continue }
            metadata.fill(from: LabelledLine(name: name, value: value)?.metadata ?? Metadata())
        }
        metadata.url = message.value(of: "snapshot-content-location")
        // What a page says of itself is surer than what the browser says of the page.
        draft.metadata = isPage ? draft.metadata.filled(from: metadata) : metadata.filled(from: draft.metadata)
        return draft
    }
}
