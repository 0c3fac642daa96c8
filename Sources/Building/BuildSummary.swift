/// What a build read, left out and made.
public struct BuildSummary: Sendable {
    /// An input that gave no article, and why.
    public struct Skip: Sendable {
        /// The path as given.
        public var path: String
        /// Why it was skipped.
        public var reason: String
    }

    /// Articles read.
    public internal(set) var articles = 0
    /// Inputs that gave no article.
    public internal(set) var skipped: [Skip] = []
    /// Words read.
    public internal(set) var words = 0
    /// Stretches that looked like claims and were left out, by reason.
    public internal(set) var rejected: [(reason: String, count: Int)] = []
}
