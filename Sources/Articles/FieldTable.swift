/// The named values of a record: a JSON object, a CSV row or a front matter.
struct FieldTable {
    /// What a field can hold.
    enum Field: String, CaseIterable {
        case title, author, publisher, published, url, text
    }

    private var values: [String: String] = [:]
    /// The names under which something stood, if only white space.
    private var keys: Set<String> = []
    private let names: [String: String]

    /// - Parameter names: the user's own names: from a `Field`'s name to a name in the record.
    init(names: [String: String]) {
        self.names = names
    }

    /// Adds a value; empty ones say nothing, and the first of a name holds.
    mutating func add(_ value: String?, named name: String) {
        keys.insert(Self.key(name))
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
    private static func key(_ name: String) -> String {
        String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The names under which a field is looked for, in order.
    static func usualNames(_ field: Field) -> [String] {
        switch field {
        case .title: ["title", "headline", "heading", "subject"]
        case .author: ["author", "authors", "byline", "creator", "writer"]
        case .publisher: ["publisher", "publication", "outlet", "sitename", "site", "newspaper", "source", "domain"]
        case .published:
            [
                "published", "date", "publishedat", "datepublished", "publisheddate", "publishdate", "publicationdate",
                "pubdate", "time", "createdat", "created", "timestamp",
            ]
        case .url: ["url", "link", "canonicalurl", "canonical", "permalink", "weburl", "sourceurl"]
        case .text:
            ["text", "body", "articlebody", "articletext", "fulltext", "maintext", "content", "article", "story"]
        }
    }
}
