extension Sequence<UInt8> {
    /// The bytes as gzip data that stores them uncompressed (RFC 1952, RFC 1951 section 3.2.4).
    var gzipped: [UInt8] {
        let bytes = Array(self)
        var result: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        var start = 0
        repeat {
            let piece = bytes[start..<Swift.min(start + 0xFFFF, bytes.count)]
            start = piece.endIndex
            let size = UInt16(piece.count)
            result.append(start == bytes.count ? 1 : 0)
            result += [UInt8(size & 255), UInt8(size >> 8), UInt8(~size & 255), UInt8(~size >> 8)]
            result += piece
        } while start < bytes.count
        for value in [bytes.checksum, UInt32(bytes.count)] {
            result += (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        return result
    }
}

extension [UInt8] {
    /// CRC-32 as gzip uses it.
    fileprivate var checksum: UInt32 {
        var rest: UInt32 = .max
        for byte in self {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
