/// The values of one record of comma-separated values (RFC 4180), whatever separates them.
struct CSVValues {
    /// The values in order, without their quotes; an empty one at the end is left out.
    let all: [String]

    private static let quote = UInt8(ascii: "\"")

    /// - Throws: a reason where a quote stands within a value, and is not doubled.
    init(_ record: String, separator: UInt8) throws(Unreadable) {
        let utf8 = Array(record.utf8)
        var values: [String] = []
        var value: [UInt8] = []
        var index = 0
        while index < utf8.count {
            // White space before a value, and around its quotes, is none of it.
            while index < utf8.count, utf8[index] <= 32, utf8[index] != separator { index += 1 }
            let isQuoted = index < utf8.count && utf8[index] == Self.quote
            var isOpen = isQuoted
            if isQuoted { index += 1 }
            while index < utf8.count, isOpen || utf8[index] != separator {
                let byte = utf8[index]
                if byte == Self.quote, index + 1 < utf8.count, utf8[index + 1] == Self.quote {
                    value.append(byte)
                    index += 1
                } else if isOpen, byte == Self.quote {
                    isOpen = false
                } else if byte == Self.quote || isQuoted && !isOpen && byte > 32 {
                    throw Unreadable("not comma-separated values: a quote where none can be")
                } else if isOpen || !isQuoted {
                    value.append(byte)
                }
                index += 1
            }
            if index < utf8.count || !value.isEmpty { values.append(String(decoding: value, as: UTF8.self)) }
            value = []
            index += 1
        }
        all = values
    }

    /// What separates the values of a header: the first comma, tab or semicolon outside quotes.
    static func separator(in header: String) -> UInt8 {
        var isQuoted = false
        for byte in header.utf8 {
            if byte == quote { isQuoted.toggle() }
            if !isQuoted, ",\t;".utf8.contains(byte) { return byte }
        }
        return UInt8(ascii: ",")
    }
}
