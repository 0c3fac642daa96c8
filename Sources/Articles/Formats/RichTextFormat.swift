/// Reads rich text (RTF), in which word processors and press archives write: its words as plain text.
struct RichTextFormat {
    let fields: [String: String]

    func readAll(_ bytes: [UInt8]) throws(Unreadable) -> [DraftEvent] {
        guard bytes.starts(with: "{\\rtf".utf8) else { throw Unreadable("no rich text, though it is called so") }
        var reader = RichTextReader(bytes)
        return try PlainTextFormat(fields: fields).readAll(Array(reader.text().utf8))
    }
}

/// Takes the words out of RTF (Microsoft's specification 1.9.1).
private struct RichTextReader {
    private let bytes: [UInt8]
    private var index = 0
    /// The text in UTF-16, in which RTF gives what is not in its code page.
    private var units: [UInt16] = []
    private var group = Group()
    private var outer: [Group] = []

    /// What holds up to the end of a group.
    private struct Group {
        var isHidden = false
        /// How many characters behind `\u` stand in for it.
        var substitutes = 1
    }

    /// What is no part of the text: tables of fonts, pictures, a page's head and foot, the instructions of fields.
    private static let hidden: Set<String> = [
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "fldinst", "header", "headerl", "headerr",
        "headerf", "footer", "footerl", "footerr", "footerf", "annotation", "listtable", "v",
    ]

    private static let signs: [String: String] = [
        "par": "\n\n", "sect": "\n\n", "page": "\n\n", "row": "\n\n", "line": "\n", "tab": "\t", "cell": "\t",
        "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
        "emspace": " ", "enspace": " ", "~": " ", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "\n\n",
        "\r": "\n\n",
    ]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func text() -> String {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "{"): outer.append(group)
            case UInt8(ascii: "}"): group = outer.popLast() ?? group
            case UInt8(ascii: "\\"): readControl()
            case 10, 13: break
            default: add(TextDecoding.windows1252([byte]))
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private mutating func add(_ text: String) {
        if !group.isHidden { units += text.utf16 }
    }

    /// A backslash and what follows it: a word and perhaps a number, or a sign.
    private mutating func readControl() {
        let start = index
        while index < bytes.count, 97...122 ~= bytes[index] | 32, bytes[index] >= 65 { index += 1 }
        guard index > start else { return readSign() }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        let digits = index
        if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
        while index < bytes.count, 48...57 ~= bytes[index] { index += 1 }
        let number = Int(String(decoding: bytes[digits..<index], as: UTF8.self))
        if index < bytes.count, bytes[index] == 32 { index += 1 }
        switch word {
        case "u":
            if let number, !group.isHidden { units.append(UInt16(truncatingIfNeeded: number)) }
            skipSubstitutes()
        case "uc": group.substitutes = min(max(number ?? 1, 0), 8)
        case "bin": index += min(max(number ?? 0, 0), bytes.count - index)
        case "v" where number == 0: group.isHidden = outer.last?.isHidden ?? false
        default:
            if Self.hidden.contains(word) { group.isHidden = true }
            if let sign = Self.signs[word] { add(sign) }
        }
    }

    private mutating func readSign() {
        guard index < bytes.count else { return }
        let sign = bytes[index]
        index += 1
        switch sign {
        // What a reader need not know is not shown.
        case UInt8(ascii: "*"): group.isHidden = true
        case UInt8(ascii: "'"): add(hexadecimal().map { TextDecoding.windows1252([$0]) } ?? "")
        default: add(Self.signs[String(UnicodeScalar(sign))] ?? "")
        }
    }

    private mutating func hexadecimal() -> UInt8? {
        let digits = bytes[index...].prefix(2)
        index += digits.count
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    /// Passes over what stands in for a character where readers know no Unicode.
    private mutating func skipSubstitutes() {
        for _ in 0..<group.substitutes where index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\") where bytes[index...].prefix(2).elementsEqual("\\'".utf8):
                index = min(bytes.count, index + 4)
            case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"): return
            default: index += 1
            }
        }
    }
}
