/// A place in an article where a claim is made or an actor is named.
public struct Occurrence: Hashable, Sendable, Comparable {
    /// The article's id.
    public var article: Article.ID
    /// Where in the article's text.
    public var span: Span

    /// Makes an occurrence of `span` in the article of that id.
    public init(article: Article.ID, span: Span) {
        self.article = article
        self.span = span
    }

    /// Orders by article, then by span.
    public static func < (left: Occurrence, right: Occurrence) -> Bool {
        (left.article, left.span) < (right.article, right.span)
    }
}

extension Occurrence: Codable {
    private enum CodingKeys: String, CodingKey {
        case article, start, end
    }

    /// Reads `{"article": …, "start": …, "end": …}`.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            article: try values.decode(String.self, forKey: .article),
            span: Span(
                start: try values.decode(Int.self, forKey: .start), end: try values.decode(Int.self, forKey: .end)))
    }

    /// Writes `{"article": …, "start": …, "end": …}`.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(article, forKey: .article)
        try values.encode(span.start, forKey: .start)
        try values.encode(span.end, forKey: .end)
    }
}
