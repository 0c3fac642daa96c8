/// The named values of a record: a JSON object, a CSV row or a front matter.
struct FieldTable {
    /// What a field can hold.
    enum Field: String, CaseIterable {
        case title, author, publisher, published, url, text
    }

    private var values: [String: String] = [:]
    /// The names under which something stood, if only white space.
    private var keys: Set<String> = []
    /// The same as they are written, in order.
    private(set) var titles: [String] = []
    /// The user's own names: from a `Field`'s name to a name in the record.
    let names: [String: String]

    init(names: [String: String]) {
        self.names = names
    }

    /// Whether there is a text.
    var hasText: Bool { self[.text] != nil }

    /// Adds a value; empty ones say nothing, and the first of a name holds.
    mutating func add(_ value: String?, named name: String) {
        if keys.insert(Self.key(name)).inserted { titles.append(name) }
        guard let value, value.utf8.contains(where: { $0 > 32 }) else { return }
        let key = Self.key(name)
        if values[key] == nil { values[key] = value }
    }

    /// The value of a field, under the user's name for it or else the first of its usual names.
    subscript(field: Field) -> String? {
        if let name = names[field.rawValue] { return values[Self.key(name)] }
        return Self.usualNames(field).lazy.compactMap { values[$0] }.first
    }

    /// Whether the text is looked for under a name.
    func isText(_ name: String) -> Bool { textKeys.contains(Self.key(name)) }

    /// Whether there is a place for the text, with nothing in it.
    var isTextEmpty: Bool { textKeys.contains(where: keys.contains) }

    private var textKeys: [String] {
        names[Field.text.rawValue].map { [Self.key($0)] } ?? Self.usualNames(.text)
    }

    /// Names are compared without case and punctuation: `publishedAt` is `published_at`.
    static func key(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The names under which a field is looked for, in order.
    static func usualNames(_ field: Field) -> [String] {
        switch field {
        case .title: ["title", "headline", "heading", "articletitle", "webtitle", "subject"]
        case .author: ["author", "authors", "byline", "authorname", "creator", "writer"]
        case .publisher:
            [
                "publisher", "publishername", "publication", "publicationname", "outlet", "sitename", "site",
                "newspaper",
                "sourcename", "medianame", "source", "hostname", "domain",
            ]
        case .published:
            [
                "published", "date", "publishedat", "datepublished", "publisheddate", "publishdate", "publicationdate",
                "pubdate", "publishedtime", "publishtime", "webpublicationdate", "articledate", "datetime", "time",
                "createdat", "created", "createdutc", "timestamp", "updated",
            ]
        case .url: ["url", "link", "canonicalurl", "canonical", "permalink", "weburl", "articleurl", "sourceurl"]
        case .text:
            [
                "text", "body", "articlebody", "articletext", "bodytext", "fulltext", "maintext", "content", "article",
                "story", "textcontent", "contenthtml", "contenttext", "cleantext", "plaintext", "selftext", "rawtext",
                "transcript",
            ]
        }
    }
}
