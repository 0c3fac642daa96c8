import Language

/// Turns the words of an occurrence into a text that can be read alone, only by leaving words out, nearly all at its ends, and
/// by a capital at the start.
struct ClaimWording {
    /// The text, and what its opening words said of its tie to the sentence before.
    private(set) var text: String
    private(set) var link = ClaimDraft.Link.none

    /// - Parameters:
    ///   - words: the claimed words, the parts of a broken quotation joined by a space.
    ///   - isReported: whether they are the content of an attribution, which "that" may open and "he said" may close.
    init(_ words: String, isReported: Bool) {
        text = Self.trim(words.collapsingSpace())
        if isReported { stripTrailingFrame() }
        stripOpeners(isReported: isReported)
        if isReported { stripInnerThat() }
        stripInnerConclusion()
        if link == .none, Self.drawsConclusion(text) { link = .conclusion }
        stripFrame()
        if let first = text.firstIndex(where: { !"[“\"‘'".contains($0) }), text[first].isLowercase {
            text.replaceSubrange(first...first, with: text[first].uppercased())
        }
    }

    /// Takes a leading connective away and remembers what it said.
    private mutating func stripOpeners(isReported: Bool) {
        for _ in 0..<3 {
            let words = Word.split(text.prefix(80))
            guard let first = words.first, words.count > 3, !text.hasPrefix("[") else { return }
            // "Because the ban hurts them, they sued" is whole; "Because if it hurts them, they will sue" has another comma.
            let isWhole = first.lowered == "because" && !["if", "when", "while"].contains(words[1].lowered)
            let rest = isWhole ? VerbForms.afterFirstComma(Word.split(text)) : []
            let leadsClause = rest.count > 1 && VerbForms.hasFiniteVerb(rest)
            // "Instead of the ban": it goes on.
            if Lexicon.contrastive.contains(first.lowered),
                !["still", "however"].contains(first.lowered) || follows(first, ","),
                first.lowered != "instead" || words[1].lowered != "of", !Self.isPhrase(words)
            {
                if link == .none { link = .contrast }
                drop(first)
            } else if let end = Self.endOfContrary(Word.split(text)) {
                if link == .none { link = .contrast }
                drop(end)
            } else if let length = opener(words, Lexicon.exemplifying),
                first.lowered != "after" || follows(words[length - 1], ","),
                first.lowered != "because" || !leadsClause
            {
                if link == .none { link = .ground }
                drop(words[length - 1])
            } else if let length = opener(words, Lexicon.concluding),
                length > 1 || first.lowered != "so" || !isAdverb(words), !Self.isMeasure(words[1].lowered)
            {
                if link == .none { link = .conclusion }
                drop(words[length - 1])
            } else if let length = opener(words, Lexicon.conceding), length > 1 || follows(first, ",") {
                if link == .none { link = .concession }
                drop(words[length - 1])
            } else if let length = opener(words, Lexicon.additive),
                length > 1 || first.lowered == "and" || follows(first, ",")
            {
                drop(words[length - 1])
            } else if isReported, !first.isCapitalized, first.lowered == "that" || first.lowered == "whether",
                words[1].lowered != "is",
                words[1].lowered != "was"
            {
                // "that" as what it is in content: a complementizer.
                guard Self.startsClause(words.dropFirst()) || follows(first, ",") else { return }
                drop(first)
            } else if isReported, let that = Self.endOfContentNoun(words), Self.startsClause(words[(that + 1)...]) {
                drop(words[that])
            } else {
                return
            }
        }
    }

    /// Whether words begin with "the charge that" and the like, so that what is claimed is a clause.
    static func opensContentClause(_ words: [Word]) -> Bool {
        !words.isEmpty && endOfContentNoun(words).map { startsClause(words[($0 + 1)...]) } == true
    }

    /// The place of the "that" of "alarms that", "the charge that": what is claimed comes after it.
    private static func endOfContentNoun(_ words: [Word]) -> Int? {
        let noun = Lexicon.determiners.contains(words[0].lowered) || ["all", "any"].contains(words[0].lowered) ? 1 : 0
        guard words.count > noun + 4, contentNouns.contains(words[noun].lowered), words[noun + 1].lowered == "that",
            !isJudged(words[(noun + 2)...])
        else { return nil }
        return noun + 1
    }

    /// Whether a clause goes on with what is said of it: "[claims that] the dam is unsafe are false".
    private static func isJudged(_ words: ArraySlice<Word>) -> Bool {
        guard let verb = words.lastIndex(where: { ["is", "are", "was", "were"].contains($0.lowered) }),
            words.endIndex - verb <= 6, VerbForms.hasFiniteVerb(Array(words[..<verb]))
        else { return false }
        return words[verb...].contains(anyOf: verdicts)
    }

    private static let verdicts: Set<String> = [
        "false", "untrue", "wrong", "mistaken", "unfounded", "groundless", "baseless", "nonsense", "absurd",
        "ridiculous",
        "myth", "lie", "lies", "misleading", "exaggerated", "overblown", "misplaced", "true", "correct", "justified",
    ]

    static let contentNouns: Set<String> = [
        "accusation", "accusations", "alarm", "alarms", "allegation", "allegations", "argument", "arguments",
        "assertion", "assertions", "belief", "charge", "charges", "claim", "claims", "concern", "concerns", "fear",
        "fears", "idea", "notion", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions", "suspicion",
        "suspicions", "view", "warning", "warnings", "worries", "worry",
    ]

    /// Takes "therefore" out of "The toll is therefore unfair".
    private mutating func stripInnerConclusion() {
        let words = Word.split(text.prefix(80))
        guard
            let word = words.dropFirst().prefix(6).first(where: { ["therefore", "thus", "hence"].contains($0.lowered) })
        else { return }
        let utf8 = Array(text.utf8)
        if Word.split(String(decoding: utf8[word.range.upperBound...].prefix(6), as: UTF8.self)).first?.lowered == "far"
        {
            return
        }
        if link == .none { link = .conclusion }
        // "[Ann Lee] is therefore right": a bracket at the start stays.
        var before = String(decoding: utf8[..<word.range.lowerBound], as: UTF8.self)[...]
        while let last = before.last, Self.edges.contains(last) { before.removeLast() }
        text = before + " " + Self.trim(String(decoding: utf8[word.range.upperBound...], as: UTF8.self))
    }

    /// Takes "that" out of "The vote was a disaster, and that the party would sue", and before it in a list that ends so.
    private mutating func stripInnerThat() {
        let words = Word.split(text)
        let joined = words.indices.dropFirst(3).filter { that in
            words[that].lowered == "that" && that + 2 < words.count && words[that + 1].lowered != "of"
                && Self.startsClause(words[(that + 1)...])
                && VerbForms.hasFiniteVerb(Array(words[..<(that - 1)]))
                && (VerbForms.hasFiniteVerb(Array(words[(that + 1)...]))
                    || VerbForms.subjunctive(Array(words[(that + 1)...]), asked: .no) != nil)
                && (["and", "or", "but"].contains(words[that - 1].lowered) || follows(words[that - 1], ","))
        }
        // "Something that is easy and that people like": it goes on with the first.
        guard let last = joined.last(where: { ["and", "or", "but"].contains(words[$0 - 1].lowered) }),
            !words[..<last].indices.contains(where: { VerbForms.isFreeRelative(words[$0].stem) && !joined.contains($0) }
            )
        else { return }
        var utf8 = Array(text.utf8)
        for that in joined.reversed() {
            // With the space before it; a mark on either side stays.
            let range = words[that].range
            let isSpaced = utf8[range.lowerBound - 1] == UInt8(ascii: " ")
            utf8.removeSubrange((isSpaced ? range.lowerBound - 1 : range.lowerBound)..<range.upperBound)
        }
        text = String(decoding: utf8, as: UTF8.self)
    }

    private func opener(_ words: [Word], _ list: [[String]]) -> Int? {
        // "Because of the ban" and "in addition to the deaths" go on.
        list.first {
            zip($0, words).allSatisfy { $0 == $1.lowered } && words.count > $0.count + 2
                && words[$0.count].lowered != "of" && ($0.count == 1 || words[$0.count].lowered != "to")
        }?.count
    }

    /// "Yet another delay", "But for the dam": no contrast.
    private static func isPhrase(_ words: [Word]) -> Bool {
        words[0].lowered == "yet" && ["another", "again", "to"].contains(words[1].lowered)
            || words[0].lowered == "but" && words[1].lowered == "for" && !["now", "once"].contains(words[2].lowered)
    }

    /// "thus far", "so many": no conclusion.
    private static func isMeasure(_ word: String) -> Bool { ["far", "many", "much", "few", "little"].contains(word) }

    /// "so popular that" is not a conclusion.
    private func isAdverb(_ words: [Word]) -> Bool {
        words.count > 1 && !Lexicon.functionWords.contains(words[1].lowered) && !words[1].isCapitalized
    }

    /// Whether a clause begins: a determiner, a pronoun or a name, as against "that man".
    static func startsClause(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first else { return false }
        if let apostrophe = first.lowered.firstIndex(of: "'"),
            Lexicon.pronouns.contains(String(first.lowered[..<apostrophe]))
        {
            return true
        }
        return first.isCapitalized || Lexicon.determiners.contains(first.lowered)
            || Lexicon.pronouns.contains(first.lowered)
            || Lexicon.firstPerson.contains(first.lowered) || first.lowered == "there" || first.lowered.hasSuffix("s")
            || first.lowered.hasSuffix("ing")
            || Lexicon.quantifiers.contains(first.lowered) || Lexicon.isNegation(first.lowered)
            || ["every", "each", "any", "everyone", "everybody", "anyone"].contains(first.lowered)
            || Lexicon.auxiliaries.contains(words.dropFirst().first?.lowered ?? "")
    }

    /// "It is important to note that", "It's clear that", "What I am saying is that", "The truth is that"
    private static let frame = Pattern(
        #/([Ii]t(['’]s| is)( also| only)? ((important|vital|essential|fair|safe|worth) (to )?(note|noting|remember|recall|say|recogni|point|understand|mention|stress)\w*( out)?|true|clear|obvious|evident|a fact|no secret)|[Ww]hat (I|we)( am| are|['’]m|['’]re)? (say|mean|saying) is|[Tt]he (fact|truth|reality|bottom line|point) is|[Mm]y point is),? that /#
    )
    private static let seeming = Pattern(#/It (looks|seems|appears) to (me|us) (like|that) /#)

    /// Takes "I think (that)", "We believe", "It seems to me that", "The truth is that" away: the assertion says who.
    private mutating func stripFrame() {
        let words = Word.split(text.prefix(60))
        if words.count > 6, text.prefixMatch(of: Self.seeming) != nil,
            VerbForms.hasFiniteVerb(Array(Word.split(text).dropFirst(5)))
        {
            return drop(words[4])
        }
        if words.count > 6, let that = words.prefix(8).firstIndex(where: { $0.lowered == "that" }),
            ["it", "what", "the", "my"].contains(words[0].stem), text.prefixMatch(of: Self.frame) != nil
        {
            return drop(words[that])
        }
        guard words.count > 4, ["i", "we"].contains(words[0].lowered),
            ["think", "believe", "guess", "suppose", "feel", "know"].contains(words[1].lowered)
        else { return }
        // "I think that": what follows tells whether "that" is the subject.
        let isThat = words[2].lowered == "that" && Self.startsClause(words[3...]) && !words[3].lowered.hasSuffix("ly")
        guard isThat || words[2].lowered == "that" || Self.startsClause(words[2...]) else { return }
        // "We know the dangers": no clause, but what is known.
        guard VerbForms.hasFiniteVerb(Array(Word.split(text).dropFirst(isThat ? 3 : 2))) else { return }
        drop(words[isThat ? 2 : 1])
    }

    /// Takes ", he said" at the end away: the assertion says who.
    private mutating func stripTrailingFrame() {
        guard let comma = text.lastIndex(of: ",") else { return }
        var frame = text[comma...].dropFirst().drop { $0 == " " }
        // ", [Ann Lee] said"
        if frame.first == "[", let close = frame.firstIndex(of: "]") { frame = frame[close...] }
        let words = Word.split(frame)
        guard let verb = words.last, words.count <= 2, SayingVerbs.quoting.contains(verb.lowered),
            words.count == 1 || Lexicon.pronouns.contains(words[0].lowered) || words[0].isCapitalized
        else { return }
        text = Self.trim(String(text[..<comma]))
    }

    private func follows(_ word: Word, _ mark: String) -> Bool {
        String(decoding: text.utf8.dropFirst(word.range.upperBound).prefix(1), as: UTF8.self) == mark
    }

    private mutating func drop(_ word: Word) {
        text = Self.trim(String(decoding: text.utf8.dropFirst(word.range.upperBound), as: UTF8.self))
    }
}

extension ClaimPair {
    /// What to ask of two claims of the graph.
    init(claim: String, _ other: String) { self.init(a: claim.withoutBrackets, b: other.withoutBrackets) }
}
