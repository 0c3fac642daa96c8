/// A question for one path: from a node to another, within a length, without certain nodes and first edges.
///
/// Yen's algorithm asks it again and again, each time forbidding what it has found already.
struct Spur {
    var from: Int32
    var to: Int32
    /// The most edges that the path may have.
    var maxLength: Int
    /// The most that the path may cost: in edges, or in −log confidence.
    var maxCost = Double.infinity
    /// Nodes that the path may not pass.
    var bannedNodes: [Int32] = []
    /// Edges that the path may not use. All of them leave the node at which it starts.
    var bannedEdges: [Int32] = []

    /// Whether a path may use an edge.
    @inline(__always)
    func allows(_ edge: Int32) -> Bool { bannedEdges.isEmpty || !bannedEdges.contains(edge) }
}

extension ClaimNetwork.Edge {
    /// The other end.
    @inline(__always)
    func end(from node: Int32) -> Int32 { from == node ? to : from }
}
