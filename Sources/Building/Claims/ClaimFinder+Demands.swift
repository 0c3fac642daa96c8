import ArgumentModel
import Language

/// What somebody asks to be done, told as what should be.
extension ClaimFinder {
    /// What a demand asks to be done, from whoever should do it on, and its "to" or "not to": "urges the Senate to pass the
    /// bill"; or what it calls for, without. Nil for other positions, and where a pronoun says who should and it is not known
    /// whom it means.
    func demand(of attribution: Attribution, in sentence: Range<Int>) -> (range: Range<Int>, infinitive: Range<Int>?)? {
        guard let cue = attribution.cue.first, let end = attribution.content.last?.clamped(to: sentence).upperBound,
            cue.lowerBound < end
        else { return nil }
        let words = Word.split(article.text(from: cue.lowerBound, to: end))
        guard let verb = Position.asking(words), !words[...verb].contains(where: { Lexicon.isNegation($0.lowered) })
        else {
            return nil
        }
        func range(_ word: Word) -> Range<Int> {
            cue.lowerBound + word.range.lowerBound..<cue.lowerBound + word.range.upperBound
        }
        if words[verb].lowered == "for", words.count > verb + 3, Self.opensThing(words[verb + 1]),
            !words[verb...].contains(where: { $0.lowered == "to" })
        {
            return (range(words[verb + 1]).lowerBound..<end, nil)
        }
        guard
            let to = words.indices.dropFirst(verb + 2).first(where: { words[$0].lowered == "to" }),
            to - verb <= 10, to + 1 < words.count, !words[to + 1].isCapitalized,
            !Lexicon.determiners.contains(words[to + 1].lowered), !Lexicon.pronouns.contains(words[to + 1].lowered)
        else { return nil }
        let isNegated = words[to - 1].lowered == "not"
        let who = words[(verb + 1)..<(isNegated ? to - 1 : to)]
        guard let first = who.first, !VerbForms.hasFiniteVerb(Array(who)),
            !who.contains(where: { ["that", "and", "or", "how", "what", "whether"].contains($0.lowered) })
        else { return nil }
        // "called for a fund to build homes": what the fund is for.
        guard
            words[verb].lowered != "for" || words[to + 1].lowered == "be"
                || !roster.mentions(in: range(first).lowerBound..<range(words[to]).lowerBound).isEmpty
        else { return nil }
        let infinitive = range(words[isNegated ? to - 1 : to]).lowerBound..<range(words[to]).upperBound
        let demand = range(first).lowerBound..<end
        if who.count == 1,
            Lexicon.pronouns.contains(first.lowered) || Lexicon.firstPerson.contains(first.lowered)
                || first.lowered == "you"
        {
            let draft = ClaimDraft(
                range: demand, content: [demand], text: "", kind: .prescription, sentence: 0, block: 0, confidence: 1)
            guard name(meantBy: range(first), of: draft) != nil else { return nil }
        }
        return (demand, infinitive)
    }

    /// Whether a word may open what there should be, and is not what only somebody can do: "his resignation".
    private static func opensThing(_ word: Word) -> Bool {
        ["a", "an", "the", "more", "further", "new"].contains(word.lowered)
            || !word.isCapitalized && !Lexicon.functionWords.contains(word.lowered) && !word.lowered.hasSuffix("ing")
    }

    /// Where "should" belongs in what somebody asks for: "She recommends that the toll [should] be raised", "… that the council
    /// [should] publish its figures". Nil where the content says that something is so.
    func subjunctive(of attribution: Attribution, _ content: Range<Int>) -> Range<Int>? {
        guard let cue = attribution.cue.last, cue.upperBound <= content.lowerBound,
            // "ordered last week that"
            case let between = Word.split(article.text(from: cue.upperBound, to: content.lowerBound)),
            between.isEmpty || between.count <= 4 && between.last?.lowered == "that"
        else { return nil }
        var words = Word.split(article.text(content))[...]
        let asked = Position.Asking(Word.split(article.text(cue)))
        // "opposed his request that the toll be raised": somebody else's.
        guard asked != .no || words.first?.lowered == "that" || follows(content, "that") else { return nil }
        if words.first?.lowered == "that" { words = words.dropFirst() }
        guard let verb = VerbForms.subjunctive(Array(words), asked: asked) else { return nil }
        let place = content.lowerBound + words[words.startIndex + verb].range.lowerBound
        return place..<place
    }
}
