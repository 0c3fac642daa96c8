/// How near claims must be to count as the same, or as one revised.
public struct AlignmentOptions: Hashable, Sendable {
    /// From which probability on two claims say the same.
    public var equivalence = 0.5
    /// From which probability on two claims contradict each other.
    public var contradiction = 0.5
    /// The least cosine of a pair that is judged.
    public var floor = 0.6
    /// How many of the nearest claims are judged for each claim.
    public var neighbours = 4
    /// The least cosine, and the least share of common words, of a claim revised in a number, a date, a hedge or its
    /// polarity.
    public var revised = Nearness(cosine: 0.75, overlap: 0.5)
    /// The same of a claim revised in nothing but other words.
    public var reworded = Nearness(cosine: 0.85, overlap: 0.7)
    /// How many threads work at once; the result does not depend on it.
    public var jobs = 1

    /// How near two claims lie, by meaning and by wording.
    public struct Nearness: Hashable, Sendable {
        /// The cosine of their vectors.
        public var cosine: Double
        /// Twice the words in common over the words of both.
        public var overlap: Double

        /// Makes a bound from both measures.
        public init(cosine: Double, overlap: Double) {
            self.cosine = cosine
            self.overlap = overlap
        }
    }

    /// The usual settings.
    public init() {}
}
