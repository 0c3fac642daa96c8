/// Tells finite verbs by their form and their neighbours, without a part-of-speech tagger.
///
/// English nouns and verbs share forms ("claims", "work"), so a form alone is not enough: a present in -s needs a
/// subject before it and something a verb takes after it; a past in -ed must not be a participle that follows a noun and
/// is followed by "by". It errs towards yes.
enum VerbForms {
    /// Whether some word of a clause is its finite verb: one that is not inside a relative clause or an infinitive.
    static func hasFiniteVerb(_ words: [Word]) -> Bool {
        var isInRelativeClause = false
        var relative = 0
        var hadRelativeClause = false
        var goesOn = false
        for position in words.indices {
            let word = words[position].lowered
            // "When pressed, he did": the clause that "when" opens ends at the comma.
            if isInRelativeClause, position > 1, conjunctions.contains(words[0].lowered), isAfterMark(position, words) {
                isInRelativeClause = false
            }
            if position == 0
                ? freeRelatives.contains(word)
                    || conjunctions.contains(word) && words.dropFirst().first?.lowered != "not"
                : opensRelative(at: position, words) || subordinators.contains(word)
                    || word == "as" && position + 1 < words.count && people.contains(words[position + 1].lowered)
            {
                isInRelativeClause = true
                relative = position
                continue
            }
            guard
                isFinite(at: position, words)
                    || isInRelativeClause && opensRelative(at: position - 1, words)
                        && (isPastForm(word) || isVerbOfPlural(at: position, words))
            else { continue }
            // "a strike and delayed": of what no subject of it is told.
            if position > 1, ["and", "or"].contains(words[position - 1].lowered), isPastForm(word),
                word.hasSuffix("ed"),
                !isInRelativeClause, !hadRelativeClause
            {
                continue
            }
            // "… who came and left": both verbs are the relative clause's.
            if hadRelativeClause, ["and", "or"].contains(words[position - 1].lowered) {
                goesOn = true
                continue
            }
            // "… and saved the data stored": of what the second verb takes.
            if goesOn, position == words.count - 1, word.hasSuffix("ed") { continue }
            if !isInRelativeClause || isAfterVerb(position, of: relative, words) { return true }
            // The relative clause has its verb; the next one is the main clause's.
            isInRelativeClause = false
            hadRelativeClause = true
        }
        return false
    }

    private static let relatives: Set<String> = ["that", "which", "who", "whom", "whose", "where", "what"]

    /// "acts that advocate the Union": the verb of a relative clause about several.
    private static func isVerbOfPlural(at position: Int, _ words: [Word]) -> Bool {
        guard position > 1, position + 1 < words.count, isPluralNoun(words[position - 2].lowered),
            isPlainForm(words[position].lowered), !pluralNouns.contains(words[position].lowered)
        else { return false }
        let after = words[position + 1]
        // "people who drink coffee": "who" is its subject, where "that" may be its object.
        return words[position - 1].lowered == "who" || after.isCapitalized
            || Lexicon.functionWords.contains(after.lowered) || isAdverb(after.lowered)
    }

    /// Whether an auxiliary stands behind the verb of a relative clause that has a subject of its own: "the studies that the
    /// post cites were …".
    private static func isAfterVerb(_ position: Int, of relative: Int, _ words: [Word]) -> Bool {
        guard position - relative > 3, finiteAuxiliaries.contains(words[position].lowered),
            Lexicon.determiners.contains(words[relative + 1].lowered)
        else { return false }
        let noun = words[position - 2].lowered
        return isThirdPerson(words[position - 1].lowered) && !noun.hasSuffix("s")
            && !Lexicon.functionWords.contains(noun)
    }

    /// Whether a word opens a relative clause: "that" does not in "despite all that, …" and "lower than that for men".
    private static func opensRelative(at position: Int, _ words: [Word]) -> Bool {
        guard relatives.contains(words[position].lowered), !followsClauseVerb(words, position) else { return false }
        guard words[position].lowered == "that" else { return true }
        // "an attack that day", "in that role"
        if position > 0,
            prepositions.contains(words[position - 1].lowered)
                || laterPrepositions.contains(words[position - 1].lowered)
        {
            return false
        }
        if position + 1 < words.count, times.contains(words[position + 1].lowered) { return false }
        return position + 1 < words.count && !isAfterMark(position + 1, words)
            && !prepositions.contains(words[position + 1].lowered)
    }

    static let times: Set<String> = [
        "day", "night", "year", "week", "month", "time", "morning", "evening", "afternoon", "hour", "minute", "decade",
    ]

    /// Whether more than a space stands before a word.
    static func isAfterMark(_ position: Int, _ words: [Word]) -> Bool {
        position > 0 && words[position].range.lowerBound - words[position - 1].range.upperBound > 1
    }

    /// The words after the first comma or other mark; none without one.
    static func afterFirstComma(_ words: [Word]) -> [Word] {
        words.indices.first { isAfterMark($0, words) }.map { Array(words[$0...]) } ?? []
    }

    /// Whether some word may be a verb by its form alone.
    ///
    /// - Parameter isClause: whether a clause is known to begin, so that a form in -s is hardly a plural.
    static func mayHaveVerb(_ words: [Word], isClause: Bool = false) -> Bool {
        words.indices.dropFirst().contains { position in
            let word = words[position].lowered
            return Lexicon.auxiliaries.contains(word) || Lexicon.finiteVerbs.contains(word) || isPastForm(word)
                || isThirdPerson(word) && !words[position].isCapitalized
                    && (isClause && !isPlural(at: position, words) || takesUp(words, position))
                || subjects.contains(words[position - 1].lowered) && !Lexicon.functionWords.contains(word)
        }
    }

    /// Whether a form in -s stands where a plural does: "her years", "Obama's efforts", "statistics of".
    private static func isPlural(at position: Int, _ words: [Word]) -> Bool {
        guard position > 0, position + 1 < words.count else { return true }
        let (before, after) = (words[position - 1].lowered, words[position + 1].lowered)
        return Lexicon.determiners.contains(before) || before == "of" || before.hasSuffix("'s")
            || ["my", "our", "your"].contains(before) || ["of", "and", "or"].contains(after)
            || isAfterMark(position + 1, words)
    }

    /// Whether an infinitive comes where a verb is due: "The need to act", "the frogs to have teeth", but not "The data
    /// travels to town".
    static func leadsToInfinitive(_ words: [Word]) -> Bool {
        guard let to = words.prefix(5).dropFirst().firstIndex(where: { $0.lowered == "to" }) else { return false }
        return !(1..<to).contains { isThirdPerson(words[$0].lowered) && !isPlural(at: $0, words) }
    }

    /// Whether a relative clause follows so soon that its verb may be the only one: "The big shed that holds the key".
    static func leansOnRelative(_ words: [Word]) -> Bool {
        words.indices.prefix(6).contains { opensRelative(at: $0, words) }
    }

    /// Whether what follows a form in -s goes better with a verb than with a plural: "stands out", "awards 18 seats".
    private static func takesUp(_ words: [Word], _ position: Int) -> Bool {
        guard position + 1 < words.count else { return false }
        let after = words[position + 1].lowered
        return particles.contains(after) || Lexicon.determiners.contains(after) || after.first?.isNumber == true
            || prepositions.contains(after) && words[position - 1].isCapitalized && position > 1
                && !["ese", "ish", "an"].contains(where: words[position - 1].lowered.hasSuffix)
    }

    private static let particles: Set<String> = ["out", "up", "off", "down", "away", "back", "likely", "with"]

    static let subjects: Set<String> = ["i", "we", "you", "they"]

    /// A form in -ed or another past.
    static func isPastForm(_ word: String) -> Bool {
        word.hasSuffix("ed") && word.utf8.count > 4 || irregularPasts.contains(word) || commonPasts.contains(word)
    }

    static func isFreeRelative(_ word: String) -> Bool { freeRelatives.contains(word) || relatives.contains(word) }

    /// "What was once thought impossible": a clause that is only a part of one.
    static let freeRelatives: Set<String> = ["what", "which", "who", "whose", "whatever", "whoever"]
    /// These open a clause that the main one follows after a comma.
    private static let conjunctions: Set<String> = [
        "where", "how", "when", "whether", "why", "whenever", "wherever",
    ]

    /// Whether a word opens a clause that is a part of another one.
    static func opensPart(_ word: String) -> Bool { isFreeRelative(word) || conjunctions.contains(word) }

    /// "a probe of what she did while she was in office": within a clause these open one whose verb is not the main one.
    static let subordinators: Set<String> = ["while", "because", "when", "unless", "although", "though"]

    /// "says that …": a complementizer, not a relative pronoun.
    private static func followsClauseVerb(_ words: [Word], _ position: Int) -> Bool {
        position > 0 && words[position].lowered == "that" && isFinite(at: position - 1, words)
    }

    /// "accepting them as they are": what "as" opens before these is a clause.
    private static let people: Set<String> = ["i", "you", "he", "she", "it", "we", "they"]

    /// Whether a clause tells what happened: its first finite verb is a past form.
    static func isNarrative(_ words: [Word]) -> Bool {
        guard let verb = words.indices.first(where: { isFinite(at: $0, words) }) else { return false }
        let word = words[verb].lowered
        return isPastForm(word)
    }

    static func isThirdPerson(_ word: String) -> Bool {
        word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s") && !word.hasSuffix("selves")
            && word.utf8.count > 3
    }

    static func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly") || adverbs.contains(word)
    }

    /// The place of a form in -ed that tells of a noun before it, where nothing else is a finite verb before it: "people
    /// briefed on the plan".
    static func participle(_ words: [Word]) -> Int? {
        guard let verb = words.indices.first(where: { isFinite(at: $0, words) }), verb > 0,
            words[verb].lowered.hasSuffix("ed") || participlesOfSay.contains(words[verb].lowered),
            !hasFiniteVerb(Array(words[..<verb])), !Lexicon.determiners.contains(words[verb - 1].lowered)
        else { return nil }
        return verb
    }
}
