#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What makes one path better than another.
public enum PathOrder: String, Hashable, Sendable, CaseIterable {
    /// The fewest edges.
    case length
    /// The greatest product of confidences.
    case confidence

    /// What an edge costs. The product of confidences is greatest where the sum of −log confidence is least; an edge
    /// without confidence costs infinitely much.
    @inline(__always)
    func cost(of edge: ClaimNetwork.Edge) -> Double {
        switch self {
        case .length: 1
        case .confidence: -log(edge.confidence)
        }
    }
}
