import ArgumentModel
import Language

/// Sources that are relative clauses or have one: "the league, which says", "two officials who asked not to be named".
extension SourceResolver {
    /// Whether a source stands for the phrase before it: "who", "which", "some of whom".
    static func opensRelative(_ words: [Word]) -> Bool {
        guard let first = words.first else { return false }
        if ["who", "which"].contains(first.lowered) { return true }
        return words.count > 2 && words[1].lowered == "of" && ["whom", "which"].contains(words[2].lowered)
    }

    /// A source without its relative clause: "Residents, some of whom had seen it". Nil where there is none, and where
    /// somebody is named.
    func withoutRelative(_ range: Range<Int>) -> Range<Int>? {
        guard roster.mentions(in: range).isEmpty else { return nil }
        let words = Word.split(article.text(range))
        guard
            let relative = words.indices.dropFirst().first(where: {
                ["who", "which", "whom", "whose"].contains(words[$0].lowered)
            })
        else { return nil }
        let end = words[relative - 1].lowered == "of" ? relative - 2 : relative
        return end > 0 ? range.lowerBound..<range.lowerBound + words[end - 1].range.upperBound : nil
    }

    private static let relativeAtEnd = Pattern(/, (which|who|whom) $/)

    /// The phrase that a source tells more of, where it is a relative clause without its pronoun: "A study by the Trust, which
    /// [the firm paid for], found".
    func phrase(toldOfBy range: Range<Int>) -> Range<Int>? {
        guard article.byte(at: range.upperBound) == UInt8(ascii: ","),
            let here = article.sentence(at: range.lowerBound)
        else { return nil }
        let start = article.reading.sentences[here].range.lowerBound
        let before = article.text(from: start, to: range.lowerBound)
        guard let pronoun = before.firstMatch(of: Self.relativeAtEnd) else { return nil }
        return opening(from: start, to: range.lowerBound - pronoun.output.0.utf8.count)
    }

    /// Whom a relative pronoun stands for: whatever is named right before it, or what the phrase calls that its sentence
    /// begins with.
    mutating func antecedent(ofRelative pronoun: String, at range: Range<Int>) -> Int? {
        guard let here = article.sentence(at: range.lowerBound) else { return nil }
        let start = article.reading.sentences[here].range.lowerBound
        let named = roster.mentions(in: start..<range.lowerBound).last
        // "CNN, who reported", "the Tideline Trust (TT), which", "a report by CNN last June, which".
        if let named, Self.tellsTime(article.text(from: named.range.upperBound, to: range.lowerBound)),
            pronoun == "which" || !isWhence(named, from: start)
        {
            return pronoun == "who" ? person(belongingTo: named, from: start) ?? named.actor : named.actor
        }
        guard let phrase = opening(from: start, to: range.lowerBound) else { return nil }
        return resolve(phrase, enclosing: nil)
    }

    /// Whether nothing stands between a name and a relative pronoun but marks and when it was.
    private static func tellsTime(_ text: String) -> Bool {
        text.allSatisfy { $0.isLetter || $0.isNumber || ",) ".contains($0) }
            && Word.split(text).allSatisfy {
                times.contains($0.lowered) || ["last", "this", "on", "in", "earlier"].contains($0.lowered)
                    || $0.lowered.allSatisfy(\.isNumber)
            }
    }

    /// Whether a name only tells where those are of whom "who" tells: "residents of Hask, who".
    private func isWhence(_ name: (range: Range<Int>, actor: Int), from start: Int) -> Bool {
        roster.actors[name.actor].kind == .place
            && Word.split(article.text(from: start, to: name.range.lowerBound)).contains {
                Self.prepositions.contains($0.lowered)
            }
    }

    /// The person of whom a phrase tells that ends with a body: "Ann Lee, an ecologist at the Trust, who".
    private func person(belongingTo body: (range: Range<Int>, actor: Int), from start: Int) -> Int? {
        guard roster.actors[body.actor].kind != .person,
            let person = roster.mentions(in: start..<body.range.lowerBound).last(where: {
                roster.actors[$0.actor].kind == .person
            })
        else { return nil }
        let words = Word.split(article.text(from: person.range.upperBound, to: body.range.lowerBound))
        let last = words.last { !Lexicon.determiners.contains($0.lowered) }
        return last.map { ["at", "of", "from", "for", "with"].contains($0.lowered) } == true
            && !VerbForms.hasFiniteVerb(words)
            ? person.actor : nil
    }

    /// The noun phrase that a sentence consists of up to a place, without the connective before it.
    private func opening(from start: Int, to end: Int) -> Range<Int>? {
        let words = Word.split(article.text(from: start, to: end)).drop {
            Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and"
        }
        guard let first = words.first, let last = words.last, words.count <= 8, !VerbForms.hasFiniteVerb(Array(words)),
            first.lowered == "one" && words.count > 1
                || !Lexicon.functionWords.subtracting(Lexicon.determiners).subtracting(Lexicon.quantifiers)
                    .contains(first.lowered),
            zip(words, words.dropFirst()).allSatisfy({ $1.range.lowerBound - $0.range.upperBound == 1 })
        else { return nil }
        return start + first.range.lowerBound..<start + last.range.upperBound
    }
}
