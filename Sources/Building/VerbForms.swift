/// Tells finite verbs by their form and their neighbours, without a part-of-speech tagger.
///
/// English nouns and verbs share forms ("claims", "work"), so a form alone is not enough: a present in -s needs a
/// subject before it and something a verb takes after it; a past in -ed must not be a participle that follows a noun and
/// is followed by "by". It errs towards yes.
enum VerbForms {
    /// Whether some word of a clause is its finite verb: one that is not inside a relative clause or an infinitive.
    static func hasFiniteVerb(_ words: [Word]) -> Bool {
        var isInRelativeClause = false
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
                continue
            }
            guard
                isFinite(at: position, words)
                    || isInRelativeClause && opensRelative(at: position - 1, words) && isPastForm(word)
            else { continue }
            // "… who came and left": both verbs are the relative clause's.
            if hadRelativeClause, ["and", "or"].contains(words[position - 1].lowered) {
                goesOn = true
                continue
            }
            // "… and saved the data stored": of what the second verb takes.
            if goesOn, position == words.count - 1, word.hasSuffix("ed") { continue }
            if !isInRelativeClause { return true }
            // The relative clause has its verb; the next one is the main clause's.
            isInRelativeClause = false
            hadRelativeClause = true
        }
        return false
    }

    private static let relatives: Set<String> = ["that", "which", "who", "whom", "whose", "where", "what"]

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

    private static let times: Set<String> = [
        "day", "night", "year", "week", "month", "time", "morning", "evening", "afternoon",
    ]

    /// Whether more than a space stands before a word.
    private static func isAfterMark(_ position: Int, _ words: [Word]) -> Bool {
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

    private static let subjects: Set<String> = ["i", "we", "you", "they"]

    /// A form in -ed or another past.
    private static func isPastForm(_ word: String) -> Bool {
        word.hasSuffix("ed") && word.utf8.count > 4 || irregularPasts.contains(word) || commonPasts.contains(word)
    }

    static func isFreeRelative(_ word: String) -> Bool { freeRelatives.contains(word) || relatives.contains(word) }

    /// "What was once thought impossible": a clause that is only a part of one.
    private static let freeRelatives: Set<String> = ["what", "which", "who", "whose", "whatever", "whoever"]
    /// These open a clause that the main one follows after a comma.
    private static let conjunctions: Set<String> = [
        "where", "how", "when", "whether", "why", "whenever", "wherever",
    ]

    /// Whether a word opens a clause that is a part of another one.
    static func opensPart(_ word: String) -> Bool { isFreeRelative(word) || conjunctions.contains(word) }

    /// "a probe of what she did while she was in office": within a clause these open one whose verb is not the main one.
    private static let subordinators: Set<String> = ["while", "because", "when", "unless", "although", "though"]

    /// "says that …": a complementizer, not a relative pronoun.
    private static func followsClauseVerb(_ words: [Word], _ position: Int) -> Bool {
        position > 0 && words[position].lowered == "that" && isFinite(at: position - 1, words)
    }

    /// "accepting them as they are": what "as" opens before these is a clause.
    private static let people: Set<String> = ["i", "you", "he", "she", "it", "we", "they"]

    private static let participles: Set<String> = [
        "accused", "suspected", "convicted", "composed", "deprived", "comprised",
    ]

    private static let singularSubjects: Set<String> = [
        "it", "he", "she", "who", "which", "nothing", "nobody", "everything", "everybody", "everyone", "something",
        "somebody", "someone",
    ]

    /// Whether the word at a position is a finite verb.
    static func isFinite(at position: Int, _ words: [Word]) -> Bool {
        let word = words[position]
        let before = position > 0 ? words[position - 1].lowered : ""
        let after = position + 1 < words.count ? words[position + 1].lowered : ""
        if before == "to" { return false }
        if word.lowered == "let's" { return true }
        let leading = words[..<position].last { !isAdverb($0.lowered) }?.lowered ?? ""
        // "since May": the month
        if word.lowered == "may", word.isCapitalized, position > 0 { return false }
        // "would have": the first of two auxiliaries is the finite one.
        if finiteAuxiliaries.contains(word.lowered) { return !Lexicon.auxiliaries.contains(leading) }
        if contracted.contains(where: { word.lowered.hasSuffix($0) }) {
            let stem = String(word.lowered.prefix { $0 != "'" })
            return Lexicon.pronouns.contains(stem) || Lexicon.firstPerson.contains(stem)
                || ["there", "what", "here", "you"].contains(stem)
        }
        // After an auxiliary, adverbs aside, stands a participle or an infinitive, which belongs to it.
        guard position > 0, !prepositions.contains(before), !Lexicon.auxiliaries.contains(leading),
            leading != "being", leading != "having", !word.isCapitalized
        else { return false }
        if Lexicon.determiners.contains(before) { return isAfterDemonstrative(at: position, words) }
        if word.lowered == "like" { return ["they", "we", "i", "you", "who"].contains(before) }
        // "the town's share": what somebody has.
        if before.hasSuffix("'s"), !isFinite(at: position - 1, words) { return false }
        if Lexicon.finiteVerbs.contains(word.lowered) {
            // "to catch them and try them": the second infinitive.
            let isInfinitive =
                ["and", "or"].contains(before) && !word.lowered.hasSuffix("s") && !isPastForm(word.lowered)
                && words[..<position].contains { $0.lowered == "to" }
            return !isInfinitive
        }
        if irregularPasts.contains(word.lowered) { return true }
        if word.lowered.hasSuffix("ed"), word.lowered.utf8.count > 4 {
            // "those accused of": told of them, not done by them.
            return after != "by" && !(after == "of" && participles.contains(word.lowered))
        }
        // "I consider it": what follows a subject pronoun is its verb.
        if subjects.contains(leading), word.lowered.first?.isLetter == true,
            !Lexicon.functionWords.contains(word.lowered), !word.lowered.hasSuffix("ing"), !isAdverb(word.lowered)
        {
            return true
        }
        // "it resides in": no noun follows a pronoun.
        if singularSubjects.contains(leading), isThirdPerson(word.lowered) { return true }
        // "adults follow the news": a plural, a bare form, and what it takes.
        if before.hasSuffix("s"), !before.hasSuffix("ss"), !before.hasSuffix("'s"),
            !word.lowered.hasSuffix("s") || word.lowered.hasSuffix("ss"),
            !Lexicon.functionWords.contains(word.lowered), !Lexicon.functionWords.contains(before),
            !isAdverb(word.lowered), !word.lowered.hasSuffix("ing"), !laterPrepositions.contains(word.lowered),
            Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after)
                || after == "to" && bareBeforeTo.contains(word.lowered)
        {
            return true
        }
        // "What counts": the subject of the clause is the word before.
        if position == 1, freeRelatives.contains(before), word.lowered.hasSuffix("s") { return true }
        if word.lowered.hasSuffix("s"), !word.lowered.hasSuffix("ss"), !word.lowered.hasSuffix("'s"),
            word.lowered.utf8.count > 3
        {
            // "the plan destroys jobs": a plural noun does not stand between a singular one and another plural.
            let isBetweenNouns =
                !before.hasSuffix("s") && after.hasSuffix("s") && !Lexicon.functionWords.contains(after)
                && !Lexicon.functionWords.contains(before) && !nounsInS.contains(word.lowered)
                && !isAfterMark(position, words) && !isAfterMark(position + 1, words)
            // "ecosystems they feed in"
            if subjects.contains(after) || ["he", "she"].contains(after) { return clauseVerbs.contains(word.lowered) }
            if after == "that" { return clauseVerbs.contains(word.lowered) }
            return isBetweenNouns || Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after)
                || objectOpeners.contains(after)
                || after == "to" && beforeInfinitive.contains(word.lowered)
        }
        return false
    }

    /// Whether a clause tells what happened: its first finite verb is a past form.
    static func isNarrative(_ words: [Word]) -> Bool {
        guard let verb = words.indices.first(where: { isFinite(at: $0, words) }) else { return false }
        let word = words[verb].lowered
        return isPastForm(word)
    }

    /// After "this", "that", which may be a determiner ("that plan"), a relative ("a state that wants …") or a subject ("This
    /// forced it …"): a verb form that no noun is.
    private static func isAfterDemonstrative(at position: Int, _ words: [Word]) -> Bool {
        let word = words[position].lowered
        let after = position + 1 < words.count ? words[position + 1].lowered : ""
        switch words[position - 1].lowered {
        case "that":
            return isThirdPerson(word) || irregularPasts.contains(word) || Lexicon.finiteVerbs.contains(word)
                || isPast(word, before: after)
        case "this": return isThirdPerson(word) && Lexicon.finiteVerbs.contains(word) || isPast(word, before: after)
        default: return false
        }
    }

    /// "forced it", but not "added cost".
    private static func isPast(_ word: String, before after: String) -> Bool {
        word.hasSuffix("ed") && word.utf8.count > 4
            && (Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after))
    }

    private static func isThirdPerson(_ word: String) -> Bool {
        word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s") && word.utf8.count > 3
    }

    private static func isAdverb(_ word: String) -> Bool {
        word.hasSuffix("ly")
            || ["once", "also", "never", "always", "not", "already", "just", "still", "now", "long", "ever"].contains(
                word)
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

    private static let participlesOfSay: Set<String> = ["made", "written", "sent", "held", "led", "built", "sold"]

    /// Auxiliaries and modals but for the forms that are never finite.
    private static let finiteAuxiliaries = Lexicon.auxiliaries.subtracting(["be", "been"])
    private static let contracted = ["'s", "'re", "'ve", "'ll", "'d", "'m"]
    private static let prepositions: Set<String> = [
        "of", "in", "on", "at", "by", "for", "with", "from", "into", "about", "against", "between", "through", "over",
        "under", "as",
    ]
}
