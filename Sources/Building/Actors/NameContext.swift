import Articles
import Language

/// What stands in a name and around it that tells its kind.
///
/// News lets bodies speak like people, and names many that no training text knew: the words beside a name then say more
/// of its kind than the model does ("TikTok's users", "in Beijing", "the Justice Department").
enum NameContext {
    /// How much one sign counts; the reader's own guess counts as much as its confidence.
    private static let weight = 1.0

    /// The kinds that signs at one mention speak for, with their weights.
    static func votes(for range: Range<Int>, in article: ReadArticle) -> [EntityType: Double] {
        let words = Word.split(article.text(range))
        guard let last = words.last else { return [:] }
        var votes: [EntityType: Double] = [:]
        if last.isCapitalized,
            offices.contains(last.lowered)
                || words.count > 1 && (bodies.contains(last.lowered) || endings.contains(last.lowered))
                    && !surnames.contains(last.lowered)
        {
            votes[.organization, default: 0] += 2 * weight
        }
        let text = article.text(range)
        let name =
            text.isDottedInitials ? text.filter(\.isLetter).lowercased() : words.map(\.lowered).joined(separator: " ")
        // "the F.B.I."; a person's initials are two, or stand before a surname.
        if last.isCapitalized, wellKnown.contains(name) || text.isDottedInitials && name.count > 2 {
            votes[.organization, default: 0] += 2 * weight
        }
        if last.lowered.hasSuffix("s"), members.contains(String(last.lowered.dropLast())) {
            votes[.group, default: 0] += 2 * weight
        }
        if last.isCapitalized, peoples.contains(where: last.lowered.hasSuffix) || words[0].lowered == "generation" {
            votes[.group, default: 0] += 2 * weight
        }
        let prior = article.text(from: range.lowerBound - 16, to: range.lowerBound)
        // "the media group Axel Springer", "the news site BuzzFeed"
        if PersonName(text).title == nil, let noun = Word.split(prior).last, prior.hasSuffix(" "),
            calledBy.contains(noun.lowered),
            noun.range.upperBound == prior.utf8.count - 1,
            !noun.isCapitalized || opensSentence(noun, before: range, in: article)
        {
            votes[.organization, default: 0] += 2 * weight
        }
        if isAddressed(words, after: prior) { votes[.person, default: 0] += 4 * weight }
        if last.isCapitalized, prior.lowercased().hasSuffix("the "),
            words.count > 1 ? newspapers.contains(last.lowered) : isCalledByNoun(last.lowered)
        {
            votes[.organization, default: 0] += 2 * weight
        }
        if isFirm(text) { votes[.organization, default: 0] += 5 * weight }
        let after = article.text(from: range.upperBound, to: range.upperBound + 80)
        if isDescribed(after, ofOneWord: words.count == 1) { votes[.organization, default: 0] += weight }
        guard words.count == 1 else { return votes }
        if hasInnerCapital(article.text(range)) { votes[.organization, default: 0] += weight }
        if last.lowered.hasSuffix("s"),
            Word.split(after.prefix(20)).first.map({ pluralVerbs.contains($0.lowered) }) == true
        {
            votes[.group, default: 0] += weight
        }
        if isOwner(after) { votes[.organization, default: 0] += weight }
        if isLocated(range, in: article) { votes[.place, default: 0] += weight / 2 }
        return votes
    }

    /// Companies that are called so in small letters, and people by surname: "Jan Brewer".
    private static let surnames: Set<String> = ["brewer", "miner"]

    /// "In Vaduz", "near Hask".
    static func isLocated(_ range: Range<Int>, in article: ReadArticle) -> Bool {
        let prior = article.text(from: range.lowerBound - 16, to: range.lowerBound)
        return Word.split(prior).last.map { locating.contains($0.lowered) } ?? false
    }

    /// Whether the word right before a name is the first of its sentence.
    private static func opensSentence(_ word: Word, before name: Range<Int>, in article: ReadArticle) -> Bool {
        article.sentence(at: name.lowerBound).map { article.reading.sentences[$0].range.lowerBound }
            == name.lowerBound - 1 - word.range.count
    }

    /// "Ms Keane", but not "Ms Keane's union".
    private static func isAddressed(_ words: [Word], after prior: String) -> Bool {
        if words.count > 1 {
            return PersonName.isHonorific(words[0].lowered) && !words.dropLast().contains { $0.lowered.hasSuffix("'s") }
        }
        guard let before = Word.split(prior).last, before.isCapitalized, PersonName.isHonorific(before.lowered) else {
            return false
        }
        return [" ", ". "].contains(String(decoding: prior.utf8.dropFirst(before.range.upperBound), as: UTF8.self))
    }

    /// "TikTok", "ByteDance", but not "McConnell".
    private static func hasInnerCapital(_ name: String) -> Bool {
        guard let inner = name.dropFirst().firstIndex(where: \.isUppercase),
            name[..<inner].last?.isLowercase == true
        else { return false }
        return !personPrefixes.contains(name[..<inner].lowercased())
    }

    /// "'s users", " employees": what a body has and a person has not.
    private static func isOwner(_ after: String) -> Bool {
        let rest = ["'s ", "’s ", " "].first(where: after.hasPrefix).map { after.dropFirst($0.count) } ?? ""
        guard let next = Word.split(rest.prefix(24)).first, next.range.lowerBound == 0 else { return false }
        return holdings.contains(next.lowered)
    }

    /// ", the Chinese company that …"; an owner or a publisher with a name of several words may be a person.
    private static func isDescribed(_ after: String, ofOneWord isOneWord: Bool) -> Bool {
        guard after.hasPrefix(", ") else { return false }
        let words = Word.split(after.dropFirst(2).prefix { !",.;:".contains($0) }).prefix(7)
        guard let first = words.first, Lexicon.determiners.contains(first.lowered) || first.lowered == "its" else {
            return false
        }
        let head = words.prefix { word in
            !["that", "which", "who", "and", "with", "on"].contains(word.lowered)
                && !SourceResolver.prepositions.contains(word.lowered)
        }.last
        guard let head, isOneWord || !SourceResolver.isRole(head.lowered) else { return false }
        return bodies.contains(head.lowered) || offices.contains(head.lowered)
    }

    /// What the names of newspapers end with.
    static let newspapers: Set<String> = [
        "times", "post", "journal", "herald", "tribune", "gazette", "chronicle", "news", "daily", "mail", "globe",
        "guardian", "telegraph", "observer", "standard", "star", "sun", "weekly", "magazine", "inquirer", "examiner",
        "courier", "review", "echo", "argus", "advertiser", "mercury", "spectator", "bulletin", "sentinel", "dispatch",
        "express", "press", "record", "independent", "ledger", "bugle", "clarion", "monitor", "reporter", "mirror",
    ]

    /// Bodies that news names everywhere and whose names alone do not tell what they are.
    static let wellKnown: Set<String> = [
        "meta", "facebook", "instagram", "whatsapp", "messenger", "twitter", "youtube", "google", "alphabet", "amazon",
        "apple", "microsoft", "netflix", "snapchat", "reddit", "telegram", "linkedin", "pinterest", "uber", "tesla",
        "spacex", "boeing", "walmart", "oracle", "intel", "nvidia", "openai", "anthropic", "huawei", "tencent",
        "wechat",
        "alibaba", "samsung", "sony", "spotify", "zoom", "pfizer", "moderna", "astrazeneca", "bayer", "monsanto",
        "shell",
        "exxon", "gazprom", "greenpeace", "amnesty", "oxfam", "unicef", "interpol", "hamas", "hezbollah", "taliban",
        "fox", "fox news", "cnn", "cnbc", "msnbc", "bbc", "npr", "abc", "nbc", "cbs", "reuters", "bloomberg",
        "politico", "guardian", "economist", "atlantic", "telegraph", "al jazeera", "xinhua",
        "axios", "breitbart", "nasa", "nato", "un", "eu", "WHO", "imf", "opec", "wto", "fbi", "cia", "nsa", "fda",
        "epa",
        "cdc", "nhs", "pentagon", "kremlin", "white house", "capitol hill", "downing street", "wall street",
    ]

    /// How the names of peoples and of believers end.
    private static let peoples = [
        "icans", "ians", "eans", "slims", "stians", "aqis", "elis", "stanis", "kongers", "erners",
    ]

    /// What the adherents of a cause or a party are called, one of them.
    static let members: Set<String> = [
        "republican", "democrat", "conservative", "liberal", "socialist", "nationalist", "independent", "unionist",
    ]
    private static let personPrefixes: Set<String> = [
        "mc", "mac", "o", "d", "de", "di", "du", "da", "la", "le", "van", "von", "fitz", "st",
    ]
    /// What follows many and not one: "Sceptics argue".
    private static let pluralVerbs: Set<String> = [
        "say", "argue", "claim", "warn", "believe", "think", "fear", "have", "are", "were", "do", "want", "call", "see",
        "point", "insist", "worry", "agree", "disagree", "object", "hope",
    ]
    private static let locating: Set<String> = ["in", "near", "across", "around", "outside"]
    private static let holdings: Set<String> = [
        "users", "app", "algorithm", "servers", "employees", "executives", "headquarters", "parent", "owner", "owners",
        "shareholders", "subsidiary", "customers", "board", "shares", "stock", "platform", "videos",
    ]

    /// What an office of a state or a party is called, with the last word of its name: "the department" is one so named.
    static let offices: Set<String> = [
        "government", "ministry", "agency", "party", "court", "council", "commission", "committee", "administration",
        "department", "house", "senate", "congress", "parliament", "bureau", "office", "police", "army", "cabinet",
        "regulator", "board", "state", "authority",
    ]
    /// What a company is called.
    static let companies: Set<String> = [
        "company", "firm", "platform", "app", "startup", "corporation", "giant", "owner", "service", "site", "network",
        "business", "maker", "manufacturer", "developer", "publisher", "retailer", "airline", "bank",
        "broadcaster", "lender", "insurer", "carrier", "provider", "operator", "supplier", "carmaker", "automaker",
        "chipmaker", "drugmaker", "planemaker", "toymaker", "utility", "railroad", "railway", "chain", "brewer",
        "miner",
        "studio", "conglomerate", "multinational",
    ]
    /// What any other body is called.
    static let associations: Set<String> = [
        "group", "organization", "organisation", "paper", "newspaper", "magazine", "publication", "outlet",
        "university",
        "union", "association", "institute", "charity", "campaign", "think-tank", "nonprofit", "watchdog", "ngo",
    ]
    /// Who and what news cites without a name.
    static let commonSources: Set<String> = [
        "footage", "video", "videos", "photos", "images", "documents", "records", "data", "figures", "reports", "polls",
        "surveys", "emails", "sources", "experts", "officials", "critics", "analysts", "lawmakers", "residents",
        "voters",
        "protesters", "witnesses", "opponents", "supporters", "researchers", "scientists", "lawyers", "users", "police",
        "defenders", "pollsters", "friends", "aides", "candidates", "advertisers", "creators",
    ]

    /// Whether a common noun names a body: "campaign", "administration".
    static func isBody(_ noun: String) -> Bool {
        offices.contains(noun) || associations.contains(noun) || ["team", "camp", "family", "regime"].contains(noun)
    }

    /// Whether a name that ends with the noun is that of an office, a newspaper or the like, which often opens with a place.
    static func isPublic(_ noun: String) -> Bool {
        isBody(noun) || newspapers.contains(noun) || societies.contains(noun)
    }

    /// Whether a noun right before a name says that it is a body's: "the mining company Northlith".
    static func calls(_ noun: String) -> Bool { bodies.contains(noun) || noun == "party" || noun == "agency" }

    private static let bodies = companies.union(associations)

    /// What stands inside a body's name in lower case.
    static let linking: Set<String> = ["of", "for", "and", "the", "on", "in", "to", "against", "de", "für"]

    /// Whether a body is called by the noun with which its name ends or begins: "the Bureau", "the League".
    static func isCalledByNoun(_ noun: String) -> Bool {
        // "the House", "the State" are others than the White House and the Department of State.
        guard !["house", "state", "office", "police", "family"].contains(noun) else { return false }
        return isBody(noun) || companies.contains(noun) || newspapers.contains(noun) || societies.contains(noun)
    }

    private static let societies: Set<String> = [
        "league", "trust", "foundation", "federation", "society", "club", "fund", "alliance", "coalition", "centre",
        "center", "assembly", "tribunal", "directorate", "observatory", "college", "academy", "church", "museum",
        "forum", "initiative", "inspectorate", "chamber", "guild",
    ]
}
