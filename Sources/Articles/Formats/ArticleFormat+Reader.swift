extension ArticleFormat {
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
