/// A line that says what it gives: "Title: The tram is back", "Date: 3 May 2021", "Message-ID: <…>".
struct LabelledLine {
    /// What the line is there for.
    let kind: Block.Kind
    /// What it says of the article.
    var metadata = Metadata()

    /// Names of what says nothing here, besides the usual names of fields.
    private static let others: Set<String> = [
        "to", "cc", "bcc", "sender", "replyto", "returnpath", "received", "messageid", "inreplyto", "references",
        "mimeversion", "contenttype", "contenttransferencoding", "listunsubscribe", "section", "length", "wordcount",
        "dateline", "loaddate", "language", "publicationtype", "documenttype", "graphic", "tags", "keywords",
        "category",
        "categories", "topics", "edition", "page", "pages", "lang", "id", "type", "issn", "copyright", "accessed",
        "retrieved",
    ]

    /// Reads a line; nil where it names nothing that an article has.
    init?(_ paragraph: Paragraph) {
        guard let colon = paragraph.text.firstIndex(of: ":"), paragraph.words <= 60 else { return nil }
        let label = String(paragraph.text[..<colon])
        let value = String(paragraph.text[colon...].drop { $0 == ":" })
        guard label.split(separator: " ").count <= 3, !value.hasPrefix("//") else { return nil }
        self.init(name: FieldTable.key(label), value: Metadata.line(value))
    }

    /// Reads a line's parts.
    init?(name: String, value: String) {
        guard !value.isEmpty else { return nil }
        var table = FieldTable(names: [:])
        table.add(value, named: name)
        metadata = Metadata(table)
        if let title = metadata.title {
            // "[list] Re: …", as mail has it.
            metadata.title = String(title.trimmingPrefix(/(\[[^\]]*\]\s*|(re|fwd?):\s*)+/.ignoresCase()))
            kind = .title
        } else if metadata.author != nil {
            metadata.author = Names(value[...])?.text ?? value
            kind = .byline
        } else if metadata.published != nil {
            kind = .date
        } else if name == "from" {
            // A name before an address.
            let sender = value.prefix { $0 != "<" }.trimmingPrefix("\"").prefix { $0 != "\"" }
            metadata.author = sender.contains("@") ? nil : Names(sender)?.text
            kind = .byline
        } else {
            guard metadata != Metadata() || Self.others.contains(name) else { return nil }
            kind = .boilerplate
        }
    }
}
