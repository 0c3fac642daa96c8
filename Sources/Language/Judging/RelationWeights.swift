import Foundation

/// How what is known of two claims, or of a claim and a thesis, becomes the probability that one is for or against the other,
/// and which.
///
/// The judge is better at sides than at telling what has nothing to do with each other; how alike the two are and how near
/// each other they stand, or how alike what surrounds them is, tells that well. Two logistic regressions weigh them, fitted on labelled claims of real news
/// (`Training/judge.py`, `weighed`).
package struct RelationWeights: Decodable, Sendable {
    /// The constant, the weights of the log-odds of relevance and of the similarity, and of two claims that of nearness.
    var relevance: [Double]
    /// The weight of the leaning. There is no constant: what is for and what is against are weighed alike.
    var side: Double
    /// The probability from which the two are taken as related.
    package var threshold: Double

    /// The judge's word alone: of a model without such weights.
    static let plain = RelationWeights(relevance: [0, 1, 0], side: 1, threshold: 0.5)

    /// Whether there is a weight for each thing that is known.
    var isComplete: Bool { (3...4).contains(relevance.count) }

    /// The probability that one is for or against the other, and the log-odds that it is for it.
    ///
    /// - Parameters:
    ///   - judged: the judge's probability that it is for or against.
    ///   - similarity: the cosine of the two vectors.
    ///   - nearness: of two neighbours, 1 in one paragraph and 0 in two; of two distant claims, how alike their surroundings
    ///     are.
    ///   - leaning: the logarithm of p(for) / p(against).
    package func weigh(judged: Double, similarity: Double, nearness: Double = 0, leaning: Double)
        -> (relevance: Double, leaning: Double)
    {
        let p = min(max(judged, 0.001), 0.999)
        let known = [1, log(p / (1 - p)), similarity, nearness]
        let sum = zip(relevance, known).map(*).reduce(0, +)
        return (1 / (1 + exp(-sum)), side * leaning)
    }

    /// The surest that a judgement still to be asked for is taken to be that two claims bear on each other. The surest of 3,990
    /// is so by 0.98, and few of the related claims of an article set need one surer than this.
    static let surest = 0.95

    /// The most that ``weigh(judged:similarity:nearness:leaning:)`` can make of the relevance, and so of any side, where of
    /// `parts` judgements those given are known and none of the others is all but certain: what stays below what is wanted is
    /// not asked about further.
    package func most(_ known: [Judgement], of parts: Int, similarity: Float, nearness: Float = 0) -> Double {
        let sure = known.map { 1 - $0.neutral }.reduce(0, +)
        return [sure, sure + Self.surest * Double(parts - known.count)].map {
            weigh(
                judged: $0 / Double(parts), similarity: Double(similarity), nearness: Double(nearness), leaning: 0
            ).relevance
        }.reduce(0, max)
    }

    /// Two claims judged both ways round: the probability that they say the same.
    package func same(_ there: Judgement, _ back: Judgement, similarity: Float) -> Double {
        weigh(
            judged: (there.equivalent + back.equivalent) / 2, similarity: Double(similarity), leaning: 0
        ).relevance
    }

    /// Two claims judged both ways round: the probability that one is for or against the other on the likelier side, and the
    /// log-odds that it is for it.
    package func weigh(_ there: Judgement, _ back: Judgement, similarity: Float, nearness: Float)
        -> (confidence: Double, leaning: Double)
    {
        let (relevance, leaning) = weigh(
            judged: 1 - (there.neutral + back.neutral) / 2, similarity: Double(similarity), nearness: Double(nearness),
            leaning: (there.leaning + back.leaning) / 2)
        return (relevance / (1 + exp(-abs(leaning))), leaning)
    }
}
