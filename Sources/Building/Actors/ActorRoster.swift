import ArgumentModel
import Articles
import Language

/// The actors that an article names: every mention joined with the others of the same actor.
///
/// A full name opens an actor; a surname joins the one full name that it fits, or, where it fits several, the one in the
/// headline, or else the one named last before it. An organization's acronym joins where the text defines it, its short form where one name alone has more,
/// "the Bureau" is the one body so called, and a rare surname one letter away from a full name's is taken for its misspelling.
struct ActorRoster: Sendable {
    private(set) var actors: [LocalActor] = []
    /// Mentions of named actors in text order, with the actor's position.
    private(set) var mentions: [(range: Range<Int>, actor: Int)] = []
    /// What the article abbreviates.
    let shortNames: ShortNames

    /// Mentions below this confidence are left out.
    static let leastConfidence = 0.35

    init(_ article: ReadArticle) {
        let marked = Self.marked(in: article)
        shortNames = ShortNames(article, entities: marked)
        let entities = Self.names(marked, shortNames, in: article)
        let kinds = kinds(of: entities, in: article)
        let others = entities.filter { kinds[Self.key($0, article)] != .person }
        addPersons(entities.filter { kinds[Self.key($0, article)] == .person }, besides: others, in: article)
        addOthers(others, kinds: kinds, in: article)
        addCalled(in: article)
        addPassedOver(in: article)
        mentions.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        for mention in mentions {
            actors[mention.actor].mentions.append(mention.range)
            if actors[mention.actor].kind == .person {
                actors[mention.actor].describe(Apposition.role(of: mention.range, in: article))
            }
        }
    }

    /// The mentions that lie within a range, in order.
    func mentions(in range: Range<Int>) -> [(range: Range<Int>, actor: Int)] {
        let first = mentions.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        let end = mentions.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        return mentions[first..<max(first, end)].filter { $0.range.upperBound <= range.upperBound }
    }

    /// The actor whose mention holds a word.
    func actor(mentionedAt word: Range<Int>) -> Int? {
        actors.firstIndex { actor in
            actor.mentions.contains { $0.lowerBound <= word.lowerBound && word.upperBound <= $0.upperBound }
        }
    }

    /// Adds an actor that no name gives: a group, a nominal source, the author.
    mutating func add(_ actor: LocalActor) -> Int {
        actors.append(actor)
        return actors.count - 1
    }

    mutating func describe(_ actor: Int, as text: String?) { actors[actor].describe(text) }

    mutating func mention(_ actor: Int, at range: Range<Int>) {
        guard !actors[actor].mentions.contains(where: { $0.overlaps(range) }) else { return }
        actors[actor].mentions.append(range)
    }

    // MARK: - Kinds

    static func key(_ entity: Entity, _ article: ReadArticle) -> String {
        OrganizationName(article.text(entity.range)).key
    }

    /// One kind a name: the one that its mentions have most often, weighed by confidence and by the words around them.
    private func kinds(of entities: [Entity], in article: ReadArticle) -> [String: EntityType] {
        var votes: [String: [EntityType: Double]] = [:]
        let openers = Self.openers(of: entities, in: article)
        let mixed = Set(
            entities.filter { article.text($0.range).contains(where: \.isLowercase) }.map { Self.key($0, article) })
        for entity in entities {
            let key = Self.key(entity, article)
            votes[key, default: [:]][entity.type, default: 0] += entity.confidence
            votes[key, default: [:]].merge(NameContext.votes(for: entity.range, in: article), uniquingKeysWith: +)
            guard entity.type == .person else { continue }
            if openers.contains(key) { votes[key, default: [:]][.organization, default: 0] += 1 }
            // "ASPRO", but not a speaker in capitals.
            if NameContext.isAcronym(article.text(entity.range)), !mixed.contains(key),
                article.byte(at: entity.range.upperBound) != UInt8(ascii: ":")
            {
                votes[key, default: [:]][.organization, default: 0] += 2
            }
            if let kind = NameContext.correction(at: entity.range, in: article) {
                votes[key, default: [:]][kind, default: 0] += 3
            }
        }
        for key in Self.possessives(entities, in: article).keys {
            votes[key, default: [:]][.organization, default: 0] += 3
        }
        let (single, full) = Self.words(of: entities, in: article)
        for key in Self.peoples(among: single, besides: full) { votes[key, default: [:]][.group, default: 0] += 3 }
        for key in Self.surnames(among: single, of: full) { votes[key, default: [:]][.person, default: 0] += 1.5 }
        for range in shortNames.bodies.flatMap({ [$0.full, $0.short] }) {
            votes[OrganizationName(article.text(range)).key] = [.organization: 1]
        }
        return votes.mapValues { types in
            // A tie goes to the type that comes first in the alphabet, so that runs agree.
            types.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
        }
    }

    /// With what the names of bodies open that is no part of anybody's name: "Northlith" of "Northlith Mining".
    private static func openers(of entities: [Entity], in article: ReadArticle) -> Set<String> {
        let names = entities.map { (type: $0.type, words: Word.split(article.text($0.range)).map(\.lowered)) }
            .filter { $0.words.count > 1 }
        let persons = Set(names.filter { $0.type == .person }.map(\.words))
        let openings = names.filter { $0.type == .organization }.flatMap { name in
            (1..<name.words.count).map { Array(name.words[..<$0]) }
        }
        return Set(
            openings.filter { words in
                !persons.contains { $0 == words || words.count == 1 && $0.contains(words[0]) }
                    && !Demonym.isOne(words[0]) && !NameContext.isCalledByNoun(words[0])
            }.map { $0.joined(separator: " ") })
    }

    /// The single words among names, and the words of people's names of several, in lower case.
    private static func words(of entities: [Entity], in article: ReadArticle) -> (single: Set<String>, full: [[String]])
    {
        let names = entities.map { ($0.type, Word.split(article.text($0.range)).map(\.lowered)) }
        return (
            Set(names.filter { $0.1.count == 1 }.map { $0.1[0] }),
            names.filter { $0.0 == .person && $0.1.count > 1 }.map(\.1)
        )
    }

    /// What is named as one and as many, "Houthi" and "Houthis", and is in nobody's name: a people or a movement.
    private static func peoples(among single: Set<String>, besides full: [[String]]) -> [String] {
        let inNames = Set(full.joined())
        let pairs = single.filter { $0.hasSuffix("s") }.map { (many: $0, one: String($0.dropLast())) }
        return pairs.filter { many, one in
            single.contains(one) && !Gender.isGivenName(one) && inNames.isDisjoint(with: [many, one])
        }.flatMap { [$0.many, $0.one] }.sorted()
    }

    /// The single words with which people's full names end: "Weld" beside "Ann Weld" is hardly a firm.
    private static func surnames(among single: Set<String>, of full: [[String]]) -> [String] {
        // "President of Benin"
        single.intersection(full.filter { !$0.contains("of") }.compactMap(\.last)).sorted()
    }

    // MARK: - Organizations, places, groups and the rest

    private mutating func addOthers(_ entities: [Entity], kinds: [String: EntityType], in article: ReadArticle) {
        let possessives = Self.possessives(entities, in: article)
        let short = ShortForms(entities, kinds: kinds, shortNames, in: article)
        var byKey: [String: Int] = [:]
        for entity in entities {
            let name = OrganizationName(article.text(entity.range))
            guard !name.key.isEmpty else { continue }
            let actor: Int
            if let known = body(called: name.key, at: entity.range, in: article) ?? byKey[name.key] {
                actor = known
            } else {
                let full = short.fullName(of: name) ?? Self.expansion(of: name, at: entity.range, in: article) ?? name
                let kind = Actor.Kind(kinds[full.key] ?? kinds[name.key] ?? .other)
                actor = byKey[full.key] ?? add(LocalActor(name: full.name + (possessives[full.key] ?? ""), kind: kind))
                byKey[full.key] = actor
                byKey[name.key] = actor
            }
            record(entity.range, name: name.name, as: actor)
        }
    }

    /// The words right before a bracketed acronym that it abbreviates: "Chinese Communist Party (CCP)".
    private static func expansion(of name: OrganizationName, at range: Range<Int>, in article: ReadArticle)
        -> OrganizationName?
    {
        guard article.byte(at: range.lowerBound - 1) == UInt8(ascii: "(") else { return nil }
        let before = article.text(from: range.lowerBound - 120, to: range.lowerBound - 1).split(separator: " ")
        for count in 2...8 where count <= before.count {
            let full = OrganizationName(before.suffix(count).joined(separator: " "))
            if full.hasAcronym(name.name), full.name.first?.isUppercase == true { return full }
        }
        return nil
    }

    // MARK: - Mentions

    /// Adds a mention that the reader did not mark.
    mutating func note(_ actor: Int, at range: Range<Int>) { mentions.append((range, actor)) }

    mutating func record(_ range: Range<Int>, name: String, as actor: Int) {
        mentions.append((range, actor))
        guard name != actors[actor].name, !name.isEmpty else { return }
        // The fuller form is the name, but whose it is is no part of it.
        if name.split(separator: " ").count > actors[actor].name.split(separator: " ").count,
            !name.contains(OrganizationName.ownerMark) || actors[actor].name.contains(OrganizationName.ownerMark)
        {
            actors[actor].aliases.insert(actors[actor].name)
            actors[actor].name = name
        } else {
            actors[actor].aliases.insert(name)
        }
    }

    /// Keeps what a name with its titles tells of a person.
    mutating func learn(_ name: PersonName, of actor: Int) {
        actors[actor].gender = actors[actor].gender ?? Gender(name)
        actors[actor].describe(
            name.title.flatMap { $0.count > 4 && !PersonName.isStyle($0) && !name.name.hasPrefix($0) ? $0 : nil })
    }

    /// Keeps that a person is a man or a woman, where nothing told before.
    mutating func learn(_ gender: Gender, of actor: Int) { actors[actor].gender = actors[actor].gender ?? gender }
}

extension Actor.Kind {
    /// The kind of an actor named as an entity of that type.
    init(_ type: EntityType) {
        self =
            switch type {
            case .person: .person
            case .organization: .organization
            case .place: .place
            case .group: .group
            case .other: .unknown
            }
    }
}
