/// A verb by which the subject of a clause takes a position, whatever its object is: "opposes the deal", "promised to sign".
struct Position {
    /// Whether it says what others should do: "urges the Senate to pass the bill".
    let isDemand: Bool

    /// - Parameters:
    ///   - cue: the words from the subject on, of which the first verb tells; nil where it takes no position or might not be
    ///     meant ("may oppose").
    ///   - object: the words that follow the cue.
    init?(cue: [Word], object: [Word] = []) {
        let verb = cue.drop {
            Lexicon.auxiliaries.subtracting(Self.irreal).contains($0.lowered) || Self.leading.contains($0.lowered)
                || $0.lowered.hasSuffix("ly")
        }
        guard let first = verb.first?.lowered else { return nil }
        let words = verb.map(\.lowered)
        let next = words.dropFirst().first ?? ""
        if Self.voicing.contains(where: first.hasPrefix) {
            let object = words.dropFirst().prefix(4)
            guard object.contains(where: { word in Self.nouns.contains(where: word.hasPrefix) }) else { return nil }
            isDemand = false
            return
        }
        guard
            !["ion", "ment", "ers", "ing"].contains(where: first.hasSuffix)
                || cue.contains(anyOf: ["is", "are", "was", "were"])
        else { return nil }
        let isCall = first.hasPrefix("call") && ["for", "on", "upon"].contains(next) || Self.joinedCall(verb) != nil
        let isWish = ["want", "wanted", "wants", "asks", "asked", "ask"].contains(first)
        // "wants to win" is a plan; "wants Congress to act" is a demand.
        let wish = words.dropFirst() + object.map(\.lowered)
        if isWish, wish.first == "to" || wish.first == "about" || !wish.contains("to") { return nil }
        isDemand = isCall || isWish || Self.demanding.contains(where: first.hasPrefix)
        guard isDemand || Self.taking.contains(where: first.hasPrefix) else { return nil }
    }

    /// The place of the last word of "urges", "called on" and the like, after which stands who should do something; nil for
    /// other verbs.
    static func asking(_ words: [Word]) -> Int? {
        guard
            let verb = words.firstIndex(where: {
                !Lexicon.auxiliaries.contains($0.lowered) && !leading.contains($0.lowered)
                    && !$0.lowered.hasSuffix("ly")
            })
        else { return nil }
        if let call = joinedCall(words[verb...]) { return call }
        let (word, next) = (words[verb].lowered, words.dropFirst(verb + 1).first?.lowered ?? "")
        if word.hasPrefix("call") { return ["for", "on", "upon"].contains(next) ? verb + 1 : nil }
        let isAsking =
            ["want", "wants", "wanted", "ask", "asks", "asked"].contains(word)
            || ["urg", "advis", "encourag", "implor"].contains(where: word.hasPrefix)
        guard isAsking else { return nil }
        return next == "for" ? verb + 1 : verb
    }

    /// Whether the first of some words tells by itself what position its subject takes on something: "opposed", "branded", and
    /// "called" before an object.
    static func isTold(_ words: ArraySlice<Word>) -> Bool {
        guard let word = words.first?.lowered, let next = words.dropFirst().first?.lowered,
            !["ing", "ion", "er", "ers", "able", "ly"].contains(where: word.hasSuffix)
        else { return false }
        if ["call", "calls", "called"].contains(word) {
            return !["for", "on", "upon", "off", "in", "up", "out", "to", "by"].contains(next)
        }
        return next != "by" && stating.contains(where: word.hasPrefix) || next == "to" && intending.contains(word)
    }

    private static let intending: Set<String> = [
        "plans", "planned", "intends", "intended", "proposes", "proposed", "vows", "vowed", "pledges", "pledged",
        "promises", "promised",
    ]

    private static let stating = [
        "oppose", "favoured", "favours", "favored", "favors", "endorse", "condemn", "criticis", "criticiz", "denounce",
        "reject", "dismisse", "disputed", "disputes", "rebuff", "demand", "describe", "termed", "branded", "dubbed",
        "deems", "deemed", "slammed", "slams", "blasted", "hailed", "hails", "praise", "welcome", "applaud", "blame",
        "accuse",
        "deplore", "lambast", "decried", "decries", "supported", "supports", "backed", "backs", "defended", "defends",
        "sided",
    ]

    /// Whether a cue tells of what somebody would like to be so.
    static func isHope(_ cue: [Word]) -> Bool {
        cue.contains(anyOf: ["hope", "hopes", "hoped", "hoping", "hopeful", "wish", "wishes", "wished"])
    }

    /// Whether what "that" opens after a cue is asked for, or said to be so.
    enum Asking {
        /// "says that"
        case no
        /// "suggests that", "insists that": the form of its verb tells.
        case perhaps
        /// "recommends that"
        case surely

        init(_ cue: [Word]) {
            func begins(_ stems: [String]) -> Bool {
                cue.contains { word in stems.contains(where: word.lowered.hasPrefix) }
            }
            self = begins(Position.asking) ? .surely : begins(["suggest", "insist"]) ? .perhaps : .no
        }
    }

    private static let asking = [
        "recommend", "propos", "demand", "urg", "request", "ask", "advis", "requir", "order", "plead",
    ]

    /// The place of "for" in "joined the calls for", "have rallied around calls for".
    private static func joinedCall(_ words: ArraySlice<Word>) -> Int? {
        guard let verb = words.first?.lowered, joining.contains(where: verb.hasPrefix) else { return nil }
        return words.indices.dropFirst(2).prefix(4).first {
            words[$0].lowered == "for" && ["call", "calls"].contains(words[$0 - 1].lowered)
        }
    }

    private static let joining = [
        "join", "back", "support", "endors", "echo", "renew", "repeat", "reiterat", "issue", "coalesc", "rall", "unit",
    ]
    private static let irreal: Set<String> = ["can", "could", "may", "might", "shall", "should", "must", "will"]
    private static let leading: Set<String> = [
        "not", "to", "now", "also", "thus", "therefore", "all", "but", "long", "since", "once", "again", "even",
        "still", "never", "always",
        "continue",
        "continues", "continued", "begin", "begins", "began", "begun", "start", "starts", "started",
    ]
    private static let voicing = ["express", "voic", "reiterat", "state"]
    private static let nouns = ["support", "opposition", "backing", "criticism", "objection", "preference"]
    private static let demanding = [
        "urg", "demand", "plead", "advocat", "advis", "encourag", "propos", "insist", "instruct", "recommend",
    ]
    private static let taking =
        Lexicon.denialStems + [
            "support", "oppos", "back", "endors", "favor", "favour", "condemn", "critici", "denounc",
            "defend", "blam", "accus", "welcom", "prais", "promis", "pledg", "vow", "champion", "embrac", "hail",
            "label",
            "deplor", "lament", "regret", "threaten", "object", "protest", "approv", "applaud", "resist", "refus",
            "prefer",
            "call", "warn", "fear", "declar", "claim", "rul", "slam", "blast", "derid", "ridicul", "mock",
            "compar",
            "agre", "point", "question", "doubt", "reaffirm", "uph", "disapprov", "report",
            "confirm", "announc", "estimat", "predict", "expect", "reveal", "disclos",
        ]
}
