extension [UInt8] {
    /// A damaged copy: a few bytes flipped, cut out, cut off, doubled or put in, as broken files and hostile ones are.
    package func mutated(using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = self
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let start = Int.random(in: 0...bytes.count, using: &generator)
            let end = Swift.min(bytes.count, start + Int.random(in: 0...24, using: &generator))
            switch Int.random(in: 0..<12, using: &generator) {
            case 0 where start < bytes.count:
                bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1...2:
                bytes.removeSubrange(start..<end)
            case 3...4:
                bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 5:
                bytes.removeSubrange(start...)
            case 6...7:
                let piece = Self.hostile[Int.random(in: Self.hostile.indices, using: &generator)]
                bytes.insert(contentsOf: piece, at: start)
            case 8...9:
                bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: start)
            default:
                let other = Int.random(in: 0...bytes.count, using: &generator)
                bytes.insert(contentsOf: bytes[start..<end], at: other)
            }
        }
        return bytes
    }

    /// What careless readers stumble over: numbers without end, half characters, marks that open and never close.
    private static let hostile: [[UInt8]] =
        [
            "99999999999999999999", "-1", "\0", "\r", "\r\n", "\u{2028}", "\u{202E}", "\u{FEFF}", "e\u{301}\u{301}",
            "👩‍👩‍👧", "\"",
            "\\", "\\u", "\\uD800", "&#xD800;", "<![CDATA[", "]]>", "<!--", "<p ", "</", "{{[[", "![](", "***", "```",
            "---\n",
            "=?utf-8?B?", "\n--b\n", "\nFrom ", "\\bin9", "{\\*", "\n2 of 3 DOCUMENTS\n", "\nEnd of Document\n",
            "05/13/2024",
            String(repeating: "x", count: 1500), String(repeating: "(", count: 200), "charset=utf-7 ",
            "charset=euc-jp ",
        ].map { Array($0.utf8) } + [[0xED, 0xA0, 0x80], [0xF4, 0x90], [0xC0, 0x80], [0xE2, 0x80]]
}
