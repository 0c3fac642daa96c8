/// An HTML-like label as a tree, so that no text in it can be read as markup.
///
/// ```swift
/// HTMLLabel.element("B", ["POINT-SIZE": "12"], [.text("<b> stays <b>")])
/// ```
public indirect enum HTMLLabel: Hashable, Sendable {
    /// Text that stands for itself.
    case text(String)
    /// An element with its attributes and children.
    case element(String, [String: String] = [:], [HTMLLabel] = [])

    /// The label's markup, without the angle brackets that DOT puts around it.
    public var markup: String {
        switch self {
        case .text(let text): return Self.escape(text)
        case .element(let name, let attributes, let children):
            let start = attributes.sorted { $0.key < $1.key }.map { " \($0)=\"\(Self.escape($1))\"" }.joined()
            // Graphviz refuses `<TD/>`, and `<BR></BR>`.
            guard !["BR", "HR", "VR", "IMG"].contains(name) else { return "<\(name)\(start)/>" }
            return "<\(name)\(start)>\(children.map(\.markup).joined())</\(name)>"
        }
    }

    private static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in DOTText.keepable(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\\": escaped += "\\\\"  // `\N` and the like are expanded here too
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
