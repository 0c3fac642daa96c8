/// How many stand behind a claim in one graph.
public struct Support: Hashable, Sendable {
    /// In how many articles the claim is made.
    public let articles: Int
    /// The same as a share of the graph's articles, 0…1.
    public let share: Double
    /// How many actors assert it.
    public let asserting: Int
    /// How many actors deny it.
    public let denying: Int
}
