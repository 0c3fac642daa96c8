/// Says which edges of a network a question may use.
///
/// Algorithms are generic over the filter, so that a simple one costs nothing.
public protocol EdgeFilter: Sendable {
    /// Whether an edge may be used; `number` is its place in ``ClaimNetwork/edges``.
    func admits(_ edge: ClaimNetwork.Edge, number: Int) -> Bool
}

/// Admits every edge.
public struct EveryEdge: EdgeFilter {
    /// Makes the filter.
    public init() {}

    /// Always true.
    public func admits(_ edge: ClaimNetwork.Edge, number: Int) -> Bool { true }
}

/// Admits the edges that stand for one thing.
public struct OnlyLinks: EdgeFilter {
    private let link: ClaimNetwork.Link

    /// Admits edges of that link.
    public init(_ link: ClaimNetwork.Link) {
        self.link = link
    }

    /// Whether the edge has the link asked for.
    public func admits(_ edge: ClaimNetwork.Edge, number: Int) -> Bool { edge.link == link }
}
