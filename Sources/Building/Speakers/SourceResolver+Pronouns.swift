import ArgumentModel
import Language

/// Whom pronouns mean: "he said", "many of them argue".
extension SourceResolver {
    /// Who a pronoun means: in the nearest of the sentences before, whoever spoke in it, or else whoever it begins with;
    /// failing that, the only fitting name of the last two sentences. Nil where nobody fits.
    ///
    /// - Parameters:
    ///   - least: how likely the reader must think it, where nothing else is to tell.
    ///   - isRole: whether a noun stands for the pronoun, which may mean a man or a woman: "the senator".
    ///   - body: which of the actors that "it" may mean are meant.
    mutating func antecedent(
        of pronoun: String, at range: Range<Int>, isRole: Bool = false, least: Double? = nil,
        body: (LocalActor) -> Bool = { _ in true }
    ) -> Int? {
        let kinds: Set<Actor.Kind> =
            switch pronoun {
            case "he", "she", "him", "her", "his": [.person, .author]
            case "it", "its", "this", "that": [.organization, .unknown]
            default: [.group, .organization]
            }
        // A place is meant only where it spoke.
        let speaking = kinds.contains(.organization) ? kinds.union([.place]) : kinds
        let gender = isRole ? nil : Gender(pronoun: pronoun)
        func fits(_ actor: Int, _ kinds: Set<Actor.Kind>) -> Bool {
            let known = roster.actors[actor]
            return kinds.contains(known.kind) && quoted?.names.contains(actor) != true && body(known)
                && (gender == nil || known.gender == nil || known.gender == gender)
        }
        if let quoted, gender != nil, let last = lastSpeaker(before: quoted.start), fits(last, kinds) { return last }
        // "A council spokeswoman said so. She added": she is not named, and the council speaks again.
        if gender != nil, speakers.last?.isVoiced == true,
            let last = lastSpeaker(before: quoted?.start ?? range.lowerBound),
            roster.actors[last].kind != .person || fits(last, kinds)
        {
            return last
        }
        let word = Word.split(article.text(range)).last.map { range.lowerBound + $0.range.lowerBound }
        if let word,
            let meant = antecedents.actor(meantAt: word..<range.upperBound, in: roster, where: { fits($0, speaking) }),
            meant.probability >= least ?? Self.leastProbability
        {
            return meant.actor
        }
        if let word, !isRole, let phrase = phrase(meantAt: word..<range.upperBound) {
            return speaker(called: phrase, by: pronoun)
        }
        if least != nil { return nil }
        guard let here = article.sentence(at: range.lowerBound) else { return nil }
        for position in stride(from: here, through: max(0, here - 4), by: -1) {
            let sentence = article.reading.sentences[position].range
            let end = min(sentence.upperBound, range.lowerBound)
            guard sentence.lowerBound < end else { continue }
            if let speaker = speakers.last(where: {
                (sentence.lowerBound..<end).contains($0.offset) && fits($0.actor, speaking)
            }) {
                return speaker.actor
            }
            if pronoun == "they", position < here {
                if let group = subjectGroup(of: sentence) { return group }
                if let first = firstOfSeveral(in: sentence) { return first }
            }
            if let subject = roster.mentions(in: sentence.lowerBound..<end).first(where: { fits($0.actor, kinds) }),
                opens(article.text(from: sentence.lowerBound, to: subject.range.lowerBound))
            {
                return subject.actor
            }
        }
        let near = roster.mentions(in: windowStart(before: range.lowerBound, sentences: 2)..<range.lowerBound)
            .filter { fits($0.actor, kinds) }
        return Set(near.map(\.actor)).count == 1 ? near.last?.actor : nil
    }

    /// Whether the subject of a sentence may follow its first words: "The", "My late husband, ", "On Monday, ".
    private func opens(_ words: String) -> Bool {
        let before = Word.split(words)
        return before.allSatisfy { Lexicon.determiners.contains($0.lowered) }
            || words.hasSuffix(", ") && before.count <= 6 && !VerbForms.hasFiniteVerb(before)
    }

    /// How likely a noun phrase that names no actor must be meant before nobody else can be.
    private static let leastPhraseProbability = 0.75

    /// The noun phrase that a pronoun surely stands for, where that is none of the roster's actors: "The committee met. It
    /// said".
    private func phrase(meantAt pronoun: Range<Int>) -> Range<Int>? {
        guard Word.split(article.text(pronoun)).first.map({ Lexicon.antecedentPronouns.contains($0.stem) }) == true,
            let best = antecedents.meanings(at: pronoun, in: roster).first, best.actor == nil,
            best.probability >= Self.leastPhraseProbability
        else { return nil }
        return best.words
    }

    /// Who speaks where a pronoun stands for a noun phrase; nil for a thing.
    private mutating func speaker(called phrase: Range<Int>, by pronoun: String) -> Int? {
        let text = article.text(phrase).collapsingSpace()
        let words = Word.split(text)
        guard let noun = words.last else { return nil }
        let hasSpoken = speakers.contains { roster.actors[$0.actor].name.lowercased() == noun.lowered }
        guard pronoun != "it" || hasSpoken || Self.kind(of: noun) == .organization || Self.isVoice(noun.lowered) else {
            return nil
        }
        return nominalAntecedent(words, at: phrase) ?? unnamed(text, at: phrase)
    }

    /// The group that a sentence begins with: "Creators have sued".
    private mutating func subjectGroup(of sentence: Range<Int>) -> Int? {
        let words = Word.split(article.text(sentence).prefix(60))
        guard
            let verb = words.firstIndex(where: {
                Lexicon.auxiliaries.contains($0.lowered) || Lexicon.finiteVerbs.contains($0.lowered)
                    || $0.lowered == "who"
            }),
            (1...3).contains(verb), Self.isPlural(words[verb - 1].lowered),
            !Lexicon.pronouns.contains(words[verb - 1].lowered)
        else { return nil }
        let range =
            sentence.lowerBound + words[0].range.lowerBound..<sentence.lowerBound + words[verb - 1].range.upperBound
        let text = article.text(range)
        return unnamed(text, at: range)
    }

    /// The first of the people with whom a sentence begins: "Ann Lee and Bo Lind asked for an inquiry".
    private func firstOfSeveral(in sentence: Range<Int>) -> Int? {
        let people = roster.mentions(in: sentence).filter { roster.actors[$0.actor].kind == .person }
        guard Set(people.map(\.actor)).count > 1, let first = people.first,
            article.text(from: sentence.lowerBound, to: first.range.lowerBound).split(separator: " ").count <= 2,
            Word.split(article.text(from: first.range.upperBound, to: people[1].range.lowerBound)).last?.lowered
                == "and"
        else { return nil }
        return first.actor
    }

    /// How likely an antecedent must be before it is taken rather than what the order of speakers tells.
    static let leastProbability = 0.7

    private func windowStart(before offset: Int, sentences: Int) -> Int {
        guard let here = article.sentence(at: offset) else { return 0 }
        return article.reading.sentences[max(0, here - sentences)].range.lowerBound
    }

    /// Who spoke last, where nobody else is named between that and a quotation in the same paragraph or the next.
    func lastSpeaker(before quotation: Int) -> Int? {
        guard let last = speakers.last(where: { $0.offset < quotation }),
            let from = article.block(at: last.offset), let to = article.block(at: quotation), to - from <= 1
        else { return nil }
        let between = roster.mentions(in: last.offset..<quotation).filter { mention in
            !quotations.ranges.contains { $0.contains(mention.range.lowerBound) }
        }
        return between.allSatisfy { $0.actor == last.actor || roster.actors[$0.actor].kind != .person }
            ? last.actor : nil
    }

    /// A speaker whom only the label of a transcript names.
    mutating func addSpeaker(_ name: String, at range: Range<Int>) -> Int {
        roster.add(LocalActor(name: name, kind: .person, mentions: [range], isAnonymous: true))
    }
}
