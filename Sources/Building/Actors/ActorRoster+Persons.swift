import ArgumentModel
import Articles
import Language

/// Which mentions are of one person.
extension ActorRoster {
    mutating func addPersons(_ entities: [Entity], besides others: [Entity], in article: ReadArticle) {
        let names = entities.map { PersonName(article.text($0.range).trimmingPunctuation().collapsingSpace()) }
        let fullNames = addFullNames(names)
        let bySurname = Self.bySurname(fullNames)
        let byFirstName = Dictionary(grouping: fullNames, by: { $0.key.first ?? "" }).mapValues { Set($0.map(\.value)) }
        let byInnerName = Self.byInnerName(fullNames)
        // "Harrow" of "Harrow Magazine" is no slip of the pen for "Barrow".
        let openers = Set(
            others.map { Word.split(article.text($0.range)) }.filter { $0.count > 1 }.flatMap { $0.map(\.lowered) })
        var singles: [[String]: Int] = [:]
        var latest: [String: Int] = [:]
        var times: [Int: Int] = [:]
        for name in names where name.parts.count > 1 {
            let longer = Self.longer(than: name.parts, among: fullNames.keys)
            let full = fullNames[name.parts] ?? (longer.count == 1 ? longer.first.flatMap { fullNames[$0] } : nil)
            if let full { times[full, default: 0] += 1 }
        }
        let relatives = Self.relatives(entities, names, fullNames, in: article)
        let frequency = Dictionary(grouping: names.filter { $0.parts.count == 1 }, by: \.surname).mapValues(\.count)

        for (entity, name) in zip(entities, names) where !name.parts.isEmpty {
            let actor: Int
            if let full = fullNames[name.parts] {
                actor = full
                latest[name.surname] = full
            } else {
                let word = name.surname
                let gender = Gender(name)
                let bearers =
                    name.parts.count > 1
                    ? Set(Self.longer(than: name.parts, among: fullNames.keys).compactMap { fullNames[$0] })
                    : bySurname[word] ?? byFirstName[word] ?? byInnerName[word] ?? []
                // "Mrs. Clinton" is not Bill.
                let fitting = bearers.filter {
                    gender == nil && !relatives.contains($0)
                        || gender != nil && (actors[$0].gender == nil || actors[$0].gender == gender)
                }
                let sure = fitting.filter { gender != nil && actors[$0].gender == gender }
                if let only = fitting.first, fitting.count == 1 {
                    actor = only
                } else if let only = sure.first, sure.count == 1 {
                    actor = only
                } else if gender != nil, fitting.count > 1 {
                    // "Ms. Lee" where nothing tells which of two is a woman.
                    let called = name.name.contains(" ") ? name.name : "\(name.title ?? "") \(name.name)"
                    actor = single(called, [called], gender, &singles)
                } else if let most = Self.mostNamed(fitting, in: times)
                    ?? only(of: fitting, namedIn: article.source.article.title)
                    ?? latest[word].flatMap({ fitting.contains($0) ? $0 : nil })
                {
                    actor = most
                } else if name.parts.count == 1, bySurname[word] == nil, frequency[word, default: 0] <= 2,
                    !openers.contains(word),
                    let misspelt = Self.nearest(to: word, in: bySurname)
                {
                    actor = misspelt
                } else {
                    actor = single(name.name, name.parts, gender, &singles)
                }
            }
            record(entity.range, name: name.name, as: actor)
            learn(name, of: actor)
            if let gender = Self.gender(ofRelative: entity.range, in: article) { learn(gender, of: actor) }
        }
    }

    /// Opens an actor for each full name, by its parts.
    private mutating func addFullNames(_ names: [PersonName]) -> [[String]: Int] {
        let all = Set(names.map(\.parts).filter { $0.count > 1 })
        var fullNames: [[String]: Int] = [:]
        for name in names where name.parts.count > 1 && fullNames[name.parts] == nil {
            let longer = Self.longer(than: name.parts, among: all)
            // "Von der Leyen" and "López Obrador" are what Ursula and Andrés Manuel are called, "Luis Paz" Luis Paz Niño.
            if !longer.isEmpty, name.isSurname || Set(longer.map(\.first)).count == 1 { continue }
            // "Josh D. Hawley" and "Josh Hawley" are one person, "George W. Bush" and "George H. W. Bush" are two.
            let same = fullNames.filter { key, _ in
                key.first == name.parts.first && key.last == name.parts.last
                    && (key.count == 2 || name.parts.count == 2)
            }.values.min()
            fullNames[name.parts] = same ?? add(LocalActor(name: name.name, kind: .person, gender: Gender(name)))
        }
        return fullNames
    }

    /// Who bears a surname: the last word of a name, with its particle or without, and the one after its particles, as "Saif"
    /// of "Omar bin Saif al-Nur".
    private static func bySurname(_ fullNames: [[String]: Int]) -> [String: Set<Int>] {
        var bearers: [String: Set<Int>] = [:]
        for (parts, actor) in fullNames {
            let led = parts.indices.dropFirst().filter { PersonName.isParticle(parts[$0 - 1]) }.map { parts[$0] }
            let bare = [PersonName.withoutParticle, PersonName.withoutGeneration].compactMap { parts.last.flatMap($0) }
            for surname in led + parts.suffix(1) + bare where !PersonName.isParticle(surname) {
                bearers[surname, default: []].insert(actor)
            }
        }
        return bearers
    }

    /// Who has a name between his first and his last: "Paz" of "Luis Paz Niño", the first of two surnames.
    private static func byInnerName(_ fullNames: [[String]: Int]) -> [String: Set<Int>] {
        var bearers: [String: Set<Int>] = [:]
        for (parts, actor) in fullNames {
            for name in parts.dropFirst().dropLast() where name.count > 1 && !PersonName.isParticle(name) {
                bearers[name, default: []].insert(actor)
            }
        }
        return bearers
    }

    /// The names that begin or end with the parts, of which there are several, and have more; or, where a particle is first,
    /// have them after a given name: "Khalid bin Saqr al-Maktari" is called "Bin Saqr".
    private static func longer(than parts: [String], among names: some Sequence<[String]>) -> [[String]] {
        let isSurname = parts.first.map(PersonName.opensSurname) == true
        return names.filter { name in
            guard name.count > parts.count else { return false }
            return name.suffix(parts.count).elementsEqual(parts) || parts.count > 1 && name.starts(with: parts)
                || isSurname && name.indices.dropFirst().contains { name[$0...].starts(with: parts) }
        }
    }

    /// Whoever is known by one name alone: "Lord Hask" is "Hask", but not "Lady Hask".
    private mutating func single(
        _ name: String, _ parts: [String], _ gender: Gender?, _ singles: inout [[String]: Int]
    ) -> Int {
        var key = parts
        if let known = singles[key] {
            guard let gender, let other = actors[known].gender, gender != other else { return known }
            key.append("\(gender)")
            if let known = singles[key] { return known }
        }
        let actor = add(LocalActor(name: name, kind: .person, gender: gender))
        singles[key] = actor
        return actor
    }

    /// The only one of several whose full name stands in a headline.
    private func only(of bearers: Set<Int>, namedIn headline: String?) -> Int? {
        let named = bearers.filter { headline?.contains(actors[$0].name) == true }
        return named.count == 1 ? named.first : nil
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

    /// The one person whose surname is a misspelling away: one letter added, lost, changed or swapped in six or more,
    /// after the first, which nobody mistakes.
    private static func nearest(to word: String, in surnames: [String: Set<Int>]) -> Int? {
        guard word.count >= 6, !word.contains(" ") else { return nil }
        let near = surnames.filter {
            $0.key.count >= 6 && !$0.key.contains(" ") && $0.value.count == 1 && $0.key.first == word.first
                && EditDistance.between(word, $0.key, most: 1) != nil
        }
        return near.count == 1 ? near.first?.value.first : nil
    }
}
