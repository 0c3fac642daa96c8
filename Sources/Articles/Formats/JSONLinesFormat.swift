import Foundation

/// Reads JSON Lines: one object a line, one article an object.
struct JSONLinesFormat: DraftReader {
    private var lines: LineReader
    private let fields: [String: String]
    private var hasEnded = false

    init(source: ByteSource, fields: [String: String]) {
        lines = LineReader(source)
        self.fields = fields
    }

    mutating func next() -> DraftEvent? {
        while !hasEnded {
            do {
                guard let line = try lines.next() else { break }
                if let event = read(line) { return event }
            } catch {
                hasEnded = true
                return .skipped(reason: "after line \(lines.number): \(error.reason)")
            }
        }
        hasEnded = true
        return nil
    }

    /// Nil for a blank line.
    private func read(_ line: LineReader.Line) -> DraftEvent? {
        let place = "line \(lines.number)"
        guard case .bytes(let bytes) = line else {
            return .skipped(reason: "\(place): \(Unreadable.tooLarge.reason)")
        }
        guard bytes.contains(where: { $0 > 32 }) else { return nil }
        do {
            let decoded = try TextDecoding(bytes)
            let record = try JSONDecoder().decode([String: JSONField].self, from: Data(decoded.text.utf8))
            var table = FieldTable(names: fields)
            for (name, value) in record.sorted(by: { $0.key < $1.key }) {
                if value.isNumber, table.isText(name) { throw Unreadable("its text is a number") }
                // A text may come as a list of its paragraphs.
                table.add(value.values.joined(separator: table.isText(name) ? "\n\n" : ", "), named: name)
            }
            var draft = try table.draft()
            draft.notices = decoded.notice.map { ["\(place): \($0)"] } ?? []
            return .draft(draft, place: place)
        } catch let error as Unreadable {
            return .skipped(reason: "\(place): \(error.reason)")
        } catch {
            return .skipped(reason: "\(place): not a JSON object")
        }
    }
}

/// A value of a JSON object as texts: a string, a number (a year, say), or a list of strings or of things with a name.
struct JSONField: Decodable {
    /// The value's texts; none where it says nothing here.
    let values: [String]
    var isNumber = false

    private struct Named: Decodable {
        let name: String
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let string = try? value.decode(String.self) {
            values = [string]
        } else if let number = try? value.decode(Int.self) {
            values = [String(number)]
            isNumber = true
        } else if let named = try? value.decode(Named.self) {
            values = [named.name]
        } else if let list = try? value.decode([String].self) {
            values = list
        } else if let list = try? value.decode([Named].self) {
            values = list.map(\.name)
        } else {
            values = []
        }
    }
}
