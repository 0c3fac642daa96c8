import Articles
import Language

/// Names of what nobody is: products, works, programmes.
extension ActorRoster {
    /// The keys of the names that an article says are things: "the drug Sereva", "a campaign called Clear Air". What says
    /// something in it is none.
    static func things(_ names: [Entity], in article: ReadArticle) -> Set<String> {
        var (things, titles, bare, speaking): (Set<String>, Set<String>, Set<String>, Set<String>) = ([], [], [], [])
        for name in names {
            let key = key(name, article)
            let (before, after) = surroundings(of: name.range, in: article)
            // A title stands in quotation marks wherever it stands.
            if isQuoted(before, after), key.contains(" ") { titles.insert(key) } else { bare.insert(key) }
            if isThing(name, before, after, in: article) { things.insert(key) }
            if speaks(before, after) { speaking.insert(key) }
        }
        return things.union(titles.subtracting(bare)).subtracting(speaking)
    }

    private static func surroundings(of name: Range<Int>, in article: ReadArticle) -> (before: String, after: String) {
        (
            article.text(from: name.lowerBound - 40, to: name.lowerBound),
            article.text(from: name.upperBound, to: name.upperBound + 60)
        )
    }

    private static func isThing(_ name: Entity, _ before: String, _ after: String, in article: ReadArticle) -> Bool {
        if article.text(name.range).wholeMatch(of: undertaking) != nil { return true }
        // "the tool Okta built": whose it is.
        let next = Word.split(after).first
        let closes = !after.hasPrefix(" ") || next.map { following.contains($0.lowered) } ?? true
        if closes, let noun = Word.split(before).last, before.hasSuffix(noun.lowered + " "),
            kinds.contains(noun.lowered),
            name.type != .person || vessels.contains(noun.lowered) || !article.text(name.range).contains(" ")
        {
            return true
        }
        if let noun = before.firstMatch(of: calledSo)?.1,
            kinds.contains(noun.lowercased()) || programmes.contains(noun.lowercased())
        {
            return true
        }
        if after.hasPrefix("'s maker") || after.hasPrefix("’s maker") || before.contains(makerOf) {
            return true
        }
        return isDescribed(after)
    }

    /// ", a popular game that …", ", its new app,"; "its parent company" is none.
    private static func isDescribed(_ after: String) -> Bool {
        guard after.hasPrefix(", ") else { return false }
        let words = Word.split(after.dropFirst(2).prefix { !",.;:".contains($0) }).prefix(6)
        guard let first = words.first, ["a", "an", "the", "its", "his", "her", "their"].contains(first.lowered) else {
            return false
        }
        let phrase = words.dropFirst().prefix { !following.contains($0.lowered) && $0.lowered != "who" }
        guard let head = phrase.last?.lowered, !phrase.contains(where: { $0.lowered.hasSuffix("'s") }) else {
            return false
        }
        return kinds.contains(head) || !["a", "an", "the"].contains(first.lowered) && offered.contains(head)
    }

    private static func isQuoted(_ before: String, _ after: String) -> Bool {
        before.last.map { "“\"‘".contains($0) } == true && after.first.map { "”\"’".contains($0) } == true
    }

    private static func speaks(_ before: String, _ after: String) -> Bool {
        after.hasPrefix(" ") && Word.split(after).first.map { SayingVerbs.quoting.contains($0.lowered) } == true
            || before.lowercased().hasSuffix("according to ")
            || after.first.map { ",.;".contains($0) } == true && before.contains(said)
    }

    /// "Project Texas", "Operation Tide".
    private static let undertaking = Pattern(#/(?:Project|Operation) \p{Lu}[\p{L}\-]*/#)
    private static let calledSo = Pattern(
        #/(\p{L}+),? \(?(?:called|named|dubbed|titled|entitled|known as) (?:the )?["“‘]?$/#)
    private static let makerOf = Pattern(#/\b[Mm]akers? of (?:the )?$/#)
    private static let said = Pattern(#/(?:said|says) (?:the )?$/#)

    /// What follows a name where no clause about it begins.
    private static let following: Set<String> = [
        "and", "or", "in", "on", "for", "at", "to", "from", "with", "by", "is", "was", "that", "which", "when", "as",
        "of",
    ]
    /// What things are that have names.
    private static let kinds: Set<String> = vessels.union([
        "game", "videogame", "film", "movie", "documentary", "book", "novel", "song", "album", "drug", "vaccine",
        "medicine", "pesticide", "herbicide", "sweetener", "malware", "ransomware", "spyware", "virus", "parasite",
        "satellite", "spacecraft", "rocket",
        "missile", "telescope", "rover", "hurricane", "typhoon", "cyclone", "volcano", "asteroid", "comet", "chatbot",
        "browser", "poison", "toxin", "festival", "painting", "opera", "musical", "smartphone", "console", "jet",
    ])
    /// What is often called after people.
    private static let vessels: Set<String> = [
        "ship", "ferry", "vessel", "tanker", "trawler", "yacht", "submarine", "locomotive", "horse",
    ]
    /// What has a name once it is said to be called so.
    private static let programmes: Set<String> = [
        "plan", "programme", "program", "project", "scheme", "campaign", "operation", "video", "feature", "tool",
        "event", "technique", "method", "system", "software", "app", "bill", "law", "report", "strategy", "process",
    ]
    /// What somebody offers, where it is said to be somebody's.
    private static let offered: Set<String> = [
        "app", "platform", "service", "tool", "product", "feature", "software", "model", "assistant", "website",
    ]
}
