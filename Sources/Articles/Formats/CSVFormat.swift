/// Reads comma-separated values with a header: one article a row. Semicolons and tabs separate as well.
struct CSVFormat: DraftReader {
    private var records: CSVRecords
    private let fields: [String: String]
    private var header: [String]?
    private var separator = UInt8(ascii: ",")
    /// What the file says separates its values.
    private var given: UInt8?
    private var hasEnded = false

    init(source: ByteSource, fields: [String: String]) {
        records = CSVRecords(source)
        self.fields = fields
    }

    mutating func next() -> DraftEvent? {
        while !hasEnded {
            do {
                guard let record = try records.next() else { break }
                if let event = read(record) { return event }
            } catch {
                hasEnded = true
                return .skipped(reason: "from line \(records.firstLine): \(error.reason)")
            }
        }
        hasEnded = true
        return nil
    }

    /// Nil for the header and for blank lines.
    private mutating func read(_ bytes: [UInt8]) -> DraftEvent? {
        let place = "line \(records.firstLine)"
        guard bytes.contains(where: { $0 > 32 }) else { return nil }
        do throws(Unreadable) {
            let decoded = try TextDecoding(bytes)
            guard let header else {
                // The line by which spreadsheets tell each other what separates.
                if let sign = decoded.text.wholeMatch(of: /sep=(.)/)?.output.1.first?.asciiValue {
                    given = sign
                    return decoded.notice.map { .notice($0) }
                }
                separator = given ?? CSVValues.separator(in: decoded.text)
                header = try CSVValues(decoded.text, separator: separator).all
                return decoded.notice.map { .notice($0) }
            }
            var table = FieldTable(names: fields)
            let values = try CSVValues(decoded.text, separator: separator).all
            guard values.count <= header.count else {
                throw Unreadable("\(values.count) values under \(header.count) columns: a separator outside quotes")
            }
            for (name, value) in zip(header, values) { table.add(value, named: name) }
            var draft = try table.draft()
            draft.notices = ((decoded.notice.map { [$0] } ?? []) + draft.notices).map { "\(place): \($0)" }
            return .draft(draft, place: place)
        } catch {
            // Without a header no later row can be read.
            if header == nil { hasEnded = true }
            return .skipped(reason: "\(place): \(error.reason)")
        }
    }
}
