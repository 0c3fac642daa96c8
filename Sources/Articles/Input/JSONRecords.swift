/// The objects of a JSON source as bytes, one at a time.
protocol JSONRecords {
    /// Where the last record stands, in words.
    var place: String { get }
    /// The next record, or nil at the end.
    mutating func next() throws(Unreadable) -> JSONRecord?
}

/// A stretch of a source that should be a JSON object.
typealias JSONRecord = LineReader.Line

/// JSON Lines: a record is a line, so that a damaged one costs no other.
struct JSONLines: JSONRecords {
    private var lines: LineReader

    init(_ source: ByteSource) {
        lines = LineReader(source)
    }

    var place: String { "line \(lines.number)" }

    mutating func next() throws(Unreadable) -> JSONRecord? { try lines.next() }
}

/// JSON over any number of lines: an object, a list of objects, or one object after the other.
struct JSONObjects: JSONRecords {
    private let source: ByteSource
    private var piece: [UInt8] = []
    private var position = 0
    private var number = 0

    init(_ source: ByteSource) {
        self.source = source
    }

    var place: String { "object \(number)" }

    /// Finds where an object ends by its brackets; what stands between objects is passed over.
    mutating func next() throws(Unreadable) -> JSONRecord? {
        var object: [UInt8] = []
        var (depth, isQuoted, isEscaped, isTooLong) = (0, false, false, false)
        while let byte = try nextByte() {
            if depth == 0 {
                if byte == UInt8(ascii: "{") {
                    number += 1
                } else if Self.between.contains(byte) {
                    continue
                } else {
                    throw Unreadable("not JSON")
                }
            }
            if isTooLong { object = [] } else { object.append(byte) }
            isTooLong = isTooLong || object.count > Unreadable.sizeLimit
            if isQuoted {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isQuoted = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            if depth == 0 { return isTooLong ? .tooLong : .bytes(object) }
        }
        guard object.isEmpty, !isTooLong else { throw Unreadable("the JSON ends before it is complete") }
        return nil
    }

    /// White space, a byte order mark, and the signs of a list.
    private static let between = Set(" \t\r\n,[]\u{FEFF}".utf8)

    private mutating func nextByte() throws(Unreadable) -> UInt8? {
        if position == piece.count {
            piece = try source.next()
            position = 0
        }
        guard position < piece.count else { return nil }
        position += 1
        return piece[position - 1]
    }
}
