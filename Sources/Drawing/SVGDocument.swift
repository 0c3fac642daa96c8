/// Graphviz's SVG, to be made readable for those who hear it and those who point at it.
struct SVGDocument {
    private let lines: [Substring]

    init(_ bytes: [UInt8]) {
        lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The document as one image with a title and a description, and each part's title said in words.
    ///
    /// Graphviz begins the root and every part on a line of its own, and gives a part's title on the next; what is
    /// shown is escaped, so that no text can look like either.
    ///
    /// - Parameter words: what each element is, by its `id`.
    func titled(_ title: String, description: String, words: [String: String]) -> [UInt8] {
        let words = words.merging(["picture": title]) { $1 }
        var result: [UInt8] = []
        var isInRoot = false
        var part: Substring?
        for line in lines {
            if line.hasPrefix("<svg ") {
                isInRoot = true
                // No ids: a web page may hold several pictures.
                result += "<svg role=\"img\" aria-label=\"\(Self.escape(title))\" ".utf8
                result += line.dropFirst(5).utf8
            } else if let id = part, line.hasPrefix("<title>"),
                let words = words[String(id).replacing("&#45;", with: "-")]
            {
                result += "<title>\(Self.escape(words))</title>".utf8
            } else {
                result += line.utf8
            }
            result.append(UInt8(ascii: "\n"))
            if isInRoot, line.hasSuffix(">") {
                isInRoot = false
                result += "<title>\(Self.escape(title))</title>\n".utf8
                result += "<desc>\(Self.escape(description))</desc>\n".utf8
            }
            part = line.hasPrefix("<g id=\"") ? line.dropFirst(7).prefix { $0 != "\"" } : nil
        }
        result.removeLast()
        return result
    }

    /// An id that is good in SVG: letters, digits, hyphens, points and underscores stay, other bytes are written out.
    static func id(_ id: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._".utf8)
        let name = id.utf8.map { plain.contains($0) ? String(Unicode.Scalar($0)) : "_" + String($0, radix: 16) }
            .joined()
        return name.first?.isLetter == true ? name : "x" + name
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
