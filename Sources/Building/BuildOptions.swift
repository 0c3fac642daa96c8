/// What the user decides about a build.
public struct BuildOptions: Sendable {
    /// The least probability of a relation; nil leaves it to each layer's own calibrated threshold.
    public var leastConfidence: Double?
    /// Theses given by hand: claims that every claim is judged against.
    public var theses: [String]
    /// Threads to work on. The result does not depend on it.
    public var jobs: Int

    /// Makes options.
    public init(leastConfidence: Double? = nil, theses: [String] = [], jobs: Int = 1) {
        self.leastConfidence = leastConfidence
        self.theses = theses
        self.jobs = jobs
    }
}
