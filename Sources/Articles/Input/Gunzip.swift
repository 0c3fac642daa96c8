import CZlib

/// Decompresses gzip data as it is read, member after member.
final class Gunzip {
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8]
    private var position = 0
    private var memberEnded = false
    private static let pieceSize = 1 << 16

    /// Starts with the first bytes that were read.
    init(first: [UInt8]) throws(Unreadable) {
        input = first
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard counterpoint_inflate_init(stream) == Z_OK else { throw Unreadable("zlib could not be started") }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// The next decompressed bytes; empty at the end. `more` gives further compressed ones, empty at their end.
    func next(more: () throws(Unreadable) -> [UInt8]) throws(Unreadable) -> [UInt8] {
        while true {
            if position == input.count {
                input = try more()
                position = 0
                if input.isEmpty {
                    if memberEnded { return [] }
                    throw Unreadable("the gzip data ends before it is complete")
                }
            }
            if memberEnded {
                // What follows a member is another one, or padding, which is no part of the data.
                guard input[position] == 0x1F else {
                    position = input.count
                    continue
                }
                inflateReset(stream)
                memberEnded = false
            }
            let piece = try inflatePiece()
            if !piece.isEmpty { return piece }
        }
    }

    private func inflatePiece() throws(Unreadable) -> [UInt8] {
        var status = Z_OK
        let piece = input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { target, count in
                stream.pointee.next_in = source.baseAddress.map { $0 + position }
                stream.pointee.avail_in = UInt32(source.count - position)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(target.count)
                status = inflate(stream, Z_NO_FLUSH)
                position = source.count - Int(stream.pointee.avail_in)
                count = target.count - Int(stream.pointee.avail_out)
            }
        }
        switch status {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: memberEnded = true
        default: throw Unreadable("the gzip data is damaged")
        }
        return piece
    }
}
