import ArgumentModel
import Foundation
import Language

/// Judges claims against theses (basis `thesis`), and theses against each other.
///
/// Three things steady the judge. Each thesis is also asked negated, where the sides must change places. How alike claim
/// and thesis are tells what has nothing to do with it (`RelationWeights`). And who argues for a thesis seldom argues
/// against it: who asserts the thesis itself draws their other claims to its side, and what a speaker's other claims make of
/// it can lower the odds of each one (collective classification, in one round).
struct ThesisRelations {
    /// What the judging needs to know of a claim.
    struct Side: Sendable {
        var text: String
        var article: Article.ID?
        /// Who asserts it (1) or denies it (-1).
        var speakers: [String: Double]
        /// Whether it says nothing by itself.
        var isPointing: Bool
    }

    /// What is known of one claim towards one thesis.
    private struct Bearing {
        var claim: Int
        /// The probability that it is for or against.
        var relevance: Double
        /// The logarithm of the odds that it is for rather than against.
        var leaning: Double
    }

    /// A claim and a thesis, by position.
    private struct Stand: Hashable {
        var claim: Int
        var thesis: Int
    }

    let judge: Judge
    /// The confidence from which a side is a relation, as a rule.
    let threshold: Double
    /// The least confidence of a side that is wanted.
    let least: Double
    let jobs: Int
    /// What the judge said of claims towards theses as they are worded: each is asked once.
    private var known: [Stand: Judgement] = [:]

    init(judge: Judge, threshold: Double, least: Double, jobs: Int) {
        (self.judge, self.threshold, self.least, self.jobs) = (judge, threshold, least, jobs)
    }

    /// The confidence from which a side counts for whether a thesis divides.
    var faint: Double { Self.faintness * threshold }

    /// Claims less similar to a thesis than this have nothing to do with it.
    static let leastSimilarity: Float = 0.2
    /// At most this many claims, those most like it, are judged against a thesis.
    static let most = 600
    /// Whether a thesis divides is seen from fainter evidence than a relation needs: this share of the threshold.
    static let faintness = 0.7
    /// How much of the sum of a speaker's other leanings counts for a claim, and how much at most.
    static let consistency = 0.5
    static let mostConsistency = 1.0
    /// How much it counts for a claim's leaning that its speaker asserts the thesis.
    static let commitment = 1.5

    /// What claims do to a thesis, by position: those of `near`, or else all that are like it, but for the thesis itself
    /// and claims that say nothing by themselves. What is too faint for a relation is among it, down to `faint`, or to `least`
    /// where that is less.
    mutating func evidence(
        _ claims: [Side], thesis: Int, near: [Int]? = nil, similarity: (Int, Int) -> Float
    ) throws -> [Evidence<Int>] {
        let told = near == nil ? min(faint, least) : faint
        // A candidate among many is asked as it is; that is enough to see whether claims take sides on it.
        let negation = near == nil ? Negation.negated(claims[thesis].text.withoutBrackets) : nil
        let bearings = try bearings(
            of: worthAsking(claims, about: thesis, near: near, similarity), on: thesis, negation: negation, told: told,
            claims, similarity: { similarity($0, thesis) })
        let leanings = leanings(bearings, claims)
        return bearings.compactMap { bearing -> Evidence<Int>? in
            let side = claims[bearing.claim]
            let share = 1 / Double(max(1, side.speakers.count))
            var (leaning, others) = (bearing.leaning, 0.0)
            for (speaker, sign) in side.speakers.sorted(by: { $0.key < $1.key }) {
                leaning += share * Self.commitment * sign * claims[thesis].speakers[speaker, default: 0]
                others += share * (sign * leanings[speaker, default: 0] - Self.weight(bearing))
            }
            // The others can cast doubt on a claim's side; they make nobody surer.
            let isPro = leaning >= 0
            let doubt = min(0, Self.consistency * (isPro ? others : -others))
            let confidence = bearing.relevance / (1 + exp(-abs(leaning) - max(doubt, -Self.mostConsistency)))
            guard confidence >= told else { return nil }
            return Evidence(
                from: bearing.claim, to: thesis, kind: isPro ? .supports : .contradicts, confidence: confidence,
                basis: .thesis, article: side.article)
        }
    }

    /// Asks the judge about several theses at once, which keeps all threads busy: ``evidence(_:thesis:near:similarity:)`` then
    /// knows the answers.
    mutating func ask(
        _ claims: [Side], about questions: [(thesis: Int, near: [Int]?)], similarity: (Int, Int) -> Float
    ) throws {
        try ask(
            questions.flatMap { thesis, near in
                worthAsking(claims, about: thesis, near: near, similarity).map { Stand(claim: $0, thesis: thesis) }
            }, claims)
    }

    /// The claims of `near`, or else of all, that may have to do with a thesis.
    private func worthAsking(
        _ claims: [Side], about thesis: Int, near: [Int]?, _ similarity: (Int, Int) -> Float
    ) -> [Int] {
        (near ?? Array(claims.indices)).filter { $0 != thesis && !claims[$0].isPointing }
            .map { (claim: $0, similarity: similarity($0, thesis)) }.filter { $0.similarity >= Self.leastSimilarity }
            .sorted { ($1.similarity, $0.claim) < ($0.similarity, $1.claim) }.prefix(Self.most).map(\.claim).sorted()
    }

    /// What the judge said of a claim towards another one, if that was asked about in these words.
    func judgement(of claim: Int, on thesis: Int, worded text: String) -> Judgement? {
        guard let judgement = known[Stand(claim: claim, thesis: thesis)] else { return nil }
        return text == text.withoutBrackets ? judgement : nil
    }

    /// Asks what is not known yet.
    private mutating func ask(_ stands: [Stand], _ claims: [Side]) throws {
        let new = stands.filter { known[$0] == nil }
        let pairs = new.map { ClaimPair(claim: claims[$0.claim].text, claims[$0.thesis].text.withoutBrackets) }
        for (stand, judgement) in zip(new, try judge.judge(pairs, jobs: jobs)) { known[stand] = judgement }
    }

    /// What the judge says of claims towards the first form, a thesis, and, with the sides exchanged, towards the second, its
    /// negation. What the negation could not make sure enough for `told` is not asked about it.
    private mutating func bearings(
        of near: [Int], on thesis: Int, negation: String?, told: Double, _ claims: [Side], similarity: (Int) -> Float
    ) throws -> [Bearing] {
        let plain = claims[thesis].text.withoutBrackets
        try ask(near.map { Stand(claim: $0, thesis: thesis) }, claims)
        let first = near.compactMap { known[Stand(claim: $0, thesis: thesis)] }
        let stands = zip(near, first).filter { !MergeGuard.isMistaken([$1], claims[$0].text, plain) }
        let asked = stands.filter {
            negation != nil && judge.thesisWeights.most([$1], of: 2, similarity: similarity($0)) >= told
        }.map(\.0)
        let second = try judge.judge(
            negation.map { form in asked.map { ClaimPair(claim: claims[$0].text, form) } } ?? [], jobs: jobs)
        let negated = Dictionary(uniqueKeysWithValues: zip(asked, second))
        return stands.map { claim, judgement in
            var (relevance, leaning) = (1 - judgement.neutral, judgement.leaning)
            if let other = negated[claim] {
                relevance = (relevance + 1 - other.neutral) / 2
                leaning = (leaning - other.leaning) / 2
            }
            (relevance, leaning) = judge.thesisWeights.weigh(
                judged: relevance, similarity: Double(similarity(claim)), leaning: leaning)
            return Bearing(claim: claim, relevance: relevance, leaning: leaning)
        }
    }

    /// Where each speaker leans, over all claims.
    private func leanings(_ bearings: [Bearing], _ claims: [Side]) -> [String: Double] {
        var leanings: [String: Double] = [:]
        for bearing in bearings {
            for (speaker, sign) in claims[bearing.claim].speakers {
                leanings[speaker, default: 0] += sign * Self.weight(bearing)
            }
        }
        return leanings
    }

    /// What one claim says of its speaker's leaning.
    private static func weight(_ bearing: Bearing) -> Double {
        bearing.relevance * min(max(bearing.leaning, -3), 3)
    }
}
