import ArgumentModel
import Articles
import Language

/// Whom sources mean that call somebody known by a noun: "the company said", "the researcher argued".
extension SourceResolver {
    /// Who "the company", "the League" or "the researcher" means: the only body so named, the one who is called so, or whom
    /// the reader takes for it. Nil where that is nobody known.
    mutating func nominalAntecedent(_ words: [Word], at range: Range<Int>) -> Int? {
        let words = Self.withoutWhence(words)
        guard (2...3).contains(words.count), let determiner = words.first,
            ["the", "this", "that"].contains(determiner.lowered), let noun = words.last
        else { return nil }
        // "the Missouri Republican" is he, whatever the capitals.
        if ["republican", "democrat"].contains(noun.lowered) || noun.lowered.hasSuffix("-year-old") {
            return antecedent(of: "he", at: range, isRole: true)
        }
        if words.count == 2, let body = onlyBody(called: noun.lowered, before: range.lowerBound) { return body }
        // "the Norse leader" is he, too.
        let isOfPeople = words.count == 3 && words[1].isCapitalized && Demonym.isNational(words[1].lowered)
        // "the Brazilian"
        if words.count == 2, noun.isCapitalized, Demonym.isNational(noun.lowered) {
            return antecedent(of: "he", at: range, isRole: true)
        }
        // "the CEO", "the Prime Minister"
        guard words.dropFirst(isOfPeople ? 2 : 1).allSatisfy({ !$0.isCapitalized || PersonName.isTitle($0.lowered) })
        else { return nil }
        if Self.isBodyNoun(noun.lowered) {
            return body(called: noun.lowered, of: isOfPeople ? words[1].lowered : nil, at: range)
        }
        if let pronoun = Self.kin[noun.lowered] { return antecedent(of: pronoun, at: range) }
        guard Self.isRole(noun.lowered) else { return nil }
        let kind = words.count == 3 ? words[1].lowered : nil
        if let called = person(called: noun.lowered, of: kind, before: range.lowerBound) { return called }
        // "The prosecutor" is not whoever spoke last; "the former mayor" and "the Norse leader" tell of somebody known.
        if isOfPeople && Self.leaders.contains(noun.lowered) || kind == "former" {
            return antecedent(of: "he", at: range, isRole: true)
        }
        let (article, isEpithet) = (article, Self.epithets.contains(noun.lowered))
        return antecedent(of: "he", at: range, isRole: true, least: Self.leastProbability) {
            !$0.isAnonymous && (isEpithet || !Self.isToldOf($0, in: article))
        }
    }

    /// Words without where somebody is from: "the Fort Hask-based company".
    private static func withoutWhence(_ words: [Word]) -> [Word] {
        guard let based = words.firstIndex(where: { $0.lowered.hasSuffix("-based") || $0.lowered.hasSuffix("-born") }),
            based > 0, words[1..<based].allSatisfy(\.isCapitalized)
        else { return words }
        return Array(words[..<1] + words[(based + 1)...])
    }

    /// What people are to each other, and the pronoun for one.
    private static let kin = [
        "mother": "she", "wife": "she", "daughter": "she", "sister": "she", "widow": "she", "father": "he",
        "son": "he", "husband": "he", "brother": "he",
    ]

    /// What ends like a role and is nobody: "the order says".
    static let documents: Set<String> = [
        "order", "letter", "paper", "newspaper", "number", "matter", "center", "centre", "chapter", "error", "factor",
        "sector", "quarter", "computer", "server", "answer", "offer", "poster", "register", "chatter", "rumor",
        "border",
        "tower", "power", "disaster", "grant", "covenant", "warrant", "list", "restaurant", "variant", "barometer",
    ]

    // MARK: - People

    /// The person whom the article calls by a noun before a place: who spoke last of them, or else was named last.
    private func person(called noun: String, of kind: String?, before offset: Int) -> Int? {
        let bearers = roster.actors.indices.filter { actor in
            roster.actors[actor].kind == .person && quoted?.names.contains(actor) != true
                && callings(of: actor, before: offset).contains { Self.calls(Word.split($0), noun, of: kind) }
        }
        return speakers.last { $0.offset < offset && bearers.contains($0.actor) }?.actor
            ?? roster.mentions(in: 0..<offset).last { bearers.contains($0.actor) }?.actor
    }

    /// What the article calls somebody up to a place: his name with what stands right before it, and his role without whose
    /// it is.
    private func callings(of actor: Int, before offset: Int) -> [String] {
        let known = roster.actors[actor]
        let names = known.mentions.filter { $0.lowerBound < offset }.map { mention in
            let before = article.text(from: mention.lowerBound - 40, to: mention.lowerBound)
            // The words that single spaces part from the name.
            var start = before.utf8.count
            let titles = Word.split(before).suffix(3).reversed().prefix { word in
                defer { start = word.range.lowerBound }
                return word.range.upperBound == start - 1 && before.hasSuffix(" ")
            }
            return (titles.reversed().map(\.lowered) + [article.text(mention)]).joined(separator: " ")
        }
        let role = Word.split(known.description ?? "").prefix { !Self.prepositions.contains($0.lowered) }
        return names + [role.map(\.lowered).joined(separator: " ")]
    }

    /// Whether words call somebody by a noun: "mayor" is neither "deputy mayor" nor the other way round.
    private static func calls(_ words: [Word], _ noun: String, of kind: String?) -> Bool {
        let callings = shortTitles[noun, default: []].union([noun])
        return words.indices.contains { place in
            let word = words[place].lowered
            guard callings.contains(word) || word.hasSuffix("-" + noun) else { return false }
            let before = place > 0 ? words[place - 1].lowered : ""
            return lesser.contains(before) || kind.map(telling.contains) == true ? before == kind : true
        }
    }

    /// With these an office is another one.
    private static let lesser: Set<String> = ["deputy", "vice", "assistant", "junior", "shadow"]
    /// What tells offices apart that have one name.
    private static let telling = lesser.union([
        "prime", "foreign", "interior", "home", "finance", "health", "defense", "defence", "justice", "education",
        "transport", "energy", "environment", "agriculture", "trade", "labor", "labour", "attorney",
    ])

    /// What somebody who was named is called besides, with his country.
    private static let leaders: Set<String> = ["leader", "ruler", "strongman", "lawmaker", "politician"]

    /// Whether the article tells what somebody is or does: the reader takes him for the next mayor all the same.
    private static func isToldOf(_ actor: LocalActor, in article: ReadArticle) -> Bool {
        actor.description != nil
            || actor.mentions.contains { mention in
                article.text(from: mention.upperBound, to: mention.upperBound + 5) == ", who"
            }
    }

    /// What takes up somebody known, whatever else was told of him; a mayor or a driver need not have been told of.
    private static let epithets = leaders.union([
        "senator", "congressman", "congresswoman", "legislator", "professor", "researcher", "scientist", "economist",
        "historian", "author", "writer", "activist", "campaigner", "critic", "advocate", "executive", "official",
        "expert", "specialist", "veteran", "singer", "actor", "player", "columnist", "journalist", "reporter",
        "founder", "entrepreneur", "republican", "democrat",
    ])

    /// How titles that stand before names are written short, or called.
    private static let shortTitles: [String: Set<String>] = [
        "senator": ["sen"], "representative": ["rep"], "congressman": ["rep"], "congresswoman": ["rep"],
        "lawmaker": ["sen", "senator", "rep", "representative", "mp", "congressman", "congresswoman", "legislator"],
        "legislator": ["sen", "senator", "rep", "representative", "mp"], "governor": ["gov"], "professor": ["prof"],
        "doctor": ["dr"], "physician": ["dr", "doctor"], "judge": ["justice"], "executive": ["ceo"],
    ]
}
