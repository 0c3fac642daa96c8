/// Turns bytes into text: UTF-8, or Windows-1252 where that does not fit.
struct TextDecoding {
    /// The text, without a byte order mark.
    let text: String
    /// What to tell the user about the decoding.
    let notice: String?

    /// - Throws: a reason where the bytes are no text.
    init(_ bytes: [UInt8]) throws(Unreadable) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            var rest = bytes[3...]
            while rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
            self = try TextDecoding(Array(rest))
        } else if bytes.starts(with: Array("%PDF-".utf8)) {
            throw Unreadable("a PDF; make it text first, with pdftotext or the like")
        } else if Self.isBinary(bytes) {
            throw Unreadable("binary, not text")
        } else if let text = String(validating: bytes, as: UTF8.self) {
            self.init(text: text, notice: nil)
        } else if let damaged = Self.damagedUTF8(bytes) {
            self = damaged
        } else {
            self.init(
                text: Self.windows1252(bytes),
                notice: "not valid UTF-8; read as Windows-1252 (where letters are wrong, save it as UTF-8)")
        }
    }

    /// UTF-8 with some bytes that are none; nil where more bytes beyond ASCII are wrong than right.
    private static func damagedUTF8(_ bytes: [UInt8]) -> TextDecoding? {
        let text = String(decoding: bytes, as: UTF8.self)
        var (right, wrong, offset) = (0, 0, 0)
        // Where the first wrong byte stands; how many bytes a mark behind it stands for is not known.
        var first: Int?
        for scalar in text.unicodeScalars where !scalar.isASCII || first == nil {
            if scalar == "\u{FFFD}", first != nil || !bytes[offset...].starts(with: [0xEF, 0xBF, 0xBD]) {
                wrong += 1
                first = first ?? offset
            } else if !scalar.isASCII {
                right += 1
            }
            offset += UTF8.width(scalar)
        }
        guard right > wrong, let first else { return nil }
        return TextDecoding(
            text: text, notice: "not valid UTF-8 at byte \(first) and \(wrong - 1) more; each read as \u{FFFD}")
    }

    private init(text: String, notice: String?) {
        self.text = text
        self.notice = notice
    }

    /// Text has no NUL, and next to no control characters besides tabs and line breaks.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        var controls = 0
        for byte in bytes where byte < 32 && !(9...13 ~= byte) {
            if byte == 0 { return true }
            if byte != 0x1B { controls += 1 }
        }
        return controls * 100 > bytes.count
    }

    /// The characters of 0x80 to 0x9F; those that Windows-1252 leaves open stand for themselves.
    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]

    /// The text of bytes in Windows-1252, which pages call Latin-1 and ASCII, too.
    static func windows1252(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            scalars.append(0x80...0x9F ~= byte ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(scalars)
    }
}
