import ArgumentModel
import Language

/// What the pronouns of an article mean, as the reader's antecedents tell: one of its actors, or whatever else a noun
/// phrase names.
struct Antecedents {
    let article: ReadArticle

    /// What a pronoun means, and how likely.
    struct Meaning {
        /// The actor, where it is one of the roster's.
        var actor: Int?
        /// The words before the pronoun in which the antecedent is named.
        var words: Range<Int>
        var probability: Double
    }

    /// The likeliest of the actors that fit, by the mentions that may be meant.
    func actor(meantAt range: Range<Int>, in roster: ActorRoster, where fits: (Int) -> Bool) -> Meaning? {
        meanings(at: range, in: roster).first { $0.actor.map(fits) == true }
    }

    /// Whether people whose names do not tell it are men or women: what the pronouns are that surely stand for them.
    func genders(in roster: ActorRoster) -> [Int: Gender] {
        var votes: [Int: [Gender: Double]] = [:]
        for reference in article.reading.references {
            let pronoun = Word.split(article.text(reference.range)).first?.stem ?? ""
            guard let gender = Gender(pronoun: pronoun),
                let best = meanings(at: reference.range, in: roster).first, let actor = best.actor,
                roster.actors[actor].kind == .person, best.probability >= Self.sureProbability
            else { continue }
            votes[actor, default: [:]][gender, default: 0] += best.probability
        }
        return votes.compactMapValues { $0.count == 1 ? $0.keys.first : nil }
    }

    private static let sureProbability = 0.9

    /// How likely the word at a place refers to something in one of some stretches.
    func probability(of range: Range<Int>, in stretches: [Range<Int>]) -> Double {
        article.reference(at: range.lowerBound)?.antecedents.lazy
            .filter { antecedent in stretches.contains { $0.contains(antecedent.range.lowerBound) } }
            .map(\.probability).reduce(0, +) ?? 0
    }

    /// What the word at a place means, the likeliest first.
    ///
    /// Mentions of one actor count together. A noun phrase that names no actor counts with those that have the same head.
    func meanings(at range: Range<Int>, in roster: ActorRoster) -> [Meaning] {
        guard let reference = article.reference(at: range.lowerBound) else { return [] }
        var meanings: [Meaning] = []
        var byHead: [String: Int] = [:]
        for antecedent in reference.antecedents {
            let actor = roster.actor(mentionedAt: antecedent.range)
            let head = article.text(antecedent.range).lowercased()
            let known =
                actor.flatMap { actor in meanings.firstIndex { $0.actor == actor } }
                ?? (actor == nil ? byHead[head] : nil)
            if let known {
                meanings[known].probability += antecedent.probability
                continue
            }
            guard let words = actor == nil ? phrase(around: antecedent.range) : antecedent.range else { continue }
            if actor == nil { byHead[head] = meanings.count }
            meanings.append(Meaning(actor: actor, words: words, probability: antecedent.probability))
        }
        // What is equally likely stays in the order of the reader.
        return meanings.enumerated().sorted {
            ($1.element.probability, $0.offset) < ($0.element.probability, $1.offset)
        }.map(\.element)
    }

    /// The noun phrase that a head ends, from its determiner on; just the head and what it cannot do without where it has
    /// none. Nil where the word names nothing: a pronoun, a verb.
    private func phrase(around head: Range<Int>) -> Range<Int>? {
        let word = Word.split(article.text(head))
        guard let noun = word.first, word.count == 1, noun.lowered.first?.isLetter == true, noun.lowered.count > 2,
            !Lexicon.functionWords.contains(noun.lowered), !Lexicon.firstPerson.contains(noun.lowered),
            let sentence = article.sentence(at: head.lowerBound)
        else { return nil }
        let low = article.reading.sentences[sentence].range.lowerBound
        var (start, bare) = (head.lowerBound, head)
        for before in Word.split(article.text(from: low, to: head.lowerBound)).reversed().prefix(4) {
            let range = low + before.range.lowerBound..<low + before.range.upperBound
            // Nothing but a space lies between the words of a phrase.
            guard range.upperBound + 1 == start, article.byte(at: range.upperBound) == UInt8(ascii: " ") else { break }
            if Self.articles.contains(before.lowered) { return range.lowerBound..<head.upperBound }
            // "unfair that people …"
            if before.lowered == "that" { break }
            // "its app", "my mother": whose it is would have to be told again.
            guard !Lexicon.determiners.contains(before.lowered), !Self.owners.contains(before.lowered) else {
                return nil
            }
            guard !Lexicon.functionWords.contains(before.lowered), !Lexicon.finiteVerbs.contains(before.lowered),
                !before.lowered.hasSuffix("ly")
            else { break }
            start = range.lowerBound
            if bare == head, !Self.isParticiple(before.lowered) { bare = range.lowerBound..<head.upperBound }
        }
        return bare
    }

    private static let articles: Set<String> = ["the", "a", "an", "this", "these", "those"]

    private static let owners: Set<String> = ["my", "our", "your"]

    private static func isParticiple(_ word: String) -> Bool { word.hasSuffix("ed") || word.hasSuffix("ing") }
}

extension ReadArticle {
    /// What the word that begins at an offset refers to, if it may refer.
    func reference(at offset: Int) -> Reference? {
        let place = reading.references.partitioningIndex { $0.range.lowerBound >= offset }
        guard place < reading.references.count, reading.references[place].range.lowerBound == offset else { return nil }
        return reading.references[place]
    }
}
