import ArgumentModel
import Articles
import Foundation

/// Joins the actors of all articles: one actor where the names agree. A surname alone never joins two people, and an
/// actor without a name stays in its article.
struct ActorMerging {
    /// The actors of the graph, not yet in order, without those that say nothing and are no person or organization.
    let actors: [Actor]
    /// The id of each fragment's actors, by position.
    let ids: [[Actor.ID]]

    init(_ fragments: [Fragment]) {
        let locals = fragments.enumerated().flatMap { index, fragment in
            fragment.actors.map { (fragment: index, article: fragment.article.id, actor: $0) }
        }
        var sets = DisjointSets(count: locals.count)
        var byKey: [String: Int] = [:]
        let named = Set(
            locals.lazy.map(\.actor.actor).filter { !$0.isAnonymous && $0.kind != .person && $0.kind != .author }
                .map { OrganizationName($0.name).key }.filter { $0.contains(" ") })
        for (position, local) in locals.enumerated() {
            for key in Self.keys(local.actor.actor, in: local.article, named: named) {
                if let other = byKey[key] { sets.join(other, position) } else { byKey[key] = position }
            }
        }
        Self.joinInitials(byKey, &sets)
        Self.joinAcronyms(locals.map(\.actor.actor), byKey, &sets)
        Self.joinNational(locals.map(\.actor.actor), byKey, &sets)
        Self.joinOffices(locals.map(\.actor.actor), byKey, &sets)
        Self.joinSingleNames(locals.map { ($0.article, $0.actor.actor) }, byKey, &sets)
        var ids = fragments.map { [Actor.ID](repeating: "", count: $0.actors.count) }
        var actors: [Actor] = []
        var taken: Set<String> = []
        var offsets: [Int] = []
        var offset = 0
        for fragment in fragments {
            offsets.append(offset)
            offset += fragment.actors.count
        }
        for group in sets.sets() {
            var actor = Self.merge(group.map { (locals[$0].article, locals[$0].actor) })
            while !taken.insert(actor.id).inserted {
                actor.id += "-" + ContentHash.id(prefix: "", actor.name, locals[group[0]].article).prefix(4)
            }
            actors.append(actor)
            for position in group {
                ids[locals[position].fragment][position - offsets[locals[position].fragment]] = actor.id
            }
        }
        self.actors = actors
        self.ids = ids
    }

    /// Joins "Ann Lee" with "Ann B. Lee", if no other initial stands in the middle of that name.
    private static func joinInitials(_ byKey: [String: Int], _ sets: inout DisjointSets) {
        var middles: [String: Set<String>] = [:]
        func plain(_ key: String) -> String {
            key.split(separator: " ").filter { $0.count > 1 }.joined(separator: " ")
        }
        for key in byKey.keys where key.hasPrefix("name ") && plain(key) != key {
            middles[plain(key), default: []].insert(key)
        }
        for (short, keys) in middles.sorted(by: { $0.key < $1.key }) where keys.count == 1 {
            if short.split(separator: " ").count > 2, let known = byKey[short],
                let full = keys.first.flatMap({ byKey[$0] })
            {
                sets.join(known, full)
            }
        }
    }

    /// Joins "CNA" with the only body of the set whose initials it has.
    private static func joinAcronyms(_ locals: [LocalActor], _ byKey: [String: Int], _ sets: inout DisjointSets) {
        let bodies = locals.indices.filter { locals[$0].kind == .organization && locals[$0].name.contains(" ") }
        let byInitials = Dictionary(grouping: bodies) { OrganizationName(locals[$0].name).initials }
        for (position, local) in locals.enumerated()
        where local.kind == .organization && (local.name.allSatisfy(\.isUppercase) || local.name.isDottedInitials) {
            let letters = local.name.filter(\.isLetter)
            guard letters.count >= 3 else { continue }
            let fitting = Set(byInitials[letters, default: []].map { sets.representative(of: $0) })
            if fitting.count == 1, let full = fitting.first { sets.join(full, position) }
        }
    }

    /// Joins "Communist Party" with "Chinese Communist Party", if that is the only nation's that the set has; but not "Kelly Jones"
    /// with "Brian Kelly Jones", nor "Supreme Court", which every state has.
    private static func joinNational(_ actors: [LocalActor], _ byKey: [String: Int], _ sets: inout DisjointSets) {
        var national: [String: Set<Int>] = [:]
        for (key, position) in byKey where actors[position].kind != .person {
            let words = key.split(separator: " ")
            guard words.count > 3, Demonym.isNational(String(words[1])),
                !words[2...].contains(where: { $0 != "party" && NameContext.offices.contains(String($0)) })
            else { continue }
            national["name " + words[2...].joined(separator: " "), default: []].insert(
                sets.representative(of: position))
        }
        for (key, nations) in national.sorted(by: { $0.key < $1.key }) where nations.count == 1 {
            if let short = byKey[key], actors[short].kind != .person, let full = nations.first {
                sets.join(full, short)
            }
        }
    }

    /// Joins "House" with the only body of the set that an article calls so: "House of Deputies".
    private static func joinOffices(_ actors: [LocalActor], _ byKey: [String: Int], _ sets: inout DisjointSets) {
        var bodies: [String: Set<Int>] = [:]
        for (position, actor) in actors.enumerated() where ![.person, .author].contains(actor.kind) {
            for alias in actor.aliases where NameContext.offices.contains(OrganizationName(alias).key) {
                bodies[key(alias), default: []].insert(sets.representative(of: position))
            }
        }
        for (key, fitting) in bodies.sorted(by: { $0.key < $1.key }) where fitting.count == 1 {
            if let short = byKey[key], let full = fitting.first { sets.join(full, short) }
        }
    }

    /// Joins a person whom an article calls by one name alone with the only one of the set who bears it, if several
    /// articles speak of that person: an article that introduces nobody means somebody whom everybody knows.
    private static func joinSingleNames(
        _ locals: [(article: Article.ID, actor: LocalActor)], _ byKey: [String: Int], _ sets: inout DisjointSets
    ) {
        var bearers: [String: Set<Int>] = [:]
        var articles: [Int: Set<Article.ID>] = [:]
        for (position, local) in locals.enumerated() where local.actor.kind == .person && !local.actor.isAnonymous {
            let name = PersonName(local.actor.name)
            guard !name.isSurname else { continue }
            let person = sets.representative(of: position)
            for called in Set([name.surname, name.familyName.joined(separator: " ")]) {
                bearers[called, default: []].insert(person)
            }
            articles[person, default: []].insert(local.article)
        }
        var users: [String: Set<Article.ID>] = [:]
        for local in locals where local.actor.kind == .person && PersonName(local.actor.name).isSurname {
            users[PersonName(local.actor.name).parts.joined(separator: " "), default: []].insert(local.article)
        }
        for (position, local) in locals.enumerated() where local.actor.kind == .person && !local.actor.isAnonymous {
            let name = PersonName(local.actor.name)
            let surname = name.parts.joined(separator: " ")
            // "King Marin" is no Marin by surname.
            guard name.isSurname, name.title == nil, let fitting = bearers[surname], fitting.count == 1,
                let person = fitting.first,
                articles[person, default: []].count >= 2 || users[surname, default: []].count >= 2
            else { continue }
            sets.join(person, position)
        }
    }

    /// The names by which an actor is the same in another article.
    ///
    /// - Parameter named: the keys of the names, of several words, that the articles write as names.
    static func keys(_ actor: LocalActor, in article: Article.ID, named: Set<String>) -> [String] {
        if actor.isAnonymous {
            let key = OrganizationName(actor.name).key
            // "Saarvi council", where another article has "Saarvi Council".
            let isName = actor.name.first?.isUppercase == true && named.contains(key)
            return [isName ? "name " + key : "\(article) \(actor.name.lowercased())"]
        }
        switch actor.kind {
        case .author where Self.isOfSeveral(actor.name): return ["authors " + actor.name.lowercased()]
        case .person, .author:
            let full = PersonName(actor.name)
            // Two people may share a surname, of one word or more; a single name joins only the same single name.
            let names = ([actor.name] + actor.aliases.sorted()).map(PersonName.init).filter {
                !$0.isSurname
                    && ($0.parts.count == full.parts.count
                        || !full.parts.suffix($0.parts.count).elementsEqual($0.parts))
            }
            return names.isEmpty
                ? ["single " + OrganizationName(actor.name).key]
                : names.map { "name " + $0.parts.joined(separator: " ") }
        default:
            // "University", as an article calls its own, is another one's in the next.
            return [key(actor.name)]
                + actor.aliases.sorted().filter { !NameContext.isPublic(OrganizationName($0).key) }.map(key)
        }
    }

    private static func key(_ name: String) -> String {
        let key = OrganizationName(name).key
        return (key.contains(" ") ? "name " : "single ") + key
    }

    private static let between = Pattern(/,| and | & |;/)

    /// Whether a byline names several people: none of them alone is its author. What follows a comma may be a role: "Ann
    /// Lee, Science and Health Editor".
    private static func isOfSeveral(_ byline: String) -> Bool {
        let names = byline.split(separator: between).map { Word.split($0) }
        let areNames = names.dropFirst().allSatisfy { name in
            name.count > 1 && !name.contains { PersonName.isTitle($0.lowered) }
        }
        return names.count > 1 && (areNames || !byline.contains(",") && !byline.contains(";"))
    }

    private static func merge(_ group: [(article: Article.ID, actor: Fragment.Actor)]) -> Actor {
        var names: [String: Int] = [:]
        for (_, local) in group { names[local.actor.name, default: 0] += max(1, local.mentions.count) }
        let name =
            names.max { ($0.key.wordsInFull, $0.value, $1.key) < ($1.key.wordsInFull, $1.value, $0.key) }?.key ?? ""
        var votes: [Actor.Kind: Int] = [:]
        for (_, local) in group where local.actor.kind != .unknown {
            votes[local.actor.kind, default: 0] += max(1, local.mentions.count)
        }
        let kind = votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .unknown
        let aliases = Set(group.flatMap { $0.actor.actor.aliases.union([$0.actor.actor.name]) }).subtracting([name])
        let suffix =
            group.count == 1 && group[0].actor.actor.isAnonymous ? "-" + group[0].article.dropFirst(2).prefix(4) : ""
        return Actor(
            id: "p-" + slug(name) + suffix, name: name, kind: kind, aliases: aliases.sorted(),
            description: group.compactMap(\.actor.actor.description).first,
            mentions: group.flatMap { article, local in local.mentions.map { Occurrence(article: article, span: $0) } }
                .sorted())
    }

    /// Lower case, marks off the letters, hyphens for the rest: "Döpfner" → "dopfner".
    static func slug(_ name: String) -> String {
        var slug = ""
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.properties.canonicalCombiningClass != .notReordered { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-"), scalar != "'", scalar != "\u{2019}" {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        return slug.isEmpty ? "unnamed" : String(slug.prefix(60))
    }
}

extension String {
    /// How many words a name has that are no initials.
    fileprivate var wordsInFull: Int { split(separator: " ").count { $0.count(where: \.isLetter) > 1 } }
}
