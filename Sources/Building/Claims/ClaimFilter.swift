/// Says whether a stretch of text is a proposition that can be supported or contradicted.
enum ClaimFilter {
    /// Why a stretch is no claim.
    enum Reason: String, Sendable, CaseIterable {
        case fragment = "fragments without a verb"
        case question = "questions"
        case foreign = "not in English"
        case short = "too short"
        case long = "too long"
        case infinitive = "bare infinitives"
        case title = "titles"
        case announcement = "announcing what comes next"
        case silence = "telling that nothing was said"
    }

    /// What is known of a stretch's form before its words are looked at.
    enum Form {
        case any
        /// It follows "says that" or is a subject with its verb.
        case clause
        /// It is a sentence with its stop.
        case sentence
    }

    /// Nil for a claim, else why it is none.
    ///
    /// - Parameter sentence: the sentence that it is cut from, which tells its language better.
    static func reason(against text: String, form: Form = .any, within sentence: String = "") -> Reason? {
        let words = Word.split(text)
        if words.count < 3 || words.count == 3 && form != .clause && !isShortSentence(words, form) { return .short }
        if words.allSatisfy({ Lexicon.functionWords.contains($0.lowered) }) || isAffirmation(words) { return .fragment }
        if let first = words.first, wishes.contains(first.lowered) || Announcements.isCourtesy(words) {
            return .fragment
        }
        if Announcements.isSilence(words) { return .silence }
        if words.count > 90 { return .long }
        if text.hasSuffix("?") && !isRhetorical(words) { return .question }
        // "To the north, insurgents have …" goes on after the comma.
        if words.first?.lowered == "to" {
            let rest = form == .sentence ? VerbForms.afterFirstComma(words) : []
            return rest.count > 3 && VerbForms.hasFiniteVerb(rest) ? nil : .infinitive
        }
        if isHeadless(text) || isElliptic(words) { return .fragment }
        if isTitle(words) { return .title }
        if isCondition(words) { return .fragment }
        if words.count >= 8, isForeign(words), sentence.isEmpty || isForeign(Word.split(sentence)) { return .foreign }
        return hasVerb(text, form) ? nil : .fragment
    }

    private static let inBrackets = Pattern(/\([^()]*\)/)

    /// Whether a stretch has a verb of its own outside of brackets: "Not until now (see below)" has none.
    private static func hasVerb(_ text: String, _ form: Form) -> Bool {
        let words = Word.split(text.replacing(inBrackets, with: ""))
        if VerbForms.hasFiniteVerb(words) { return true }
        switch form {
        case .any: return false
        case .clause:
            let isPart =
                words.first.map { VerbForms.opensPart($0.lowered) } ?? true || VerbForms.leadsToInfinitive(words)
                || VerbForms.leansOnRelative(words) && !ClaimWording.opensContentClause(words)
            let mayHaveVerb = VerbForms.mayHaveVerb(words, isClause: true) || VerbForms.mayHaveBareVerb(words)
            return mayHaveVerb && !isPart
        // The reader found an argument in it, and what has no verb of its own is mostly short or leans on a relative clause.
        case .sentence:
            return VerbForms.mayHaveBareVerb(words)
                || words.count >= 7 && VerbForms.mayHaveVerb(words) && !VerbForms.leansOnRelative(words)
        }
    }

    /// "That's for sure", "This is certainly true": of what was said before.
    private static func isAffirmation(_ words: [Word]) -> Bool {
        guard let first = words.first, ["that", "this", "it"].contains(first.stem) else { return false }
        let rest = words.dropFirst().map(\.lowered)
        return rest.contains { truths.contains($0) || certainties.contains($0) }
            && rest.allSatisfy { word in
                (Lexicon.functionWords.contains(word) || truths.contains(word) || certainties.contains(word)
                    || assurances.contains(word)) && !Lexicon.isNegation(word)
            }
    }

    /// "Congestion charges work", but not "We protect them": a short sentence that says of what it speaks.
    private static func isShortSentence(_ words: [Word], _ form: Form) -> Bool {
        guard form == .sentence, let first = words.first?.lowered else { return false }
        return (["the", "a", "an"].contains(first) || !Lexicon.functionWords.contains(first))
            && (VerbForms.hasFiniteVerb(words) || VerbForms.mayHaveBareVerb(words))
    }

    /// "Beekeepers do not", "She wants me to": what, was said before, or comes next.
    private static func isElliptic(_ words: [Word]) -> Bool {
        guard let last = words.last?.lowered else { return false }
        // "You may stay if you want to": it says what.
        if last == "to" { return hasOneVerb(words) }
        // "Her colleague did"
        if Lexicon.auxiliaries.contains(last), words.last?.isCapitalized == false, words.count <= 6, hasOneVerb(words) {
            return true
        }
        return words.count <= 6
            && (last.hasSuffix("n't")
                || last == "not" && words.dropLast().last.map { Lexicon.auxiliaries.contains($0.lowered) } == true)
    }

    private static func hasOneVerb(_ words: [Word]) -> Bool {
        words.indices.count(where: { VerbForms.isFinite(at: $0, words) }) < 2
    }

    /// "If anyone has reacted badly", "marred by doubts": what would follow from it is not said.
    private static func isCondition(_ words: [Word]) -> Bool {
        guard let first = words.first?.lowered else { return false }
        if first.hasSuffix("ed"), words.dropFirst().first?.lowered == "by" {
            return !VerbForms.hasFiniteVerb(VerbForms.afterFirstComma(words))
        }
        guard ["if", "unless", "although", "though"].contains(first) else { return false }
        return VerbForms.afterFirstComma(words).isEmpty && hasOneVerb(words)
    }

    /// Whether hardly a word is one of those that few English sentences do without, and some are another language's; names
    /// and figures tell no language. "Wind farms kill birds, lower house prices" is English all the same.
    private static func isForeign(_ words: [Word]) -> Bool {
        let telling = words.filter { word in
            Lexicon.functionWords.contains(word.lowered)
                || !word.isCapitalized && word.lowered.first?.isNumber != true
        }
        guard telling.count >= 6 else { return false }
        return Double(telling.count(where: { Lexicon.functionWords.contains($0.lowered) })) < 0.2
            * Double(telling.count) && OtherLanguages.speak(in: words)
    }

    /// Whether every longer word has a capital, as in a headline or the name of a work.
    private static func isTitle(_ words: [Word]) -> Bool {
        words.count >= 5 && isCapitalized(words)
            && words.count(where: { $0.lowered.utf8.count > 3 && $0.lowered.first?.isLetter == true }) >= 4
    }

    /// Whether every longer word has a capital.
    static func isCapitalized(_ words: [Word]) -> Bool {
        words.allSatisfy { $0.lowered.utf8.count <= 3 || $0.lowered.first?.isLetter != true || $0.isCapitalized }
    }

    /// Whether a statement lacks its subject: "was meant to …".
    static func isHeadless(_ text: String) -> Bool {
        let words = Word.split(text.prefix(24))
        guard let first = words.first, !text.hasSuffix("?") else { return false }
        // "So does everyone else": what, was said before.
        if words.count > 1, first.lowered == "so",
            headless.contains(words[1].lowered) || words[1].lowered == "do"
        {
            return true
        }
        guard headless.contains(first.lowered) else { return false }
        // "Had the council sold it, no toll would be due": a condition.
        if ["had", "were", "should"].contains(first.lowered),
            VerbForms.hasFiniteVerb(VerbForms.afterFirstComma(Word.split(text)))
        {
            return false
        }
        // "May wants to stay", "Will Hughes has left": who is called so.
        let isName = ["may", "will"].contains(first.lowered) && first.isCapitalized
        let next = words.dropFirst().first?.lowered ?? ""
        return !isName || !(Lexicon.auxiliaries.contains(next) || next.hasSuffix("s") || next.hasSuffix("ed"))
    }

    /// Whether a sentence of the author's only leads to what is said next: "The ministry disagrees", "She put it bluntly",
    /// "Start with what we know".
    static func isAnnouncement(_ text: String) -> Bool {
        let words = Word.split(text).map(\.lowered)
        if let first = words.first, invitations.contains(first) { return true }
        return Announcements.announce(text) || ends(text, with: announcements) || isDisagreement(text)
            || isReference(words)
    }

    /// "In my last column I wrote about the ban" says what another text is about.
    private static func isReference(_ words: [String]) -> Bool {
        let writes = zip(words, words.dropFirst()).contains {
            ["i", "we"].contains($0) && ["wrote", "write"].contains($1)
        }
        return writes && words.contains("about") && words.contains(where: writings.contains) && !words.contains("that")
    }

    /// Whether a sentence says no more than that its subject doubts what was said before: "The ministry disagrees".
    static func isDisagreement(_ text: String) -> Bool { ends(text, with: disagreements) }

    /// What a clause that begins with its subject denies outright, where that only points at what was said: "all these
    /// accusations" of "TikTok denies all these accusations, saying …". Nil where it denies nothing, or something by name.
    static func denied(_ words: ArraySlice<Word>, in text: String) -> ArraySlice<Word>? {
        guard let verb = words.firstIndex(where: { Lexicon.isDenial($0.lowered) }), verb > words.startIndex,
            !["al", "ion", "er", "ers"].contains(where: words[verb].lowered.hasSuffix),
            words[..<verb].allSatisfy({ !Lexicon.isNegation($0.lowered) && $0.lowered != "if" }),
            !VerbForms.hasFiniteVerb(words[..<verb].filter { !["has", "have"].contains($0.lowered) })
        else { return nil }
        let utf8 = Array(text.utf8)
        // To where the clause ends.
        let object = words[(verb + 1)...].prefix { word in
            word.range.lowerBound == words[verb].range.upperBound + 1
                || utf8[word.range.lowerBound - 2] != UInt8(ascii: ",")
        }
        let isPointing = object.last.map { Lexicon.accusations.contains($0.lowered) } ?? false
        return isPointing && object.count <= 5 && !object.contains(where: \.isCapitalized) ? object : nil
    }

    /// Whether words only say that what was said before is not so: "But that is simply untrue", "That claim does not survive
    /// inspection".
    static func isVerdict(_ words: [Word]) -> Bool {
        let words = words.drop { Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and" }
            .flatMap { $0.lowered.hasSuffix("'s") ? [String($0.lowered.dropLast(2)), "is"] : [$0.lowered] }
        guard words.count <= 9, let first = words.first else { return false }
        if ["i", "we"].contains(first) { return isDisbelief(words.dropFirst()) }
        if ["he", "she", "they"].contains(first) {
            return (3...4).contains(words.count) && ["is", "are", "was", "were"].contains(words[1])
                && ["mistaken", "wrong"].contains(words.last)
        }
        let isNamed = words.count > 2 && charges.contains(words[1])
        guard
            ["that", "this", "it", "such", "these", "those"].contains(first)
                || isNamed && first == "the" && !words.dropFirst().contains("that")
        else { return false }
        let rest = words.dropFirst(isNamed ? 2 : 1).filter { !isManner($0) }
        guard let verb = rest.first, let last = rest.last else { return false }
        let isNegated = rest.prefix(2).contains(where: Lexicon.isNegation)
        switch verb {
        case "is", "isn't", "are", "aren't", "was", "were", "remains":
            guard rest.count <= 5 else { return false }
            return isNegated ? truths.contains(last) : untruths.contains(last) || isNamed && last == "wrong"
        case "does", "doesn't", "do", "don't", "did", "didn't", "cannot", "can't":
            return isNamed && isNegated && rest.contains { survivals.contains($0) }
        default: return false
        }
    }

    /// Whether words deny what was said right before them by leaving it out: "They will not, because …".
    static func isEllipticDenial(_ text: String) -> Bool {
        let words = Word.split(text).drop { Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and" }
        let opening = words.prefix(3).map(\.lowered)
        guard opening.count > 1, ["it", "they", "he", "she", "this", "that", "these", "those"].contains(opening[0]),
            Lexicon.auxiliaries.contains(opening[1])
        else { return false }
        let length = opening[1].hasSuffix("n't") || opening[1] == "cannot" ? 2 : 3
        guard length == 2 || opening.count > 2 && opening[2] == "not" else { return false }
        let end = words[words.startIndex + length - 1].range.upperBound
        let rest = words.dropFirst(length)
        let after = text.utf8.dropFirst(end).first
        guard let next = rest.first else { return true }
        return after == UInt8(ascii: ",") && ["because", "since", "as", "for"].contains(next.lowered)
    }

    /// "[I] don't buy it", "[We] rate this claim false".
    private static func isDisbelief(_ words: ArraySlice<String>) -> Bool {
        guard let last = words.last,
            words.contains(where: { ["it", "that", "this"].contains($0) || charges.contains($0) })
        else { return false }
        if ["rate", "rated", "find", "judge"].contains(words.first) { return untruths.contains(last) }
        return words.count <= 6 && words.prefix(2).contains(where: Lexicon.isNegation)
            && words.contains { ["buy", "believe", "accept"].contains($0) }
            && (["it", "that", "this"].contains(last) || charges.contains(last))
    }

    /// What somebody said, as the one who judges it calls it.
    private static let charges: Set<String> = [
        "accusation", "accusations", "allegation", "allegations", "argument", "arguments", "assertion", "assertions",
        "charge", "charges", "claim", "claims", "excuse", "idea", "notion", "reasoning", "story", "suggestion", "view",
    ]
    static let truths: Set<String> = ["true", "so", "case", "correct", "accurate", "right"]
    private static let certainties: Set<String> = ["sure", "certain"]
    private static let assurances: Set<String> = [
        "surely", "certainly", "definitely", "absolutely", "undoubtedly", "quite",
    ]
    static let untruths: Set<String> = [
        "false", "untrue", "nonsense", "incorrect", "lie", "lies", "myth", "falsehood", "fabrication", "fallacy",
        "baseless", "unfounded", "rubbish", "mistaken",
    ]
    private static let survivals: Set<String> = ["survive", "withstand", "hold", "stand", "bear", "add", "convince"]

    private static func ends(_ text: String, with endings: [[String]]) -> Bool {
        let words = Word.split(text).map(\.lowered)
        guard words.count <= 16, !text.hasSuffix("?") else { return false }
        return endings.contains { ending in
            // An adverb or two may follow: "has said so very clearly".
            (0...2).contains {
                words.dropLast($0).suffix(ending.count).elementsEqual(ending) && words.suffix($0).allSatisfy(isManner)
            }
        }
    }

    private static func isManner(_ word: String) -> Bool {
        word.hasSuffix("ly")
            || ["very", "quite", "too", "again", "best", "more", "this", "way", "yesterday"].contains(word)
    }

    /// What an author asks the reader to do before coming to the point.
    private static let invitations: Set<String> = ["start", "begin", "consider", "imagine", "suppose", "recall"]

    private static let writings: Set<String> = ["column", "post", "article", "piece", "newsletter", "essay", "blog"]

    private static let announcements: [[String]] = [
        "went further", "goes further",
        "go further", "went even further", "goes even further", "put it", "puts it", "puts it like", "put it another",
        "said so", "says so", "say so",
    ].map { $0.split(separator: " ").map(String.init) }

    private static let disagreements: [[String]] = [
        "disagree", "disagrees", "disagreed", "begs to differ", "beg to differ", "not sure", "not so sure",
        "not convinced", "unconvinced", "sees it differently", "see it differently",
        "saw it differently", "thinks otherwise", "think otherwise", "suggests otherwise", "suggest otherwise",
        "says otherwise", "say otherwise",
    ].map { $0.split(separator: " ").map(String.init) }

    /// Verbs that no statement begins with.
    private static let headless: Set<String> = [
        "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
        "shall",
        "should", "does", "did", "says", "said",
    ]

    /// What opens a wish, thanks or a plea, and no statement.
    private static let wishes: Set<String> = ["please", "thank", "thanks", "condolences", "congratulations"]

    /// A question that asserts its contrary or what it is tagged to: "Isn't that worth preserving?"
    private static func isRhetorical(_ words: [Word]) -> Bool {
        guard let first = words.first?.lowered else { return false }
        return first.hasSuffix("n't") || (first == "why" && words.count > 1 && words[1].lowered == "not")
            || isTagged(words)
    }

    /// "They can't both be right, can they?"
    private static func isTagged(_ words: [Word]) -> Bool {
        let tag = words.suffix(2).map(\.lowered)
        guard words.count > 5, Lexicon.pronouns.contains(tag[1]) || ["i", "we", "you", "there"].contains(tag[1]) else {
            return false
        }
        return Lexicon.auxiliaries.contains(tag[0]) && VerbForms.isAfterMark(words.count - 2, words)
            && VerbForms.hasFiniteVerb(Array(words.dropLast(2)))
    }
}
