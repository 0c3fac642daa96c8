import Language

/// Turns the words of an occurrence into a text that can be read alone, only by leaving words out at its ends and by a
/// capital at the start.
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
        stripInnerConclusion()
        stripFrame()
        if let first = text.first, first.isLowercase { text = first.uppercased() + text.dropFirst() }
    }

    private static let edges: Set<Character> = [
        ",", ";", ":", "“", "”", "\"", "„", "«", "»", "-", "–", "—", " ", "•", "*", "~",
    ]

    private static func trim(_ text: String) -> String {
        var text = text[...]
        while let first = text.first, edges.contains(first) || first == "." { text.removeFirst() }
        while let last = text.last, edges.contains(last) || last == "." { text.removeLast() }
        if text.hasPrefix("‘"), text.hasSuffix("’"), !text.dropFirst().contains("‘") {
            return trim(String(text.dropFirst().dropLast()))
        }
        // Two single marks are a double one.
        if text.hasPrefix("''") { return trim(String(text.dropFirst(2))) }
        if text.hasSuffix("''") { return trim(String(text.dropLast(2))) }
        // A bracket or quotation mark that lost its partner goes too.
        if text.hasPrefix("("), !text.contains(")") { text.removeFirst() }
        if text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
        if text.hasPrefix("‘"), text.dropFirst().filter({ $0 == "’" }).isEmpty { text.removeFirst() }
        return unpairedQuoteRemoved(String(text))
    }

    /// Without a quotation mark or a square bracket that has no partner in the text.
    private static func unpairedQuoteRemoved(_ text: String) -> String {
        let open = text.filter { $0 == "“" }.count
        let close = text.filter { $0 == "”" }.count
        var text = text
        if open != close { text = without(["“", "”"], text) }
        if !text.filter({ $0 == "\"" }).count.isMultiple(of: 2) { text = without(["\""], text) }
        let pairs = text.ranges(of: "''")
        if !pairs.count.isMultiple(of: 2) { text.replace("''", with: "") }
        // "[his]" in the article, and a name put in for it.
        text.replace("[[", with: "[")
        text.replace("]]", with: "]")
        if let close = text.firstIndex(of: "]"), !text[..<close].contains("[") { text.remove(at: close) }
        return text
    }

    /// The text without some marks; where one alone parted two words, a space does.
    private static func without(_ marks: Set<Character>, _ text: String) -> String {
        var kept = ""
        var isParted = false
        for character in text {
            if marks.contains(character) {
                isParted = true
            } else {
                if isParted, character.isLetter, kept.last?.isLetter == true { kept += " " }
                kept.append(character)
                isParted = false
            }
        }
        return kept
    }

    /// Takes a leading connective away and remembers what it said.
    private mutating func stripOpeners(isReported: Bool) {
        for _ in 0..<3 {
            let words = Word.split(text.prefix(80))
            guard let first = words.first, words.count > 3, !text.hasPrefix("[") else { return }
            // "Instead of the ban": it goes on.
            if Lexicon.contrastive.contains(first.lowered),
                !["still", "however"].contains(first.lowered) || follows(first, ","),
                first.lowered != "instead" || words[1].lowered != "of"
            {
                if link == .none { link = .contrast }
                drop(first)
            } else if let length = opener(words, Lexicon.exemplifying),
                first.lowered != "after" || follows(words[length - 1], ",")
            {
                if link == .none { link = .ground }
                drop(words[length - 1])
            } else if let length = opener(words, Lexicon.concluding),
                length > 1 || first.lowered != "so" || !isAdverb(words), !Self.isMeasure(words[1].lowered)
            {
                if link == .none { link = .conclusion }
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
                guard Self.startsClause(words.dropFirst()) else { return }
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
        guard words.count > noun + 4, contentNouns.contains(words[noun].lowered), words[noun + 1].lowered == "that"
        else { return nil }
        return noun + 1
    }

    private static let contentNouns: Set<String> = [
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

    private func opener(_ words: [Word], _ list: [[String]]) -> Int? {
        // "Because of the ban" and "in addition to the deaths" go on.
        list.first {
            zip($0, words).allSatisfy { $0 == $1.lowered } && words.count > $0.count + 2
                && words[$0.count].lowered != "of" && ($0.count == 1 || words[$0.count].lowered != "to")
        }?.count
    }

    /// "thus far", "so many": no conclusion.
    private static func isMeasure(_ word: String) -> Bool { ["far", "many", "much", "few", "little"].contains(word) }

    /// "so popular that" is not a conclusion.
    private func isAdverb(_ words: [Word]) -> Bool {
        words.count > 1 && !Lexicon.functionWords.contains(words[1].lowered) && !words[1].isCapitalized
    }

    /// Whether a clause begins: a determiner, a pronoun or a name, as against "that man".
    private static func startsClause(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first else { return false }
        if let apostrophe = first.lowered.firstIndex(of: "'"),
            Lexicon.pronouns.contains(String(first.lowered[..<apostrophe]))
        {
            return true
        }
        return first.isCapitalized || Lexicon.determiners.contains(first.lowered)
            || Lexicon.pronouns.contains(first.lowered)
            || Lexicon.firstPerson.contains(first.lowered) || first.lowered == "there" || first.lowered.hasSuffix("s")
            || Lexicon.quantifiers.contains(first.lowered)
            || Lexicon.auxiliaries.contains(words.dropFirst().first?.lowered ?? "")
    }

    /// Takes "I think (that)", "We believe" away: the assertion says who.
    private mutating func stripFrame() {
        let words = Word.split(text.prefix(60))
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
        guard let verb = words.last, words.count <= 2, Self.speech.contains(verb.lowered),
            words.count == 1 || Lexicon.pronouns.contains(words[0].lowered) || words[0].isCapitalized
        else { return }
        text = Self.trim(String(text[..<comma]))
    }

    private static let speech: Set<String> = [
        "said", "says", "say", "claimed", "claims", "argued", "argues", "added", "adds", "explained", "explains",
        "noted", "notes", "warned", "warns",
        "insisted", "insists", "wrote", "writes", "told", "believes", "thinks", "continued", "replied", "admitted",
        "acknowledged",
    ]

    private func follows(_ word: Word, _ mark: String) -> Bool {
        String(decoding: text.utf8.dropFirst(word.range.upperBound).prefix(1), as: UTF8.self) == mark
    }

    private mutating func drop(_ word: Word) {
        text = Self.trim(String(decoding: text.utf8.dropFirst(word.range.upperBound), as: UTF8.self))
    }
}

extension String {
    /// A claim's text as the models read it, which never saw a name in square brackets.
    var withoutBrackets: String { filter { $0 != "[" && $0 != "]" } }
}

extension ClaimPair {
    /// What to ask of two claims of the graph.
    init(claim: String, _ other: String) { self.init(a: claim.withoutBrackets, b: other.withoutBrackets) }
}
