/// Reads web pages: the article's text, extracted, and what the page says of itself.
struct HTMLFormat {
    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let (utf8, encoding, notice) = try Self.decoded(bytes)
        let document = try HTMLDocument(utf8, encoding: encoding)
        let page = HTMLMetadata(document)
        let main = HTMLMainText(HTMLOutline(document), titles: page.titles)
        guard let text = String(validating: main.text, as: UTF8.self) else { throw Unreadable("damaged text") }
        var draft = Draft(text: text, paragraphs: [], notices: notice.map { [$0] } ?? [])
        draft.paragraphs = main.parts.map { range, role in
            // A list mark may be typed, too.
            let content = role == .plain ? ListMark.content(of: range, in: main.text) : range
            return Paragraph(content, of: main.text, role: content == range ? role : .item, gapBefore: true)
        }
        draft.metadata = page.metadata(heading: main.heading)
        if draft.metadata.url == nil { draft.metadata.url = Self.savedFrom(utf8) }
        if document.isCutShort { draft.notices.append("elements nest too deeply; what follows them was not read") }
        return draft
    }

    /// Whether a field's text is a page or a part of one.
    static func isMarkedUp(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return false }
        let mark = /<(p|div|br|h[1-6]|ul|ol|article|section|html|body)(\s[^>]*)?\/?>/.ignoresCase()
        return text.firstMatch(of: mark) != nil
    }

    /// A field's line without marks and character references.
    static func line(_ value: String) -> String {
        let mark = /&(#?\w+);|<\/?[A-Za-z]/
        guard value.firstMatch(of: mark) != nil, let document = try? HTMLDocument(Array(value.utf8), encoding: "UTF-8")
        else { return Metadata.line(value) }
        let words = HTMLOutline(document).pieces.map { String(decoding: $0.text, as: UTF8.self) }
        return words.isEmpty ? Metadata.line(value) : Metadata.line(words.joined(separator: " "))
    }

    /// The page in UTF-8 where it is Unicode; otherwise its bytes, for libxml2 to decode as the page declares.
    private static func decoded(_ bytes: [UInt8]) throws(Unreadable) -> ([UInt8], encoding: String?, notice: String?) {
        let decoded = try TextDecoding(bytes)
        guard decoded.notice != nil, let name = declaredEncoding(bytes) else {
            return (Array(decoded.text.utf8), "UTF-8", decoded.notice)
        }
        switch name {
        case "utf-8", "utf8": return (Array(decoded.text.utf8), "UTF-8", decoded.notice)
        // As browsers do: the wider set, of which the declared one is a part.
        case "iso-8859-1", "latin1", "windows-1252", "us-ascii", "ascii":
            return (Array(TextDecoding.windows1252(bytes).utf8), "UTF-8", nil)
        case "gb2312", "gbk": return (bytes, "GB18030", nil)
        default: return (bytes, nil, nil)
        }
    }

    /// Where a browser that saved the page says it had it from.
    private static func savedFrom(_ utf8: [UInt8]) -> String? {
        let head = String(decoding: utf8.prefix(2048), as: UTF8.self)
        return head.firstMatch(of: /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/).map { String($0.output.1) }
    }

    /// The encoding that a page says it is in, in lower case.
    private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return head.firstMatch(of: /charset\s*=\s*["']?([a-z0-9_-]+)/).map { String($0.output.1) }
    }
}
