/// Looks at a page's tags before it is parsed.
enum HTMLTags {
    /// The most attributes of an element: libxml2 compares each with all others.
    private static let mostAttributes = 1000

    /// Whether an element has more attributes than any page needs; parsing it could take minutes.
    static func areOverloaded(_ utf8: [UInt8]) -> Bool {
        var index = 0
        while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            guard index < utf8.count, isLetter(utf8[index]) else { continue }
            let name = utf8[index...].prefix { isLetter($0) }
            var attributes = 0
            var quote: UInt8?
            while index < utf8.count, quote != nil || utf8[index] != UInt8(ascii: ">") {
                let byte = utf8[index]
                if let sign = quote {
                    if byte == sign { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte <= 32, utf8[index - 1] > 32 {
                    attributes += 1
                    if attributes > mostAttributes { return true }
                }
                index += 1
            }
            if name.count == 6, String(decoding: name, as: UTF8.self).lowercased() == "script" {
                index = endOfScript(from: index, in: utf8)
            }
        }
        return false
    }

    /// Where the next "</" stands that can end a script, in which "<" says nothing.
    private static func endOfScript(from start: Int, in utf8: [UInt8]) -> Int {
        var index = start
        while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            if utf8[open...].prefix(3).elementsEqual("</s".utf8) || utf8[open...].prefix(3).elementsEqual("</S".utf8) {
                return open
            }
            index = open + 1
        }
        return utf8.count
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 65...90 ~= byte & 0xDF }
}
