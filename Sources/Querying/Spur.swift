/// A question for one path: from a node to another, within a length, without certain nodes and first edges.
///
/// Yen's algorithm asks it again and again, each time forbidding what it has found already.
struct Spur {
    var from: Int32
    var to: Int32
    /// The most edges that the path may have.
    var maxLength: Int
    /// Nodes that the path may not pass.
    var bannedNodes: NodeMap<Void>?
    /// Edges by which the path may not begin.
    var bannedEdges: [Int32] = []
}
