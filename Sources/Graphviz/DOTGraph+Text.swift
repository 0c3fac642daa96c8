extension DOTGraph {
    /// The graph as DOT text: the same value gives the same bytes.
    public var text: String {
        var text = "\(isDirected ? "digraph" : "graph") \(DOTText.quote(name)) {\n"
        text += Self.statement("graph", attributes, indent: 1)
        text += Self.statement("node", nodeDefaults, indent: 1)
        text += Self.statement("edge", edgeDefaults, indent: 1)
        for subgraph in subgraphs { text += subgraph.text(indent: 1) }
        for node in nodes { text += node.text(indent: 1) }
        let arrow = isDirected ? "->" : "--"
        for edge in edges {
            let ends = "\(DOTText.quote(edge.tail)) \(arrow) \(DOTText.quote(edge.head))"
            text += "  \(ends)\(Self.list(edge.attributes));\n"
        }
        return text + "}\n"
    }

    /// `graph [a="b"];`, or nothing where there are no attributes.
    fileprivate static func statement(_ keyword: String, _ attributes: DOTAttributes, indent: Int) -> String {
        attributes.isEmpty ? "" : margin(indent) + keyword + list(attributes) + ";\n"
    }

    /// ` [a="b", c="d"]`, by name, or nothing.
    fileprivate static func list(_ attributes: DOTAttributes) -> String {
        guard !attributes.isEmpty else { return "" }
        let pairs = attributes.sorted { $0.key < $1.key }.map { "\(key($0))=\(value($1))" }
        return " [" + pairs.joined(separator: ", ") + "]"
    }

    fileprivate static func margin(_ indent: Int) -> String { String(repeating: "  ", count: indent) }

    private static func key(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x5F }
        let keywords: Set = ["node", "edge", "graph", "digraph", "subgraph", "strict"]
        return isPlain && !name.isEmpty && !keywords.contains(name.lowercased()) ? name : DOTText.quote(name)
    }

    private static func value(_ value: DOTValue) -> String {
        switch value {
        case .text(let text): DOTText.quote(text)
        case .html(let label): "<\(label.markup)>"
        }
    }
}

extension DOTSubgraph {
    fileprivate func text(indent: Int) -> String {
        let margin = DOTGraph.margin(indent)
        var text = "\(margin)subgraph \(DOTText.quote(name)) {\n"
        text += DOTGraph.statement("graph", attributes, indent: indent + 1)
        for subgraph in subgraphs { text += subgraph.text(indent: indent + 1) }
        for node in nodes { text += node.text(indent: indent + 1) }
        return text + "\(margin)}\n"
    }
}

extension DOTNode {
    fileprivate func text(indent: Int) -> String {
        "\(DOTGraph.margin(indent))\(DOTText.quote(name))\(DOTGraph.list(attributes));\n"
    }
}
