/// What makes one path better than another.
public enum PathOrder: String, Hashable, Sendable, CaseIterable {
    /// The fewest edges.
    case length
    /// The greatest product of confidences.
    case confidence
}
