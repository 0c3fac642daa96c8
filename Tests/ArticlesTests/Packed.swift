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

extension [(name: String, text: String)] {
    /// The files as a ZIP archive that stores them uncompressed (APPNOTE 6.3).
    var zipped: [UInt8] {
        func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
            (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        var (files, directory): ([UInt8], [UInt8]) = ([], [])
        for (name, text) in self {
            let (name, text) = ([UInt8](name.utf8), [UInt8](text.utf8))
            // Version, flags, method, time and day; checksum, sizes and lengths.
            let sizes = bytes(text.checksum) + bytes(UInt32(text.count)) + bytes(UInt32(text.count))
            let head = bytes(UInt16(20)) + [UInt8](repeating: 0, count: 8) + sizes + bytes(UInt32(name.count))
            directory += bytes(UInt32(0x0201_4B50)) + bytes(UInt16(20)) + head + [UInt8](repeating: 0, count: 10)
            directory += bytes(UInt32(files.count)) + name
            files += bytes(UInt32(0x0403_4B50)) + head + name + text
        }
        let end = bytes(UInt32(0x0605_4B50)) + bytes(UInt32(0)) + bytes(UInt16(count)) + bytes(UInt16(count))
        return files + directory + end + bytes(UInt32(directory.count)) + bytes(UInt32(files.count)) + [0, 0]
    }
}

extension [UInt8] {
    /// CRC-32 as gzip and ZIP use it.
    fileprivate var checksum: UInt32 {
        var rest: UInt32 = .max
        for byte in self {
            rest ^= UInt32(byte)
            for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
        }
        return ~rest
    }
}
