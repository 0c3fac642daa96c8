/// A graph in Graphviz's language, as a value.
///
/// ```swift
/// var graph = DOTGraph(attributes: ["rankdir": "LR"])
/// graph.nodes = [DOTNode("a", ["label": "10 < 20 & \"so on\""]), DOTNode("b")]
/// graph.edges = [DOTEdge(from: "a", to: "b")]
/// let svg = try Renderer.render(graph.text, format: .svg)
/// ```
public struct DOTGraph: Hashable, Sendable {
    /// The graph's name.
    public var name: String
    /// Whether edges have a direction.
    public var isDirected: Bool
    /// Attributes of the whole graph.
    public var attributes: DOTAttributes
    /// Attributes of every node that does not set them.
    public var nodeDefaults: DOTAttributes
    /// Attributes of every edge that does not set them.
    public var edgeDefaults: DOTAttributes
    /// Clusters and ranks.
    public var subgraphs: [DOTSubgraph]
    /// The nodes outside of subgraphs.
    public var nodes: [DOTNode]
    /// The edges.
    public var edges: [DOTEdge]

    /// Makes a graph.
    public init(
        name: String = "graph", isDirected: Bool = true, attributes: DOTAttributes = [:],
        nodeDefaults: DOTAttributes = [:], edgeDefaults: DOTAttributes = [:], subgraphs: [DOTSubgraph] = [],
        nodes: [DOTNode] = [], edges: [DOTEdge] = []
    ) {
        self.name = name
        self.isDirected = isDirected
        self.attributes = attributes
        self.nodeDefaults = nodeDefaults
        self.edgeDefaults = edgeDefaults
        self.subgraphs = subgraphs
        self.nodes = nodes
        self.edges = edges
    }
}

/// A part of a graph with attributes of its own; a name that starts with `cluster` makes it a box.
public struct DOTSubgraph: Hashable, Sendable {
    /// The subgraph's name.
    public var name: String
    /// Its attributes.
    public var attributes: DOTAttributes
    /// Its nodes. One that is described elsewhere is only named.
    public var nodes: [DOTNode]
    /// The subgraphs in it.
    public var subgraphs: [DOTSubgraph]

    /// Makes a subgraph.
    public init(
        _ name: String, attributes: DOTAttributes = [:], nodes: [DOTNode] = [], subgraphs: [DOTSubgraph] = []
    ) {
        self.name = name
        self.attributes = attributes
        self.nodes = nodes
        self.subgraphs = subgraphs
    }
}

/// A node and its attributes.
public struct DOTNode: Hashable, Sendable {
    /// The name by which edges refer to it.
    public var name: String
    /// Its attributes.
    public var attributes: DOTAttributes

    /// Makes a node.
    public init(_ name: String, _ attributes: DOTAttributes = [:]) {
        self.name = name
        self.attributes = attributes
    }
}

/// An edge and its attributes.
public struct DOTEdge: Hashable, Sendable {
    /// The name of the node at its tail.
    public var tail: String
    /// The name of the node at its head.
    public var head: String
    /// Its attributes.
    public var attributes: DOTAttributes

    /// Makes an edge.
    public init(from tail: String, to head: String, _ attributes: DOTAttributes = [:]) {
        self.tail = tail
        self.head = head
        self.attributes = attributes
    }
}
