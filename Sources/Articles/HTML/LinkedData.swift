import Foundation

/// Reads an article's metadata from JSON-LD with the vocabulary of schema.org.
enum LinkedData {
    /// The metadata of the first article that the data describes; empty where there is none.
    static func metadata(_ json: String) -> Metadata {
        guard let value = try? JSONSerialization.jsonObject(with: Data(json.utf8)) else { return Metadata() }
        guard let article = article(in: value, depth: 0) else { return Metadata() }
        return Metadata(
            title: text(article["headline"]) ?? text(article["name"]), author: names(article["author"]),
            publisher: names(article["publisher"]),
            published: (text(article["datePublished"]) ?? text(article["dateCreated"])).flatMap(CalendarDay.first(in:)),
            url: text(article["url"]) ?? identifier(article["mainEntityOfPage"]))
    }

    /// The first object whose type is an article's, in lists and graphs as well.
    private static func article(in value: Any, depth: Int) -> [String: Any]? {
        guard depth < 8 else { return nil }
        if let list = value as? [Any] {
            return list.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
        }
        guard let object = value as? [String: Any] else { return nil }
        let types = object["@type"] as? [String] ?? [object["@type"] as? String ?? ""]
        if types.contains(where: { $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" }) {
            return object
        }
        return ["@graph", "mainEntity"].lazy.compactMap { object[$0] }
            .compactMap { article(in: $0, depth: depth + 1) }.first
    }

    private static func text(_ value: Any?) -> String? {
        guard let text = value as? String else { return nil }
        let line = Metadata.line(text)
        return line.isEmpty ? nil : line
    }

    private static func identifier(_ value: Any?) -> String? {
        text(value) ?? text((value as? [String: Any])?["@id"])
    }

    /// The names of a person, an organization, or a list of them.
    private static func names(_ value: Any?) -> String? {
        if let list = value as? [Any] {
            let names = list.compactMap { text($0) ?? text(($0 as? [String: Any])?["name"]) }
            return names.isEmpty ? nil : names.joined(separator: ", ")
        }
        return text(value) ?? text((value as? [String: Any])?["name"])
    }
}
