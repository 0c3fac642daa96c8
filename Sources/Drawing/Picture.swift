public import Graphviz

/// A drawing of an argument, ready to be laid out: DOT for Graphviz, and the words that say what each part is.
///
/// ```swift
/// let graph = try ArgumentGraph(contentsOf: data)
/// let picture = Picture(of: graph, selection: Selection(of: graph), options: PictureOptions(theme: .dark))
/// let svg = try picture.rendered(as: .svg)
/// ```
public struct Picture: Hashable, Sendable {
    /// What Graphviz draws.
    public var dot: DOTGraph
    /// What the picture is called.
    public var title: String
    /// What the picture shows, for those who do not see it.
    public var description: String
    /// What each node, edge and cluster is, in words, by its SVG id.
    public var words: [String: String]

    /// The number of nodes, on which the layout's time depends.
    public var nodeCount: Int { dot.nodes.count + dot.subgraphs.reduce(0) { $0 + $1.describedNodes } }

    /// The most nodes for which layers along the edges stay readable and quick.
    public static let mostNodesInLayers = 300

    /// The engine that suits the picture's size: `dot` up to ``mostNodesInLayers`` nodes, `sfdp` beyond.
    public var engine: Engine { nodeCount <= Self.mostNodesInLayers ? .dot : .sfdp }

    /// Lays the picture out and renders it; SVG carries a title, a description, and words for every part.
    ///
    /// - Parameter engine: the layout; without one, the one that suits the picture's size.
    public func rendered(as format: OutputFormat, engine: Engine? = nil) throws(GraphvizError) -> [UInt8] {
        let engine = engine ?? self.engine
        var dot = dot
        if format == .png { dot.attributes["dpi"] = .number(144) }
        if format == .pdf { dot.attributes["margin"] = "0" }  // else a white frame around the background
        if engine != .dot { dot.attributes["splines"] = nodeCount > 150 ? "line" : "true" }
        let bytes = try Renderer.render(dot.text, engine: engine, format: format)
        return format == .svg ? SVGDocument(bytes).titled(title, description: description, words: words) : bytes
    }
}

extension DOTSubgraph {
    fileprivate var describedNodes: Int {
        nodes.count { !$0.attributes.isEmpty } + subgraphs.reduce(0) { $0 + $1.describedNodes }
    }
}
