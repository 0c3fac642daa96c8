/// Reads what word processors write, Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300): its words as plain text.
struct WordProcessorFormat {
    let fields: [String: String]

    func readAll(_ bytes: [UInt8]) throws(Unreadable) -> [DraftEvent] {
        let archive = try ZipArchive(bytes)
        let text: String
        let notices: [String]
        if let body = try archive.contents(of: "word/document.xml") {
            (text, notices) = try Self.text(in: body, isWord: true)
        } else if let body = try archive.contents(of: "content.xml") {
            (text, notices) = try Self.text(in: body, isWord: false)
        } else {
            throw Unreadable("a ZIP archive without a word processor's text")
        }
        guard !text.allSatisfy(\.isWhitespace) else { throw Unreadable("no text in it") }
        return notices.map { .notice($0) } + (try PlainTextFormat(fields: fields).readAll(Array(text.utf8)))
    }

    /// What is no part of the text: how it is set, what was deleted or stands elsewhere now, remarks and notes, what pictures
    /// are called, and what is there once more for older programs.
    private static let hidden: Set<String> = [
        "ppr", "rpr", "sectpr", "del", "movefrom", "fallback", "tracked-changes", "annotation", "note", "title", "desc",
    ]
    private static let signs = [
        "tab": "\t", "br": "\n", "cr": "\n", "line-break": "\n", "nobreakhyphen": "‑", "s": " ",
    ]

    /// The words of a body, a blank line behind each paragraph, and what to tell the user about the reading.
    ///
    /// - Parameter isWord: whether words stand in elements of their own, as in Office Open XML, or right in the paragraphs.
    private static func text(in body: [UInt8], isWord: Bool) throws(Unreadable) -> (String, notices: [String]) {
        let decoded = try MarkupDecoding(body)
        let document = try HTMLDocument(xml: decoded.utf8)
        var text = ""
        var depth = 0
        document.walk { node in
            if let characters = node.text {
                let words = String(decoding: characters, as: UTF8.self)
                // The lines in which OpenDocument is laid out mean no more than spaces.
                if depth > 0 { text += isWord ? words : words.replacing(/[ \t\r\n]+/, with: " ") }
                return false
            }
            guard let element = node.element, !hidden.contains(element) else { return false }
            if element == "t" || !isWord && isParagraph(element) { depth += 1 }
            if depth > 0 || isWord { text += signs[element] ?? "" }
            return true
        } leave: { node in
            guard let element = node.element, !hidden.contains(element) else { return }
            if element == "t" || !isWord && isParagraph(element) { depth -= 1 }
            if isParagraph(element) { text += "\n\n" }
        }
        return (text, [decoded.notice, document.flaw].compactMap(\.self))
    }

    private static func isParagraph(_ element: String) -> Bool { element == "p" || element == "h" }
}
