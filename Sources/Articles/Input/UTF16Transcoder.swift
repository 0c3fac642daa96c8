/// Turns UTF-16 that comes in pieces into UTF-8.
struct UTF16Transcoder {
    private let isBigEndian: Bool
    /// Half a unit, or the first of two surrogates, that a piece ended with.
    private var rest: [UInt8] = []

    /// Nil where a text's first bytes are none of UTF-16: without a byte order mark, mostly Latin letters tell it.
    init?(opening bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            isBigEndian = false
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            isBigEndian = true
        } else {
            let sample = bytes.prefix(512)
            var zeros = [0, 0]
            for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
            let enough = sample.count / 2 * 7
            guard sample.count >= 8, zeros.contains(0), zeros.contains(where: { $0 * 10 >= enough }) else { return nil }
            isBigEndian = zeros[0] > 0
        }
    }

    /// The next bytes in UTF-8; what is not complete waits for the following ones.
    mutating func utf8(_ bytes: [UInt8]) throws(Unreadable) -> [UInt8] {
        let bytes = rest + bytes
        var units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBigEndian ? first << 8 | second : second << 8 | first
        }
        if let last = units.last, UTF16.isLeadSurrogate(last) { units.removeLast() }
        rest = Array(bytes[(units.count * 2)...])
        guard let text = String(validating: units, as: UTF16.self), !text.utf8.contains(0) else {
            throw Unreadable("binary, or damaged UTF-16")
        }
        return Array(text.utf8)
    }

    /// - Throws: a reason where the text ends within a character.
    func finish() throws(Unreadable) {
        guard rest.isEmpty else { throw Unreadable("UTF-16 with half a unit at its end") }
    }
}
