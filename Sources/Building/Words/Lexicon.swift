/// The closed word lists that the builder's rules look words up in: function words and cue verbs of English.
enum Lexicon {
    static let firstPerson: Set<String> = ["i", "we", "me", "us", "my", "our"]
    static let pronouns: Set<String> = [
        "he", "she", "it", "they", "him", "her", "them", "this", "that", "these", "those", "who", "which", "one", "its",
        "their", "his",
    ]
    /// Pronouns that a claim can be read without if what they stand for is named in their place.
    static let antecedentPronouns: Set<String> = [
        "he", "him", "his", "she", "her", "it", "its", "they", "them", "their",
    ]
    static let determiners: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her",
    ]
    /// Words that count the members of a group and are not part of its name.
    static let quantifiers: Set<String> = [
        "some", "many", "several", "most", "other", "others", "few", "all", "both", "various", "numerous", "these",
        "those", "the", "certain", "multiple", "two", "three", "four", "five", "dozens", "hundreds", "of", "a", "an",
    ]

    static let negations: Set<String> = [
        "not", "no", "never", "neither", "nor", "nothing", "nobody", "none", "cannot", "without", "hardly", "barely",
        "unlikely",
    ]

    /// Whether a word, in lower case, negates: "not", "won't".
    static func isNegation(_ word: String) -> Bool { negations.contains(word) || word.hasSuffix("n't") }

    // MARK: - Cues

    static let denialStems = [
        "deny", "denie", "denial", "reject", "refut", "dismiss", "disput", "rebuff", "rebut", "contradict", "disavow",
        "disagree", "debunk", "repudiat", "scoff", "ridicul", "downplay", "rubbish", "quash", "allay",
    ]
    static let doubtStems = [
        "question", "doubt", "wonder", "ask", "unclear", "uncertain", "debat", "skeptic", "sceptic",
    ]

    /// Whether a word of doubt asks: who does not do it leaves open what is so.
    static func isInquiry(_ word: String) -> Bool {
        ["ask", "wonder", "debat", "unclear", "uncertain"].contains { word.hasPrefix($0) }
    }

    static func isDenial(_ word: String) -> Bool { denialStems.contains { word.hasPrefix($0) } }

    static func isDoubt(_ word: String) -> Bool { doubtStems.contains { word.hasPrefix($0) } }

    /// Nouns for what a denial refers back to.
    static let accusations: Set<String> = [
        "accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim", "claims", "report",
        "reports", "suggestion",
        "suggestions", "criticism", "criticisms", "assertion", "assertions", "concern", "concerns", "fear", "fears",
        "it", "this", "that", "them", "these",
    ]

    /// Nouns for what somebody offers as a reason, or as known.
    static let findings: Set<String> = [
        "analysis", "argument", "arguments", "comparison", "comparisons", "conclusion", "conclusions", "estimate",
        "estimates", "figure", "figures", "finding", "findings", "numbers", "reasoning", "study", "warning", "warnings",
    ]

    // MARK: - Connectives

    /// Sentence openers that oppose what follows to what came before.
    static let contrastive: Set<String> = [
        "but", "however", "yet", "nevertheless", "nonetheless", "still", "instead", "conversely",
    ]
    /// Sentence openers that offer what follows as a ground of what came before.
    static let exemplifying: [[String]] = [
        ["for", "example"], ["for", "instance"], ["after", "all"], ["because"], ["indeed"],
    ]
    /// Sentence openers that draw what follows from what came before.
    static let concluding: [[String]] = [
        ["therefore"], ["thus"], ["hence"], ["so"], ["consequently"], ["that", "is", "why"], ["that's", "why"],
        ["as", "a", "result"], ["for", "this", "reason"], ["for", "that", "reason"], ["for", "these", "reasons"],
        ["it", "follows", "that"],
    ]
    /// Sentence openers that grant the other side what follows.
    static let conceding: [[String]] = [
        ["of", "course"], ["to", "be", "sure"], ["to", "be", "fair"], ["no", "doubt"], ["admittedly"], ["granted"],
        ["true"],
    ]
    /// Other openers that tie a sentence to the one before and carry nothing of its claim.
    static let additive: [[String]] = [
        ["and"], ["also"], ["moreover"], ["furthermore"], ["in", "addition"], ["besides"],
        ["in", "fact"], ["in", "short"],
        ["for", "the", "most", "part"], ["at", "the", "same", "time"], ["on", "the", "other", "hand"], ["even", "so"],
        ["then"], ["or"],
        ["what", "is", "more"], ["yep"], ["yes"], ["no"], ["well"], ["now"],
        ["finally"],
        ["first"], ["firstly"], ["second"], ["secondly"], ["third"], ["thirdly"], ["lastly"],
        ["meanwhile"], ["in", "other", "words"], ["fundamentally"], ["look"], ["listen"], ["sir"], ["madam"],
        ["i", "mean"],
    ]

    // MARK: - Verbs

    /// Auxiliaries, modals and contracted forms: a clause with one of them has a finite verb.
    static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would",
        "can", "could", "may", "might",
        "must", "shall", "should", "ought", "cannot", "won't", "can't", "isn't", "aren't", "wasn't", "weren't", "don't",
        "doesn't", "didn't", "hasn't", "haven't", "hadn't", "wouldn't", "couldn't", "shouldn't", "it's", "that's",
        "there's",
        "they're", "we're", "i'm", "you're", "he's", "she's", "they've", "we've", "i've", "they'll", "we'll", "it'll",
        "what's", "mustn't", "needn't", "mightn't", "shan't",
    ]

    /// Common verbs in the forms that stand in a finite clause without an auxiliary.
    static let finiteVerbs: Set<String> = [
        "says", "said", "say", "makes", "made", "make", "takes", "took", "take", "gives", "gave", "give", "goes",
        "went", "go", "comes", "came", "come",
        "gets", "got", "get", "knows", "knew", "know", "thinks", "thought", "think", "sees", "saw", "see", "wants",
        "wanted", "want", "needs", "needed",
        "need", "seems", "seemed", "seem", "means", "meant", "mean", "keeps", "kept", "keep", "lets", "let", "shows",
        "showed", "show", "helps", "helped",
        "help", "puts", "put", "leads", "led", "lead", "brings", "brought", "bring", "holds", "held", "hold", "runs",
        "ran", "run", "pays", "paid",
        "pay", "costs", "cost", "loses", "lost", "lose", "wins", "won", "win", "falls", "fell", "fall", "rises", "rose",
        "rise", "grows", "grew", "grow",
        "works", "worked", "work", "uses", "used", "use", "finds", "found", "find", "feels", "felt", "feel", "becomes",
        "became", "become", "begins",
        "began", "begin", "leaves", "left", "leave", "sets", "set", "spends", "spent", "spend", "stands", "stood",
        "stand", "hits", "hit", "cuts", "cut",
        "rests", "lies", "lay", "sits", "sat", "tells", "told", "tell", "threatens", "poses", "remains", "represents",
        "drives", "drove", "allows",
        "offers", "faces", "creates", "harms", "hurts", "hurt", "depends", "deserves", "belongs", "collects", "spies",
        "serves", "denies", "lacks",
        "requires", "supports", "opposes", "believe", "believes", "argue", "argues", "fear", "fears", "hope", "hopes",
        "sends", "sent", "send", "provide",
        "provides", "look", "looks", "turns", "builds", "built", "build", "sells", "sold", "sell", "buys", "bought",
        "buy", "rely", "relies", "exists",
        "exist", "happens", "happen", "matters", "matter", "reflects", "proves", "undermines", "violates", "protects",
        "carries", "carry", "owns",
        "own", "controls", "control", "share", "shares", "track", "tracks", "try", "tries", "want", "love", "loves",
        "hate", "hates", "like",
        "likes", "agree", "agrees", "disagree", "disagrees", "support", "oppose", "learn", "teach", "read", "write",
        "reach", "reaches",
    ]

    /// Modals and phrases by which a sentence says what should be done.
    static let prescriptive: Set<String> = ["should", "must", "ought", "shouldn't", "mustn't"]

    /// Whether words say what should be: "must go", but not "must have gone".
    static func isPrescriptive(_ words: [Word]) -> Bool {
        words.indices.contains { position in
            guard prescriptive.contains(words[position].lowered) else { return false }
            let after = words[(position + 1)...].prefix(2).map(\.lowered)
            let isInference =
                after.count == 2 && after[0] == "have"
                && ["been", "had", "done", "gone", "come", "known"].contains(after[1])
                || after.count == 2 && after[0] == "have" && (after[1].hasSuffix("ed") || after[1].hasSuffix("en"))
            return words[position].lowered != "must" || !isInference
        }
    }

    /// Function words by which English is known.
    static let functionWords: Set<String> = auxiliaries.union(pronouns).union(determiners).union([
        "and", "or", "nor", "but", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "into", "about",
        "than",
        "if", "because", "while",
        "when", "where", "what", "how", "why", "not", "no", "there", "here", "so", "such", "more", "most", "you", "i",
        "we", "our", "us", "your",
        "my", "over", "after", "before", "between", "out", "up", "all", "any", "each", "only", "just", "also", "very",
        "too", "even", "then", "now",
        "through", "against", "without", "within", "whether", "some", "many", "other",
    ])
}
