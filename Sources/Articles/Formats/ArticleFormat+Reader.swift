extension ArticleFormat {
    /// What the first bytes of a text look like whose name does not tell: a web page, JSON Lines or plain text.
    init(opening bytes: [UInt8]) {
        let start = bytes.trimmingPrefix([0xEF, 0xBB, 0xBF]).drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let opening = String(decoding: start.prefix(14), as: UTF8.self).lowercased()
        if opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") {
            self = .html
        } else {
            self = opening.hasPrefix("{") ? .jsonLines : .text
        }
    }

    /// The reader of this format's files.
    func reader(of source: ByteSource, fields: [String: String]) -> any DraftReader {
        switch self {
        case .text: DocumentReader(source: source, read: PlainTextFormat(fields: fields).read)
        case .markdown: DocumentReader(source: source, read: MarkdownFormat(fields: fields).read)
        case .html: DocumentReader(source: source, read: HTMLFormat().read)
        case .jsonLines: JSONLinesFormat(source: source, fields: fields)
        case .csv: CSVFormat(source: source, fields: fields)
        }
    }
}
