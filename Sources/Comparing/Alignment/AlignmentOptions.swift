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
    /// The least cosine, and the least share of common words, of a revised claim that the judge is inclined to find
    /// equivalent.
    public var revised = Nearness(cosine: 0.75, overlap: 0.5)
    /// The same of a revised claim of which the judge thinks nothing. The share is also the least at which hedges and
    /// negations can be compared; where they, a number or a date differ, the lesser cosine will do.
    public var reworded = Nearness(cosine: 0.85, overlap: 0.7)
    /// From which probability on two claims agree: each speaks for the other, or says the same.
    public var agreement = 0.5
    /// From which share on of one claim's words the other counts as the same with something added.
    public var contained = 0.9
    /// How many threads work at once; the result does not depend on it.
    public var jobs = 1

    /// How near two claims lie, by meaning and by wording.
    public struct Nearness: Hashable, Sendable {
        /// The cosine of their vectors.
        public var cosine: Double
        /// Twice the words in common over the words of both; function words, numbers, dates, hedges and negations do not
        /// count.
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
