/// The value of an attribute.
///
/// Text stands for itself, whatever is in it; markup is said so explicitly, and is well-formed by construction.
public enum DOTValue: Hashable, Sendable {
    /// Text of which every character is meant: no escape sequence, entity or markup is read into it.
    case text(String)
    /// An HTML-like label.
    case html(HTMLLabel)

    /// A number, with three decimals at most.
    public static func number(_ number: Double) -> DOTValue {
        let thousandths = (number * 1000).rounded()
        let rounded = thousandths / 1000
        return .text(rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded))
    }
}

extension DOTValue: ExpressibleByStringInterpolation {
    /// Makes text.
    public init(stringLiteral value: String) { self = .text(value) }
}

/// The attributes of a graph, node or edge by name.
public typealias DOTAttributes = [String: DOTValue]
