import Foundation

/// Reads JSON: one article an object, or several where an object is the answer to a question about articles.
struct JSONFormat<Records: JSONRecords>: DraftReader {
    private var records: Records
    private let fields: [String: String]
    /// What a record held, the next event last.
    private var pending: [DraftEvent] = []
    private var hasEnded = false

    init(_ records: Records, fields: [String: String]) {
        self.records = records
        self.fields = fields
    }

    mutating func next() -> DraftEvent? {
        while pending.isEmpty, !hasEnded {
            do {
                guard let record = try records.next() else { break }
                pending = read(record).reversed()
            } catch {
                hasEnded = true
                return .skipped(reason: "after \(records.place): \(error.reason)")
            }
        }
        return pending.popLast()
    }

    /// What a record holds; nothing for a blank line.
    private func read(_ record: JSONRecord) -> [DraftEvent] {
        let place = records.place
        guard case .bytes(let bytes) = record else {
            return [.skipped(reason: "\(place): \(Unreadable.tooLarge.reason)")]
        }
        guard bytes.contains(where: { $0 > 32 }) else { return [] }
        do {
            let decoded = try TextDecoding(bytes)
            let object = try JSONDecoder().decode([String: JSONField].self, from: Data(decoded.text.utf8))
            return try JSONArticles.tables(in: object, names: fields).map { table in
                do throws(Unreadable) {
                    var draft = try table.draft()
                    draft.notices = ((decoded.notice.map { [$0] } ?? []) + draft.notices).map { "\(place): \($0)" }
                    return .draft(draft, place: place)
                } catch {
                    return .skipped(reason: "\(place): \(error.reason)")
                }
            }
        } catch {
            return [.skipped(reason: "\(place): \((error as? Unreadable)?.reason ?? "not a JSON object")")]
        }
    }
}
