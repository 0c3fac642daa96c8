/// Looks at a page's tags before it is parsed.
enum HTMLTags {
    /// The most attributes of an element: libxml2 compares each with all others.
    private static let mostAttributes = 1000

    /// Whether an element has more attributes than any page needs; parsing it could take minutes.
    ///
    /// - Parameter areXML: whether "<" says nothing in `<![CDATA[`, rather than in a script.
    static func areOverloaded(_ utf8: [UInt8], areXML: Bool = false) -> Bool {
        var index = 0
        while let open = utf8[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            if areXML, utf8[open...].starts(with: "<![CDATA[".utf8) { index = endOfData(from: index, in: utf8) }
            guard index < utf8.count, isLetter(utf8[index]) else { continue }
            let name = utf8[index...].prefix { isLetter($0) }
            var attributes = 0
            var place = Place.name
            while index < utf8.count, place.isInQuotes || utf8[index] != UInt8(ascii: ">") {
                let isNew = place.move(over: utf8[index])
                if isNew { attributes += 1 }
                if attributes > mostAttributes { return true }
                index += 1
            }
            if !areXML, name.count == 6, String(decoding: name, as: UTF8.self).lowercased() == "script" {
                index = endOfScript(from: index, in: utf8)
            }
        }
        return false
    }

    /// Where a byte of a tag stands, as libxml2 reads it: a quote opens a value behind "=" alone.
    private enum Place: Equatable {
        case name, afterName, equals, value, afterValue
        case quoted(by: UInt8)

        var isInQuotes: Bool { if case .quoted = self { true } else { false } }

        /// Goes on over the next byte; whether an attribute begins with it, which needs no blank before it.
        mutating func move(over byte: UInt8) -> Bool {
            let isBlank = byte <= 32
            switch self {
            case .quoted(let sign):
                if byte == sign { self = .afterValue }
            case .equals where byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"):
                self = .quoted(by: byte)
            case .equals:
                if !isBlank { self = .value }
            case .name, .afterName:
                if byte == UInt8(ascii: "=") {
                    self = .equals
                } else if isBlank {
                    self = .afterName
                } else if self == .afterName {
                    self = HTMLTags.isNamePart(byte) ? .name : .value
                    return true
                } else if !HTMLTags.isNamePart(byte) {
                    self = .value
                }
            case .value:
                if isBlank { self = .afterValue }
            case .afterValue:
                guard !isBlank else { break }
                self = HTMLTags.isNamePart(byte) ? .name : .value
                return true
            }
            return false
        }
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

    /// Where the next "]]>" stands, which ends character data.
    private static func endOfData(from start: Int, in utf8: [UInt8]) -> Int {
        var index = start
        while let close = utf8[index...].firstIndex(of: UInt8(ascii: "]")) {
            if utf8[close...].starts(with: "]]>".utf8) { return close }
            index = close + 1
        }
        return utf8.count
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        isLetter(byte) || 48...58 ~= byte || "_-.".utf8.contains(byte) || byte >= 0x80
    }

    private static func isLetter(_ byte: UInt8) -> Bool { 65...90 ~= byte & 0xDF }
}
