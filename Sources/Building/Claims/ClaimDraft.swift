import ArgumentModel
import Language

/// A claim as it stands at one place of one article, before equal ones are merged.
struct ClaimDraft: Sendable {
    /// The exact words, as one UTF-8 range of the article.
    var range: Range<Int>
    /// The ranges of the words that are claimed, without a cue in between.
    var content: [Range<Int>]
    /// The words made to stand alone where that is safe.
    var text: String
    var kind: Claim.Kind
    /// Positions of the sentence and of the block in which it stands.
    var sentence: Int
    var block: Int
    /// Who makes the claim, as a position in the article's roster; nil where the text does not say.
    var actor: Int?
    /// Who else makes it in the same words: "Lee and Lind say".
    var others: [Int] = []
    var stance: Assertion.Stance = .asserts
    /// Whether it is denied in so many words: "denies that", but not "does not think that".
    var isDenied = false
    var source: Range<Int>?
    var cue: Range<Int>?
    var isQuoted = false
    var confidence: Double
    /// How the claim's sentence ties it to what came before.
    var link: Link = .none
    /// What it denies of what was said before it, where it does not say it again.
    var denial: Denial?
    /// Whose words it denies, where it tells: "rejects the minister's figures".
    var accused: Int?
    /// Whom it names, by roster position.
    var named: Set<Int> = []
    /// Whether its words tell where its actor stands: "Rubio opposes the deal".
    var isPosition = false
    /// Of a demand, the "to" for which the text has "should", or the place before a subjunctive where it stands: "[She urges]
    /// the council to sell it", "[She asks that] it be sold".
    var infinitive: Range<Int>?
    /// Whether it is what somebody calls for, "an inquiry into the deal", for which the text has "There should be" before it.
    var isCalledFor = false
    /// What it says well or ill of whom, by roster position.
    var targets: [Int: (sentiment: Claim.Sentiment, confidence: Double)] = [:]

    /// Whether the author tells what happened: nobody is accused by it.
    var isNarrated: Bool { kind == .evidence && source == nil && cue == nil }

    /// Whether nobody else is told to say it: the author says it, or whose turn it is.
    var isOwnVoice: Bool { source == nil && cue == nil && !isQuoted }

    /// Whether it tells, with reserve, what others claim: "They have always insisted that it is safe".
    var isOthersClaim: Bool {
        let words = Word.split(text)
        guard let verb = words.prefix(12).firstIndex(where: { SayingVerbs.all.contains($0.lowered) }), verb > 0 else {
            return false
        }
        return SayingVerbs.reserved.contains(words[verb].lowered)
            && !["i", "we", "the", "no"].contains(words[verb - 1].lowered)
            && !words[..<verb].contains { ["i", "we"].contains($0.lowered) || Lexicon.isNegation($0.lowered) }
            && VerbForms.hasFiniteVerb(Array(words[(verb + 1)...]))
    }

    /// Whether it says what should be done: "The mill should close", "I urge you to close it".
    var isDemand: Bool {
        let words = Word.split(text)
        if let first = words.first, ["i", "we"].contains(first.lowered),
            Position(cue: Array(words.dropFirst()))?.isDemand == true
        {
            return true
        }
        return kind == .prescription && Lexicon.isPrescriptive(words)
    }

    /// How much of what was said before a claim denies.
    enum Denial: Sendable {
        /// "X rejects this": the last claim of somebody else.
        case one
        /// "X questions the findings": the last claim of somebody else that is no demand.
        case findings
        /// "They will not": the claim right before it.
        case previous
        /// "X denies all these accusations": all of the paragraph.
        case several
    }

    /// What a sentence's opening words say of its tie to the sentence before.
    enum Link: Sendable {
        case none
        /// "But", "However".
        case contrast
        /// "For example", "Because": this is a ground of what came before.
        case ground
        /// "Therefore", "So": what came before is a ground of this.
        case conclusion
        /// "Of course", "conceded": this speaks for the other side.
        case concession
        /// "countered": this is said against what somebody else said.
        case rebuttal
        /// "agreed", "echoed": this is said for what somebody else said.
        case agreement
    }
}

extension [ClaimDraft] {
    /// Whether the article whose claims these are only tells: in its own voice it says never what should be, asks nothing and
    /// speaks of no "we".
    var isReport: Bool {
        !contains { draft in
            draft.isOwnVoice
                && (draft.isDemand || draft.text.hasSuffix("?")
                    || Word.split(draft.text).contains { Lexicon.firstPerson.contains($0.lowered) })
        }
    }
}

extension Claim.Kind {
    /// The kind of a claim in a sentence of that type.
    init(_ type: SentenceType) {
        self =
            switch type {
            case .evidence: .evidence
            case .prescription: .prescription
            case .assertion, .none: .assertion
            }
    }

    /// What happened is told, not argued for: neither what else happened nor what should is a reason for it.
    func mayArgue(for other: Claim.Kind) -> Bool { other != .evidence || self == .assertion }
}
