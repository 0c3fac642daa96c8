/// Whether one word is the finite verb of its clause, as its form and its neighbours tell.
extension VerbForms {
    /// Whether the word at a position is a finite verb.
    static func isFinite(at position: Int, _ words: [Word]) -> Bool {
        let place = Place(position: position, words: words)
        if place.before == "to" { return false }
        if place.word == "let's" { return true }
        // "since May": the month.
        if place.word == "may", words[position].isCapitalized, position > 0 { return false }
        // "would have": the first of two auxiliaries is the finite one.
        if finiteAuxiliaries.contains(place.word) { return !Lexicon.auxiliaries.contains(place.leading) }
        if contracted.contains(where: place.word.hasSuffix) { return place.isContractedSubject }
        guard place.mayBeVerb, reduced[place.word]?.contains(place.after) != true else { return false }
        // "their own support"
        if place.before == "own", position > 1, Lexicon.determiners.contains(words[position - 2].lowered) {
            return false
        }
        if Lexicon.determiners.contains(place.before) { return place.isAfterDemonstrative }
        if place.word == "like" { return ["they", "we", "i", "you", "who"].contains(place.before) }
        if Lexicon.finiteVerbs.contains(place.word) { return !place.isSecondInfinitive }
        if irregularPasts.contains(place.word) { return true }
        if place.word.hasSuffix("ed"), place.word.utf8.count > 4 { return !place.isParticiple }
        return place.followsPronoun || place.isBareBeforeObject || place.isThirdPersonVerb
    }

    /// Whether some word is a plain form that follows a plural as its verb does, whatever comes after it: "wind farms kill
    /// birds", "the cameras stay". A sentence is looked at that has no surer verb.
    static func mayHaveBareVerb(_ words: [Word]) -> Bool {
        let clause = words.prefix { !isFreeRelative($0.lowered) && !subordinators.contains($0.lowered) }
        return clause.indices.dropFirst().prefix(8).contains { position in
            let place = Place(position: position, words: words)
            return place.mayBeVerb && place.isBareAfterPlural && !["and", "or", "of"].contains(place.after)
                && !words[..<position].contains { prepositions.contains($0.lowered) }
        }
    }

    /// Whether words ask somebody to do something: "Close the zoo at once".
    static func isImperative(_ words: [Word]) -> Bool {
        guard let first = words.first, let next = words.dropFirst().first, isPlainForm(first.lowered),
            !isAfterMark(1, words),
            // "Bring back the meters"
            let object = particles.contains(next.lowered) ? words.dropFirst(2).first : next
        else { return false }
        return !measures.contains(first.lowered)
            && (["the", "a", "an", "this", "these", "those", "their", "its", "your", "our"].contains(object.lowered))
    }

    private static let particles: Set<String> = ["back", "out", "up", "down", "off", "away", "over"]

    /// The place of a verb in the subjunctive, or of the "not" before it: "the toll not be raised", "the council publish its
    /// figures". Nil for a clause with another verb.
    static func subjunctive(_ words: [Word], asked: Position.Asking) -> Int? {
        guard
            let verb = words.indices.first(where: {
                isFinite(at: $0, words) || isSubjunctive(at: $0, words, asked: asked)
            })
        else { return nil }
        // "For the price to be …" is no clause; "I request" asks.
        guard verb > 0, words[0].lowered != "for", words[verb - 1].lowered != "i" else { return nil }
        if words[verb].lowered == "be" { return words[verb - 1].lowered == "not" ? verb - 1 : verb }
        let place = Place(position: verb, words: words)
        guard isPlainForm(place.word), !isPastForm(place.word), !changeless.contains(place.word) else { return nil }
        switch asked {
        case .surely: return verb
        case .perhaps: return place.isBareAfterPlural || place.followsPronoun ? nil : verb
        case .no: return nil
        }
    }

    /// "the toll be raised", "the council publish its figures".
    private static func isSubjunctive(at position: Int, _ words: [Word], asked: Position.Asking) -> Bool {
        let place = Place(position: position, words: words)
        if place.word == "be" {
            return !Lexicon.auxiliaries.contains(place.leading) && !["to", "and", "or"].contains(place.before)
        }
        guard place.mayBeVerb else { return false }
        return asked == .surely && place.isBareAfterPlural
            || isPlainForm(place.word) && !Lexicon.functionWords.contains(place.before)
                && (Lexicon.determiners.contains(place.after) || Lexicon.pronouns.contains(place.after))
    }

    /// Past forms that with what follows them mostly tell more of a noun.
    private static let reduced: [String: Set<String>] = [
        "aimed": ["at"], "based": ["in", "on"], "designed": ["to", "for"], "geared": ["to", "towards"],
        "related": ["to"], "intended": ["to", "for"], "made": ["to"],
    ]

    /// Plain forms that are past forms, too.
    private static let changeless: Set<String> = ["put", "set", "cut", "let", "hit", "hurt", "cost", "read", "spread"]

    /// What stands before a determiner and is no verb: "Half the town".
    private static let measures: Set<String> = [
        "half", "quite", "such", "what", "double", "twice", "both", "many", "never", "rather", "yet", "once", "like",
        "unlike", "per",
    ]

    /// A noun of several by its form.
    static func isPluralNoun(_ word: String) -> Bool {
        word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("'s") && !Lexicon.functionWords.contains(word)
            || pluralNouns.contains(word)
    }

    /// A word that may be a verb's plain form: none of grammar's, no adverb, no participle and no adjective by its ending.
    static func isPlainForm(_ word: String) -> Bool {
        word.first?.isLetter == true && !Lexicon.functionWords.contains(word) && !Lexicon.isNegation(word)
            && !isAdverb(word) && !prepositions.contains(word) && !laterPrepositions.contains(word)
            && !afterNouns.contains(word) && (!word.hasSuffix("s") || word.hasSuffix("ss"))
            && !["ing", "ed", "able", "ible", "ful", "less", "ous", "self", "selves"].contains(where: word.hasSuffix)
    }

    /// A word and those beside it.
    private struct Place {
        let position: Int
        let words: [Word]
        var word: String { words[position].lowered }
        var before: String { position > 0 ? words[position - 1].lowered : "" }
        var after: String { position + 1 < words.count ? words[position + 1].lowered : "" }
        /// The word before it, adverbs aside.
        var leading: String { words[..<position].last { !isAdverb($0.lowered) }?.lowered ?? "" }

        /// "it's", "they'll", and not "the town's".
        var isContractedSubject: Bool {
            let stem = words[position].stem
            return Lexicon.pronouns.contains(stem) || Lexicon.firstPerson.contains(stem)
                || ["there", "what", "here", "you"].contains(stem)
        }

        /// After an auxiliary, adverbs aside, stands a participle or an infinitive, which belongs to it; after a preposition and
        /// after "the town's", a noun.
        var mayBeVerb: Bool {
            position > 0 && !words[position].isCapitalized && !prepositions.contains(before)
                && !Lexicon.auxiliaries.contains(leading) && leading != "being" && leading != "having"
                && (!before.hasSuffix("'s") || isFinite(at: position - 1, words))
        }

        /// "to catch them and try them".
        var isSecondInfinitive: Bool {
            ["and", "or"].contains(before) && !word.hasSuffix("s") && !isPastForm(word)
                && words[..<position].contains { $0.lowered == "to" }
        }

        /// "those accused of", "a campaign aimed at", "1,279 confirmed cases": told of them, not done by them.
        var isParticiple: Bool {
            after == "by" || before.first?.isNumber == true && isPluralNoun(after)
                || after == "of" && participles.contains(word)
        }

        /// "I consider it"; "it resides in": no noun follows a pronoun. "What counts": nor this.
        var followsPronoun: Bool {
            if subjects.contains(leading) {
                return word.first?.isLetter == true && !Lexicon.functionWords.contains(word)
                    && !word.hasSuffix("ing") && !isAdverb(word)
            }
            // "Few doubt that"
            if position == 1, ["few", "many", "others"].contains(before), after == "that" {
                return isPlainForm(word) && !pluralNouns.contains(word)
            }
            return isThirdPerson(word) && singularSubjects.contains(leading)
                || position == 1 && freeRelatives.contains(before) && word.hasSuffix("s")
        }

        /// A plain form where a plural has its verb: "adults follow", "the cameras almost certainly break".
        var isBareAfterPlural: Bool {
            isPluralNoun(leading) && isPlainForm(word)
        }

        /// "adults follow the news": with what a verb takes.
        var isBareBeforeObject: Bool {
            isBareAfterPlural
                && (Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after) || amounts.contains(after)
                    || after == "to" && bareBeforeTo.contains(word))
        }

        /// A form in -s that goes better with a singular subject than with a plural's place.
        var isThirdPersonVerb: Bool {
            guard isThirdPerson(word), !isMeasured else { return false }
            // "ecosystems they feed in"
            if subjects.contains(after) || ["he", "she", "that"].contains(after) { return clauseVerbs.contains(word) }
            return isBetweenNouns || Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after)
                || objectOpeners.contains(after) || after == "to" && beforeInfinitive.contains(word)
        }

        /// "the plan destroys jobs": a plural noun does not stand between a singular one and another plural.
        private var isBetweenNouns: Bool {
            (!before.hasSuffix("s") || before.hasSuffix("ss")) && after.hasSuffix("s")
                && !Lexicon.functionWords.contains(after) && !Lexicon.functionWords.contains(before)
                && !nounsInS.contains(word) && !isAfterMark(position, words) && !isAfterMark(position + 1, words)
        }

        /// "60 nights a year".
        private var isMeasured: Bool {
            ["a", "an", "each", "every"].contains(after) && position + 2 < words.count
                && times.contains(words[position + 2].lowered)
        }

        /// After "this", "that", which may be a determiner ("that plan"), a relative ("a state that wants …") or a subject ("This
        /// forced it …"): a verb form that no noun is.
        var isAfterDemonstrative: Bool {
            switch before {
            case "that":
                isThirdPerson(word) || irregularPasts.contains(word) || Lexicon.finiteVerbs.contains(word)
                    || isPastBeforeObject
            case "this": isThirdPerson(word) && Lexicon.finiteVerbs.contains(word) || isPastBeforeObject
            default: false
            }
        }

        /// "forced it", but not "added cost".
        private var isPastBeforeObject: Bool {
            word.hasSuffix("ed") && word.utf8.count > 4
                && (Lexicon.determiners.contains(after) || Lexicon.pronouns.contains(after))
        }
    }
}
