/// Finds the articles in a JSON object: itself, an object in it that has the text, or a list of them that it carries.
enum JSONArticles {
    /// Under which names services give a list of articles, or what holds it.
    private static let lists: Set<String> = [
        "articles", "data", "docs", "documents", "entries", "hits", "items", "news", "posts", "records", "response",
        "results", "stories",
    ]

    /// The fields of each article; of an object without any its own.
    static func tables(in object: [String: JSONField], names: [String: String]) throws(Unreadable) -> [FieldTable] {
        guard object["counterpoint"] == nil else { throw Unreadable("a graph file, no article") }
        let empty = FieldTable(names: names)
        let found = tables(in: object, empty, depth: 3)
        return found.isEmpty ? [table(of: object, empty)] : found
    }

    private static func tables(in object: [String: JSONField], _ empty: FieldTable, depth: Int) -> [FieldTable] {
        let own = table(of: object, empty)
        if own.hasText { return [own] }
        guard depth > 0 else { return [] }
        let inner = object.sorted { $0.key < $1.key }
        let parts = inner.compactMap { $0.value.object }
        if let part = parts.lazy.map({ table(of: $0, empty) }).first(where: \.hasText) {
            // What stands beside the object with the text belongs to the article as well.
            return [table(of: object, part)]
        }
        return inner.filter { lists.contains($0.key.lowercased()) }.flatMap { _, value in
            (value.object.map { [$0] } ?? value.list).flatMap { tables(in: $0, empty, depth: depth - 1) }
        }
    }

    /// A table with an object's fields added.
    private static func table(of object: [String: JSONField], _ given: FieldTable) -> FieldTable {
        var table = given
        for (name, value) in object.sorted(by: { $0.key < $1.key }) {
            // A text may come as a list of its paragraphs; a number is none.
            let isText = table.isText(name)
            table.add(
                isText && value.isNumber ? nil : value.values.joined(separator: isText ? "\n\n" : ", "), named: name)
        }
        return table
    }
}

/// A value of a JSON object as texts: a string, a number (a year, say), or a list of strings or of things with a name.
struct JSONField: Decodable {
    /// The value's texts; none where it says nothing here.
    let values: [String]
    var isNumber = false
    /// The value itself, where it is an object.
    var object: [String: JSONField]?
    /// The value's objects, where it is a list of them.
    var list: [[String: JSONField]] = []

    /// The text of an object that stands for one: somebody by name, or a part of a page.
    private static func name(of object: [String: JSONField]) -> String? {
        ["name", "rendered"].lazy.compactMap { object[$0]?.values.first }.first
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let string = try? value.decode(String.self) {
            values = [string]
        } else if let number = try? value.decode(Int.self) {
            values = [String(number)]
            isNumber = true
        } else if let object = try? value.decode([String: JSONField].self) {
            values = Self.name(of: object).map { [$0] } ?? []
            self.object = object
        } else if let list = try? value.decode([String].self) {
            values = list
        } else if let list = try? value.decode([[String: JSONField]].self) {
            values = list.compactMap(Self.name(of:))
            self.list = list
        } else {
            values = []
        }
    }
}
