import ArgumentModel
import Language

/// Whom pronouns and nominal sources mean: "he said", "the company said", "the researcher argued".
extension SourceResolver {
    /// Who a pronoun means: in the nearest of the sentences before, whoever spoke in it, or else whoever it begins with;
    /// failing that, the only fitting name of the last two sentences. Nil where nobody fits.
    ///
    /// - Parameters:
    ///   - least: how likely the reader must think it, where nothing else is to tell.
    ///   - isRole: whether a noun stands for the pronoun, which may mean a man or a woman: "the senator".
    ///   - body: which of the actors that "it" may mean are meant.
    mutating func antecedent(
        of pronoun: String, at range: Range<Int>, isRole: Bool = false, least: Double? = nil,
        body: (LocalActor) -> Bool = { _ in true }
    ) -> Int? {
        let kinds: Set<Actor.Kind> =
            switch pronoun {
            case "he", "she", "him", "her", "his", "who": [.person, .author]
            case "it", "its", "which", "this", "that": [.organization, .unknown]
            default: [.group, .organization]
            }
        // A place is meant only where it spoke.
        let speaking = kinds.contains(.organization) ? kinds.union([.place]) : kinds
        let gender = isRole ? nil : Gender(pronoun: pronoun)
        func fits(_ actor: Int, _ kinds: Set<Actor.Kind>) -> Bool {
            let known = roster.actors[actor]
            return kinds.contains(known.kind) && quoted?.names.contains(actor) != true && body(known)
                && (gender == nil || known.gender == nil || known.gender == gender)
        }
        let window = windowStart(before: range.lowerBound, sentences: 4)
        if pronoun == "who" || pronoun == "which" {
            let before = roster.mentions(in: window..<range.lowerBound)
            // "CNN, who reported": whatever stands right before it.
            guard let last = before.last, range.lowerBound - last.range.upperBound <= 2 else { return nil }
            return last.actor
        }
        if let quoted, gender != nil, let last = lastSpeaker(before: quoted.start), fits(last, kinds) { return last }
        let word = Word.split(article.text(range)).last.map { range.lowerBound + $0.range.lowerBound }
        if let word,
            let meant = antecedents.actor(meantAt: word..<range.upperBound, in: roster, where: { fits($0, speaking) }),
            meant.probability >= least ?? Self.leastProbability
        {
            return meant.actor
        }
        if least != nil { return nil }
        guard let here = article.sentence(at: range.lowerBound) else { return nil }
        for position in stride(from: here, through: max(0, here - 4), by: -1) {
            let sentence = article.reading.sentences[position].range
            let end = min(sentence.upperBound, range.lowerBound)
            guard sentence.lowerBound < end else { continue }
            if let speaker = speakers.last(where: {
                (sentence.lowerBound..<end).contains($0.offset) && fits($0.actor, speaking)
            }) {
                return speaker.actor
            }
            if pronoun == "they", position < here {
                if let group = subjectGroup(of: sentence) { return group }
                if let first = firstOfSeveral(in: sentence) { return first }
            }
            if let subject = roster.mentions(in: sentence.lowerBound..<end).first(where: { fits($0.actor, kinds) }),
                Word.split(article.text(sentence.lowerBound..<subject.range.lowerBound)).allSatisfy({
                    Lexicon.determiners.contains($0.lowered)
                })
            {
                return subject.actor
            }
        }
        let near = roster.mentions(in: windowStart(before: range.lowerBound, sentences: 2)..<range.lowerBound)
            .filter { fits($0.actor, kinds) }
        return Set(near.map(\.actor)).count == 1 ? near.last?.actor : nil
    }

    /// The group that a sentence begins with: "Creators have sued".
    private mutating func subjectGroup(of sentence: Range<Int>) -> Int? {
        let words = Word.split(article.text(sentence).prefix(60))
        guard
            let verb = words.firstIndex(where: {
                Lexicon.auxiliaries.contains($0.lowered) || Lexicon.finiteVerbs.contains($0.lowered)
                    || $0.lowered == "who"
            }),
            (1...3).contains(verb), Self.isPlural(words[verb - 1].lowered),
            !Lexicon.pronouns.contains(words[verb - 1].lowered)
        else { return nil }
        let range =
            sentence.lowerBound + words[0].range.lowerBound..<sentence.lowerBound + words[verb - 1].range.upperBound
        let text = article.text(range)
        return unnamed(text, words: Word.split(text), at: range)
    }

    /// The first of the people with whom a sentence begins: "Ann Lee and Bo Lind asked for an inquiry".
    private func firstOfSeveral(in sentence: Range<Int>) -> Int? {
        let people = roster.mentions(in: sentence).filter { roster.actors[$0.actor].kind == .person }
        guard Set(people.map(\.actor)).count > 1, let first = people.first,
            article.text(sentence.lowerBound..<first.range.lowerBound).split(separator: " ").count <= 2,
            Word.split(article.text(first.range.upperBound..<people[1].range.lowerBound)).last?.lowered == "and"
        else { return nil }
        return first.actor
    }

    /// The company that an article is about: the one with more than a third of all mentions of companies and things.
    private var dominantCompany: Int? {
        let counts = roster.actors.indices
            .filter {
                [.organization, .unknown].contains(roster.actors[$0].kind) && Self.isCompany(roster.actors[$0])
            }
            .map { ($0, roster.actors[$0].mentions.count) }
        guard let most = counts.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), most.1 * 3 > counts.map(\.1).reduce(0, +)
        else { return nil }
        return most.0
    }

    private func windowStart(before offset: Int, sentences: Int) -> Int {
        guard let here = article.sentence(at: offset) else { return 0 }
        return article.reading.sentences[max(0, here - sentences)].range.lowerBound
    }

    /// Who "the company" or "the researcher" means: the last speaker or the only fitting name nearby.
    mutating func nominalAntecedent(_ words: [Word], at range: Range<Int>) -> Int? {
        guard words.count <= 3, let determiner = words.first, ["the", "this", "that"].contains(determiner.lowered),
            let noun = words.last
        else { return nil }
        // "the Missouri Republican" is he, whatever the capitals.
        if ["republican", "democrat"].contains(noun.lowered) || noun.lowered.hasSuffix("-year-old") {
            return antecedent(of: "he", at: range, isRole: true)
        }
        // "the Norse leader" is he, too.
        let isOfPeople = words.count == 3 && words[1].isCapitalized && NameContext.isOfPeople(words[1].lowered)
        guard words.dropFirst(isOfPeople ? 2 : 1).allSatisfy({ !$0.isCapitalized }) else { return nil }
        if NameContext.companies.contains(noun.lowered) {
            return antecedent(of: "it", at: range, body: Self.isCompany) ?? dominantCompany
        }
        if NameContext.offices.contains(noun.lowered) {
            return antecedent(of: "it", at: range) {
                !$0.isAnonymous && Word.split($0.name).contains { $0.lowered == noun.lowered }
            }
        }
        if NameContext.associations.contains(noun.lowered) {
            return antecedent(of: "it", at: range) { !$0.isAnonymous }
        }
        if let pronoun = Self.kin[noun.lowered] { return antecedent(of: pronoun, at: range) }
        if Self.roles.contains(where: { noun.lowered.hasSuffix($0) }), !Self.documents.contains(noun.lowered) {
            let described = speakers.last {
                roster.actors[$0.actor].description?.lowercased().contains(noun.lowered) == true
            }
            if let described { return described.actor }
            // "The mayor" is one whom the article calls so, and not whoever spoke last; "the former mayor" is told of
            // somebody known.
            let isTitle = Self.titles.contains(noun.lowered) && words[1].lowered != "former"
            return antecedent(of: "he", at: range, isRole: true, least: isTitle ? 0.5 : nil)
        }
        return nil
    }

    /// Offices that one person holds.
    private static let titles: Set<String> = [
        "mayor", "president", "minister", "governor", "chancellor", "premier", "director", "ambassador", "secretary",
        "commissioner", "chairman", "chairwoman", "doctor",
    ]
    /// What people are to each other, and the pronoun for one.
    private static let kin = [
        "mother": "she", "wife": "she", "daughter": "she", "sister": "she", "widow": "she", "father": "he",
        "son": "he", "husband": "he", "brother": "he",
    ]

    /// How likely an antecedent must be before it is taken rather than what the order of speakers tells.
    private static let leastProbability = 0.7

    /// Whether an organization may be a company: its name is not that of an office or of a newspaper, which are seldom
    /// called one.
    private static func isCompany(_ actor: LocalActor) -> Bool {
        let words = Word.split(actor.name)
        return !actor.isAnonymous && !words.contains { NameContext.offices.contains($0.lowered) }
            && !(words.count > 1 && words.last.map { NameContext.newspapers.contains($0.lowered) } == true)
    }

    /// What ends like a role and is nobody: "the order says".
    static let documents: Set<String> = [
        "order", "letter", "paper", "newspaper", "number", "matter", "center", "centre", "chapter", "error", "factor",
        "sector", "quarter", "computer", "server", "answer", "offer", "poster", "register", "chatter", "rumor",
        "border",
        "tower", "power", "disaster", "grant", "covenant", "warrant", "list", "restaurant", "variant", "barometer",
    ]
}
