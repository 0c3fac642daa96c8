/// A way through a network: nodes, each once, and the edges passed between them.
public struct NetworkPath: Hashable, Sendable {
    /// The nodes, from the first to the last.
    public let nodes: [Int]
    /// The numbers of the edges between them: one less than the nodes.
    public let edges: [Int]
    /// The product of the edges' confidences; 1 for a path without edges.
    public let confidence: Double
    /// Whether it passes an odd number of contradictions.
    public let isNegative: Bool

    /// The number of edges.
    public var length: Int { edges.count }

    /// Follows the edges from a node on.
    init(from start: Int32, along edges: [Int32], in network: ClaimNetwork) {
        var nodes: [Int] = []
        nodes.reserveCapacity(edges.count + 1)
        nodes.append(Int(start))
        var confidence = 1.0
        var isNegative = false
        var node = start
        for number in edges {
            let edge = network.edges[Int(number)]
            node = edge.end(from: node)
            nodes.append(Int(node))
            confidence *= edge.confidence
            if edge.link == .contradicts { isNegative.toggle() }
        }
        self.nodes = nodes
        self.edges = edges.map(Int.init)
        self.confidence = confidence
        self.isNegative = isNegative
    }
}
