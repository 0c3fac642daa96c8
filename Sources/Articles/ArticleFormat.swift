/// A file format that articles come in. Any of them may be compressed with gzip.
public enum ArticleFormat: String, CaseIterable, Sendable {
    /// Plain text.
    case text = "txt"
    /// Markdown.
    case markdown = "md"
    /// Rich text.
    case richText = "rtf"
    /// A word processor's file: Office Open XML or OpenDocument.
    case wordProcessor = "docx"
    /// A web page.
    case html
    /// Mail, or a web page that a browser saved in one file.
    case mail = "eml"
    /// A mailbox: one article a message.
    case mailbox = "mbox"
    /// An RSS or Atom feed: one article an item.
    case feed = "rss"
    /// JSON Lines: one article a line.
    case jsonLines = "jsonl"
    /// A JSON object or a list of them: one article an object.
    case json
    /// Comma-separated values with a header: one article a row.
    case csv

    /// The format of a file name's extension, in any case, or nil for one that is not known.
    public init?(extension name: String) {
        switch name.lowercased() {
        case "txt", "text": self = .text
        case "md", "markdown": self = .markdown
        case "html", "htm", "xhtml": self = .html
        case "jsonl", "ndjson": self = .jsonLines
        case "json": self = .json
        case "eml", "mht", "mhtml": self = .mail
        case "rtf": self = .richText
        case "docx", "odt": self = .wordProcessor
        case "csv", "tsv": self = .csv
        case "mbox": self = .mailbox
        case "rss", "atom", "rdf", "xml": self = .feed
        default: return nil
        }
    }

    /// Whether one file holds many articles.
    var isStream: Bool { [.jsonLines, .json, .csv, .mailbox, .feed].contains(self) }
}
