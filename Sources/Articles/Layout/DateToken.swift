/// A number or a word of a line that may be a date.
struct DateToken: Equatable {
    /// The number's value; 0 for a word.
    var value = 0
    /// How many digits the number has; 0 for a word.
    var digits = 0
    /// The word in lower case; empty for a number.
    var word = ""
    /// The last byte before the token, 0 at the start.
    var separator: UInt8 = 0

    /// Whether the token hangs on the one before it as the parts of `2024-03-15` do.
    var isJoined: Bool { [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(separator) }

    /// The number of the month that the word names or abbreviates.
    var month: Int? {
        guard word.utf8.count >= 3 else { return nil }
        let index = Self.months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
        return index.map { $0 + 1 }
    }

    /// Whether the word names or abbreviates a day of the week.
    var isWeekday: Bool { word.utf8.count >= 3 && Self.weekdays.contains { $0.hasPrefix(word) } }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// The numbers and ASCII words of a text; an ordinal's ending ("15th") is dropped.
    static func tokens(of bytes: some Sequence<UInt8>) -> [DateToken] {
        var tokens: [DateToken] = []
        var current = DateToken()
        var separator: UInt8 = 0
        func flush() {
            guard current.digits > 0 || !current.word.isEmpty else { return }
            let isOrdinal = ["st", "nd", "rd", "th"].contains(current.word) && (tokens.last?.digits ?? 0) > 0
            if !(isOrdinal && current.separator == DateToken.digit) { tokens.append(current) }
            current = DateToken()
        }
        for byte in bytes {
            switch byte {
            case 48...57:
                if !current.word.isEmpty {
                    flush()
                    separator = letter
                }
                if current.digits == 0 { current.separator = separator }
                current.value = min(current.value, 1 << 32) * 10 + Int(byte - 48)
                current.digits += 1
            case 65...90, 97...122:
                if current.digits > 0 {
                    flush()
                    separator = digit
                }
                if current.word.isEmpty { current.separator = separator }
                current.word.unicodeScalars.append(Unicode.Scalar(byte | 32))
            default:
                flush()
                separator = byte
            }
        }
        flush()
        return tokens
    }

    private static let letter = UInt8(ascii: "a")
    private static let digit = UInt8(ascii: "0")
}
