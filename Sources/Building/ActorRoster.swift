import ArgumentModel
import Articles
import Language

/// The actors that an article names: every mention joined with the others of the same actor.
///
/// A full name opens an actor; a surname joins the one full name that it fits, or, where it fits several, the one named
/// last before it. An organization's acronym joins where the text defines it, and a rare surname one letter away from a
/// full name's is taken for its misspelling.
struct ActorRoster: Sendable {
    private(set) var actors: [LocalActor] = []
    /// Mentions of named actors in text order, with the actor's position.
    private(set) var mentions: [(range: Range<Int>, actor: Int)] = []

    /// Mentions below this confidence are left out.
    static let leastConfidence = 0.35

    init(_ article: ReadArticle) {
        let entities = Self.names(in: article)
        let kinds = Self.kinds(of: entities, in: article)
        addPersons(entities.filter { kinds[Self.key($0, article)] == .person }, in: article)
        addOthers(entities.filter { kinds[Self.key($0, article)] != .person }, kinds: kinds, in: article)
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
    private static func kinds(of entities: [Entity], in article: ReadArticle) -> [String: EntityType] {
        var votes: [String: [EntityType: Double]] = [:]
        for entity in entities {
            let key = key(entity, article)
            votes[key, default: [:]][entity.type, default: 0] += entity.confidence
            votes[key, default: [:]].merge(NameContext.votes(for: entity.range, in: article), uniquingKeysWith: +)
        }
        return votes.mapValues { types in
            // A tie goes to the type that comes first in the alphabet, so that runs agree.
            types.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .other
        }
    }

    // MARK: - Persons

    private mutating func addPersons(_ entities: [Entity], in article: ReadArticle) {
        let names = entities.map { PersonName(article.text($0.range).trimmingPunctuation().collapsingSpace()) }
        var fullNames: [[String]: Int] = [:]
        for name in names where name.parts.count > 1 && fullNames[name.parts] == nil {
            // "Josh D. Hawley" and "Josh Hawley" are one person, "George W. Bush" and "George H. W. Bush" are two.
            let same = fullNames.filter { key, _ in
                key.first == name.parts.first && key.last == name.parts.last
                    && (key.count == 2 || name.parts.count == 2)
            }.values.min()
            fullNames[name.parts] = same ?? add(LocalActor(name: name.name, kind: .person, gender: Gender(name)))
        }
        let bySurname = Dictionary(grouping: fullNames, by: { $0.key.last ?? "" }).mapValues { Set($0.map(\.value)) }
        let byFirstName = Dictionary(grouping: fullNames, by: { $0.key.first ?? "" }).mapValues { Set($0.map(\.value)) }
        var singles: [String: Int] = [:]
        var latest: [String: Int] = [:]
        var times: [Int: Int] = [:]
        for name in names { if let full = fullNames[name.parts] { times[full, default: 0] += 1 } }
        let frequency = Dictionary(grouping: names.filter { $0.parts.count == 1 }, by: \.surname).mapValues(\.count)

        for (entity, name) in zip(entities, names) where !name.parts.isEmpty {
            let actor: Int
            if let full = fullNames[name.parts] {
                actor = full
                latest[name.surname] = full
            } else {
                let word = name.surname
                let gender = Gender(name)
                // "Mrs. Clinton" is not Bill.
                let fitting = (bySurname[word] ?? byFirstName[word] ?? []).filter {
                    gender == nil || actors[$0].gender == nil || actors[$0].gender == gender
                }
                if let only = fitting.first, fitting.count == 1 {
                    actor = only
                } else if let most = Self.mostNamed(fitting, in: times)
                    ?? latest[word].flatMap({ fitting.contains($0) ? $0 : nil })
                {
                    actor = most
                } else if frequency[word, default: 0] <= 2, let misspelt = Self.nearest(to: word, in: bySurname) {
                    actor = misspelt
                } else if let single = singles[word] {
                    actor = single
                } else {
                    actor = add(LocalActor(name: name.name, kind: .person))
                    singles[word] = actor
                }
            }
            record(entity.range, name: name.name, as: actor)
            actors[actor].gender = actors[actor].gender ?? Gender(name)
            actors[actor].describe(name.title.flatMap { $0.count > 4 ? $0 : nil })
        }
    }

    /// The one of several with a surname whose full name the article has at least twice as often as that of any other.
    private static func mostNamed(_ bearers: Set<Int>, in times: [Int: Int]) -> Int? {
        let counts = bearers.map { (actor: $0, times: times[$0, default: 0]) }
            .sorted { ($1.times, $0.actor) < ($0.times, $1.actor) }
        guard counts.count > 1, counts[0].times >= 2 * counts[1].times, counts[0].times > counts[1].times else {
            return nil
        }
        return counts[0].actor
    }

    /// The one person whose surname is a misspelling away: one letter added, lost, changed or swapped in six or more.
    private static func nearest(to word: String, in surnames: [String: Set<Int>]) -> Int? {
        guard word.count >= 6 else { return nil }
        let near = surnames.filter {
            $0.key.count >= 6 && $0.value.count == 1 && EditDistance.isAtMostOne(word, $0.key)
        }
        return near.count == 1 ? near.first?.value.first : nil
    }

    // MARK: - Organizations, places, groups and the rest

    private mutating func addOthers(_ entities: [Entity], kinds: [String: EntityType], in article: ReadArticle) {
        var byKey: [String: Int] = [:]
        for entity in entities {
            let name = OrganizationName(article.text(entity.range))
            guard !name.key.isEmpty else { continue }
            let actor: Int
            if let known = byKey[name.key] {
                actor = known
            } else if let defined = definition(of: name, among: byKey) ?? fullForm(of: name, among: byKey) {
                actor = defined
                byKey[name.key] = defined
            } else if let full = Self.expansion(of: name, at: entity.range, in: article) {
                actor = byKey[full.key] ?? add(LocalActor(name: full.name, kind: Actor.Kind(kinds[name.key] ?? .other)))
                byKey[full.key] = actor
                byKey[name.key] = actor
            } else {
                actor = add(LocalActor(name: name.name, kind: Actor.Kind(kinds[name.key] ?? .other)))
                byKey[name.key] = actor
            }
            record(entity.range, name: name.name, as: actor)
        }
    }

    /// The actor for which an acronym stands: the only one of the article with exactly these initials.
    private func definition(of name: OrganizationName, among byKey: [String: Int]) -> Int? {
        let candidates = Set(byKey.values).filter { OrganizationName(actors[$0].name).hasAcronym(name.name) }
        return candidates.count == 1 ? candidates.first : nil
    }

    /// The actor of which the name is a short form, the only one of the article: "House" of "House of Representatives",
    /// "Communist Party" of "Chinese Communist Party". A single word at a name's end is too little.
    private func fullForm(of name: OrganizationName, among byKey: [String: Int]) -> Int? {
        let candidates = byKey.filter { key, _ in
            if key.hasPrefix(name.key + " of ") { return true }
            guard name.key.contains(" "), key.hasSuffix(" " + name.key) else { return false }
            // "University of Hong Kong" is not called "Hong Kong".
            let before = key.dropLast(name.key.count + 1).split(separator: " ").last
            return before.map { !["of", "in", "for", "at", "and"].contains($0) } ?? true
        }
        return Set(candidates.values).count == 1 ? candidates.first?.value : nil
    }

    /// The words right before a bracketed acronym that it abbreviates: "Chinese Communist Party (CCP)".
    private static func expansion(of name: OrganizationName, at range: Range<Int>, in article: ReadArticle)
        -> OrganizationName?
    {
        guard article.byte(at: range.lowerBound - 1) == UInt8(ascii: "(") else { return nil }
        let before = article.text(max(0, range.lowerBound - 120)..<range.lowerBound - 1).split(separator: " ")
        for count in 2...8 where count <= before.count {
            let full = OrganizationName(before.suffix(count).joined(separator: " "))
            if full.hasAcronym(name.name), full.name.first?.isUppercase == true { return full }
        }
        return nil
    }

    // MARK: - What the reader passed over

    /// Adds the mentions of known names that the reader did not mark: a name means in all of an article what it means in
    /// one place. Single names that the article also writes in lower case are left alone.
    private mutating func addPassedOver(in article: ReadArticle) {
        let forms = knownForms()
        guard !forms.isEmpty else { return }
        let marked = mentions.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        let words = article.source.blocks.filter { $0.kind == .body }.flatMap { block in
            Word.split(article.text(block.range)).map { word in
                let isPossessive = word.lowered.hasSuffix("'s")
                let end = word.range.upperBound
                let mark = isPossessive ? (article.byte(at: block.range.lowerBound + end - 2) == 0x27 ? 2 : 4) : 0
                return (
                    range: block.range.lowerBound + word.range.lowerBound..<block.range.lowerBound + end - mark,
                    lowered: isPossessive ? String(word.lowered.dropLast(2)) : word.lowered,
                    isCapitalized: word.isCapitalized
                )
            }
        }
        let common = Set(words.lazy.filter { !$0.isCapitalized }.map(\.lowered))
        for start in words.indices where words[start].isCapitalized {
            guard let fitting = forms[words[start].lowered] else { continue }
            for (form, actor) in fitting where words[start...].prefix(form.count).map(\.lowered) == form {
                let end = start + form.count
                let range = words[start].range.lowerBound..<words[end - 1].range.upperBound
                let place = marked.partitioningIndex { $0.upperBound > range.lowerBound }
                guard place == marked.count || !marked[place].overlaps(range) else { break }
                if form.count == 1 {
                    // Part of a longer name, of something else: "Town Hall".
                    let follows =
                        end < words.count && words[end].isCapitalized
                        && words[end].range.lowerBound == range.upperBound + 1
                    let precedes =
                        start > 0 && words[start - 1].isCapitalized
                        && words[start - 1].range.upperBound + 1 == range.lowerBound
                        && !PersonName(words[start - 1].lowered).isTitleOnly
                        && !Lexicon.functionWords.contains(words[start - 1].lowered)
                    guard !follows, !precedes, !common.contains(form[0]) else { break }
                }
                mentions.append((range, actor))
                break
            }
        }
    }

    /// The names of actors, in lower case, the longest first, by their first word; surnames only where one person has them.
    private func knownForms() -> [String: [(form: [String], actor: Int)]] {
        var actorsByForm: [[String]: Set<Int>] = [:]
        for (position, actor) in actors.enumerated() {
            if actor.kind == .person {
                let parts = PersonName(actor.name).parts
                actorsByForm[parts, default: []].insert(position)
                if let surname = parts.last { actorsByForm[[surname], default: []].insert(position) }
            } else if actor.kind != .group {
                for name in actor.aliases.union([actor.name]) where name.first?.isUppercase == true {
                    actorsByForm[Word.split(name).map(\.lowered), default: []].insert(position)
                }
            }
        }
        var forms: [String: [(form: [String], actor: Int)]] = [:]
        for (form, bearers) in actorsByForm where bearers.count == 1 {
            guard let first = form.first, let actor = bearers.first, !(form.count == 1 && first.count < 3) else {
                continue
            }
            forms[first, default: []].append((form, actor))
        }
        return forms.mapValues { $0.sorted { ($1.form.count, $0.actor) < ($0.form.count, $1.actor) } }
    }

    private mutating func record(_ range: Range<Int>, name: String, as actor: Int) {
        mentions.append((range, actor))
        guard name != actors[actor].name, !name.isEmpty else { return }
        // The fuller form is the name.
        if name.split(separator: " ").count > actors[actor].name.split(separator: " ").count {
            actors[actor].aliases.insert(actors[actor].name)
            actors[actor].name = name
        } else {
            actors[actor].aliases.insert(name)
        }
    }
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
