import ArgumentModel
import Articles
import Language

/// What the source of an attribution does with its content: it asserts, denies or questions it, or takes a position on it.
extension ClaimFinder {
    /// What content that only points at what was said denies: "all these accusations", "it". Nil for other content.
    func denial(_ content: [Range<Int>]) -> ClaimDraft.Denial? {
        let all = content.flatMap { Word.split(article.text($0)) }
        // "The allegations published today": what they are is told before.
        let words = all.count <= 6 ? all : Array(all.prefix { !Self.postmodifying($0) })
        guard let first = words.first, words.count <= 6, first.lowered == "that" || !VerbForms.opensPart(first.lowered),
            first.lowered != "if",
            !VerbForms.hasFiniteVerb(words), !ClaimWording.opensContentClause(all), pointsAtWords(words),
            // "Rejects that argument": of what is said the reader keeps no "that".
            content.first.map({ !follows($0, "that") || all.count == 1 }) ?? false
        else { return nil }
        if namesFindings(words) { return .findings }
        let isPlural = words.contains {
            ["these", "those", "them", "all"].contains($0.lowered)
                || Lexicon.accusations.contains($0.lowered) && $0.lowered.hasSuffix("s") && $0.lowered != "this"
        }
        return isPlural ? .several : .one
    }

    /// Whether words name an accusation, or are a pronoun that may stand for one.
    private func pointsAtWords(_ words: [Word]) -> Bool {
        if words.contains(where: { Lexicon.accusations.contains($0.lowered) && !Lexicon.pronouns.contains($0.lowered) })
        {
            return true
        }
        if namesFindings(words) { return true }
        guard let pronoun = words.lastIndex(where: { Lexicon.accusations.contains($0.lowered) }) else { return false }
        return words[(pronoun + 1)...].allSatisfy {
            $0.lowered.hasSuffix("ly") || ["all", "too", "again", "either", "outright"].contains($0.lowered)
        }
    }

    /// Whether words name what somebody found or offered as a reason: "the study as biased".
    private func namesFindings(_ words: [Word]) -> Bool {
        let object = words.prefix { !["as", "of", "for", "in", "on", "by"].contains($0.lowered) }
        return object.last.map { Lexicon.findings.contains($0.lowered) } ?? false
    }

    /// Whose words a denial is about: "the minister's figures", "the accusations by Lee", but not "the accusations against Lee".
    func accused(in content: [Range<Int>], by actor: Int?) -> Int? {
        content.flatMap { roster.mentions(in: $0) }.first { mention in
            let after = article.text(
                from: mention.range.upperBound, to: mention.range.upperBound + 4)
            return mention.actor != actor
                && (["'", "’"].contains(where: after.hasPrefix) || follows(mention.range, "by")
                    || follows(mention.range, "from"))
        }?.actor
    }

    /// Whether words tell whose something is: "the minister's figures".
    func isOwned(_ content: [Range<Int>]) -> Bool {
        content.contains { Word.split(article.text($0)).contains { $0.lowered.contains("'") } }
    }

    private static func postmodifying(_ word: Word) -> Bool {
        ["by", "from", "of", "in", "made", "about", "against"].contains(word.lowered) || word.lowered.hasSuffix("ed")
    }

    /// Whether a word stands right before a stretch.
    func follows(_ range: Range<Int>, _ word: String) -> Bool {
        Word.split(article.text(from: range.lowerBound - word.utf8.count - 2, to: range.lowerBound)).last?.lowered
            == word
    }

    /// The clause that tells where its subject stands, with source and cue: "Rubio opposes the deal", "Pence urges the Senate
    /// to pass the bill", "We hope that it will". Nil where the content says it all, for cues that take no position, and where the clause only
    /// depends on another: "if he supports it", "the deal that he opposes".
    func position(of attribution: Attribution, content: [Range<Int>], in sentence: Range<Int>) -> Range<Int>? {
        guard let source = attribution.source.first, let cue = attribution.cue.first, let last = content.last,
            source.upperBound <= cue.lowerBound, cue.lowerBound < last.lowerBound,
            sentence.lowerBound <= source.lowerBound
        else { return nil }
        let verb = Word.split(article.text(cue))
        let isHope = Position.isHope(verb)
        switch ClaimFilter.reason(against: content.map(article.text).joined(separator: " ")) {
        case .fragment, .infinitive, .short: break
        default: guard isHope || isObject(content[0], of: attribution) && !isSilence(verb) else { return nil }
        }
        // "A surgeon accused of": by somebody else.
        if verb.count == 1, verb[0].lowered == "accused",
            follows(content[0], "of") || article.text(content[0]).hasPrefix("of ")
        {
            return nil
        }
        let subject = Word.split(article.text(source))
        let said = Word.split(article.text(last))
        guard !ClaimWording.opensContentClause(Word.split(article.text(content[0]))),
            !VerbForms.isFreeRelative(subject.first?.lowered ?? "who"),
            !said.allSatisfy({ Lexicon.functionWords.contains($0.lowered) }),
            isHope || !follows(content[0], "that")
                || said.first.map({ Lexicon.pronouns.contains($0.lowered) }) ?? false,
            !["'s", "’s", "'", "’"].contains(
                where: article.text(from: source.lowerBound, to: cue.lowerBound).collapsingSpace().hasSuffix),
            isHope
                || Position(
                    cue: self.verb(of: source, cue),
                    object: Word.split(article.text(from: cue.upperBound, to: last.upperBound)))
                    != nil,
            !dependsOnAnother(source, in: sentence)
        else { return nil }
        return source.lowerBound..<last.upperBound
    }

    /// The words of a cue with the auxiliaries and negations before it. What else parts it from its subject is left out, if it is
    /// no other verb of it: "the council on Tuesday rejected", "Lee, who was absent, opposes".
    private func verb(of source: Range<Int>, _ cue: Range<Int>) -> [Word] {
        let between = Word.split(article.text(from: source.upperBound, to: cue.lowerBound))
        let leading = between.reversed().prefix {
            Lexicon.auxiliaries.contains($0.lowered) || Lexicon.isNegation($0.lowered) || $0.lowered == "to"
        }
        let text = article.text(from: source.upperBound, to: cue.lowerBound).trimmingPrefix(while: \.isWhitespace)
        let isParenthesis = text.hasPrefix(",") && text.dropFirst().contains(",")
        let others = between.dropLast(leading.count)
        guard
            isParenthesis || !VerbForms.hasFiniteVerb(Array(others)) && !others.contains(where: { $0.lowered == "and" })
        else {
            return between + Word.split(article.text(cue))
        }
        return leading.reversed() + Word.split(article.text(cue))
    }

    /// Whether the words before a clause make it a part of another: "the deal he opposes", "as they had vowed to do".
    private func dependsOnAnother(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
        let text = article.text(from: sentence.lowerBound, to: clause.lowerBound)
        guard let before = Word.split(text).last, text.utf8.count - before.range.upperBound <= 1 else { return false }
        if Self.subordinating.contains(before.lowered) { return true }
        return before.lowered.contains(where: \.isLetter) && !before.isCapitalized && !before.lowered.hasSuffix("ly")
            && ![
                "and", "but", "because", "although", "though", "while", "so", "since", "whereas", "then", "now", "yet",
                "or",
            ]
            .contains(before.lowered)
    }

    /// With these a clause is not claimed, but supposed or compared with.
    private static let subordinating: Set<String> = ["if", "as", "when", "unless", "until", "whether", "than", "like"]

    /// The stance in one clause of what is said, of whose words "whether" is left out. Who asks in other words than those of
    /// a question asserts them: “The council has no money. Who pays?” she asked.
    func stance(_ stance: Assertion.Stance, _ cue: [Word], of parts: inout [Range<Int>]) -> Assertion.Stance {
        guard stance == .questions, let first = parts.first, let last = parts.last else { return stance }
        let words = Word.split(article.text(first))
        if words.count > 3, ["whether", "if"].contains(words[0].lowered), words[0].range.lowerBound == 0,
            VerbForms.afterFirstComma(words).isEmpty
        {
            parts[0] = first.lowerBound + words[0].range.upperBound + 1..<first.upperBound
        }
        let isAsking = cue.contains { ["ask", "wonder"].contains(where: $0.lowered.hasPrefix) }
        let end = article.text(from: max(first.lowerBound, last.upperBound - 3), to: last.upperBound)
        let isQuestion = end.contains("?") || article.byte(at: last.upperBound) == UInt8(ascii: "?")
        return isAsking && isQuoted(parts) && !isQuestion ? .asserts : stance
    }

    /// What a source does with its content, as the cue and what stands before both say.
    func stance(_ cue: [Word], _ attribution: Attribution) -> Assertion.Stance {
        let opening = attribution.content.first.map { Word.split(article.text($0).prefix(24)) } ?? []
        // "claimed without evidence" is no negation, "refused to believe" is one.
        let isNegatedInside = cue.contains { word in
            Lexicon.isNegation(word.lowered) && word.lowered != "without"
                || Self.refusing.contains(where: word.lowered.hasPrefix)
        }
        let isNegated = isNegatedInside || isInverted(attribution)
        if Self.isFarFrom(cue) { return .questions }
        if cue.contains(where: { Lexicon.isDenial($0.lowered) }) {
            // "neither confirmed nor denied"
            if isNegated, cue.contains(where: { $0.lowered.hasPrefix("confirm") }) { return .questions }
            return isNegated ? .asserts : .denies
        }
        if zip(cue, cue.dropFirst()).contains(where: { $0.lowered.hasPrefix("rul") && $1.lowered == "out" }) {
            return isNegated ? .questions : .denies
        }
        if Self.dispels(cue) { return isNegated ? .asserts : .denies }
        if cue.contains(where: { Lexicon.isDoubt($0.lowered) }) {
            // "has no doubt that"; but who does not ask whether it is so does not say that it is.
            return isNegated && !cue.contains(where: { Lexicon.isInquiry($0.lowered) }) ? .asserts : .questions
        }
        if let first = opening.first?.lowered,
            first == "whether" && !isConcessive(attribution) || first == "if" && !cue.isEmpty && isNegated
        {
            return .questions
        }
        // "did not say that P" takes no side; "does not believe that P" does.
        if isNegated {
            return cue.contains { word in Self.believing.contains(where: word.lowered.hasPrefix) }
                ? .denies : .questions
        }
        return .asserts
    }

    /// Who tells what others say and says it is so: "She is right that …", "As he rightly notes, …", "It is true, as she says,
    /// that …". Nil where nobody does.
    func agreeing(with attribution: Attribution) -> Int? {
        guard let frame = (attribution.source + attribution.cue).min(by: { $0.lowerBound < $1.lowerBound }),
            let sentence = article.sentence(at: frame.lowerBound)
        else { return nil }
        let cue = attribution.cue.flatMap { Word.split(article.text($0)) }
        let start = article.reading.sentences[sentence].range.lowerBound
        let opening = Word.split(article.text(from: start, to: frame.lowerBound)).prefix(3).map(\.lowered)
        let isRight =
            cue.contains { ["rightly", "correctly"].contains($0.lowered) }
            || cue.last?.lowered == "right" && cue.contains(anyOf: ["is", "are"])
            || cue.suffix(2).map(\.lowered) == ["right", "that"]
            || opening == ["it", "is", "true"]
        guard isRight, !cue.contains(where: { Lexicon.isNegation($0.lowered) }) else { return nil }
        return turns.turn(at: frame.lowerBound)?.actor ?? author
    }

    private static let believing = [
        "believe", "think", "thought", "accept", "agree", "buy", "bought", "recommend",
    ]

    /// Whether a negation stands before source and cue: "Nor does the board believe", "At no point did she say", "Not even the mayor
    /// thinks"; but not "Not only does she say".
    private func isInverted(_ attribution: Attribution) -> Bool {
        guard let source = attribution.source.first, let cue = attribution.cue.first, source.lowerBound < cue.lowerBound
        else { return false }
        let subject = Word.split(article.text(source)).prefix(2).map(\.lowered)
        if subject.first == "not", subject.last != "only" { return true }
        guard let sentence = article.sentences(overlapping: source).first else { return false }
        let start = article.reading.sentences[sentence].range.lowerBound
        let before = article.text(from: start, to: source.lowerBound)
        let clause = Word.split(before[(before.lastIndex(where: { ",;:—".contains($0) }) ?? before.startIndex)...]).map(
            \.lowered)
        if clause.suffix(2) == ["not", "even"] { return true }
        guard let auxiliary = clause.last, Lexicon.auxiliaries.contains(auxiliary), clause.prefix(2) != ["not", "only"]
        else { return false }
        return clause.dropLast().contains { Lexicon.isNegation($0) || ["seldom", "rarely", "scarcely"].contains($0) }
    }

    /// "far from sure", "less than certain", "hard to believe", "yet to be persuaded".
    private static func isFarFrom(_ cue: [Word]) -> Bool {
        let words = cue.map(\.lowered)
        return zip(words, words.dropFirst()).contains { pair in
            [("far", "from"), ("less", "than"), ("hard", "to"), ("difficult", "to"), ("yet", "to")].contains {
                $0 == pair
            }
        }
    }

    /// "played down", "brushed aside", "poured cold water on".
    private static func dispels(_ cue: [Word]) -> Bool {
        let words = cue.map(\.lowered)
        return zip(words, words.dropFirst()).contains { verb, particle in
            dispelling.contains { verb.hasPrefix($0.verb) && $0.particles.contains(particle) }
        }
    }

    private static let dispelling: [(verb: String, particles: Set<String>)] = [
        ("play", ["down"]), ("brush", ["aside", "off", "away"]), ("laugh", ["off"]), ("shrug", ["off"]),
        ("wav", ["aside", "away"]), ("fend", ["off"]), ("hit", ["back"]), ("cold", ["water"]), ("push", ["back"]),
    ]

    private static let refusing = ["refus", "declin", "fail", "stopp"]

    /// Whether a negated cue tells what somebody did not do, and not what he did not say: "has not encouraged".
    func isSilence(_ cue: [Word]) -> Bool {
        cue.contains { Lexicon.isNegation($0.lowered) }
            && !cue.contains { word in Self.telling.contains(where: word.lowered.hasPrefix) }
    }

    private static let telling = [
        "say", "said", "tell", "told", "know", "knew", "confirm", "believ", "think", "thought", "clear", "certain",
        "sure", "reveal", "disclos", "explain", "mention", "specif", "rul", "acknowledg", "admit", "suggest", "indicat",
        "claim", "argu", "agree", "accept", "expect", "stat", "predict", "show", "prov", "mean", "find", "found",
        "announc", "promis", "guarantee", "convinc", "buy", "bought", "see", "imagin", "doubt", "question", "want",
        "recommend", "call", "comment", "mind", "care", "worr", "fear", "like",
    ]

    /// "Whether we agree or not, we can talk" questions nothing.
    private func isConcessive(_ attribution: Attribution) -> Bool {
        attribution.content.first.map {
            VerbForms.hasFiniteVerb(VerbForms.afterFirstComma(Word.split(article.text($0))))
        } ?? false
    }
}
