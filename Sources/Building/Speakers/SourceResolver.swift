import ArgumentModel
import Articles
import Language

/// Says which actor the source words of an attribution mean.
///
/// Attributions are resolved in text order, because "he said" means one who spoke before. Where nothing is sure the
/// source becomes an actor of its own, named by its own words: unresolved rather than wrong.
struct SourceResolver: Sendable {
    let article: ReadArticle
    let antecedents: Antecedents
    var roster: ActorRoster
    /// The writer of the article, who speaks wherever nobody else does.
    let author: Int
    /// Who spoke, and where, in text order, and whether somebody spoke for a body who is not named.
    private(set) var speakers: [(offset: Int, actor: Int, isVoiced: Bool)] = []
    /// The labels of a transcript, and who speaks behind each.
    var labels: [(range: Range<Int>, actor: Int)] = []
    private var anonymous: [String: Int] = [:]
    /// Of the quotation that is being attributed, where it begins and whom it names: who is told of in it is not "he" who
    /// speaks it.
    private(set) var quoted: (start: Int, names: Set<Int>)?
    let quotations: QuotedSpeech

    init(_ article: ReadArticle) {
        self.article = article
        roster = ActorRoster(article)
        antecedents = Antecedents(article: article)
        for (actor, gender) in antecedents.genders(in: roster) { roster.learn(gender, of: actor) }
        quotations = QuotedSpeech(article)
        let record = article.source.article
        if let name = record.author ?? record.publisher {
            author = roster.add(LocalActor(name: name, kind: record.author == nil ? .organization : .author))
        } else {
            author = roster.add(LocalActor(name: "the author", kind: .author, isAnonymous: true))
        }
    }

    /// The actor that the attribution's source means, or nil where the text names no source.
    ///
    /// - Parameters:
    ///   - enclosing: who speaks the words in which the attribution itself stands, if not the author.
    ///   - isQuoted: whether its content stands in quotation marks.
    mutating func resolve(_ attribution: Attribution, enclosing: Int?, isQuoted: Bool = false) -> Int? {
        guard let first = attribution.source.first else { return nil }
        let range = first.lowerBound..<(attribution.source.last?.upperBound ?? first.upperBound)
        let names = attribution.content.flatMap { roster.mentions(in: $0) }.map(\.actor)
        quoted = isQuoted ? attribution.content.first.map { ($0.lowerBound, Set(names)) } : nil
        defer { quoted = nil }
        let label = labels.first { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
        let actor =
            if let label {
                label.actor
            } else if isAddressed(by: attribution) {
                informant(of: attribution).flatMap { resolve($0, enclosing: enclosing) }
            } else {
                resolve(range, enclosing: enclosing)
            }
        // "A study by the Trust, which the firm paid for, found": the Trust is not who "the company" is then.
        if let actor, phrase(toldOfBy: range) == nil {
            let isVoiced = Word.split(article.text(range)).contains(anyOf: Self.mouths)
            speakers.append((range.lowerBound, actor, isVoiced))
        }
        return actor
    }

    mutating func resolve(_ range: Range<Int>, enclosing: Int?) -> Int? {
        // "academics and": what was cut from a longer source.
        let all = Word.split(article.text(range))
        guard let end = all.last(where: { !Self.joining.contains($0.lowered) })?.range.upperBound else { return nil }
        let range = withWholeNames(
            withName(range.lowerBound..<range.lowerBound + (end == all.last?.range.upperBound ? range.count : end)))
        if let described = describedName(before: range) { return described }
        if let phrase = phrase(toldOfBy: range) { return resolve(phrase, enclosing: enclosing) }
        if let owner = ownerOfVoice(in: range) { return resolve(owner, enclosing: enclosing) }
        if let phrase = withoutRelative(range) { return resolve(phrase, enclosing: enclosing) }
        let text = article.text(range).trimmingPunctuation().collapsingSpace()
        let words = Word.split(text)
        guard let first = words.first, !isNobody(words) else { return nil }
        if isFirstPerson(words, at: range, isSpoken: enclosing != nil) { return enclosing ?? author }
        if isArticle(words, at: range) { return enclosing ?? author }
        if first.lowered == "one", words.count == 1, !isOneOfSeveral(range) { return nil }
        // "44 percent": nobody by name.
        if words.contains(anyOf: ["percent"]) { return nil }
        if Self.opensRelative(words) { return antecedent(ofRelative: first.lowered, at: range) }
        if words.contains(anyOf: ["whom"]) { return nil }
        if words.count == 1, Lexicon.pronouns.contains(first.lowered) {
            return antecedent(of: first.lowered, at: range)
        }
        // "many of them", "the two of us": whoever they and we are.
        if words.count <= 4, words.dropLast().last?.lowered == "of", let last = words.last?.lowered {
            if last == "them" { return antecedent(of: "they", at: range) }
            if last == "us" { return enclosing ?? author }
        }
        if let isLast = Self.tellsOfTwo(words) { return oneOfTwo(isLast, before: range.lowerBound) }
        if let spoken = nominalAntecedent(words, at: range) ?? member(in: range) { return spoken }
        if let named = head(in: range, text: text) { return named }
        if let body = bodySpokenFor(range) { return body }
        return unnamed(text, at: range)
    }

    /// Words that no source ends with.
    private static let joining: Set<String> = ["and", "or", "of", "the"]

    // MARK: - Named sources

    private static let dash = Pattern(/\s[—–]\s/)

    /// The actor that a source names: the person in it, or the organization that it starts with or speaks for.
    private mutating func head(in range: Range<Int>, text: String) -> Int? {
        // "a study by the institute, which the company paid for": who else is named in the clause is not the source.
        let words = Word.split(article.text(range))
        let relative = words.dropFirst().first { ["which", "whom", "that"].contains($0.lowered) }?.range.lowerBound
        let source = article.text(range)
        let dash = source.firstRange(of: Self.dash).map {
            source.utf8.distance(from: source.startIndex, to: $0.lowerBound)
        }
        if let end = [relative, dash].compactMap(\.self).min() {
            let clause = range.lowerBound..<range.lowerBound + end
            if !roster.mentions(in: clause).isEmpty { return head(in: clause, text: article.text(clause)) }
        }
        let all = roster.mentions(in: range)
        let mentions = withoutShortNames(all)
        guard let first = mentions.first else { return nil }
        // "The STLA and the Federation of Small Traders": the first of several.
        let speaking = mentions.filter { [.person, .organization].contains(roster.actors[$0.actor].kind) }
        for names in [mentions, speaking] where names.count > 1 && isList(names.map(\.range), in: range) {
            return names[0].actor
        }
        // "Prakash, co-founder of the Center for …"; "TikTok's interim head, Vanessa Pappas"; "Republican Sen. Josh Hawley".
        let people = mentions.filter { roster.actors[$0.actor].kind == .person && isHead($0.range, of: range) }
        if var person = people.first {
            // "Harbour Institute director Ann Lee", where the institute was taken for a person: the name stands last.
            for next in people.dropFirst() {
                let between = article.text(from: person.range.upperBound, to: next.range.lowerBound)
                guard leads(between, to: next.range) else { break }
                person = next
            }
            describe(person.actor, named: person.range, in: range)
            return person.actor
        }
        if let body = owned(mentions, in: range) ?? apposed(mentions.last, in: range)
            ?? abbreviated(all.last, in: range)
        {
            return body
        }
        let before = Word.split(article.text(from: range.lowerBound, to: first.range.lowerBound))
        let after = Word.split(article.text(from: first.range.upperBound, to: range.upperBound))
        let rest = after.filter { !Lexicon.determiners.contains($0.lowered) }
        // "A Google engineer", "a former ByteDance": somebody of theirs, not they.
        let isOneOf = before.first.map { ["a", "an", "one"].contains($0.lowered) } ?? false
        // "the Russian leader", "an Okta executive": neither is his country or his firm.
        let hasRole =
            rest.last.map { word in
                !word.isCapitalized && Self.roles.contains(where: word.lowered.hasSuffix)
                    && !Self.documents.contains(word.lowered) && !Self.voices.contains(word.lowered)
            } ?? false
        let isBare = !isOneOf && !hasRole && before.allSatisfy { Lexicon.determiners.contains($0.lowered) }
        // "the Clinton campaign" is a body of its own, called after somebody.
        let isBody = rest.last.map { NameContext.isBody($0.lowered) } ?? false
        if isBare, !isBody,
            rest.isEmpty || !rest.contains(where: { Self.isPlural($0.lowered) }) && first.range.count * 2 >= range.count
        {
            return first.actor
        }
        // "a TikTok spokesperson", "a statement from the ministry": the organization speaks.
        let own = after.prefix { !Self.prepositions.contains($0.lowered) }
        if mentions.count == 1, own.contains(anyOf: Self.voices) || Self.speakFor(before) { return first.actor }
        return nil
    }

    /// Whether words lead from what speaks to whose it is: "a statement from", but not "a study published in", "a report on".
    private static func speakFor(_ words: [Word]) -> Bool {
        guard let voice = words.last(where: { voices.contains($0.lowered) }) else { return false }
        let last = words.last { prepositions.contains($0.lowered) || about.contains($0.lowered) }?.lowered
        return last.map {
            ["by", "from", "at", "for"].contains($0) || $0 == "of" && !examining.contains(voice.lowered)
        } ?? true
    }

    /// The body whose short name stands in brackets at the end of a source that only tells what it is: "the port commissioner
    /// (PCo)".
    private func abbreviated(_ mention: (range: Range<Int>, actor: Int)?, in range: Range<Int>) -> Int? {
        guard let mention, article.byte(at: mention.range.lowerBound - 1) == UInt8(ascii: "("),
            article.byte(at: mention.range.upperBound) == UInt8(ascii: ")"),
            mention.range.upperBound + 1 >= range.upperBound,
            article.text(mention.range).count(where: \.isUppercase) > 1,
            let noun = Word.split(article.text(from: range.lowerBound, to: mention.range.lowerBound)).last,
            !noun.isCapitalized
        else { return nil }
        return mention.actor
    }

    /// "The mining company Northlith", "The drivers' union, the Harbour Front": the body that a source ends with, after what it
    /// is.
    private func apposed(_ mention: (range: Range<Int>, actor: Int)?, in range: Range<Int>) -> Int? {
        guard let mention, roster.actors[mention.actor].kind != .person else { return nil }
        // "(HT)"
        let rest = article.text(from: mention.range.upperBound, to: range.upperBound).trimmingPunctuation()
        guard rest.allSatisfy(\.isUppercase) else { return nil }
        var before = Word.split(article.text(from: range.lowerBound, to: mention.range.lowerBound))
        // "The drivers' union, the Harbour Front"
        if before.last?.lowered == "the" { before.removeLast() }
        guard let noun = before.last, !noun.isCapitalized || before.count == 1, NameContext.calls(noun.lowered),
            !before.contains(where: { Self.prepositions.contains($0.lowered) || $0.lowered == "and" })
        else { return nil }
        return mention.actor
    }

    /// Whether the name is what the source is about: not behind a preposition, nor a possessor.
    private func isHead(_ name: Range<Int>, of source: Range<Int>) -> Bool {
        let after = article.text(from: name.upperBound, to: source.upperBound)
        if after.hasPrefix("'s ") || after.hasPrefix("’s ") || article.text(name).hasSuffix("'s")
            || article.text(name).hasSuffix("’s")
        {
            return false
        }
        // "the Trump campaign", "Clinton supporters"
        if after.hasPrefix(" "), let next = Word.split(after).first, !next.isCapitalized,
            NameContext.isBody(next.lowered) || Self.isPlural(next.lowered)
        {
            return false
        }
        let before = article.text(from: source.lowerBound, to: name.lowerBound)
        guard let last = Word.split(before).last(where: { !Lexicon.determiners.contains($0.lowered) }) else {
            return true
        }
        // "Road and Rail Minister Ann Lee"
        if last.lowered == "and", PersonName(article.text(name)).title.map({ $0.hasSuffix("Minister") }) == true {
            return true
        }
        return before.trimmingPunctuation().utf8.count < before.utf8.count - 1
            || !["of", "for", "to", "by", "with", "from", "at", "against", "about", "and", "in", "on", "under", "over"]
                .contains(last.lowered)
    }

    /// Keeps what a source says of the person that it names: "Emerging Technologies Fellow at …".
    private mutating func describe(_ actor: Int, named name: Range<Int>, in source: Range<Int>) {
        let after = article.text(from: name.upperBound, to: source.upperBound)
        if after.hasPrefix(",") {
            // "…, a senator from Ohio, and Bo Lind": the next person is none of it.
            let end = Word.split(after).first {
                $0.lowered == "and" && $0.range.lowerBound >= 2
                    && after.utf8.prefix($0.range.lowerBound).suffix(2).elementsEqual(", ".utf8)
            }
            roster.describe(
                actor, as: end.map { String(decoding: after.utf8.prefix($0.range.lowerBound), as: UTF8.self) } ?? after)
        } else {
            let before = article.text(from: source.lowerBound, to: name.lowerBound)
            if Word.split(before).contains(where: { !Lexicon.determiners.contains($0.lowered) }) {
                roster.describe(actor, as: before)
            }
        }
    }

    /// An actor of this article alone, called by the source's own words; nil where these are a clause, not a name.
    mutating func unnamed(_ text: String, at range: Range<Int>) -> Int? {
        guard let source = UnnamedSource(text) else { return nil }
        let key = source.name.lowercased()
        // "the Lind Press news agency"
        let keys = [key, OrganizationName(source.name).name.lowercased()]
        let named = roster.actors.indices.first {
            $0 != author && !roster.actors[$0].isAnonymous && keys.contains(roster.actors[$0].name.lowercased())
        }
        // "the ministry" after "China's foreign ministry"
        let fuller = text.lowercased().hasPrefix("the ") ? anonymous.filter { Self.isFuller($0.key, than: key) } : [:]
        if let known = named ?? anonymous[key] ?? fuller.values.max() {
            roster.mention(known, at: range)
            return known
        }
        let actor = roster.add(
            LocalActor(name: source.name, kind: source.kind, mentions: [range], isAnonymous: !source.isName))
        anonymous[key] = actor
        return actor
    }

    /// Whether a name says more of what another one names: "China's foreign ministry" of "ministry", which "spokesman for
    /// the ministry" does not.
    private static func isFuller(_ name: String, than key: String) -> Bool {
        guard name.hasSuffix(" " + key) else { return false }
        return !Word.split(name.dropLast(key.count)).contains {
            prepositions.contains($0.lowered) || Lexicon.determiners.contains($0.lowered)
        }
    }

    /// What a noun says of whom it names: an office, a role.
    static func kind(of noun: Word) -> Actor.Kind {
        let word = noun.lowered
        if isBodyNoun(word) { return .organization }
        return isRole(word) ? .person : .unknown
    }

    /// Whether a noun says what somebody is or does: "mayor", "archbishop".
    static func isRole(_ noun: String) -> Bool {
        (roles.contains(where: noun.hasSuffix) || PersonName.isTitle(noun)) && !documents.contains(noun)
    }

    /// The noun that a phrase is built on: the last word before a preposition.
    func headNoun(_ words: ArraySlice<Word>) -> Word? {
        words.prefix { !Self.prepositions.contains($0.lowered) }.last
    }

    static let prepositions: Set<String> = [
        "of", "in", "at", "from", "for", "with", "on", "to", "by", "among", "within", "out",
    ]
    private static let about: Set<String> = [
        "about", "against", "into", "regarding", "over", "concerning", "than", "like",
    ]
    /// What of something is made by somebody else: "an analysis of Okta".
    private static let examining: Set<String> = ["analysis", "study", "survey", "poll", "review", "investigation"]

    /// Whether a word names what speaks for somebody: a spokesman, a report.
    static func isVoice(_ word: String) -> Bool { voices.contains(word) }

    static func isPlural(_ word: String) -> Bool {
        irregularPlurals.contains(word)
            || (word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us") && !word.hasSuffix("is")
                && !word.hasSuffix("'s"))
    }

    private static let irregularPlurals: Set<String> = [
        "people", "men", "women", "children", "police", "media", "others", "many", "some", "public", "staff", "crowd",
        "opposition",
    ]
    static let roles = [
        "er", "or", "ist", "ian", "ant", "man", "woman", "person", "chief", "head", "expert", "specialist", "official",
        "mayor", "executive",
        "president", "advocate", "critic", "fellow", "boss", "veteran", "lawmaker", "secretary",
    ]
    static let voices: Set<String> = [
        "spokesperson", "spokesman", "spokeswoman", "spokespeople", "representative", "statement", "release", "report",
        "letter", "filing", "blog", "post", "memo", "survey", "poll", "study", "analysis", "investigation", "review",
        "figures", "data", "numbers", "estimates", "minutes", "website", "webpage", "account", "brief", "complaint",
        "lawsuit", "suit", "testimony", "announcement", "ruling", "verdict", "judgment", "dissent", "research",
        "findings",
        "article", "column", "essay", "tweet", "message", "email", "speech", "remarks", "communique", "bulletin",
        "audit",
        "assessment", "petition", "leaflet", "manifesto", "dossier",
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
