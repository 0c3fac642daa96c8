import Articles
import Language

/// Puts together the names of which the reader marked only parts.
extension ActorRoster {
    /// The entities, in order, each with all of its name.
    static func whole(_ entities: [Entity], in article: ReadArticle) -> [Entity] {
        joined(grown(entities.flatMap { split(trimmed($0, in: article), in: article) }, in: article), in: article)
    }

    private static let trailing = Pattern(#/ (?:and|or|of|the)$/#)
    private static let officer = Pattern(#/\p{Lu}[\p{L}\-]* (\p{Lu}[\p{L}\-]*) (\p{Ll}+)$/#)

    /// Whom a body has, and a place has not.
    private static let staff: Set<String> = [
        "official", "spokesman", "spokeswoman", "spokesperson", "executive", "employee", "engineer", "officer",
        "director",
        "analyst", "researcher", "manager",
    ]

    /// A name without the word that leads on from it, and a body's without whom it has: "Tide Department official".
    private static func trimmed(_ entity: Entity, in article: ReadArticle) -> Entity {
        var entity = entity
        let text = article.text(entity.range)
        if let end = text.firstMatch(of: trailing)?.output {
            entity.range = entity.range.dropLast(end.utf8.count)
        } else if let found = text.firstMatch(of: officer), case let noun = String(found.2),
            NameContext.offices.contains(found.1.lowercased())
                ? SourceResolver.isRole(noun) && !NameContext.calls(noun) && !NameContext.isPublic(noun)
                : entity.type == .organization && staff.contains(noun)
        {
            entity.range = entity.range.dropLast(noun.utf8.count + 1)
            entity.type = .organization
        } else if entity.type == .person, text.hasPrefix("The "), case let name = text.dropFirst(4),
            !name.contains(" "),
            article.reading.entities.contains(where: {
                $0.type == .person && article.text($0.range).split(separator: " ").last == name
                    && !article.text($0.range).hasPrefix("The ")
            })
        {
            // "The Clinton campaign", where Hillary Clinton is named.
            entity.range = entity.range.lowerBound + 4..<entity.range.upperBound
        }
        return entity
    }

    // MARK: - Splitting

    /// Two bodies that the reader took for one: "the STLA and the Federation of Small Traders", "Centre for Tides and
    /// Centre for Reefs". What a name leads to with "of" or "for" may be two things of one body: "Centre for Ethics and the
    /// Arts".
    private static func split(_ entity: Entity, in article: ReadArticle) -> [Entity] {
        let text = article.text(entity.range)
        guard entity.type == .organization else { return [entity] }
        if let head = text.split(separator: " ").first, let and = text.firstRange(of: " and \(head) ") {
            return parts(entity, of: text, at: and.lowerBound, next: text.index(and.lowerBound, offsetBy: 5))
        }
        // "FBI and Justice Department"
        if let and = text.firstRange(of: " and "), (3...6).contains(text[..<and.lowerBound].count),
            text[..<and.lowerBound].allSatisfy(\.isUppercase), text[and.upperBound...].contains(" ")
        {
            return parts(entity, of: text, at: and.lowerBound, next: and.upperBound)
        }
        guard let and = text.firstRange(of: " and the "),
            !Word.split(text[..<and.lowerBound]).dropFirst().contains(where: {
                NameContext.linking.contains($0.lowered)
            }),
            text[and.upperBound...].first?.isUppercase == true
        else { return [entity] }
        return parts(entity, of: text, at: and.lowerBound, next: and.upperBound)
    }

    /// An entity up to a place in its text, and from another on.
    private static func parts(_ entity: Entity, of text: String, at end: String.Index, next: String.Index) -> [Entity] {
        var (first, second) = (entity, entity)
        first.range = entity.range.lowerBound..<entity.range.lowerBound + text[..<end].utf8.count
        second.range = entity.range.lowerBound + text[..<next].utf8.count..<entity.range.upperBound
        return [first, second]
    }

    // MARK: - Growing

    /// Names to the ends of what belongs to them: "Kirsti" of "Kirsti af Ugglas", "C.L.U." of "A.C.L.U.".
    private static func grown(_ entities: [Entity], in article: ReadArticle) -> [Entity] {
        var grown: [Entity] = []
        for entity in entities {
            var entity = entity
            entity.range = withoutOpenBracket(withInitials(entity.range, in: article), in: article)
            entity.range = withOwners(withDomain(entity.range, in: article), of: entity.type, in: article)
            if entity.type == .person {
                entity.range = withOffice(withSurname(entity.range, in: article), in: article)
                entity.range = withParticles(entity.range, in: article)
            }
            if entity.type == .organization {
                let whole = withTwin(entity.range, in: article)
                if grown.last.map({ $0.range.upperBound <= whole.lowerBound }) ?? true { entity.range = whole }
            }
            guard let last = grown.last, last.range.overlaps(entity.range) else {
                grown.append(entity)
                continue
            }
            // What began inside a name is part of it.
            if last.type == .person, entity.type == .person, entity.range.upperBound > last.range.upperBound {
                grown[grown.count - 1].range = last.range.lowerBound..<entity.range.upperBound
            }
        }
        return grown
    }

    /// A dotted name from its first letter to its last dot.
    private static func withInitials(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while article.byte(at: start - 1) == UInt8(ascii: "."), let letter = article.byte(at: start - 2),
            (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter),
            article.byte(at: start - 3).map({ $0 == UInt8(ascii: ".") || !isLetter($0) }) ?? true
        {
            start -= 2
        }
        if article.byte(at: end) == UInt8(ascii: "."), article.text(from: start, to: end + 1).isDottedInitials {
            end += 1
        }
        return start..<end
    }

    private static let domain = Pattern(
        #/\.(?:com?|org|net|gov|edu|io|tv|info|eu|uk|de|fr|au|ca|in)(?:\.[a-z]{2})?(?![\p{L}\d])/#)

    /// The name of a site to its end: "Hask" of "Hask.com".
    private static func withDomain(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        // The reader may have taken the dot along.
        let end = range.upperBound - (article.byte(at: range.upperBound - 1) == UInt8(ascii: ".") ? 1 : 0)
        let after = article.text(from: end, to: end + 10)
        guard !article.text(range).contains(" "), let domain = after.prefixMatch(of: domain) else { return range }
        return range.lowerBound..<end + domain.output.utf8.count
    }

    private static let owner = Pattern(#/(\p{Lu}\p{Ll}+)['’]s $/#)

    /// A body's name with whom it is of, where that is a part of it: "Liberation Army" of "People's Liberation Army".
    private static func withOwners(_ range: Range<Int>, of type: EntityType, in article: ReadArticle) -> Range<Int> {
        let before = article.text(from: range.lowerBound - 14, to: range.lowerBound)
        guard type == .organization, let owner = before.firstMatch(of: owner),
            owners.contains(owner.1.lowercased())
        else { return range }
        return range.lowerBound - owner.0.utf8.count..<range.upperBound
    }

    private static let surname = Pattern(#/\. (\p{Lu}\p{Ll}+(?:['’\-]\p{Lu}\p{Ll}+)?)(?![\p{L}\d])/#)
    private static let initial = Pattern(#/[ .]\p{Lu}$/#)

    /// A name that ends with an initial, and the surname behind it in the same sentence: "John R" of "John R. Lind".
    private static func withSurname(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        guard article.text(range).firstMatch(of: initial) != nil else { return range }
        let after = article.text(from: range.upperBound, to: range.upperBound + 40)
        guard let found = after.prefixMatch(of: surname),
            article.sentence(at: range.lowerBound) == article.sentence(at: range.upperBound + 2)
        else { return range }
        return range.lowerBound..<range.upperBound + found.0.utf8.count
    }

    private static let office = Pattern(#/(\p{Lu}[\p{L}\-]+) of $/#)

    /// A name that begins with what its bearer's office is of, and the office: "Health Ann Lee" of "Minister of Health Ann Lee".
    private static func withOffice(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        let words = Word.split(article.text(range))
        let before = article.text(from: range.lowerBound - 30, to: range.lowerBound)
        guard words.count > 2, !Gender.isGivenName(words[0].lowered), let found = before.firstMatch(of: office),
            PersonName.isTitle(found.1.lowercased())
        else { return range }
        return range.lowerBound - found.0.utf8.count..<range.upperBound
    }

    private static let twin = Pattern(#/(?:the|U\.?S\.?|['’]s) (\p{Lu}\p{Ll}+ and )$/#)

    /// The name of an office for two things with the first of them: "Drug Administration" of "the Food and Drug Administration".
    private static func withTwin(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        let words = Word.split(article.text(range))
        let before = article.text(from: range.lowerBound - 30, to: range.lowerBound)
        guard words.count > 1, let last = words.last, last.isCapitalized, NameContext.offices.contains(last.lowered),
            let found = before.firstMatch(of: twin)
        else { return range }
        return range.lowerBound - found.1.utf8.count..<range.upperBound
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }

    /// A name ends before a bracket that does not close in it.
    private static func withoutOpenBracket(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        let text = article.text(range)
        guard let open = text.lastIndex(of: "("), !text[open...].contains(")") else { return range }
        let kept = text[..<open].utf8.count - (text[..<open].hasSuffix(" ") ? 1 : 0)
        return kept > 0 ? range.lowerBound..<range.lowerBound + kept : range
    }

    /// A person's name with the nickname and the particles after it, and the words that these lead to.
    private static func withParticles(_ range: Range<Int>, in article: ReadArticle) -> Range<Int> {
        let limit = article.block(at: range.lowerBound).map { article.source.blocks[$0].range.upperBound }
        var range = range
        while true {
            let after = article.text(
                from: range.upperBound, to: min(range.upperBound + 60, limit ?? 0))
            let more = max(nicknameLength(after), particlesLength(after, following: article.text(range)))
            guard more > 0 else { return range }
            range = range.lowerBound..<range.upperBound + more
        }
    }

    private static let nickname = Pattern(#/ ["“'‘]\p{Lu}[\p{L}\-]*["”'’] \p{Lu}[\p{L}\-]*(?:['’]\p{Lu}[\p{L}\-]*)?/#)

    /// The bytes of a nickname in quotation marks and of the name that follows: " “Annie” Lee".
    private static func nicknameLength(_ after: String) -> Int {
        after.prefixMatch(of: nickname)?.output.utf8.count ?? 0
    }

    /// The bytes of particles and of the capitalised word that they lead to: " de los Ríos", " al-Sharif".
    private static func particlesLength(_ after: String, following name: String) -> Int {
        guard after.hasPrefix(" ") else { return 0 }
        var length = 0
        for word in after.dropFirst().split(separator: " ", maxSplits: 4, omittingEmptySubsequences: false) {
            let isLinking = PersonName.isParticle(word) && !ambiguous.contains(String(word))
            // "Luis Paz y Miño", but not "Ana y Luis".
            if isLinking, !conjoining.contains(String(word)) || name.contains(" ") {
                length += 1 + word.utf8.count
                continue
            }
            var end = word.prefix { $0.isLetter || "-'’".contains($0) }
            for possessive in ["'s", "’s"] where end.hasSuffix(possessive) { end.removeLast(2) }
            guard PersonName.hasParticle(end) || length > 0 && end.first?.isUppercase == true else { return 0 }
            return length + 1 + end.utf8.count
        }
        return 0
    }

    /// Particles that are English words as well.
    private static let ambiguous: Set<String> = ["ten", "den", "do"]
    /// Particles that also join two people: "Ana y Luis".
    private static let conjoining: Set<String> = ["y", "e", "i"]

    // MARK: - Joining

    /// Joins neighbours that only a space or particles part: "Senator" and "Ann Lee" are one person's name; and the parts
    /// of "People's Liberation Army".
    private static func joined(_ entities: [Entity], in article: ReadArticle) -> [Entity] {
        var joined: [Entity] = []
        for entity in entities {
            guard let last = joined.last, belong(last, entity, in: article) else {
                joined.append(entity)
                continue
            }
            joined[joined.count - 1].range = last.range.lowerBound..<entity.range.upperBound
            if owners.contains(article.text(last.range).lowercased()) { joined[joined.count - 1].type = entity.type }
        }
        return joined
    }

    /// Whether two names are the parts of one.
    private static func belong(_ name: Entity, _ next: Entity, in article: ReadArticle) -> Bool {
        guard next.range.lowerBound > name.range.upperBound else { return false }
        let between = article.text(from: name.range.upperBound, to: next.range.lowerBound)
        if name.type == .person, next.type == .person, between == " " || isOfParticles(between) { return true }
        if heads.contains(article.text(name.range)), between == " " { return true }
        if name.type == .organization, next.type == .organization, between == ", " {
            return isList(article.text(name.range), article.text(next.range))
        }
        return owners.contains(article.text(name.range).lowercased()) && ["'s ", "’s "].contains(between)
    }

    /// Whether a body is of all that two names tell: "Union of Rail, Maritime and Transport Workers".
    private static func isList(_ name: String, _ next: String) -> Bool {
        let (words, more) = (Word.split(name).map(\.lowered), Word.split(next).map(\.lowered))
        guard words.count > 2, ["of", "for"].contains(words[words.count - 2]), more.count > 2, more[1] == "and" else {
            return false
        }
        return !more.contains { NameContext.isCalledByNoun($0) || NameContext.endings.contains($0) }
    }

    private static func isOfParticles(_ between: String) -> Bool {
        let words = between.split(separator: " ")
        return !words.isEmpty && words.count <= 3 && between.hasPrefix(" ") && between.hasSuffix(" ")
            && words.allSatisfy { PersonName.isParticle($0) && !conjoining.contains(String($0)) }
    }

    /// With these a name begins: "Project Aurora".
    private static let heads: Set<String> = ["Project", "Operation", "Hurricane", "Mount", "Fort", "Cape", "Lake"]
    /// With these the name of a body goes on: "Women's Institute".
    static let owners: Set<String> = [
        "people", "women", "workers", "children", "men", "veterans", "farmers", "writers", "citizens", "consumers",
    ]
}

extension String {
    /// Whether the text is capitals with a dot after each: "A.C.L.U.".
    var isDottedInitials: Bool {
        let letters = filter { $0 != "." }
        return letters.count > 1 && letters.allSatisfy(\.isUppercase) && self == letters.map { "\($0)." }.joined()
    }
}
