import Foundation

/// Reads a file or standard input line by line, in memory for one line, and counts the lines.
struct LineSource: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// Where the next line begins in the buffer.
    private var start = 0
    private var number = 0
    private var isAtEnd = false

    init(path: String) throws {
        self.path = path
        descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Trouble("\(path): cannot be opened: \(String(cString: strerror(errno)))") }
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// Whether the next line can be had without waiting for more input.
    var hasLine: Bool { buffer[start...].contains(0x0A) }

    /// The next line without its end, and its number from 1; nil after the last.
    mutating func next() throws -> (number: Int, line: Data)? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return line(start..<end)
            }
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return line(start..<buffer.count)
            }
            buffer.removeFirst(start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    private mutating func line(_ range: Range<Int>) -> (number: Int, line: Data) {
        number += 1
        let bytes = buffer[range]
        return (number, Data(bytes.last == 0x0D ? bytes.dropLast() : bytes))
    }

    /// Takes what is there; waits only where nothing is.
    private mutating func fill() throws {
        let size = 1 << 16
        let descriptor = descriptor
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
            var result: Int
            repeat { result = read(descriptor, bytes.baseAddress, size) } while result < 0 && errno == EINTR
            if result < 0 { code = errno }
            count = max(0, result)
        }
        guard code == 0 else {
            throw Trouble("\(GraphInput.name(path)): cannot be read: \(String(cString: strerror(code)))")
        }
        if chunk.isEmpty { isAtEnd = true } else { buffer.append(contentsOf: chunk) }
    }
}
