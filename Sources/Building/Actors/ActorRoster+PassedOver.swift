import ArgumentModel
import Articles
import Language

/// What the reader passed over: the mentions of names that it marked elsewhere.
extension ActorRoster {
    /// Adds the mentions of known names that the reader did not mark: a name means in all of an article what it means in
    /// one place. Single names that the article also writes in lower case are left alone.
    mutating func addPassedOver(in article: ReadArticle) {
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
                    lowered: (isPossessive ? String(word.lowered.dropLast(2)) : word.lowered).withoutMarks,
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
                note(actor, at: range)
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
                actorsByForm[parts.flatMap { $0.split(separator: " ").map(String.init) }, default: []].insert(position)
                if let last = parts.last {
                    let surname = PersonName.withoutGeneration(last) ?? last
                    actorsByForm[[surname], default: []].insert(position)
                }
            } else if actor.kind != .group {
                for name in actor.aliases.union([actor.name]) where name.first?.isUppercase == true {
                    actorsByForm[Word.split(name).map(\.lowered.withoutMarks), default: []].insert(position)
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

    // MARK: - "The Bureau"

    /// Adds the mentions of bodies by what they are, where the reader did not mark them: "the Bureau".
    mutating func addCalled(in article: ReadArticle) {
        for block in article.source.blocks where block.kind == .body {
            let words = Word.split(article.text(block.range))
            for (position, word) in words.enumerated().dropFirst()
            where word.isCapitalized && words[position - 1].lowered == "the" {
                let start = block.range.lowerBound + word.range.lowerBound
                let range = start..<start + word.stem.utf8.count
                guard !mentions.contains(where: { $0.range.overlaps(range) }),
                    let body = body(called: word.stem, at: range, in: article)
                else { continue }
                note(body, at: range)
            }
        }
    }

    /// The body that "the Bureau" or "the League" means: the only one named before whose name ends, or begins, with that
    /// word: "Standards Bureau", "League for Tides".
    func body(called noun: String, at range: Range<Int>, in article: ReadArticle) -> Int? {
        guard NameContext.isCalledByNoun(noun) else { return nil }
        let before = article.text(from: range.lowerBound - 4, to: range.lowerBound)
        guard (before + article.text(range)).lowercased().hasSuffix("the " + noun) else { return nil }
        // "the Bureau of Mines", "the Trust Fund"
        let after = article.text(from: range.upperBound, to: range.upperBound + 20)
        if let next = Word.split(after).first, after.hasPrefix(" "),
            next.isCapitalized || NameContext.linking.contains(next.lowered)
        {
            return nil
        }
        let named = Set(mentions.lazy.filter { $0.range.lowerBound < range.lowerBound }.map(\.actor))
        let fitting = named.filter { position in
            let actor = actors[position]
            return actor.kind != .person
                && actor.aliases.union([actor.name]).contains { name in
                    let words = OrganizationName(name).key.split(separator: " ")
                    guard words.count > 1 else { return false }
                    return words.last == noun[...] || words[0] == noun && NameContext.linking.contains(String(words[1]))
                }
        }
        return fitting.count == 1 ? fitting.first : nil
    }
}
