import ArgumentModel

/// A source that names nobody whom the article knows, as an actor of its own: "experts", "intelligence specialist",
/// "Saarvi council".
struct UnnamedSource {
    /// What the actor is called: the source up to what only tells more of it, without its articles.
    let name: String
    let kind: Actor.Kind
    /// Whether it is a name all the same, which the reader did not mark.
    let isName: Bool

    /// Nil where the words are a clause and nothing that could speak.
    init?(_ text: String) {
        guard let phrase = Self.nounPhrase(Self.core(of: text)) else { return nil }
        let words = Word.split(phrase)
        var kept = words.drop { Self.leading.contains($0.lowered) }
        // "many in the media"
        if let first = kept.first, SourceResolver.prepositions.contains(first.lowered) { kept = words[...] }
        let noun = kept.prefix { !SourceResolver.prepositions.contains($0.lowered) }.last
        let isGroup =
            Self.counts(words) || Self.areTwo(kept) || noun.map { SourceResolver.isPlural($0.lowered) } == true
        let called = kept.first.map { String(decoding: phrase.utf8.dropFirst($0.range.lowerBound), as: UTF8.self) }
        if !isGroup, kept.count == words.count, let person = Self.person(phrase, kept) {
            (name, kind, isName) = (person, .person, true)
            return
        }
        name = called ?? phrase
        isName =
            !isGroup && !kept.isEmpty
            && (kept.allSatisfy { $0.isCapitalized && !Lexicon.functionWords.contains($0.lowered) }
                || SourceResolver.isOffice(kept, of: words))
        kind =
            isGroup
            ? .group : name.isDottedInitials ? .organization : noun.map(SourceResolver.kind(of:)) ?? .unknown
    }

    // MARK: - The words

    private static let aside = Pattern(/,|\s[—–]\s?|\s--?\s/)
    /// "Sceptics out there"
    private static let outThere = Pattern(#/\s(?:out there|out here|here|alike)$/#)

    /// A source up to its first comma, dash, relative clause or example: "an engineer who works for …", "proponents such as …".
    private static func core(of text: String) -> String {
        let words = Word.split(text)
        let ends = words.indices.dropFirst().filter { place in
            relative.contains(words[place].lowered)
                || words[place].lowered == "such" && words.dropFirst(place + 1).first?.lowered == "as"
        }
        var core =
            ends.first.map { String(decoding: text.utf8.prefix(words[$0].range.lowerBound), as: UTF8.self) } ?? text
        core = core.split(separator: aside).first.map(String.init) ?? core
        core = core.trimmingPunctuation().withoutOpenBracket.trimmingPunctuation()
        core = core.replacing(outThere, with: "")
        // "the study itself"
        if let last = Word.split(core).last, last.lowered.hasSuffix("self"), last.range.lowerBound > 1 {
            core = String(decoding: core.utf8.prefix(last.range.lowerBound), as: UTF8.self).trimmingPunctuation()
        }
        return core
    }

    /// A phrase up to what somebody does or did: "a poll released last week", "an engineer specialized in …". Nil for a clause
    /// that does not tell plainly who that is.
    private static func nounPhrase(_ phrase: String) -> String? {
        let words = Word.split(phrase)
        guard VerbForms.hasFiniteVerb(words) else { return phrase }
        if let verb = VerbForms.participle(words) {
            // "the experts I interviewed"
            let last = words[..<verb].last {
                !Lexicon.pronouns.contains($0.lowered) && !Lexicon.firstPerson.contains($0.lowered)
            }
            return String(decoding: phrase.utf8.prefix(last?.range.upperBound ?? 0), as: UTF8.self)
        }
        let role = words.firstIndex { word in SourceResolver.roles.contains { word.lowered.hasSuffix($0) } }
        guard let role, Lexicon.determiners.contains(words[0].lowered),
            !VerbForms.hasFiniteVerb(Array(words[...role]))
        else { return nil }
        return String(decoding: phrase.utf8.prefix(words[role].range.upperBound), as: UTF8.self)
    }

    /// Whether the words count several or anybody of a kind: "some officials", "every expert".
    private static func counts(_ words: [Word]) -> Bool {
        guard let first = words.first?.lowered else { return false }
        return ["every", "each", "any"].contains(first)
            || Lexicon.quantifiers.contains(first) && !Lexicon.determiners.contains(first)
    }

    /// Whether the words are of two: "the mayor and the council", but not "the minister for sea and ports".
    private static func areTwo(_ words: ArraySlice<Word>) -> Bool {
        zip(words, words.dropFirst()).contains { $0.lowered == "and" && Lexicon.determiners.contains($1.lowered) }
    }

    /// The name of a person who is told of with his titles or his body: "Constable Ann Lee", "Ann Lee of the Harbour Trust"; no
    /// article stands before it.
    private static func person(_ text: String, _ words: ArraySlice<Word>) -> String? {
        let own = words.prefix { !SourceResolver.prepositions.contains($0.lowered) }
        guard own.count > 1, own.allSatisfy({ $0.isCapitalized && $0.lowered.count > 1 }),
            !own.contains(where: { NameContext.isPublic($0.lowered) || SourceResolver.isBodyNoun($0.lowered) })
        else { return nil }
        let name = PersonName(text)
        let belongs = words.dropFirst(own.count).first.map { ["of", "from", "at"].contains($0.lowered) } == true
        guard name.title != nil || belongs, !name.isTitleOnly, (2...3).contains(name.parts.count) else { return nil }
        return name.name
    }

    private static let relative: Set<String> = ["who", "which", "that", "whose", "where"]
    private static let leading = Lexicon.quantifiers.union(Lexicon.determiners).union([
        "one", "own", "my", "our", "your",
    ])
}
