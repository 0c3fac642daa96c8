/// The least calibrated probability at which each layer of evidence makes a relation.
///
/// A connective that says the relation lowers what the judge must find; two claims alone, far apart, raise it.
public struct RelationThresholds: Sendable {
    /// With a connective between the two claims.
    public var stated: Double
    /// Both claims in their passage.
    public var passage: Double
    /// A claim against a thesis.
    public var thesis: Double
    /// Two claims alone.
    public var pair: Double
    /// Two occurrences that say the same.
    public var equivalent: Double

    /// Makes thresholds; all are probabilities.
    public init(stated: Double, passage: Double, thesis: Double, pair: Double, equivalent: Double) {
        self.stated = stated
        self.passage = passage
        self.thesis = thesis
        self.pair = pair
        self.equivalent = equivalent
    }
}
