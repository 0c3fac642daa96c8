import Foundation

/// The least calibrated probability at which each layer of evidence makes a relation.
public struct RelationThresholds: Sendable {
    /// Two neighbouring claims of an article in their passage.
    public var passage: Double
    /// A claim against a thesis.
    public var thesis: Double
    /// Two claims alone.
    public var pair: Double
    /// Two occurrences that say the same.
    public var equivalent: Double

    /// The thresholds for so many claims: the more there are, the more of them bear on a thesis by chance.
    ///
    /// The slope rests on one reading of the 41 relations to theses among 7,300 claims of articles that the models had
    /// learnt from, of which 17 are right from 0.64 on and 12 of 19 from 0.70 on. Between and beyond, thresholds go with
    /// the logarithm.
    func raised(for claims: Int) -> RelationThresholds {
        var raised = self
        raised.thesis = min(thesis + 0.032 * log10(max(1, Double(claims) / 100)), 0.95)
        return raised
    }

    /// The thresholds where relations down to a probability are wanted, though fewer of them are right.
    func lowered(to least: Double?) -> RelationThresholds {
        guard let least else { return self }
        return RelationThresholds(
            passage: min(passage, least), thesis: min(thesis, least), pair: min(pair, least), equivalent: equivalent)
    }

    /// Makes thresholds; all are probabilities.
    public init(passage: Double, thesis: Double, pair: Double, equivalent: Double) {
        self.passage = passage
        self.thesis = thesis
        self.pair = pair
        self.equivalent = equivalent
    }
}
