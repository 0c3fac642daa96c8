import ArgumentModel
import Foundation
import Language

/// Finds the theses of an article set: short, self-contained, arguable claims for or against which many others from
/// several actors stand, few and different from each other.
///
/// After key point analysis (Bar-Haim et al. 2020): candidates are short claims of good form near the middle of the
/// discussion; each is judged against the claims near it, and a greedy choice keeps those that most actors take a side
/// on.
struct ThesisFinding {
    /// What the finding needs to know of a claim.
    struct Candidate: Sendable {
        var text: String
        /// Who makes it, by any identity that separates speakers.
        var speakers: Set<String>
        /// Whether somebody asserts it, not only doubts it.
        var isAsserted: Bool
        /// The articles in which it is made.
        var articles: Set<String> = []
    }

    /// The position of a candidate, and those of the claims that are asked about it.
    typealias Question = (candidate: Int, witnesses: [Int])

    /// At most this many theses are found among so many claims: six in a small set, more where many questions are discussed.
    static func most(among claims: Int) -> Int { max(6, Int(Double(claims).squareRoot() / 5)) }
    /// A thesis that fewer claims than this take a side on is none; some may do so faintly.
    static let leastStands = 3
    /// So many take it surely enough to be shown.
    static let leastShown = 2
    /// The weaker side of a thesis that says how something is has this share of all who take one.
    static let leastShare = 0.1
    /// At most this many candidates are judged: so that the judgements grow no faster than the claims.
    static func candidateLimit(among claims: Int) -> Int { max(16, claims / witnesses) }
    /// Each candidate is judged against this many of its nearest claims.
    static let witnesses = 40
    /// Against so many of them first.
    static let firstWitnesses = 12
    /// Two theses more similar than this say the same.
    static let greatestSimilarity: Float = 0.7

    /// The candidates worth asking about, each with the claims nearest to it.
    static func questions(among claims: [Candidate], neighbours: [[Neighbour]]) -> [Question] {
        let topics = topics(of: claims)
        return claims.indices
            .filter { claims[$0].isAsserted && hasGoodForm(claims[$0].text, topics: topics) }
            .map { position in (position, centrality: centrality(position, claims, neighbours)) }
            .sorted { ($0.centrality, $1.0) > ($1.centrality, $0.0) }
            .prefix(candidateLimit(among: claims.count))
            .map { ($0.0, neighbours[$0.0].prefix(witnesses).map(\.position)) }
    }

    /// The positions of the theses, the weightiest first.
    ///
    /// - Parameters:
    ///   - questions: ``questions(among:neighbours:)``.
    ///   - evidence: what the witnesses do to a candidate.
    static func theses(
        among claims: [Candidate], asking questions: [Question], similarity: (Int, Int) -> Float,
        evidence: (Question) throws -> [Evidence<Int>]
    ) rethrows -> [Int] {
        var scores: [(position: Int, score: Double, sides: Set<Int>)] = []
        for question in questions {
            let candidate = question.candidate
            var sides: [String: (pro: Double, contra: Double)] = [:]
            var taking: Set<Int> = []
            for found in try evidence(question) {
                taking.insert(found.from)
                for speaker in claims[found.from].speakers {
                    var side = sides[speaker, default: (0, 0)]
                    if found.kind == .supports {
                        side.pro = max(side.pro, found.confidence)
                    } else {
                        side.contra = max(side.contra, found.confidence)
                    }
                    sides[speaker] = side
                }
            }
            for speaker in claims[candidate].speakers { sides[speaker, default: (0, 0)].pro = 1 }
            // In one order: sums of floats depend on it.
            let opinions = sides.sorted { $0.key < $1.key }.map(\.value)
            let (pro, contra) = (opinions.map(\.pro).reduce(0, +), opinions.map(\.contra).reduce(0, +))
            guard sides.count >= 2, taking.count >= 2 else { continue }
            let isPrescription = isPrescription(claims[candidate].text)
            guard isPrescription || isContested(pro: pro, contra: contra) else { continue }
            // What many say in so many words is a key point, what one says in passing seldom is.
            let recurrence = 1 + log2(Double(max(1, claims[candidate].speakers.count)))
            scores.append(
                (candidate, recurrence * (isPrescription ? 2 : 1) * (pro + contra + 4 * min(pro, contra)), taking))
        }
        scores.sort { ($0.score, $1.position) > ($1.score, $0.position) }
        var chosen: [(position: Int, sides: Set<Int>)] = []
        for entry in scores where chosen.count < most(among: claims.count) {
            let repeats = chosen.contains { other in
                similarity(other.position, entry.position) > Self.greatestSimilarity
                    || Double(other.sides.intersection(entry.sides).count) > 0.6
                        * Double(min(other.sides.count, entry.sides.count))
            }
            if !repeats { chosen.append((entry.position, entry.sides)) }
        }
        return chosen.map(\.position)
    }

    /// Whether a claim says what should be done: that is argued over, also where all agree.
    static func isPrescription(_ text: String) -> Bool { Word.split(text).contains(anyOf: Lexicon.prescriptive) }

    /// Whether enough stand on either side: what hardly anybody contradicts, or supports, is no thesis.
    static func isContested(pro: Double, contra: Double) -> Bool {
        min(pro, contra) > 0 && min(pro, contra) >= leastShare * (pro + contra)
    }

    /// Whether a candidate may become a thesis by what the first of its witnesses do to it: somebody takes a side, and of what
    /// is so, somebody is against it.
    static func mayDivide(_ text: String, given stands: [Evidence<Int>]) -> Bool {
        stands.contains { isPrescription(text) || $0.kind == .contradicts }
    }

    /// Whether what all claims were found to do to a thesis leaves it one.
    ///
    /// - Parameter threshold: the confidence from which a side is shown.
    static func isBorneOut(_ text: String, by stands: [Evidence<Int>], threshold: Double) -> Bool {
        guard stands.count >= leastStands, stands.count(where: { $0.confidence >= threshold }) >= leastShown else {
            return false
        }
        func weight(_ kind: Relation.Kind) -> Double {
            stands.filter { $0.kind == kind }.map(\.confidence).reduce(0, +)
        }
        return isPrescription(text) || isContested(pro: weight(.supports), contra: weight(.contradicts))
    }

    /// What an article set is about: the nouns of which at least half of its articles, and two, speak as of
    /// something known, "the charge".
    static func topics(of claims: [Candidate]) -> Set<String> {
        var articles: [String: Set<String>] = [:]
        for claim in claims {
            let words = Word.split(claim.text)
            for phrase in definitePhrases(words) {
                articles[words[phrase.upperBound - 1].lowered, default: []].formUnion(claim.articles)
            }
        }
        let count = claims.reduce(into: Set<String>()) { $0.formUnion($1.articles) }.count
        return Set(articles.filter { $0.value.count >= 2 && $0.value.count * 2 >= count }.keys)
    }

    /// Short, of one clause or two, with a name or a noun to hold on to, and nothing that points outside.
    ///
    /// - Parameter topics: nouns that all articles speak of, which need not be told.
    static func hasGoodForm(_ text: String, topics: Set<String> = []) -> Bool {
        let text = text.replacingOccurrences(of: "[should]", with: "should")
        let words = Word.split(text)
        guard (4...18).contains(words.count), !text.hasSuffix("?"), !text.contains("["), !text.contains(";"),
            // With its reason it is two claims.
            ![", and ", ", but ", ", so ", ", or ", " because "].contains(where: text.contains),
            !text.contains(where: { "“”\"".contains($0) })
        else { return false }
        guard !words.contains(where: { Lexicon.firstPerson.contains($0.lowered) || Self.pointers.contains($0.lowered) })
        else { return false }
        // It must be arguable: something is so, or should be. What has happened is news, and so is a denial; what may or
        // will be, and how much something is, are reasons.
        guard VerbForms.hasFiniteVerb(words), !VerbForms.isNarrative(words),
            !words.contains(where: { Self.narrative.contains($0.lowered) || Lexicon.isDenial($0.lowered) }),
            !words.indices.contains(where: { isMeasure($0, words) }), !pointsBack(words, topics: topics)
        else { return false }
        return words.count(where: { !Lexicon.functionWords.contains($0.lowered) }) >= (isPrescription(text) ? 2 : 3)
            && words.contains(where: \.isCapitalized)
    }

    /// Whether a number says how much, and not which: "40 trams", but not "Line 9 should" or "HS2".
    private static func isMeasure(_ position: Int, _ words: [Word]) -> Bool {
        let word = words[position].lowered
        guard word.contains(where: \.isNumber), word.first?.isLetter == false else { return false }
        guard position > 0 else { return true }
        let (before, after) = (words[position - 1].lowered, words.dropFirst(position + 1).first?.lowered)
        return Lexicon.functionWords.contains(before) || VerbForms.isFinite(at: position - 1, words)
            || !(after.map(Lexicon.functionWords.contains) ?? true)
    }

    /// Whether "the deal" stands for one that the reader must know already: with nothing behind it that tells which, as in
    /// "the fight against Okta", and no name before it.
    private static func pointsBack(_ words: [Word], topics: Set<String>) -> Bool {
        definitePhrases(words).contains { phrase in
            let noun = words[phrase.upperBound - 1].lowered
            let next = words.dropFirst(phrase.upperBound).first
            let isTold = next.map { $0.isCapitalized || complementing.contains($0.lowered) } ?? false
            return !isTold && !words[phrase].contains { unique.contains($0.lowered) } && !noun.hasSuffix("est")
                && !topics.contains(noun)
        }
    }

    /// The words behind each "the", up to a name, a function word or a verb.
    private static func definitePhrases(_ words: [Word]) -> [Range<Int>] {
        words.indices.filter { words[$0].lowered == "the" }.compactMap { position in
            let start = position + 1
            let end = words.indices.dropFirst(start).first {
                words[$0].isCapitalized || Lexicon.functionWords.contains(words[$0].lowered)
                    || $0 > start && VerbForms.isFinite(at: $0, words)
            }
            return start == end ?? words.endIndex ? nil : start..<(end ?? words.endIndex)
        }
    }

    private static let complementing: Set<String> = [
        "of", "for", "to", "in", "at", "on", "against", "between", "from", "with", "over", "about", "by", "that", "who",
        "which", "than",
    ]
    /// Of these there is one, or they are all of their kind.
    private static let unique: Set<String> = [
        "world", "country", "nation", "public", "people", "government", "president", "state", "economy", "law",
        "constitution", "internet", "web", "media", "press", "police", "military", "poor", "rich", "young", "old",
        "middle", "future", "past", "present", "truth", "right", "left", "only", "same", "best", "worst", "most",
        "first",
        "next", "last", "climate", "environment", "planet", "market", "sun", "sea", "city", "rest",
    ]

    private static let pointers: Set<String> = [
        "he", "she", "it", "they", "him", "them", "this", "that", "these", "those", "his", "her", "their", "its",
        "here", "there", "it's",
        "that's", "there's", "here's", "he's", "she's", "they're", "you", "your", "such", "which", "who", "said",
        "says", "yesterday",
        "today", "tomorrow",
    ]

    private static let narrative: Set<String> = [
        "was", "were", "has", "had", "have", "did", "can", "could", "may", "might", "will", "would", "cannot", "won't",
        "wasn't", "weren't", "hasn't", "hadn't", "haven't", "didn't",
    ]

    /// How near the claim is to what others say: the sum of its neighbours' similarities, other speakers' only.
    private static func centrality(_ position: Int, _ claims: [Candidate], _ neighbours: [[Neighbour]]) -> Float {
        let own = claims[position].speakers
        return neighbours[position].prefix(witnesses).filter { !claims[$0.position].speakers.isSubset(of: own) }.map {
            max(0, $0.similarity - 0.2)
        }.reduce(0, +)
    }
}
