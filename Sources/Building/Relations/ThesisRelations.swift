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
        let near = (near ?? Array(claims.indices)).filter { $0 != thesis && !claims[$0].isPointing }
            .map { (claim: $0, similarity: similarity($0, thesis)) }.filter { $0.similarity >= Self.leastSimilarity }
            .sorted { ($1.similarity, $0.claim) < ($0.similarity, $1.claim) }.prefix(Self.most).map(\.claim).sorted()
        let bearings = try bearings(
            of: near, on: thesis, negation: negation, told: told, claims, similarity: { similarity($0, thesis) })
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

    /// What the judge says of claims towards the first form, a thesis, and, with the sides exchanged, towards the second, its
    /// negation. What the negation could not make sure enough for `told` is not asked about it.
    private mutating func bearings(
        of near: [Int], on thesis: Int, negation: String?, told: Double, _ claims: [Side], similarity: (Int) -> Float
    ) throws -> [Bearing] {
        let plain = claims[thesis].text.withoutBrackets
        let first = try answers(of: near, on: thesis, as: plain, claims)
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

    /// What the judge says of claims towards a thesis, of each once: what was asked while theses were looked for is known.
    private mutating func answers(of near: [Int], on thesis: Int, as form: String, _ claims: [Side]) throws
        -> [Judgement]
    {
        let new = near.filter { known[Stand(claim: $0, thesis: thesis)] == nil }
        let judgements = try judge.judge(new.map { ClaimPair(claim: claims[$0].text, form) }, jobs: jobs)
        for (claim, judgement) in zip(new, judgements) { known[Stand(claim: claim, thesis: thesis)] = judgement }
        return near.compactMap { known[Stand(claim: $0, thesis: thesis)] }
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
