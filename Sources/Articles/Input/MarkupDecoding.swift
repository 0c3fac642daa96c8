import CLibXML2

/// Turns a page's or a feed's bytes into UTF-8: as Unicode where they are, else in the encoding that they declare.
struct MarkupDecoding {
    private(set) var utf8: [UInt8]
    /// What to tell the user about the decoding.
    private(set) var notice: String?

    /// - Throws: a reason where the bytes are no text.
    init(_ bytes: [UInt8]) throws(Unreadable) {
        let decoded = try TextDecoding(bytes)
        (utf8, notice) = (Array(decoded.text.utf8), decoded.notice)
        // Whoever can read the declaration knows that the bytes are not UTF-16.
        guard notice != nil, let name = Self.declared(bytes), !["utf", "ucs"].contains(where: name.hasPrefix) else {
            return
        }
        switch name {
        // As browsers do: the wider set, of which the declared one is a part.
        case "iso-8859-1", "latin1", "windows-1252", "us-ascii", "ascii":
            (utf8, notice) = (Array(TextDecoding.windows1252(bytes).utf8), nil)
        case "gb2312", "gbk": read(bytes, in: "GB18030")
        default: read(bytes, in: name)
        }
    }

    /// The encoding that a page or feed says it is in, in lower case.
    private static func declared(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return head.firstMatch(of: /(charset|encoding)\s*=\s*["']?([a-z0-9_-]+)/).map { String($0.output.2) }
    }

    /// How many bytes are converted at once: so many at most are gone through again behind a wrong one.
    private static let pieceSize = 64

    /// Reads bytes in a named encoding, where libxml2 knows it; what is no character there becomes U+FFFD.
    private mutating func read(_ bytes: [UInt8], in name: String) {
        guard let handler = xmlFindCharEncodingHandler(name) else { return }
        defer { xmlCharEncCloseFunc(handler) }
        guard let input = xmlBufferCreate(), let output = xmlBufferCreate() else { return }
        defer {
            xmlBufferFree(input)
            xmlBufferFree(output)
        }
        // libxml2 would write to standard error.
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        var wrong = 0
        var index = 0
        while index < bytes.count {
            let piece = bytes[index...].prefix(Self.pieceSize)
            xmlBufferEmpty(input)
            _ = piece.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, CInt($0.count)) }
            let status = xmlCharEncInFunc(handler, output, input)
            let left = Int(xmlBufferLength(input))
            index += piece.count - left
            if status == -2 || left == piece.count {
                xmlBufferCat(output, "\u{FFFD}")
                wrong += 1
                index += 1
            }
        }
        guard let content = xmlBufferContent(output) else { return }
        utf8 = Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output))))
        notice =
            wrong == 0
            ? nil : "not valid \(name) at \(wrong == 1 ? "one place" : "\(wrong) places"); each read as \u{FFFD}"
    }
}
