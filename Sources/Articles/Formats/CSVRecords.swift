/// The records of comma-separated values as bytes, one at a time: a line break within quotes ends none.
struct CSVRecords {
    private var lines: LineReader
    /// The line that the last record began on.
    private(set) var firstLine = 0

    init(_ source: ByteSource) {
        lines = LineReader(source)
    }

    /// The next record, or nil at the end.
    ///
    /// Quotes inside a quoted value are doubled, so a record is complete when the number of its quotes is even.
    mutating func next() throws(Unreadable) -> [UInt8]? {
        var record: [UInt8] = []
        var quotes = 0
        firstLine = lines.number + 1
        while let line = try lines.next() {
            guard case .bytes(let bytes) = line else { throw .tooLarge }
            if lines.number > firstLine { record.append(UInt8(ascii: "\n")) }
            record += bytes
            for byte in bytes where byte == UInt8(ascii: "\"") { quotes += 1 }
            if quotes.isMultiple(of: 2) { return record }
            if record.count > Unreadable.sizeLimit { throw .tooLarge }
        }
        guard record.isEmpty else { throw Unreadable("a quote that never closes") }
        return nil
    }
}
