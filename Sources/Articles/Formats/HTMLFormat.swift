/// Reads web pages: the article's text, extracted, and what the page says of itself.
struct HTMLFormat {
    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let (utf8, encoding, notice) = try Self.decoded(bytes)
        let document = try HTMLDocument(utf8, encoding: encoding)
        let main = HTMLMainText(HTMLOutline(document))
        guard let text = String(validating: main.text, as: UTF8.self) else { throw Unreadable("damaged text") }
        var draft = Draft(text: text, paragraphs: [], notices: notice.map { [$0] } ?? [])
        draft.paragraphs = main.parts.map { Paragraph($0.range, of: main.text, role: $0.role, gapBefore: true) }
        draft.metadata = HTMLMetadata(document).metadata(heading: main.heading)
        if document.isCutShort { draft.notices.append("elements nest too deeply; what follows them was not read") }
        return draft
    }

    /// The page in UTF-8 where it is Unicode; otherwise its bytes, for libxml2 to decode as the page declares.
    private static func decoded(_ bytes: [UInt8]) throws(Unreadable) -> ([UInt8], encoding: String?, notice: String?) {
        let decoded = try TextDecoding(bytes)
        if decoded.notice != nil, declaresEncoding(bytes) { return (bytes, nil, nil) }
        return (Array(decoded.text.utf8), "UTF-8", decoded.notice)
    }

    private static func declaresEncoding(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return head.contains("charset=") && !head.contains("charset=utf-8") && !head.contains("charset=\"utf-8")
    }
}
