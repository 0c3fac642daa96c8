/// Reads web pages: the article's text, extracted, and what the page says of itself.
struct HTMLFormat {
    func read(_ bytes: [UInt8]) throws(Unreadable) -> Draft {
        let decoded = try MarkupDecoding(bytes)
        let document = try HTMLDocument(decoded.utf8)
        let page = HTMLMetadata(document)
        let main = HTMLMainText(HTMLOutline(document), titles: page.titles)
        guard let text = String(validating: main.text, as: UTF8.self) else { throw Unreadable("damaged text") }
        var draft = Draft(text: text, paragraphs: [], notices: [decoded.notice, document.flaw].compactMap(\.self))
        draft.paragraphs = main.parts.map { range, role in
            // A list mark may be typed, too.
            let content = role == .plain ? ListMark.content(of: range, in: main.text) : range
            return Paragraph(content, of: main.text, role: content == range ? role : .item, gapBefore: true)
        }
        draft.metadata = page.metadata(heading: main.heading)
        if draft.metadata.url == nil { draft.metadata.url = Self.savedFrom(decoded.utf8) }
        return draft
    }

    /// Whether a field's text is a page or a part of one.
    static func isMarkedUp(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        // A tag has an end: what stands behind the last ">" is none.
        guard let last = rest.lastIndex(of: UInt8(ascii: ">")) else { return false }
        rest = rest[...last]
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(open + 1)...]
            let name = rest.prefix(8).prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") && $0 > 32 }
            guard let next = rest.dropFirst(name.count).first,
                blocks.contains(String(decoding: name, as: UTF8.self).lowercased())
            else { continue }
            let isShut = next == UInt8(ascii: "/") && rest.dropFirst(name.count + 1).first == UInt8(ascii: ">")
            if next == UInt8(ascii: ">") || next <= 32 || isShut { return true }
        }
        return false
    }

    /// Elements of which a page's text is made.
    private static let blocks: Set<String> = [
        "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "article", "section", "html", "body",
    ]

    /// A field's line without marks and character references.
    static func line(_ value: String) -> String {
        let mark = /&(#?\w+);|<\/?[A-Za-z]/
        guard value.firstMatch(of: mark) != nil, let document = try? HTMLDocument(Array(value.utf8))
        else { return Metadata.line(value) }
        let words = HTMLOutline(document).pieces.map { String(decoding: $0.text, as: UTF8.self) }
        return words.isEmpty ? Metadata.line(value) : Metadata.line(words.joined(separator: " "))
    }

    /// Where a browser that saved the page says it had it from.
    private static func savedFrom(_ utf8: [UInt8]) -> String? {
        let head = String(decoding: utf8.prefix(2048), as: UTF8.self)
        return head.firstMatch(of: /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/).map { String($0.output.1) }
    }
}
