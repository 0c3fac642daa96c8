/// A stretch of an article's text: code points, end exclusive (W3C Web Annotation's TextPositionSelector).
public struct Span: Hashable, Sendable, Codable, Comparable {
    /// The number of code points before the stretch.
    public var start: Int
    /// The number of code points before whatever follows the stretch.
    public var end: Int

    /// Makes a span from its bounds.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// The number of code points in the span.
    public var length: Int { end - start }

    /// Whether the two spans share at least one code point.
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// Whether `other` lies within this span.
    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }

    /// Orders by start, then by end.
    public static func < (left: Span, right: Span) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
