extension ArticleFormat {
    /// What the first bytes of a text look like: a web page, a feed, JSON, or what the name says, which is plain text where
    /// it says nothing.
    init(opening bytes: [UInt8], of known: ArticleFormat?) {
        let start = bytes.trimmingPrefix([0xEF, 0xBB, 0xBF]).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let opening = String(decoding: start.prefix(500), as: UTF8.self).lowercased()
        if opening.prefixMatch(of: /\[\s*\{/) != nil {
            self = .json
        } else if known == nil, opening.prefixMatch(of: /(<\?xml[^>]*>\s*)?<(!doctype )?html/) != nil {
            self = .html
        } else if known == nil, opening.prefixMatch(of: /<(\?xml|rss|feed)/) != nil {
            self = .feed
        } else {
            self = known ?? (opening.hasPrefix("{") ? .jsonLines : .text)
        }
    }

    /// The reader of this format's files.
    func reader(of source: ByteSource, fields: [String: String]) -> any DraftReader {
        switch self {
        case .text: DocumentReader(source: source, readAll: PlainTextFormat(fields: fields).readAll)
        case .markdown: DocumentReader(source: source, read: MarkdownFormat(fields: fields).read)
        case .richText: DocumentReader(source: source, readAll: RichTextFormat(fields: fields).readAll)
        case .wordProcessor: DocumentReader(source: source, readAll: WordProcessorFormat(fields: fields).readAll)
        case .html: DocumentReader(source: source, read: HTMLFormat().read)
        case .mail: DocumentReader(source: source, read: MailFormat().read)
        case .mailbox: MailboxFormat(source)
        case .feed: DocumentReader(source: source, readAll: FeedFormat(fields: fields).readAll)
        case .jsonLines: JSONFormat(JSONLines(source), fields: fields)
        case .json: JSONFormat(JSONObjects(source), fields: fields)
        case .csv: CSVFormat(source: source, fields: fields)
        }
    }
}
