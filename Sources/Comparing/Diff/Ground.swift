/// How a thesis stands in one graph: what share of the articles is for it, and what share against.
public struct Ground: Hashable, Sendable {
    /// The share of articles in which it is made, or a claim that supports it, 0…1.
    public let backing: Double
    /// The share of articles in which it is denied, or a claim that contradicts it is made, 0…1.
    public let opposition: Double

    /// Backing less opposition, −1…1.
    public var balance: Double { backing - opposition }
}
