/// An article as a format gives it: its text, what the markup says of its paragraphs, and what its fields say.
struct Draft {
    var text: String
    var paragraphs: [Paragraph]
    var metadata = Metadata()
    /// What to tell the user about the reading.
    var notices: [String] = []
}

/// What a file's reader meets next.
enum DraftEvent {
    case draft(Draft, place: String?)
    case skipped(reason: String)
    case notice(String)
}

/// Reads the articles of one file, one at a time.
protocol DraftReader {
    /// The next event, or nil at the end of the file.
    mutating func next() -> DraftEvent?
}

/// Reads a file that holds one article.
struct DocumentReader: DraftReader {
    private var source: ByteSource?
    private let read: ([UInt8]) throws(Unreadable) -> Draft

    init(source: ByteSource, read: @escaping ([UInt8]) throws(Unreadable) -> Draft) {
        self.source = source
        self.read = read
    }

    mutating func next() -> DraftEvent? {
        guard let source else { return nil }
        self.source = nil
        do {
            let bytes = try source.all()
            guard !bytes.isEmpty else { return .skipped(reason: "empty") }
            return .draft(try read(bytes), place: nil)
        } catch {
            return .skipped(reason: error.reason)
        }
    }
}
