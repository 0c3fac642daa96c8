import Articles
import Language

/// Which names of an article are short for others that it has in full: "House" for "House of Deputies", "Communist Party" for
/// "Chinese Communist Party", "Lumo" for "Lumo Toys", "CCP".
struct ShortForms {
    /// The names in full by the keys of short names that the article defines.
    private var defined: [String: OrganizationName] = [:]
    /// The names of the article by their keys, with where each stands first.
    private var names: [String: (name: OrganizationName, first: Int)] = [:]
    /// The keys of names that are said to be places: "in Hask".
    private var places: Set<String> = []
    private let kinds: [String: EntityType]

    init(_ entities: [Entity], kinds: [String: EntityType], _ shortNames: ShortNames, in article: ReadArticle) {
        self.kinds = kinds
        for entity in entities {
            let name = OrganizationName(article.text(entity.range))
            guard !name.key.isEmpty else { continue }
            if names[name.key] == nil { names[name.key] = (name, entity.range.lowerBound) }
            if NameContext.isLocated(entity.range, in: article) { places.insert(name.key) }
        }
        for body in shortNames.bodies {
            let short = OrganizationName(article.text(body.short)).key
            if defined[short] == nil { defined[short] = OrganizationName(article.text(body.full)) }
        }
    }

    /// The name in full that a name is short for, without whose it is; nil where it is none or might be several.
    func fullName(of name: OrganizationName) -> OrganizationName? {
        guard let own = withoutOwner(name) else { return longest(of: name) }
        return longest(of: own) ?? own
    }

    /// The longest name that a name is short for.
    private func longest(of name: OrganizationName) -> OrganizationName? {
        let longer =
            defined[name.key] ?? only(before: name) { $0.hasAcronym(name.name) }
            ?? only(before: name) { isShort(name, for: $0) }
        guard let longer, longer.key != name.key else { return nil }
        return longer.key.count > name.key.count ? longest(of: longer) ?? longer : longer
    }

    /// A name without whose it is, where the article also has it so: "Harbour Office" of "Lind's Harbour Office".
    private func withoutOwner(_ name: OrganizationName) -> OrganizationName? {
        guard let mark = name.name.firstRange(of: OrganizationName.ownerMark) else { return nil }
        return names[OrganizationName(String(name.name[mark.upperBound...])).key]?.name
    }

    /// The only name that fits or, of several, the only one that stands before a name.
    private func only(before name: OrganizationName, _ fits: (OrganizationName) -> Bool) -> OrganizationName? {
        let fitting = names.values.filter { fits($0.name) }
        guard fitting.count > 1, let start = names[name.key]?.first else { return fitting.first?.name }
        let before = fitting.filter { $0.first < start }
        return before.count == 1 ? before.first?.name : nil
    }

    private func isShort(_ name: OrganizationName, for full: OrganizationName) -> Bool {
        if full.key.hasPrefix(name.key + " of ") || isParty(name, in: full) { return true }
        return isEnd(name, of: full) || isOpening(name, of: full)
    }

    /// "Green Dawn" of "Green Dawn Party"; "Socialist" may be anybody.
    private func isParty(_ name: OrganizationName, in full: OrganizationName) -> Bool {
        full.key == name.key + " party" && [.organization, .other].contains(kinds[name.key])
            && kinds[full.key] == .organization && !places.contains(name.key)
            && !NameContext.members.contains(name.key) && !Demonym.areAll(Word.split(name.name))
    }

    /// "Communist Party" of "Chinese Communist Party". A single word at a name's end is too little.
    private func isEnd(_ name: OrganizationName, of full: OrganizationName) -> Bool {
        guard name.key.contains(" "), full.key.hasSuffix(" " + name.key), withoutOwner(full) == nil else {
            return false
        }
        // "University of Hong Kong" is not called "Hong Kong".
        let before = full.key.dropLast(name.key.count + 1).split(separator: " ").last
        return before.map { !["of", "in", "for", "at", "and"].contains($0) } ?? true
    }

    /// "Lumo" of "Lumo Toys", but not "Hask" of "Hask Council" or of "Hask Times", nor "Google" of "Google Maps". The firm is
    /// named in full first; what is named by one word first has a part of the longer name.
    private func isOpening(_ name: OrganizationName, of full: OrganizationName) -> Bool {
        guard full.key.hasPrefix(name.key + " "), let short = names[name.key], let long = names[full.key],
            long.first < short.first, !places.contains(name.key), !NameContext.wellKnown.contains(name.key),
            [.organization, .other].contains(kinds[name.key]), kinds[full.key] == .organization,
            let next = full.key.dropFirst(name.key.count + 1).split(separator: " ").first,
            let last = full.key.split(separator: " ").last
        else { return false }
        let words = Word.split(name.name)
        return !Demonym.areAll(words) && !NameContext.linking.contains(String(next))
            && !words.contains { NameContext.isCalledByNoun($0.lowered) }
            && !NameContext.isPublic(String(last))
    }
}
