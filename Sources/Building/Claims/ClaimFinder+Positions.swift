import ArgumentModel
import Language

/// Where the author tells what position somebody takes: "Norland has opposed the treaty", "Ann Lee called the plan reckless".
extension ClaimFinder {
    /// The claim of a sentence that tells somebody's position, which is theirs and not the author's. Nil for other sentences, for
    /// those that go on with another clause, and where it is not known who it is.
    mutating func toldPosition(in sentence: Sentence, _ position: Int, _ block: Int) -> ClaimDraft? {
        let start = wordsBegin(in: sentence.range)
        guard start < sentence.range.upperBound else { return nil }
        let text = article.text(from: start, to: sentence.range.upperBound)
        let words = Word.split(text)
        let opening = words.prefix { Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and" }.count
        guard
            let verb = words.indices.dropFirst(opening + 1).prefix(12).first(where: {
                Position.isTold(words[$0...]) && !Self.makesNoun(words[$0 - 1])
            }), words.count > verb + 2, text.firstMatch(of: Self.nextClause) == nil,
            !quotations.all.contains(where: { $0.contains(start) })
        else { return nil }
        // "has since", "on Tuesday": what stands between the subject and its verb.
        var subject = words[opening..<verb]
        while let last = subject.last, Self.standsBeforeVerb(last) { subject.removeLast() }
        guard let first = subject.first, let last = subject.last, !VerbForms.hasFiniteVerb(Array(subject)),
            !words[subject.endIndex..<verb].contains(where: { Self.passive.contains($0.lowered) }),
            !VerbForms.opensPart(first.lowered),
            // "The plan, called a farce": no verb of its own.
            article.text(from: start + first.range.lowerBound, to: start + words[verb].range.lowerBound).count(where: {
                $0 == ","
            })
            .isMultiple(of: 2)
        else { return nil }
        let source = start + first.range.lowerBound..<start + last.range.upperBound
        guard isSpeaker(subject, at: source) else { return nil }
        let whole = start + first.range.lowerBound..<sentence.range.upperBound
        let attribution = Attribution(
            source: [source], cue: [], content: [whole], confidence: Self.passedOverConfidence)
        guard let actor = resolver.resolve(attribution, enclosing: nil), actor != author else { return nil }
        var draft = ClaimDraft(
            range: whole, content: [whole], text: "", kind: .assertion, sentence: position, block: block,
            actor: actor, source: source, confidence: Self.passedOverConfidence)
        draft.isPosition = true
        return draft
    }

    /// Whether words may name who takes a position: they end with somebody's name, or are a person's pronoun or a role.
    private func isSpeaker(_ subject: ArraySlice<Word>, at source: Range<Int>) -> Bool {
        guard let last = subject.last, !resolver.isThing(source) else { return false }
        if subject.count == 1, ["he", "she"].contains(last.lowered) { return true }
        let isNamed = roster.mentions(in: source).contains {
            // "Seal Watch, a charity"
            ($0.range.upperBound == source.upperBound
                || $0.range.lowerBound == source.lowerBound
                    && article.text(from: $0.range.upperBound, to: source.upperBound).hasPrefix(", a"))
                && ![.unknown, .author].contains(roster.actors[$0.actor].kind)
        }
        let noun = resolver.headNoun(subject)?.lowered ?? ""
        let isRole = SourceResolver.isRole(noun) || SourceResolver.isBodyNoun(noun)
        return isNamed || isRole && Lexicon.determiners.contains(subject[subject.startIndex].lowered)
    }

    private static func standsBeforeVerb(_ word: Word) -> Bool {
        Lexicon.auxiliaries.contains(word.lowered) || word.lowered.hasSuffix("ly")
            || SourceResolver.times.contains(word.lowered)
            || [
                "on", "last", "also", "now", "then", "since", "long", "already", "still", "again", "not", "once",
                "even",
            ]
            .contains(word.lowered)
    }

    /// With these the verb tells what others do to the subject, or what might be.
    private static let passive: Set<String> = [
        "is", "are", "was", "were", "be", "been", "being", "may", "might", "could", "would", "should", "can", "must",
        "to",
        "will",
    ]

    /// Whether a word makes the next one a noun: "the demands", "of blame".
    private static func makesNoun(_ word: Word) -> Bool {
        Lexicon.determiners.contains(word.lowered) || SourceResolver.prepositions.contains(word.lowered)
            || word.lowered.hasSuffix("'s")
    }

    private static let nextClause = Pattern(#/[,;:—–] ?(?:but|and|yet|while|whereas|although|though|which|who)\b|;|:/#)
}
