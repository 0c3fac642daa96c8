import ArgumentModel
import Articles
import Language

/// Which body a noun means: "the trust", "the company", "a council spokesman".
extension SourceResolver {
    /// Whether a noun says that a body is meant.
    static func isBodyNoun(_ noun: String) -> Bool {
        NameContext.companies.contains(noun) || NameContext.offices.contains(noun)
            || NameContext.associations.contains(noun) || naming.contains(noun)
    }

    /// The only named body before a place with a noun as a word of its name: "Southbridge Hospital Trust" of "the trust".
    func onlyBody(called noun: String, before offset: Int) -> Int? {
        guard Self.naming.contains(noun) else { return nil }
        let named = roster.actors.indices.filter { actor in
            let words = Word.split(roster.actors[actor].name)
            return words.count > 1 && words.contains { $0.lowered == noun }
                && Self.isBody(roster.actors[actor], in: article)
                && roster.actors[actor].mentions.contains { $0.lowerBound < offset }
        }
        return named.count == 1 ? named[0] : nil
    }

    /// The body that "the company" or "the ministry" means, where it is none by its name alone. The Norse government is not
    /// the Danish one.
    mutating func body(called noun: String, of people: String? = nil, at range: Range<Int>) -> Int? {
        let article = article
        if NameContext.companies.contains(noun), !Self.naming.contains(noun) {
            return antecedent(of: "it", at: range) { Self.isCompany($0, in: article) } ?? dominantCompany
        }
        if NameContext.offices.contains(noun) {
            return antecedent(of: "it", at: range) {
                let words = Word.split($0.name)
                return Self.isBody($0, in: article) && words.contains { $0.lowered == noun }
                    && (people == nil || words.contains { $0.lowered == people })
            }
        }
        // "The union" is not the firm that spoke last.
        return antecedent(of: "it", at: range, least: Self.naming.contains(noun) ? 0.5 : nil) {
            Self.isBody($0, in: article)
        }
    }

    /// What bodies are called that have the noun in their names.
    private static let naming: Set<String> = [
        "trust", "society", "club", "federation", "confederation", "alliance", "coalition", "foundation", "league",
        "network", "fund", "hospital", "school", "college", "institute", "association", "union", "bureau", "authority",
        "university", "council", "commission", "committee", "ministry", "department", "agency", "board", "court",
        "bank", "museum", "academy", "chamber", "guild", "parliament",
    ]

    // MARK: - What is a body

    /// Whether an actor may be a body, and not a law or an office that the reader took for one.
    private static func isBody(_ actor: LocalActor, in article: ReadArticle) -> Bool {
        guard !actor.isAnonymous, ![.person, .author].contains(actor.kind), let last = Word.split(actor.name).last
        else {
            return false
        }
        // "the Water" of "the Water Act".
        let next = actor.mentions.compactMap { mention in
            Word.split(article.text(from: mention.upperBound, to: mention.upperBound + 16)).first
        }
        return !laws.contains(last.lowered)
            && !next.contains { $0.isCapitalized && $0.range.lowerBound == 1 && laws.contains($0.lowered) }
            && (!PersonName(actor.name).isTitleOnly || NameContext.offices.contains(last.lowered))
    }

    /// What ends the names of what was written and speaks for nobody.
    private static let laws: Set<String> = [
        "constitution", "act", "bill", "treaty", "directive", "convention", "code", "charter", "amendment", "protocol",
    ]

    /// Whether an organization may be a company: its name is not that of an office or of a newspaper, which are seldom
    /// called one.
    private static func isCompany(_ actor: LocalActor, in article: ReadArticle) -> Bool {
        let words = Word.split(actor.name)
        return isBody(actor, in: article) && !words.contains { NameContext.offices.contains($0.lowered) }
            && !(words.count > 1
                && words.last.map {
                    NameContext.isPublic($0.lowered) && !NameContext.companies.contains($0.lowered)
                        && $0.lowered != "group"
                } == true)
    }

    /// The company that an article is about: the one with more than a third of all mentions of companies and things.
    private var dominantCompany: Int? {
        let counts = roster.actors.indices
            .filter {
                [.organization, .unknown].contains(roster.actors[$0].kind)
                    && Self.isCompany(roster.actors[$0], in: article)
            }
            .map { ($0, roster.actors[$0].mentions.count) }
        guard let most = counts.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), most.1 * 3 > counts.map(\.1).reduce(0, +)
        else { return nil }
        return most.0
    }

    // MARK: - Who speaks for a body

    /// The body for which "a council spokesman", "a spokeswoman for the council" or, right after it, "a spokesman" speaks.
    mutating func bodySpokenFor(_ range: Range<Int>) -> Int? {
        let words = Word.split(article.text(range)).drop { Lexicon.determiners.contains($0.lowered) }
        guard let voice = words.firstIndex(where: { Self.mouths.contains($0.lowered) }) else { return nil }
        let own = words[..<voice].drop { Self.ranks.contains($0.lowered) }
        let rest = words[(voice + 1)...]
        if words.count == 1 { return onlyBody(inParagraphBefore: range.lowerBound) }
        if rest.isEmpty { return unnamedBody(own, at: range.lowerBound) }
        guard own.isEmpty, let preposition = rest.first, ["for", "of", "from"].contains(preposition.lowered) else {
            return nil
        }
        let body = rest.dropFirst().drop { Lexicon.determiners.contains($0.lowered) }
        return unnamedBody(body, at: range.lowerBound)
    }

    /// The body that a few words call without naming it: "city council".
    private mutating func unnamedBody(_ words: ArraySlice<Word>, at start: Int) -> Int? {
        guard let first = words.first, let noun = words.last, words.count <= 4, Self.isBodyNoun(noun.stem),
            words.allSatisfy({ !$0.isCapitalized && !Lexicon.functionWords.contains($0.lowered) }),
            first.lowered != "former"
        else { return nil }
        let range = start + first.range.lowerBound..<start + noun.range.lowerBound + noun.stem.utf8.count
        let text = "the " + article.text(range).collapsingSpace()
        return nominalAntecedent(Word.split(text), at: range) ?? unnamed(text, at: range)
    }

    /// The body that a paragraph names or lets speak before a place, where it is one alone; what is named in quotations may
    /// be anybody.
    private func onlyBody(inParagraphBefore offset: Int) -> Int? {
        guard let block = article.block(at: offset) else { return nil }
        let before = article.source.blocks[block].range.lowerBound..<offset
        let speaking = speakers.filter { before.contains($0.offset) }.map(\.actor)
        let bodies = roster.actors.indices.filter { actor in
            let known = roster.actors[actor]
            let isPlural = Word.split(known.name).last.map { Self.isPlural($0.lowered) } ?? true
            guard known.kind == .organization || known.kind == .group && !isPlural && Self.isBody(known, in: article)
            else {
                return false
            }
            return speaking.contains(actor)
                || known.mentions.contains { mention in
                    before.contains(mention.lowerBound)
                        && !quotations.ranges.contains { $0.contains(mention.lowerBound) }
                }
        }
        return bodies.count == 1 ? bodies[0] : nil
    }

    static let mouths: Set<String> = ["spokesman", "spokeswoman", "spokesperson", "representative"]
    /// What a spokesman may be besides.
    private static let ranks: Set<String> = ["senior", "chief", "official", "lead"]

    // MARK: - Who is somebody at a body

    /// The person whom "the Harbour Trust chief" or "the former Okta engineer" means: the only one who is told to be that, or
    /// else the only one who is told to belong there.
    func member(in range: Range<Int>) -> Int? {
        guard let body = roster.mentions(in: range).first, roster.actors[body.actor].kind != .person,
            ["the", "the former"].contains(
                article.text(from: range.lowerBound, to: body.range.lowerBound).lowercased().trimmingPunctuation())
        else { return nil }
        let after = Word.split(article.text(from: body.range.upperBound, to: range.upperBound))
        guard after.count == 1, let noun = after.first, !noun.isCapitalized || noun.lowered == "mp",
            Self.isRole(noun.lowered), !Self.mouths.contains(noun.lowered)
        else { return nil }
        let names = roster.actors[body.actor].aliases.union([roster.actors[body.actor].name])
        let nouns = Self.heads.contains(noun.lowered) ? Self.heads : [noun.lowered]
        let people = roster.actors.indices.filter { roster.actors[$0].kind == .person }
        let told = people.filter { person in
            guard let role = roster.actors[person].description else { return false }
            return names.contains(where: role.contains) && Word.split(role).contains(anyOf: nouns)
        }
        let members = told.isEmpty ? people.filter { belongs($0, to: body.actor, before: range.lowerBound) } : told
        return members.count == 1 ? members[0] : nil
    }

    /// Whether a person is named beside a body before a place: "Ann Lee of the Harbour Trust (HT)", "Okta's Ann Lee".
    private func belongs(_ person: Int, to body: Int, before offset: Int) -> Bool {
        let bodies = roster.actors[body].mentions
        return roster.actors[person].mentions.filter { $0.lowerBound < offset }.contains { name in
            bodies.contains { body in
                if body.upperBound <= name.lowerBound {
                    return ["'s ", "’s "].contains(article.text(from: body.upperBound, to: name.lowerBound))
                }
                guard body.lowerBound >= name.upperBound, body.lowerBound - name.upperBound < 12 else { return false }
                return [" of ", " of the ", " from ", " from the ", " (", " at ", " at the "].contains(
                    article.text(from: name.upperBound, to: body.lowerBound))
            }
        }
    }

    private static let heads: Set<String> = [
        "head", "chief", "boss", "president", "director", "chair", "chairman", "chairwoman", "leader", "ceo",
        "executive", "secretary", "commissioner", "governor",
    ]
}
