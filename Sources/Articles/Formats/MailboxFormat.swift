/// Reads a mailbox (mbox): one article a message.
///
/// A line that begins with "From " behind an empty one opens a message; within a message such a line has a `>` before it.
struct MailboxFormat: DraftReader {
    private var lines: LineReader
    private var number = 0
    /// Whether the line that opens the next message was read.
    private var isOpen = false
    private var hasEnded = false

    init(_ source: ByteSource) {
        lines = LineReader(source)
    }

    mutating func next() -> DraftEvent? {
        while !hasEnded {
            do {
                guard let message = try message() else { continue }
                return .draft(try MailFormat().read(message), place: "message \(number)")
            } catch {
                return .skipped(reason: "message \(number): \(error.reason)")
            }
        }
        return nil
    }

    /// The lines up to the next message; nil where there are none.
    private mutating func message() throws(Unreadable) -> [UInt8]? {
        var bytes: [UInt8] = []
        var isTooLarge = false
        var isBehindGap = true
        while true {
            let line: LineReader.Line?
            do {
                line = try lines.next()
            } catch {
                hasEnded = true
                throw error
            }
            guard let line else {
                hasEnded = true
                break
            }
            guard case .bytes(var text) = line else {
                isTooLarge = true
                continue
            }
            if isBehindGap, text.starts(with: "From ".utf8) {
                if isOpen { break }
                isOpen = true
                continue
            }
            isBehindGap = text.isEmpty
            if text.first == UInt8(ascii: ">"), text.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: "From ".utf8)
            {
                text.removeFirst()
            }
            isTooLarge = isTooLarge || bytes.count + text.count > Unreadable.sizeLimit
            if !isTooLarge { bytes += text + [0x0A] }
        }
        guard isTooLarge || bytes.contains(where: { $0 > 32 }) else { return nil }
        number += 1
        if isTooLarge { throw .tooLarge }
        return bytes
    }
}
