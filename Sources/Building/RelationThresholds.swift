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

    /// Makes thresholds; all are probabilities.
    public init(passage: Double, thesis: Double, pair: Double, equivalent: Double) {
        self.passage = passage
        self.thesis = thesis
        self.pair = pair
        self.equivalent = equivalent
    }
}
