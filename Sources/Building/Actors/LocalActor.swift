import ArgumentModel

/// An actor as one article knows it.
struct LocalActor: Sendable {
    var name: String
    var kind: Actor.Kind
    var aliases: Set<String> = []
    var description: String?
    /// What its names tell, of a person.
    var gender: Gender?
    /// UTF-8 ranges, in order.
    var mentions: [Range<Int>] = []
    /// Whether the actor exists in its article only: "experts", "the researcher".
    var isAnonymous = false

    /// Keeps the first description found: it introduces the actor.
    mutating func describe(_ text: String?) {
        guard description == nil, let text else { return }
        var words = text.withoutOpenBracket.trimmingPunctuation().collapsingSpace().split(separator: " ")
        // "62, a teacher": how old somebody is, is no role.
        while let first = words.first,
            Self.leading.contains(first.lowercased())
                || words.count > 1 && first.allSatisfy({ $0.isNumber || $0 == "," })
        {
            words.removeFirst()
        }
        while let last = words.last, Self.trailing.contains(last.lowercased().trimmingPunctuation()) {
            words.removeLast()
        }
        let role = words.joined(separator: " ").trimmingPunctuation()
        if Self.isRole(role), !Self.isOfSeveral(role) { description = role }
    }

    /// Whether words tell of several: "two patients", "the union's lawyers", "both he and the mayor".
    private static func isOfSeveral(_ text: String) -> Bool {
        let words = Word.split(text)
        guard let first = words.first?.lowered else { return true }
        if ["both", "two", "three", "four", "five"].contains(first) { return true }
        let noun = words.prefix { !SourceResolver.prepositions.contains($0.lowered) }.last
        return first != "who" && !text.contains(",") && noun.map { SourceResolver.isPlural($0.lowered) } == true
            && !words.contains { PersonName.isTitle($0.lowered) }
    }

    /// Whether words say what somebody is: a title, or more than a name.
    private static func isRole(_ text: String) -> Bool {
        let words = Word.split(text)
        return words.contains { !$0.isCapitalized } || words.contains { PersonName.isTitle($0.lowered) }
            || words.last.map { Apposition.isRole($0.lowered) } == true
    }

    /// "its chief executive": whose, the article tells.
    private static let leading: Set<String> = [
        "its", "his", "her", "their", "our", "my", "own", "another", "and", "or", "as",
    ]
    /// What no role ends with: "an epidemiologist, Dr. Lee".
    private static let trailing: Set<String> = [
        "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prof", "prof.", "named", "called", "of", "at", "for",
        "in", "from", "and", "the", "de", "former",
    ]
}

extension String {
    /// The text up to a bracket that does not close in it.
    var withoutOpenBracket: String {
        guard let open = lastIndex(of: "("), !self[open...].contains(")") else { return self }
        return String(self[..<open])
    }
}
