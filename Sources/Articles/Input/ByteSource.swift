import Foundation

/// The bytes of a file or of standard input, a piece at a time; gzip data comes out decompressed, and UTF-16 as UTF-8.
final class ByteSource {
    private let descriptor: CInt
    private var gunzip: Gunzip?
    private var utf16: UTF16Transcoder?
    private var started = false
    private var isAtEnd = false
    /// What was looked at and not yet handed out.
    private var held: [UInt8]?
    private static let pieceSize = 1 << 16

    /// Opens a file; `-` is standard input.
    init(path: String) throws(Unreadable) {
        descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Unreadable(String(cString: strerror(errno))) }
    }

    deinit {
        if descriptor > 0 { close(descriptor) }
    }

    /// The bytes that `next` will give.
    func peek() throws(Unreadable) -> [UInt8] {
        let bytes = try next()
        held = bytes
        return bytes
    }

    /// The next bytes; empty at the end.
    func next() throws(Unreadable) -> [UInt8] {
        if let bytes = held {
            held = nil
            return bytes
        }
        let isFirst = !started
        let piece = isFirst ? try opening { () throws(Unreadable) in try unpacked() } : try unpacked()
        if isFirst { utf16 = UTF16Transcoder(opening: piece) }
        guard utf16 != nil else { return piece }
        var raw = piece
        while !raw.isEmpty {
            if let text = try utf16?.utf8(raw), !text.isEmpty { return text }
            raw = try unpacked()
        }
        try utf16?.finish()
        return []
    }

    /// So many pieces that the first bytes tell what a source is: a pipe may give one byte alone.
    private func opening(_ next: () throws(Unreadable) -> [UInt8]) throws(Unreadable) -> [UInt8] {
        var bytes = try next()
        while bytes.count < 512 {
            let more = try next()
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// The next bytes as they were before they were compressed.
    private func unpacked() throws(Unreadable) -> [UInt8] {
        if !started {
            started = true
            let first = try opening { () throws(Unreadable) in try read() }
            guard first.starts(with: [0x1F, 0x8B]) else { return first }
            gunzip = try Gunzip(first: first)
        }
        guard let gunzip else { return try read() }
        return try gunzip.next { () throws(Unreadable) in try read() }
    }

    /// All bytes to the end.
    func all() throws(Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let piece = try next()
            if piece.isEmpty { return bytes }
            bytes += piece
            if bytes.count > Unreadable.sizeLimit { throw .tooLarge }
        }
    }

    private func read() throws(Unreadable) -> [UInt8] {
        // A terminal goes on behind its end.
        if isAtEnd { return [] }
        var failure: CInt = 0
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            var result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            while result < 0 && errno == EINTR {
                result = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            }
            if result < 0 { failure = errno }
            count = max(result, 0)
        }
        guard failure == 0 else { throw Unreadable(String(cString: strerror(failure))) }
        isAtEnd = piece.isEmpty
        return piece
    }
}
