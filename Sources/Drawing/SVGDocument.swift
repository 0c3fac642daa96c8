/// Graphviz's SVG, to be made readable for those who hear it and those who point at it.
struct SVGDocument {
    private let text: String

    init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

    /// The document as one image with a title and a description, and each part's title said in words.
    ///
    /// - Parameter words: what each element is, by its `id`.
    func titled(_ title: String, description: String, words: [String: String]) -> [UInt8] {
        var result = ""
        var rest = text[...]
        if let start = rest.firstRange(of: "<svg "), let end = rest[start.upperBound...].firstIndex(of: ">") {
            result += rest[..<start.upperBound] + "role=\"img\" aria-labelledby=\"picture-title picture-description\" "
            result += rest[start.upperBound...end]
            result += "\n<title id=\"picture-title\">\(Self.escape(title))</title>"
            result += "\n<desc id=\"picture-description\">\(Self.escape(description))</desc>"
            rest = rest[rest.index(after: end)...]
        }
        let all = words.merging(["picture": title]) { $1 }
        while let mark = rest.firstRange(of: "<g id=\""), let quote = rest[mark.upperBound...].firstIndex(of: "\"") {
            let id = Self.unescape(rest[mark.upperBound..<quote])
            result += rest[..<quote]
            rest = rest[quote...]
            // Graphviz writes an element's title directly after its start.
            guard let words = all[id], let start = rest.firstRange(of: ">\n<title>"),
                let end = rest.firstRange(of: "</title>"),
                start.lowerBound == rest.firstIndex(of: ">")
            else { continue }
            result += rest[..<start.upperBound] + Self.escape(words)
            rest = rest[end.lowerBound...]
        }
        return Array((result + rest).utf8)
    }

    private static let entities = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#45;", "-"),
    ]

    private static func unescape(_ text: Substring) -> String {
        entities.reversed().reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
