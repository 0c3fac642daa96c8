import Language

/// What two texts must agree in to be one claim, whatever a model thinks: numbers and dates, negation, the names in them, when
/// it is so and on what condition, who does it to whom. What only points at somebody's words ("denies all these accusations") is one with nothing: what it says lies elsewhere.
struct MergeGuard: Sendable {
    private let numbers: Set<String>
    private let isNegated: Bool
    private let names: Set<String>
    private let frame: Frame
    /// The roots of the words that say something, in order.
    private let sequence: [String]
    /// The roots of the words that say something, of each part that a conjunction sets off, and not of the subject.
    private let parts: [Set<String>]
    private let roots: Set<String>
    /// The roots of what is told to be supposed, "if the toll rises"; empty where nothing is.
    private let condition: Set<String>
    /// For whom, to whom and against whom: the roots behind each of these prepositions.
    private let objects: [String: Set<String>]
    /// Whence something is taken, and where it is put.
    private let sources: Set<String>
    private let goals: Set<String>
    /// Whether the text only points at what others said, or is about something that it does not name.
    let isPointing: Bool

    init(_ text: String) {
        let words = Word.split(text)
        numbers = Set(words.map(\.lowered).filter { Self.isNumber($0) })
        let rejected = Refutation(text) == nil ? 0 : 1
        isNegated = !(rejected + words.count(where: { Lexicon.isNegation($0.lowered) })).isMultiple(of: 2)
        isPointing =
            words.count <= 8
            && zip(words, words.dropFirst()).contains {
                Self.pointers.contains($0.lowered) && Lexicon.accusations.contains($1.lowered)
            } || Self.isUnnamed(words)
        // The first word has its capital from the sentence; "Mrs. Hall" is Ann Hall.
        names = Set(
            words.dropFirst().filter {
                $0.isCapitalized && (!Lexicon.functionWords.contains($0.lowered) || $0.lowered == "may")
            }.map {
                Self.stem($0.lowered)
            }.filter { !PersonName.isTitle($0) })
        frame = Frame(words)
        sequence = Self.roots(of: words)
        roots = Set(sequence)
        let clauses = words.split { Self.joining.contains($0.lowered) }
        // What one clause says of a subject that it shares with the others: "They kill birds and drive people away".
        let verb = clauses.count > 1 ? words.indices.first { VerbForms.isFinite(at: $0, words) } : nil
        let subject = Set(Self.roots(of: words[..<(verb ?? 0)]))
        parts = clauses.map { Set(Self.roots(of: $0)).subtracting(subject) }
        condition = Set(Self.roots(of: Self.clause(after: ["if", "unless"], words)))
        objects = Self.objects(words)
        let isTaken = words.contains { word in Self.taking.contains(where: word.lowered.hasPrefix) }
        sources = isTaken ? Self.places(["from"], words) : []
        goals = isTaken ? [] : Self.places(["to", "into", "in"], words)
    }

    private static let taking = ["tak", "took", "steal", "stole", "remov", "drain", "divert", "withdr"]

    /// The roots behind some prepositions, each up to the next word that opens something else.
    private static func places(_ prepositions: Set<String>, _ words: [Word]) -> Set<String> {
        words.indices.filter { prepositions.contains(words[$0].lowered) }.reduce(into: []) { places, position in
            places.formUnion(
                roots(
                    of: words[(position + 1)...].drop { Lexicon.functionWords.contains($0.lowered) }
                        .prefix { !Lexicon.functionWords.contains($0.lowered) }))
        }
    }

    /// The words from one of some conjunctions to the next mark.
    private static func clause(after conjunctions: Set<String>, _ words: [Word]) -> ArraySlice<Word> {
        guard let start = words.firstIndex(where: { conjunctions.contains($0.lowered) }) else { return [] }
        let end = words.indices.dropFirst(start + 1).first {
            words[$0].range.lowerBound - words[$0 - 1].range.upperBound > 1
        }
        return words[(start + 1)..<(end ?? words.endIndex)]
    }

    /// "to children": what stands behind a preposition, up to the next word that opens something else.
    private static func objects(_ words: [Word]) -> [String: Set<String>] {
        var objects: [String: Set<String>] = [:]
        for (position, word) in words.enumerated() {
            // "a danger to swimmers"; of "wants to close" it is a verb.
            let isDirected =
                ["for", "against"].contains(word.lowered)
                || word.lowered == "to" && position > 0 && affecting.contains(words[position - 1].lowered)
            guard isDirected else { continue }
            let phrase = words[(position + 1)...].drop { Lexicon.determiners.contains($0.lowered) }
                .prefix { !Lexicon.functionWords.contains($0.lowered) }
            objects[word.lowered, default: []].formUnion(roots(of: phrase))
        }
        return objects
    }

    /// Words after which "to" says whom or what it concerns.
    private static let affecting: Set<String> = [
        "threat", "danger", "risk", "hazard", "harm", "damage", "blow", "burden", "gift", "boon", "benefit", "insult",
        "challenge", "harmful", "dangerous", "fair", "unfair", "useful", "important", "vital", "essential", "open",
        "cruel", "kind", "helpful",
    ]

    private static func roots(of words: some Sequence<Word>) -> [String] {
        words.filter { !Lexicon.functionWords.contains($0.lowered) && !Lexicon.isNegation($0.lowered) }
            .map { root(stem($0.lowered)) }
    }

    /// Whether the text has a clause of which `other` says nothing: shown for both, it would put words into somebody's mouth.
    func adds(to other: MergeGuard) -> Bool { parts.contains { $0.count > 1 && $0.isDisjoint(with: other.roots) } }

    private static let joining: Set<String> = ["and", "but", "or", "because", "so", "while", "although", "which"]

    /// A word without the endings of its forms; good enough to tell "protects" and "protected" from other words.
    private static func root(_ word: String) -> String {
        for ending in ["ing", "ies", "ied", "ed", "es", "s", "y", "e"] where word.hasSuffix(ending) {
            let root = word.dropLast(ending.count)
            if root.count > 2, !root.hasSuffix("s") || ending != "s" { return String(root) }
        }
        return word
    }

    /// Whether nothing speaks against the two being one claim: one text may name more than the other, but not each
    /// something that the other does not; and one of them has no clause of its own, so that it can be shown for both.
    func allows(_ other: MergeGuard) -> Bool {
        !(adds(to: other) && other.adds(to: self)) && !isPointing && !other.isPointing && numbers == other.numbers
            && isNegated == other.isNegated && frame.agrees(with: other.frame) && !isTurned(other) && !opposes(other)
            && isOfTheSame(as: other)
            && (names.isSubset(of: other.names) || other.names.isSubset(of: names))
    }

    /// Whether both suppose the same, if they suppose anything, and speak of the same people where they say to or for whom:
    /// "a danger to children" is none "to the state".
    private func isOfTheSame(as other: MergeGuard) -> Bool {
        (condition.isEmpty || other.condition.isEmpty || !condition.isDisjoint(with: other.condition))
            && objects.allSatisfy { preposition, own in
                other.objects[preposition].map { own.isEmpty || $0.isEmpty || !own.isDisjoint(with: $0) } ?? true
            }
    }

    /// Whether the judge takes for one claim what is said of others, or on another condition: neither is a reason for the other.
    static func isMistaken(_ judgements: [Judgement], _ one: String, _ other: String) -> Bool {
        let (same, support) = judgements.reduce((0.0, 0.0)) { ($0.0 + $1.equivalent, $0.1 + $1.supports) }
        return same > support && !MergeGuard(one).isOfTheSame(as: MergeGuard(other))
    }

    /// Whether the same words stand in another order, so that another one does it: "The union sued the council".
    private func isTurned(_ other: MergeGuard) -> Bool {
        sequence.count > 2 && sequence.first != sequence.last && sequence.first == other.sequence.last
            && sequence.last == other.sequence.first && !frame.isPassive && !other.frame.isPassive
            && sequence.sorted() == other.sequence.sorted()
    }

    /// Whether one says of something what the other says the contrary of: "risen", "fallen"; "safe", "unsafe"; "taken from
    /// schools", "belongs in schools".
    private func opposes(_ other: MergeGuard) -> Bool {
        func isOpposed(_ word: String, _ own: MergeGuard, _ theirs: MergeGuard) -> Bool {
            (Self.contraries[word] ?? ["un" + word, "in" + word, "im" + word, "il" + word]).contains {
                theirs.roots.contains($0) && !own.roots.contains($0) && !theirs.roots.contains(word)
            }
        }
        return roots.contains { isOpposed($0, self, other) } || other.roots.contains { isOpposed($0, other, self) }
            || !sources.isDisjoint(with: other.goals) || !goals.isDisjoint(with: other.sources)
    }

    /// Roots of words that exclude each other.
    private static let contraries: [String: [String]] = {
        let pairs: [(String, String)] = [
            ("ris", "fall"), ("risen", "fallen"), ("ros", "fell"), ("rais", "lower"), ("increas", "decreas"),
            ("increas", "reduc"),
            ("high", "low"), ("higher", "lower"), ("win", "los"), ("won", "lost"), ("open", "clos"), ("start", "stop"),
            ("best", "worst"), ("better", "wors"), ("strengthen", "weaken"), ("legal", "illegal"),
            ("guilt", "innocent"),
            ("possibl", "impossibl"), ("support", "oppos"), ("allow", "forbid"), ("cheaper", "dearer"),
            ("rich", "poor"),
            ("gain", "los"), ("up", "down"), ("improv", "worsen"), ("expand", "shrink"), ("grow", "shrink"),
        ]
        var contraries: [String: [String]] = [:]
        for (one, other) in pairs {
            contraries[one, default: []].append(other)
            contraries[other, default: []].append(one)
        }
        return contraries
    }()

    /// What function words say of a claim: when it is so, on what condition, of how many.
    private struct Frame: Sendable {
        let isFuture: Bool
        let isPast: Bool
        let isConditional: Bool
        let isFormer: Bool
        let isPassive: Bool
        let side: Set<String>
        let quantifiers: Set<String>

        init(_ all: [Word]) {
            let words = all.map(\.lowered)
            isFuture = words.contains { ["will", "won't", "shall"].contains($0) || $0.hasSuffix("'ll") }
            // "is protected" is no past.
            let ended = words.firstIndex { $0.hasSuffix("ed") } ?? words.endIndex
            isPast =
                words.contains { ["was", "were", "had", "did", "has", "have"].contains($0) }
                || ended < words.endIndex && !words[..<ended].contains { ["is", "are", "be", "being"].contains($0) }
            isConditional = words.contains { ["if", "unless"].contains($0) }
            isFormer = zip(words, words.dropFirst()).contains { $0 == "used" && $1 == "to" }
            isPassive = words.contains("by")
            side = Set(words).intersection(["before", "after", "until", "since"])
            quantifiers = Set(words).intersection(["most", "some", "all", "every", "few", "half", "none"])
        }

        func agrees(with other: Frame) -> Bool {
            isConditional == other.isConditional && isFormer == other.isFormer
                && (quantifiers.isEmpty || other.quantifiers.isEmpty || quantifiers == other.quantifiers)
                && (side.isEmpty || other.side.isEmpty || side == other.side)
                && (isFuture == other.isFuture || !(isFuture ? other : self).isPast)
        }
    }

    /// "It should be banned" may be said of two things; "it is true that" says what.
    private static func isUnnamed(_ words: [Word]) -> Bool {
        guard words.count > 1, ["it", "he", "she", "they"].contains(words[0].lowered) else { return false }
        return words[0].lowered != "it" || !["is", "was", "would", "will", "has"].contains(words[1].lowered)
    }

    private static let pointers: Set<String> = ["this", "that", "these", "those", "such"]

    private static func isNumber(_ word: String) -> Bool {
        word.contains(where: \.isNumber) || spelled.contains(word)
    }

    private static func stem(_ word: String) -> String { word.hasSuffix("'s") ? String(word.dropLast(2)) : word }

    private static let spelled: Set<String> = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty", "seventy", "eighty", "ninety", "dozen", "hundred", "thousand", "million", "billion", "trillion",
        "dozens", "hundreds", "thousands", "millions", "billions", "half", "third", "quarter", "twice", "first",
        "second", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday",
    ]
}
