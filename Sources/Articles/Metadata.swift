/// What is known of an article besides its text.
struct Metadata: Equatable {
    var title: String?
    var author: String?
    var publisher: String?
    /// The day of publication, `YYYY-MM-DD`.
    var published: String?
    var url: String?

    /// The same with what another source knows besides.
    func filled(from other: Metadata) -> Metadata {
        var result = self
        result.fill(from: other)
        return result
    }

    /// Takes from another source what is not known yet.
    mutating func fill(from other: Metadata) {
        title = title ?? other.title
        author = author ?? other.author
        publisher = publisher ?? other.publisher
        published = published ?? other.published
        url = url ?? other.url
    }
}

extension Metadata {
    /// Reads metadata from named fields, under their usual names or those that the user gave.
    init(_ fields: FieldTable) {
        let source = fields[.publisher].map(Self.line)
        // A source may be a name or an address.
        let isAddress = source?.contains("://") == true
        self.init(
            title: fields[.title].map(HTMLFormat.line), author: fields[.author].map(Self.author),
            publisher: isAddress ? nil : source, published: fields[.published].flatMap(CalendarDay.named(by:)),
            url: fields[.url].map(Self.line) ?? (isAddress ? source : nil))
    }

    /// A value on one line, with single spaces.
    static func line(_ value: String) -> String {
        value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Names without a byline's "By".
    static func author(_ value: String) -> String {
        let value = line(value)
        return value.lowercased().hasPrefix("by ") ? String(value.dropFirst(3)) : value
    }
}
