/// What the searches of a network use again and again, so that none of them pays for the nodes that it does not see.
struct SearchMemory: Sendable {
    /// For searches by length.
    let sights: NodeMaps<Sight>
    /// For searches by confidence.
    let reaches: NodeMaps<Reach>
    /// For searches by confidence within a length: the fewest edges by which each node was passed.
    let lengths: NodeMaps<Int>

    init(nodeCount: Int) {
        sights = NodeMaps(nodeCount: nodeCount)
        reaches = NodeMaps(nodeCount: nodeCount)
        lengths = NodeMaps(nodeCount: nodeCount)
    }
}
