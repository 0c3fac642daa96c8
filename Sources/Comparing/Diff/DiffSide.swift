public import ArgumentModel

/// One of the graphs that are compared, with the name under which reports speak of it.
public struct DiffSide: Sendable {
    /// A set's name, or a file's.
    public let name: String
    /// The graph.
    public let graph: ArgumentGraph

    /// Names a graph.
    public init(name: String, graph: ArgumentGraph) {
        self.name = name
        self.graph = graph
    }
}
