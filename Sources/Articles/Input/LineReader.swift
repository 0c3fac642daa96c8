/// The lines of a byte source, one at a time, in memory bounded by the longest line that is allowed.
struct LineReader {
    /// A line of a source.
    enum Line {
        /// The bytes of the line without its break.
        case bytes([UInt8])
        /// The line is longer than an article may be.
        case tooLong
    }

    private let source: ByteSource
    private var piece: [UInt8] = []
    private var position = 0
    /// Whether the last line ended with a carriage return, of whose break a line feed may be a part.
    private var endsInReturn = false
    /// The number of lines read.
    private(set) var number = 0

    init(_ source: ByteSource) {
        self.source = source
    }

    /// The next line, or nil at the end.
    mutating func next() throws(Unreadable) -> Line? {
        var line: [UInt8] = []
        var tooLong = false
        var any = false
        while true {
            if position == piece.count {
                piece = try source.next()
                position = 0
                if piece.isEmpty { break }
            }
            if endsInReturn {
                endsInReturn = false
                if piece[position] == 0x0A {
                    position += 1
                    continue
                }
            }
            any = true
            let end = piece[position...].firstIndex { $0 == 0x0A || $0 == 0x0D }
            if !tooLong { line += piece[position..<(end ?? piece.count)] }
            position = end.map { $0 + 1 } ?? piece.count
            if line.count > Unreadable.sizeLimit {
                tooLong = true
                line = []
            }
            if let end {
                endsInReturn = piece[end] == 0x0D
                break
            }
        }
        guard any else { return nil }
        number += 1
        if tooLong { return .tooLong }
        return .bytes(line)
    }
}
