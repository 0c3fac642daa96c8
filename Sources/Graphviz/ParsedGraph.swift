import CGraphviz

/// What Graphviz reads in a DOT text: the proof that it says what was meant.
public struct ParsedGraph: Hashable, Sendable {
    /// The graph's own attributes, as text; of an HTML-like label, the markup.
    public var attributes: [String: String]
    /// The attributes of each node by the node's name.
    public var nodes: [String: [String: String]]
    /// The edges, by tail in the order of the nodes.
    public var edges: [Edge]

    /// An edge as read.
    public struct Edge: Hashable, Sendable {
        /// The name of the node at its tail.
        public var tail: String
        /// The name of the node at its head.
        public var head: String
        /// Its attributes, as text.
        public var attributes: [String: String]
    }

    /// Reads DOT text; nothing is laid out.
    public init(_ dot: String) throws(GraphvizError) {
        self = try Renderer.alone { (_) throws(GraphvizError) -> ParsedGraph in
            let graph = try OwnedGraph(parsing: dot)
            return ParsedGraph(reading: graph.pointer)
        }
    }

    private init(reading graph: UnsafeMutablePointer<Agraph_t>) {
        attributes = Self.attributes(of: graph, kind: 0, in: graph)
        nodes = [:]
        edges = []
        var node = agfstnode(graph)
        while let current = node {
            nodes[Self.name(current)] = Self.attributes(of: current, kind: 1, in: graph)
            var edge = agfstout(graph, current)
            while let out = edge {
                edges.append(
                    Edge(
                        tail: Self.name(counterpoint_tail(out)), head: Self.name(counterpoint_head(out)),
                        attributes: Self.attributes(of: out, kind: 2, in: graph)))
                edge = agnxtout(graph, out)
            }
            node = agnxtnode(graph, current)
        }
    }

    private static func name(_ object: UnsafeMutableRawPointer?) -> String {
        agnameof(object).map { DOTText.decode(String(cString: $0)) } ?? ""
    }

    /// Every attribute declared for graphs (0), nodes (1) or edges (2), with its value for `object`.
    private static func attributes(
        of object: UnsafeMutableRawPointer, kind: Int32, in graph: UnsafeMutablePointer<Agraph_t>
    ) -> [String: String] {
        var values: [String: String] = [:]
        var symbol = agnxtattr(graph, kind, nil)
        while let current = symbol {
            if let name = current.pointee.name, let value = agxget(object, current) {
                let text = String(cString: value)
                values[String(cString: name)] = aghtmlstr(value) == 0 ? DOTText.decode(text) : text
            }
            symbol = agnxtattr(graph, kind, current)
        }
        return values
    }
}
