import Crypto

/// SHA-256 of contents, and the stable identifiers made from it.
package enum ContentHash {
    /// The 64 hexadecimal digits of some bytes' SHA-256.
    package static func hex(_ bytes: some Collection<UInt8>) -> String {
        let digest =
            bytes.withContiguousStorageIfAvailable { SHA256.hash(data: UnsafeRawBufferPointer($0)) }
            ?? SHA256.hash(data: Array(bytes))
        let digits = Array("0123456789abcdef".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(64)
        for byte in digest {
            result.append(digits[Int(byte >> 4)])
            result.append(digits[Int(byte & 15)])
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A prefix and twelve hexadecimal digits over the parts, which a unit separator (U+001F) joins.
    package static func id(prefix: String, _ parts: String...) -> String {
        prefix + hex(Array(parts.joined(separator: "\u{1F}").utf8)).prefix(12)
    }
}
