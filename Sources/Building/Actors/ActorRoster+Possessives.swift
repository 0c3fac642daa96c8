import Articles
import Language

/// Names that end with "'s" themselves: "Hadley's said".
extension ActorRoster {
    /// The keys of the names behind whose "'s" a verb stands, with the mark as it is written.
    static func possessives(_ entities: [Entity], in article: ReadArticle) -> [String: String] {
        var marks: [String: String] = [:]
        for entity in entities {
            let text = article.text(entity.range)
            let after = article.text(from: entity.range.upperBound, to: entity.range.upperBound + 12)
            guard let mark = ["'s", "’s"].first(where: { text.hasSuffix($0) || after.hasPrefix($0) }) else { continue }
            let rest = text.hasSuffix(mark) ? after[...] : after.dropFirst(mark.count)
            if rest.hasPrefix(" "), let verb = Word.split(rest).first, verbs.contains(verb.lowered) {
                marks[key(entity, article)] = mark
            }
        }
        return marks
    }

    /// No participle and no noun, which "Lind's" may own.
    private static let verbs: Set<String> = ["said", "says", "told", "has"]
}
