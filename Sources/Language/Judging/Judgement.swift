import Foundation

/// What one claim does to another.
package enum ClaimRelation: String, CaseIterable, Sendable {
    case neutral, supports, contradicts, equivalent
}

/// The calibrated probabilities of what the first claim of a pair does to the second; they sum to 1.
package struct Judgement: Hashable, Sendable {
    package var neutral: Double
    package var supports: Double
    package var contradicts: Double
    package var equivalent: Double

    package init(neutral: Double, supports: Double, contradicts: Double, equivalent: Double) {
        (self.neutral, self.supports) = (neutral, supports)
        (self.contradicts, self.equivalent) = (contradicts, equivalent)
    }

    package subscript(relation: ClaimRelation) -> Double {
        switch relation {
        case .neutral: neutral
        case .supports: supports
        case .contradicts: contradicts
        case .equivalent: equivalent
        }
    }

    /// The logarithm of the odds that the first is for the second, or says the same, rather than against it.
    package var leaning: Double { log((supports + equivalent + 0.001) / (contradicts + 0.001)) }

    /// The likeliest relation other than neutral, if its probability reaches the threshold.
    package func label(threshold: Double) -> ClaimRelation {
        var best = ClaimRelation.supports
        for relation in [ClaimRelation.contradicts, .equivalent] where self[relation] > self[best] { best = relation }
        return self[best] >= threshold ? best : .neutral
    }
}
