import ArgumentModel
import Articles
import Language

/// Names in a claim's text what its pronouns stand for.
extension ClaimFinder {
    /// How likely an actor must be meant by a pronoun to be named in its place.
    private static let leastActor = 0.6
    /// How likely anything else must be.
    private static let leastPhrase = 0.75
    /// What may well stand for something in the claim itself is left alone.
    private static let leastInside = 0.1

    /// The words of a stretch of a claim, with what its pronouns stand for named in square brackets where that is sure and
    /// the claim does not name it itself; of several pronouns for one, the first. A demand is told as what should be.
    func named(_ range: Range<Int>, of draft: ClaimDraft, told: inout Set<String>) -> String {
        var text = draft.isCalledFor ? "[\(Self.thereShouldBe)] " : ""
        var start = range.lowerBound
        let words = Word.split(article.text(range))
        for (place, word) in words.enumerated() {
            let from = range.lowerBound + word.range.lowerBound
            if let infinitive = draft.infinitive, infinitive.lowerBound == from {
                text += article.text(from: start, to: from) + "[\(Self.should(article.text(infinitive)))]"
                if infinitive.isEmpty { text += " " }
                start = infinitive.upperBound
            }
            guard Lexicon.antecedentPronouns.contains(word.stem) else { continue }
            let pronoun = from..<from + word.stem.utf8.count
            // "His Excellency" is a title and means nobody else.
            guard
                words.dropFirst(place + 1).first.map({ $0.isCapitalized && Self.courtesies.contains($0.lowered) })
                    != true
            else { continue }
            guard let name = name(meantBy: pronoun, of: draft), told.insert(name).inserted else { continue }
            let rest = words.dropFirst(place + 1)
            let next = rest.first
            let isPossessive =
                ["its", "his", "their"].contains(word.lowered)
                || word.lowered == "her"
                    && next.map {
                        $0.range.lowerBound == word.range.upperBound + 1
                            && !Lexicon.functionWords.contains($0.lowered)
                    } == true
            let verb = Self.verb(contractedTo: String(word.lowered.dropFirst(word.stem.count + 1)), before: rest)
            text +=
                article.text(from: start, to: from)
                + "[\(name)\(isPossessive ? name.hasSuffix("s") ? "’" : "’s" : verb.map { " \($0)" } ?? "")]"
            start = verb == nil ? pronoun.upperBound : range.lowerBound + word.range.upperBound
        }
        return text + article.text(from: start, to: range.upperBound)
    }

    /// What "they're" and the like leave after a name; "it's been" is "it has been".
    private static func verb(contractedTo ending: String, before rest: ArraySlice<Word>) -> String? {
        guard ending == "s" else { return ["re": "are", "ve": "have", "ll": "will"][ending] }
        let next = rest.first { !$0.lowered.hasSuffix("ly") && !adverbs.contains($0.lowered) }
        guard let next else { return "is" }
        if ["been", "got", "had", "become"].contains(next.lowered) { return "has" }
        // "It's brought", "it's changed": either, so the words stay.
        return ambiguous.contains(next.lowered) || next.lowered.hasSuffix("ed") ? nil : "is"
    }

    /// Participles that are no adjectives.
    private static let ambiguous: Set<String> = [
        "brought", "made", "done", "taken", "seen", "given", "built", "led", "left", "lost", "won", "shown", "put",
        "set", "paid",
        "sold", "cut", "hit", "held", "kept", "begun", "grown", "driven", "written", "told", "found", "spent", "come",
        "gone",
    ]

    /// What may stand between an auxiliary and its participle.
    private static let adverbs: Set<String> = [
        "not", "never", "always", "also", "already", "just", "now", "since", "long",
    ]

    /// What "his" and "her" make a title with.
    private static let courtesies: Set<String> = [
        "excellency", "majesty", "highness", "holiness", "honour", "honor", "grace", "eminence", "lordship", "ladyship",
    ]

    /// The name of what a pronoun in a claim means, where that is sure and stands outside of the claim.
    func name(meantBy pronoun: Range<Int>, of draft: ClaimDraft) -> String? {
        // "Its leader opposes the deal" is not told of the leader's leader.
        if draft.isPosition, pronoun.lowerBound == draft.range.lowerBound, let actor = draft.actor,
            draft.source.map({ Word.split(article.text($0)).count }) == 1
        {
            return actor == author ? nil : roster.actors[actor].name
        }
        if draft.denial == .previous, opens(pronoun, draft) {
            let called = article.text(pronoun).lowercased()
            if ["it", "they"].contains(called) { return subject(deniedBy: draft, called: called) }
        }
        guard let meaning = resolver.antecedents.meanings(at: pronoun, in: roster).first,
            resolver.antecedents.probability(of: pronoun, in: draft.content) < Self.leastInside
        else { return nil }
        let word = article.text(pronoun).lowercased()
        let least = meaning.actor == nil ? Self.leastPhrase : Self.leastActor
        guard meaning.probability >= least else { return nil }
        guard let actor = meaning.actor ?? holder(of: meaning.words) else {
            let phrase = article.text(meaning.words).collapsingSpace()
            let isPlural = Word.split(phrase).last.map { SourceResolver.isPlural($0.lowered) } ?? false
            return isPlural == Self.plurals.contains(word) ? phrase : nil
        }
        let known = roster.actors[actor]
        // "It wants TikTok to …" is not TikTok.
        let isNamed = known.mentions.contains { mention in draft.content.contains { $0.contains(mention.lowerBound) } }
        return !isNamed && Self.fits(word, known) ? calling(known) : nil
    }

    /// Of what "They will not, because …" speaks: of what the sentence before does, as far as it is a few words that fit. A bare
    /// "They will not" says nothing alone, whoever they are.
    private func subject(deniedBy draft: ClaimDraft, called pronoun: String) -> String? {
        guard article.text(draft.range).contains(",") else { return nil }
        let before = drafts.filter { $0.sentence == draft.sentence - 1 && $0.block == draft.block }
        guard let claim = before.max(by: { $0.range.lowerBound < $1.range.lowerBound }) else { return nil }
        let words = Word.split(article.text(claim.range))
        guard let verb = words.indices.first(where: { VerbForms.isFinite(at: $0, words) }), (1...4).contains(verb),
            !words[..<verb].dropFirst().contains(where: { Lexicon.functionWords.contains($0.lowered) })
        else { return nil }
        let (first, last) = (words[0], words[verb - 1])
        let isPlural = SourceResolver.isPlural(last.lowered)
        guard !Lexicon.antecedentPronouns.contains(first.stem), !Lexicon.firstPerson.contains(first.lowered),
            (pronoun == "they") == isPlural
        else { return nil }
        let start = claim.range.lowerBound
        return article.text(from: start, to: start + last.range.upperBound)
    }

    /// Whether nothing but a connective stands before a pronoun: "But they will not".
    private func opens(_ pronoun: Range<Int>, _ draft: ClaimDraft) -> Bool {
        Word.split(article.text(from: draft.range.lowerBound, to: pronoun.lowerBound)).count < 2
    }

    /// What an actor is called in place of a pronoun: "the committee", where it has no name; nil where the article never calls
    /// it so, as "his lawyer".
    private func calling(_ actor: LocalActor) -> String? {
        guard actor.isAnonymous, ![.group, .author].contains(actor.kind), let first = Word.split(actor.name).first,
            !first.isCapitalized, !Lexicon.functionWords.contains(first.lowered)
        else { return actor.name }
        let isCalledSo = ["the ", "The "].contains { article.source.text.contains($0 + actor.name) }
        return isCalledSo ? "the " + actor.name : nil
    }

    /// Whom "the company" or "the senator" means, where that is an actor known by name.
    private func holder(of phrase: Range<Int>) -> Int? {
        var resolver = resolver
        let actor = resolver.nominalAntecedent(Word.split(article.text(phrase)), at: phrase)
        return actor.flatMap { roster.actors.indices.contains($0) && !roster.actors[$0].isAnonymous ? $0 : nil }
    }

    private static let plurals: Set<String> = ["they", "them", "their"]

    /// Whether a pronoun can mean an actor, by kind and gender.
    private static func fits(_ pronoun: String, _ actor: LocalActor) -> Bool {
        switch pronoun {
        case "it", "its": return ![.person, .author, .group].contains(actor.kind)
        case _ where plurals.contains(pronoun): return [.group, .organization].contains(actor.kind)
        default:
            let gender = Gender(pronoun: pronoun)
            return [.person, .author, .unknown].contains(actor.kind)
                && (gender == nil || actor.gender == nil || actor.gender == gender)
        }
    }
}
