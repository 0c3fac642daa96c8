import Articles
import Language

/// What tells that a name is a body's and no person's, where the reader took it for one.
extension NameContext {
    /// What a name that the reader took for a person's is, as the words behind it tell; nil where they do not.
    static func correction(at range: Range<Int>, in article: ReadArticle) -> EntityType? {
        let after = article.text(from: range.upperBound, to: range.upperBound + 60)
        // "Hask Motors, which makes"
        if after.hasPrefix(", which ") { return .organization }
        // "Hask coach Ann Lee", "Hask gubernatorial candidate"
        if after.hasPrefix(" "), let noun = Word.split(after).first, noun.range.lowerBound == 1 {
            if elections.contains(noun.lowered) { return .place }
            let next = after.utf8.dropFirst(noun.range.upperBound)
            if teamRoles.contains(noun.lowered),
                String(decoding: next.prefix(2), as: UTF8.self).last?.isUppercase == true
            {
                return .organization
            }
        }
        let before = article.text(from: range.lowerBound - 30, to: range.lowerBound)
        if before.lowercased().hasSuffix("the "), endsPhrase(article.text(range), before: after),
            let kind = kind(ofNoPerson: article.text(range))
        {
            return kind
        }
        if let kind = place(inRole: Word.split(before), before) { return kind }
        guard let mark = ["'s ", "’s "].first(where: after.hasPrefix) else { return nil }
        let words = Word.split(after.dropFirst(mark.count)).drop { tenures.contains($0.lowered) }
        guard let noun = words.first?.lowered, words.first?.isCapitalized == false else { return nil }
        if places.contains(noun) { return .place }
        let pair = words.prefix(2).map(\.lowered).joined(separator: " ")
        return officers.contains(noun) || officers.contains(pair) ? .organization : nil
    }

    /// What a name behind "the" is if it is no one person's: "the Norrish Yuan", "the Lees", but "the Aga Khan".
    private static func kind(ofNoPerson name: String) -> EntityType? {
        let words = Word.split(name)
        guard let last = words.last, words.allSatisfy(\.isCapitalized) else { return nil }
        guard words.count > 1 else {
            return last.lowered.hasSuffix("s") && !["ss", "'s"].contains(where: last.lowered.hasSuffix) ? .group : nil
        }
        return ["lama", "khan"].contains(last.lowered) || SourceResolver.isRole(last.lowered)
            || words.contains { Gender.isGivenName($0.lowered) } || PersonName(name).title != nil ? nil : .organization
    }

    /// Whether the phrase that a name stands in ends with it: no noun follows, as in "the Lind inquiry".
    private static func endsPhrase(_ name: String, before after: String) -> Bool {
        let (words, place) = (Word.split(name + after), Word.split(name).count)
        guard after.hasPrefix(" "), place < words.count else { return true }
        return Lexicon.functionWords.contains(words[place].lowered) || VerbForms.isFinite(at: place, words)
    }

    /// Where somebody works or holds office, as the words before a name tell: "an analyst at Lind", "mayor of Lind".
    private static func place(inRole words: [Word], _ text: String) -> EntityType? {
        guard let preposition = words.last, text.hasSuffix(preposition.lowered + " "), words.count > 1 else {
            return nil
        }
        let noun = words[words.count - 2].lowered
        switch preposition.lowered {
        case "at": return Apposition.isRole(noun) ? .organization : nil
        case "of":
            if ["mayor", "governor"].contains(noun) { return .place }
            let pair = words.dropLast().suffix(2).map(\.lowered).joined(separator: " ")
            return officers.contains(pair) || ["chairman", "chairwoman", "ceo", "founder"].contains(noun)
                ? .organization : nil
        default: return nil
        }
    }

    /// For what a place votes.
    private static let elections: Set<String> = ["gubernatorial", "mayoral"]
    /// Whom a team has; a person may have a lawyer or a spokesman.
    private static let teamRoles: Set<String> = [
        "coach", "captain", "skipper", "striker", "goalkeeper", "midfielder", "defender", "winger", "quarterback",
    ]
    private static let tenures: Set<String> = ["current", "former", "first", "new", "then", "interim", "outgoing"]
    /// Whom a body has and no person.
    private static let officers: Set<String> = [
        "president", "chairman", "chairwoman", "chair", "ceo", "striker", "goalkeeper", "midfielder", "defender",
        "founder", "founders", "auditor", "auditors", "treasurer", "directors", "chief executive", "chief financial",
        "chief operating", "chief legal", "chief technology", "general secretary", "managing director", "editor",
        "publisher", "spokespeople", "engineers", "analyst",
    ]
    /// Whom and what a place has and no person.
    private static let places: Set<String> = [
        "mayor", "governor", "residents", "outskirts", "suburbs", "population", "capital", "prime", "parliament",
    ]

    /// Upper and lower case count: "AG", but not "Ag".
    private static let legalForm = Pattern(
        #/ (?:Inc|Ltd|LLC|LLP|PLC|plc|Corp|GmbH|AG|S\.?A|N\.?V|B\.?V|SE|AB|Oyj?|SpA|S\.p\.A|ASA|Pty|Limited)\.?$/#)

    /// Whether a name can only be a firm's: it has a legal form or two partners.
    static func isFirm(_ name: String) -> Bool {
        name.contains(" & ") || name.contains(legalForm)
    }

    /// Whether a name is a word in capitals: "ASPRO", but not a politician known by initials.
    static func isAcronym(_ name: String) -> Bool {
        (3...8).contains(name.count) && name.allSatisfy { $0.isLetter && $0.isUppercase } && !initials.contains(name)
    }

    private static let initials: Set<String> = ["AOC", "FDR", "JFK", "LBJ", "MBS", "MLK", "RFK", "AMLO"]

    /// What stands right before a body's name and never before a person's.
    static let calledBy: Set<String> = [
        "company", "firm", "platform", "app", "startup", "corporation", "giant", "site", "network", "retailer",
        "airline", "bank", "group", "newspaper", "magazine", "charity", "association", "organization", "organisation",
        "nonprofit", "toymaker", "carmaker", "drugmaker", "chipmaker", "chain", "club",
        "union", "party", "paper", "daily", "website", "agency", "outlet", "consultancy", "insurer",
        "lender",
    ]
    /// What else the names of bodies end with, and no person's.
    static let endings: Set<String> = [
        "news", "tv", "radio", "media", "airlines", "airways", "inc", "corp", "ltd", "llc", "plc", "gmbh",
        "technologies", "industries", "systems", "partners", "labs", "center", "centre", "foundation", "federation",
        "coalition", "alliance", "league", "society", "trust", "academy", "directorate", "inspectorate", "dynamics",
        "motors", "foods", "pharma", "pharmaceuticals", "energy", "robotics", "logistics", "capital", "studios",
        "entertainment", "aerospace", "healthcare", "electronics", "chemicals", "instruments", "laboratories",
        "petroleum", "software", "solutions", "networks", "hospital", "clinic", "infirmary", "college", "school",
        "museum", "orchestra",
    ]
}
