/// Encodes text so that Graphviz shows exactly it, and reads the encoding back.
///
/// Graphviz reads a label three times: the DOT lexer ends the string at a quote, the label code expands backslash
/// escapes (`\n`, `\N`), and the renderers expand entities (`&amp;`), some of them twice. So backslashes are doubled,
/// line breaks become `\n`, and an ampersand that would start an entity is followed by an invisible word joiner, which
/// no reader takes for part of an entity. Two things cannot be kept: NUL, which ends a C string, and the other
/// characters that XML forbids; both become U+FFFD, and CR LF becomes a line break.
public enum DOTText {
    private static let joiner: Unicode.Scalar = "\u{2060}"

    /// The value that Graphviz must be given to show `text`, before quoting.
    public static func encode(_ text: String) -> String {
        var encoded = ""
        for scalar in keepable(text).unicodeScalars {
            switch scalar {
            case "\\": encoded += "\\\\"
            case "\n": encoded += "\\n"
            default: encoded.unicodeScalars.append(scalar)
            }
        }
        return encoded
    }

    /// The text that ``encode(_:)`` was given.
    public static func decode(_ encoded: String) -> String {
        var text = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in encoded.unicodeScalars {
            if isEscaped {
                text.append(scalar == "n" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.append(scalar)
            }
        }
        return String(removingJoiners(text))
    }

    /// The text in a DOT string: encoded, in quotes.
    public static func quote(_ text: String) -> String {
        var quoted = "\""
        for scalar in encode(text).unicodeScalars {
            if scalar == "\"" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    /// The text with what Graphviz or XML cannot hold replaced, and entities broken up.
    static func keepable(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        let scalars = Array(text.unicodeScalars)
        for (position, scalar) in scalars.enumerated() {
            switch scalar.value {
            case 0x0D:
                if position + 1 == scalars.count || scalars[position + 1] != "\n" { kept.append("\n") }
            case 0x09, 0x0A: kept.append(scalar)
            case 0x00..<0x20, 0x7F, 0xFFFE, 0xFFFF: kept.append("\u{FFFD}")
            default: kept.append(scalar)
            }
            if scalar == "&", startsEntity(scalars[(position + 1)...]) { kept.append(joiner) }
        }
        return String(kept)
    }

    private static func removingJoiners(_ text: String.UnicodeScalarView) -> String.UnicodeScalarView {
        var kept = String.UnicodeScalarView()
        let scalars = Array(text)
        var position = 0
        while position < scalars.count {
            kept.append(scalars[position])
            let next = position + 1
            let hasJoiner = scalars[position] == "&" && next < scalars.count && scalars[next] == joiner
            position = hasJoiner && startsEntity(scalars[next...]) ? next + 1 : next
        }
        return kept
    }

    /// Whether an ampersand before `rest` would be taken for an entity; joiners at the start are passed over, so that
    /// decoding takes away exactly what encoding put in.
    private static func startsEntity(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
        let body = rest.drop { $0 == joiner }.prefix(40)
        guard let end = body.firstIndex(of: ";"), end > body.startIndex else { return false }
        return body[..<end].allSatisfy {
            $0 == "#" || ($0.isASCII && $0.properties.isAlphabetic) || ("0"..."9").contains($0)
        }
    }
}
