/// Tells how alike two claims are: what alignment needs of a language model, and all that it needs.
///
/// Both methods must answer for each text or pair alone, whatever stands beside it, so that results do not depend on
/// the order in which claims are asked about.
public protocol ClaimLikeness: Sendable {
    /// One vector a text, by which like claims find each other.
    func vectors(of texts: [String]) throws -> VectorTable

    /// One verdict a pair.
    func verdicts(on pairs: [TextPair]) throws -> [Verdict]
}

/// Two texts of which the lesser comes first, so that a pair is the same from either side.
public struct TextPair: Hashable, Sendable {
    /// The lesser text, by its code units.
    public let first: String
    /// The other text.
    public let second: String

    /// Puts two texts in order.
    public init(_ one: String, _ other: String) {
        (first, second) = one <= other ? (one, other) : (other, one)
    }
}

/// What a judge thinks of two claims.
public struct Verdict: Hashable, Sendable {
    /// The probability that both say the same.
    public let equivalent: Double
    /// The probability that they cannot both hold.
    public let contradicts: Double
    /// The probability that each speaks for the other, or says the same; never below `equivalent`.
    public let agrees: Double

    /// Makes a verdict; all are probabilities.
    public init(equivalent: Double, contradicts: Double, agrees: Double = 0) {
        self.equivalent = equivalent
        self.contradicts = contradicts
        self.agrees = max(agrees, equivalent)
    }
}
