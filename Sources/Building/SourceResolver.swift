import ArgumentModel
import Articles
import Language

/// Says which actor the source words of an attribution mean.
///
/// Attributions are resolved in text order, because "he said" means one who spoke before. Where nothing is sure the
/// source becomes an actor of its own, named by its own words: unresolved rather than wrong.
struct SourceResolver {
    private let article: ReadArticle
    private(set) var roster: ActorRoster
    /// The writer of the article, who speaks wherever nobody else does.
    let author: Int
    /// Who spoke, and where, in text order.
    private var speakers: [(offset: Int, actor: Int)] = []
    private var anonymous: [String: Int] = [:]

    init(_ article: ReadArticle) {
        self.article = article
        roster = ActorRoster(article)
        let record = article.source.article
        if let name = record.author ?? record.publisher {
            author = roster.add(LocalActor(name: name, kind: record.author == nil ? .organization : .author))
        } else {
            author = roster.add(LocalActor(name: "the author", kind: .author, isAnonymous: true))
        }
    }

    /// The actor that the attribution's source means, or nil where the text names no source.
    ///
    /// - Parameter enclosing: who speaks the words in which the attribution itself stands, if not the author.
    mutating func resolve(_ attribution: Attribution, enclosing: Int?) -> Int? {
        guard let first = attribution.source.first else { return nil }
        let range = first.lowerBound..<(attribution.source.last?.upperBound ?? first.upperBound)
        let actor = resolve(range, enclosing: enclosing)
        if let actor { speakers.append((range.lowerBound, actor)) }
        return actor
    }

    private mutating func resolve(_ range: Range<Int>, enclosing: Int?) -> Int? {
        // "academics and": what was cut from a longer source.
        let all = Word.split(article.text(range))
        guard let end = all.last(where: { !Self.joining.contains($0.lowered) })?.range.upperBound else { return nil }
        let range = range.lowerBound..<range.lowerBound + (end == all.last?.range.upperBound ? range.count : end)
        let text = article.text(range).trimmingPunctuation().collapsingSpace()
        let words = Word.split(text)
        guard let first = words.first, !["nobody", "no", "none"].contains(first.lowered) else { return nil }
        if words.count == 1, Lexicon.firstPerson.contains(first.lowered) { return enclosing ?? author }
        if words.count == 1, Lexicon.pronouns.contains(first.lowered) {
            return antecedent(of: first.lowered, at: range)
        }
        if first.lowered == "who" || first.lowered == "which" { return antecedent(of: first.lowered, at: range) }
        // "many of them": whoever they are.
        if let last = words.last, words.count == 3, words[1].lowered == "of", last.lowered == "them" {
            return antecedent(of: "they", at: range)
        }
        if let spoken = nominalAntecedent(words, at: range) { return spoken }
        if let named = head(in: range, text: text) { return named }
        return unnamed(text, words: words, at: range)
    }

    /// Words that no source ends with.
    private static let joining: Set<String> = ["and", "or", "of", "the"]

    // MARK: - Named sources

    /// The actor that a source names: the person in it, or the organization that it starts with or speaks for.
    private mutating func head(in range: Range<Int>, text: String) -> Int? {
        // "a study by the institute, which the company paid for": who else is named in the clause is not the source.
        let words = Word.split(article.text(range))
        if let relative = words.dropFirst().first(where: { ["which", "whom", "that"].contains($0.lowered) }) {
            let clause = range.lowerBound..<range.lowerBound + relative.range.lowerBound
            if !roster.mentions(in: clause).isEmpty { return head(in: clause, text: article.text(clause)) }
        }
        let mentions = roster.mentions(in: range)
        guard let first = mentions.first else { return nil }
        // "Prakash, co-founder of the Center for …"; "TikTok's interim head, Vanessa Pappas"; "Republican Sen. Josh Hawley".
        if let person = mentions.first(where: { roster.actors[$0.actor].kind == .person && isHead($0.range, of: range) }
        ) {
            describe(person.actor, named: person.range, in: range)
            return person.actor
        }
        let before = Word.split(article.text(range.lowerBound..<first.range.lowerBound))
        let after = Word.split(article.text(first.range.upperBound..<range.upperBound))
        let rest = after.filter { !Lexicon.determiners.contains($0.lowered) }
        // "A Google engineer", "a former ByteDance": somebody of theirs, not they.
        let isOneOf = before.first.map { ["a", "an", "one"].contains($0.lowered) } ?? false
        let isBare = !isOneOf && before.allSatisfy { Lexicon.determiners.contains($0.lowered) }
        // "the Clinton campaign" is a body of its own, called after somebody.
        let isBody = rest.last.map { NameContext.isBody($0.lowered) } ?? false
        if isBare, !isBody,
            rest.isEmpty || !rest.contains(where: { Self.isPlural($0.lowered) }) && first.range.count * 2 >= range.count
        {
            return first.actor
        }
        // "a TikTok spokesperson", "a statement from the ministry": the organization speaks.
        let own = after.prefix { !Self.prepositions.contains($0.lowered) }
        if mentions.count == 1, (before + own).contains(anyOf: Self.voices) { return first.actor }
        return nil
    }

    /// Whether the name is what the source is about: not behind a preposition, nor a possessor.
    private func isHead(_ name: Range<Int>, of source: Range<Int>) -> Bool {
        let after = article.text(name.upperBound..<min(source.upperBound, name.upperBound + 4))
        if after.hasPrefix("'s ") || after.hasPrefix("’s ") || article.text(name).hasSuffix("'s")
            || article.text(name).hasSuffix("’s")
        {
            return false
        }
        // "the Trump campaign", "Clinton supporters"
        if after.hasPrefix(" "),
            let next = Word.split(article.text(name.upperBound..<source.upperBound)).first, !next.isCapitalized,
            NameContext.isBody(next.lowered) || Self.isPlural(next.lowered)
        {
            return false
        }
        let before = article.text(source.lowerBound..<name.lowerBound)
        guard let last = Word.split(before).last(where: { !Lexicon.determiners.contains($0.lowered) }) else {
            return true
        }
        return before.trimmingPunctuation().utf8.count < before.utf8.count - 1
            || !["of", "for", "to", "by", "with", "from", "at", "against", "about", "and", "in", "on", "under", "over"]
                .contains(last.lowered)
    }

    /// Keeps what a source says of the person that it names: "Emerging Technologies Fellow at …".
    private mutating func describe(_ actor: Int, named name: Range<Int>, in source: Range<Int>) {
        let after = article.text(name.upperBound..<source.upperBound)
        if after.hasPrefix(",") {
            // "…, a senator from Ohio, and Bo Lind": the next person is none of it.
            let end = Word.split(after).first {
                $0.lowered == "and" && $0.range.lowerBound >= 2
                    && after.utf8.prefix($0.range.lowerBound).suffix(2).elementsEqual(", ".utf8)
            }
            roster.describe(
                actor, as: end.map { String(decoding: after.utf8.prefix($0.range.lowerBound), as: UTF8.self) } ?? after)
        } else {
            let before = article.text(source.lowerBound..<name.lowerBound)
            if Word.split(before).contains(where: { !Lexicon.determiners.contains($0.lowered) }) {
                roster.describe(actor, as: before)
            }
        }
    }

    // MARK: - Pronouns and nominal sources

    /// Who a pronoun means: in the nearest of the sentences before, whoever spoke in it, or else whoever it begins with;
    /// failing that, the only fitting name of the last two sentences. Nil where nobody fits.
    ///
    /// - Parameter body: which of the actors that "it" may mean are meant.
    private mutating func antecedent(
        of pronoun: String, at range: Range<Int>, body: (LocalActor) -> Bool = { _ in true }
    ) -> Int? {
        let kinds: Set<Actor.Kind> =
            switch pronoun {
            case "he", "she", "him", "her", "who": [.person, .author]
            case "it", "which", "this", "that": [.organization, .unknown]
            default: [.group, .organization]
            }
        // A place is meant only where it spoke.
        let speaking = kinds.contains(.organization) ? kinds.union([.place]) : kinds
        let gender = Gender(pronoun: pronoun)
        func fits(_ actor: Int, _ kinds: Set<Actor.Kind>) -> Bool {
            let known = roster.actors[actor]
            return kinds.contains(known.kind) && body(known)
                && (gender == nil || known.gender == nil || known.gender == gender)
        }
        let window = windowStart(before: range.lowerBound, sentences: 4)
        if pronoun == "who" || pronoun == "which" {
            return roster.mentions(in: window..<range.lowerBound).last { kinds.contains(roster.actors[$0.actor].kind) }?
                .actor
        }
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
    private mutating func nominalAntecedent(_ words: [Word], at range: Range<Int>) -> Int? {
        guard words.count <= 3, let determiner = words.first, ["the", "this", "that"].contains(determiner.lowered),
            let noun = words.last
        else { return nil }
        // "the Missouri Republican" is he, whatever the capitals.
        if ["republican", "democrat"].contains(noun.lowered) { return antecedent(of: "he", at: range) }
        guard words.dropFirst().allSatisfy({ !$0.isCapitalized }) else { return nil }
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
        if Self.roles.contains(where: { noun.lowered.hasSuffix($0) }), !Self.things.contains(noun.lowered) {
            let described = speakers.last {
                roster.actors[$0.actor].description?.lowercased().contains(noun.lowered) == true
            }
            return described?.actor ?? antecedent(of: "he", at: range)
        }
        return nil
    }

    /// An actor of this article alone, called by the source's own words; nil where these are a clause, not a name.
    private mutating func unnamed(_ text: String, words: [Word], at range: Range<Int>) -> Int? {
        // "an intelligence specialist who works for …": up to the first comma or relative clause.
        var name = text
        if let cut = words.dropFirst().first(where: { ["who", "which", "that", "whose", "where"].contains($0.lowered) })
        {
            name = String(decoding: Array(text.utf8)[..<cut.range.lowerBound], as: UTF8.self)
        }
        name = (name.split(separator: ",").first.map(String.init) ?? name).trimmingPunctuation()
        var nameWords = Word.split(name)
        if VerbForms.hasFiniteVerb(nameWords) {
            // "an engineer specialized in …": up to what somebody is, where that stands plainly.
            guard
                let role = nameWords.firstIndex(where: { word in Self.roles.contains { word.lowered.hasSuffix($0) } }),
                Lexicon.determiners.contains(nameWords[0].lowered),
                !VerbForms.hasFiniteVerb(Array(nameWords[...role]))
            else { return nil }
            nameWords = Array(nameWords[...role])
            name = String(decoding: Array(name.utf8)[..<nameWords[role].range.upperBound], as: UTF8.self)
        }
        let kept = nameWords.drop {
            Lexicon.quantifiers.contains($0.lowered) || Lexicon.determiners.contains($0.lowered)
        }
        if let start = kept.first {
            name = String(decoding: Array(name.utf8)[start.range.lowerBound...], as: UTF8.self)
        }
        let isGroup =
            nameWords.first.map {
                Lexicon.quantifiers.contains($0.lowered) && !Lexicon.determiners.contains($0.lowered)
            } == true
            || (headNoun(kept).map { Self.isPlural($0.lowered) } ?? false)
        // A name that the reader did not mark is a name all the same.
        let isName =
            !isGroup && !kept.isEmpty
            && kept.allSatisfy { $0.isCapitalized && !Lexicon.functionWords.contains($0.lowered) }
        let key = name.lowercased()
        if let known = anonymous[key] {
            roster.mention(known, at: range)
            return known
        }
        let actor = roster.add(
            LocalActor(name: name, kind: isGroup ? .group : .unknown, mentions: [range], isAnonymous: !isName))
        anonymous[key] = actor
        return actor
    }

    /// The noun that a phrase is built on: the last word before a preposition.
    private func headNoun(_ words: ArraySlice<Word>) -> Word? {
        words.prefix { !Self.prepositions.contains($0.lowered) }.last
    }

    private static let prepositions: Set<String> = [
        "of", "in", "at", "from", "for", "with", "on", "to", "by", "among", "within",
    ]

    private static func isPlural(_ word: String) -> Bool {
        irregularPlurals.contains(word)
            || (word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
                && !word.hasSuffix("'s"))
    }

    private static let irregularPlurals: Set<String> = [
        "people", "men", "women", "children", "police", "media", "others", "many", "some", "public", "staff", "crowd",
        "opposition",
    ]
    /// Whether an organization may be a company: its name is not that of an office.
    private static func isCompany(_ actor: LocalActor) -> Bool {
        !actor.isAnonymous && !Word.split(actor.name).contains { NameContext.offices.contains($0.lowered) }
    }

    private static let roles = [
        "er", "or", "ist", "ian", "ant", "man", "woman", "person", "chief", "head", "expert", "specialist", "official",
        "mayor", "executive",
        "president", "advocate", "critic", "fellow", "boss", "veteran", "lawmaker", "secretary",
    ]
    /// What ends like a role and is nobody: "the order says".
    private static let things: Set<String> = [
        "order", "letter", "paper", "newspaper", "number", "matter", "center", "centre", "chapter", "error", "factor",
        "sector", "quarter", "computer", "server", "answer", "offer", "poster", "register", "chatter", "rumor",
        "border",
        "tower", "power", "disaster", "grant", "covenant", "warrant", "list", "restaurant", "variant", "barometer",
    ]
    private static let voices: Set<String> = [
        "spokesperson", "spokesman", "spokeswoman", "spokespeople", "representative", "statement", "release", "report",
        "letter", "filing", "blog", "post", "memo", "survey", "poll", "study", "analysis", "investigation", "review",
    ]
}

extension Language.Attribution {
    /// Everything that belongs to the attribution, from the first source, cue or content to the last.
    var extent: Range<Int>? {
        let ranges = source + cue + content
        guard let low = ranges.map(\.lowerBound).min(), let high = ranges.map(\.upperBound).max() else { return nil }
        return low..<high
    }
}
