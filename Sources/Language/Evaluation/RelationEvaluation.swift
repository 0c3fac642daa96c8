/// Compares judgements with gold relations.
package struct RelationEvaluation: Sendable {
    /// Neutral, supports, contradicts, equivalent: the likeliest.
    package private(set) var matrix = ConfusionMatrix<ClaimRelation>(labels: ClaimRelation.allCases)
    /// The same three ways: to say the same is to support.
    package private(set) var threeWay = ConfusionMatrix<ClaimRelation>(labels: [.neutral, .supports, .contradicts])
    /// Supports or contradicts, on pairs whose gold relation is one of both, whatever the probability of neutral.
    package private(set) var sign = ConfusionMatrix<ClaimRelation>(labels: [.supports, .contradicts])
    /// Relations that are given at the default threshold, three ways.
    package private(set) var atThreshold: [(relation: ClaimRelation, tally: Tally)] =
        [(.supports, Tally()), (.contradicts, Tally())]
    /// Gold neutral pairs, and how many of them are neutral at the default threshold.
    package private(set) var neutral = Tally()
    private var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)

    package init() {}

    /// Counts one pair.
    package mutating func add(gold: ClaimRelation, judgement: Judgement, threshold: Double) {
        let likeliest = ClaimRelation.allCases.reduce(.neutral) { judgement[$1] > judgement[$0] ? $1 : $0 }
        matrix.add(gold: gold, found: likeliest)
        let wanted = Self.folded(gold)
        let supports = judgement.supports + judgement.equivalent
        let found: ClaimRelation =
            judgement.neutral >= max(supports, judgement.contradicts)
            ? .neutral : supports >= judgement.contradicts ? .supports : .contradicts
        threeWay.add(gold: wanted, found: found)
        if wanted != .neutral {
            sign.add(gold: wanted, found: supports >= judgement.contradicts ? .supports : .contradicts)
        }
        calibrate(max(judgement.neutral, supports, judgement.contradicts), isRight: wanted == found)

        let given = Self.folded(judgement.label(threshold: threshold))
        for index in atThreshold.indices {
            let relation = atThreshold[index].relation
            atThreshold[index].tally += Tally(
                right: given == relation && wanted == relation ? 1 : 0,
                wrong: given == relation && wanted != relation ? 1 : 0,
                missed: given != relation && wanted == relation ? 1 : 0)
        }
        if wanted == .neutral { neutral += Tally(right: given == .neutral ? 1 : 0, missed: given == .neutral ? 0 : 1) }
    }

    /// Relations of either sign at the default threshold.
    package var allAtThreshold: Tally { atThreshold.reduce(Tally()) { $0 + $1.tally } }

    /// The expected calibration error: the mean distance of probability and share of right answers, over ten bins.
    package var calibrationError: Double {
        let total = bins.reduce(0) { $0 + $1.count }
        guard total > 0 else { return 0 }
        return bins.reduce(0) { $0 + abs($1.sum - Double($1.right)) } / Double(total)
    }

    private mutating func calibrate(_ probability: Double, isRight: Bool) {
        let bin = min(bins.count - 1, Int(probability * Double(bins.count)))
        bins[bin].count += 1
        bins[bin].sum += probability
        if isRight { bins[bin].right += 1 }
    }

    private static func folded(_ relation: ClaimRelation) -> ClaimRelation {
        relation == .equivalent ? .supports : relation
    }
}
