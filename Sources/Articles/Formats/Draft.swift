/// An article as a format gives it: its text, what the markup says of its paragraphs, and what its fields say.
struct Draft {
    var text: String
    var paragraphs: [Paragraph]
    var metadata = Metadata()
    /// What to tell the user about the reading.
    var notices: [String] = []
    /// What should be the day of publication, where no day could be read in it.
    var unreadDay: String?
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

/// Reads a file as a whole, be it one article or many.
struct DocumentReader: DraftReader {
    private var source: ByteSource?
    private let read: ([UInt8]) throws(Unreadable) -> [DraftEvent]
    private var pending: [DraftEvent] = []

    init(source: ByteSource, readAll: @escaping ([UInt8]) throws(Unreadable) -> [DraftEvent]) {
        self.source = source
        read = readAll
    }

    /// For a format whose files are one article each.
    init(source: ByteSource, read: @escaping ([UInt8]) throws(Unreadable) -> Draft) {
        self.init(source: source) { (bytes) throws(Unreadable) in [.draft(try read(bytes), place: nil)] }
    }

    mutating func next() -> DraftEvent? {
        if let source {
            self.source = nil
            do {
                let bytes = try source.all()
                guard !bytes.isEmpty else { return .skipped(reason: "empty") }
                pending = try read(bytes).reversed()
            } catch {
                return .skipped(reason: error.reason)
            }
        }
        return pending.popLast()
    }
}
