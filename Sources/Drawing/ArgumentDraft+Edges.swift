import ArgumentModel
import Graphviz

extension ArgumentDraft {
    /// The arrow of a relation.
    func edge(_ relation: Relation) -> DOTEdge {
        let mark = highlights.relations[relation.id]
        var line = Line(relation.kind, confidence: relation.confidence, theme: theme)
        if mark == .faded { line.colour = theme.faded }
        if mark == .highlighted { line.width += 2 }
        var attributes = line.attributes
        attributes["id"] = "\(SVGDocument.id(relation.id))"
        attributes["class"] = "\(relation.kind.rawValue)"
        attributes["tooltip"] = "\(wording.description(of: relation))"
        if let sign = mark?.sign {
            // Beside the line, not within: Graphviz 2.42's dot reads and frees what is not its own where it makes room
            // for the label of an edge that stays in its column.
            attributes["xlabel"] = "\(sign)"
            attributes["fontcolor"] = "\(line.colour.hex)"
            attributes["fontsize"] = "20"
        }
        var edge = directed(
            from: (relation.from, arrangement.columns[relation.from] ?? 0),
            to: (relation.to, arrangement.columns[relation.to] ?? 0), attributes)
        if relation.isMutual {
            for name in ["arrowhead", "arrowtail"] { edge.attributes[name] = "\(line.end)" }
            edge.attributes["dir"] = "both"
        }
        return edge
    }

    /// The line from an actor to a claim.
    func edge(_ stance: Assertion) -> DOTEdge {
        var line = Line(stance.stance, theme: theme)
        if highlights.claims[stance.claim] == .faded || highlights.actors[stance.actor] == .faded {
            line.colour = theme.faded
        }
        var attributes = line.attributes
        attributes["id"] = "\(SVGDocument.id(stance.id))"
        attributes["class"] = "\(stance.stance.rawValue)"
        attributes["tooltip"] = "\(wording.description(of: stance))"
        let all = stances.filter { $0.actor == stance.actor }
        return directed(
            from: (nodeName(of: stance.actor), arrangement.column(outside: all)),
            to: (stance.claim, arrangement.columns[stance.claim] ?? 0), attributes)
    }

    /// An edge that points as it should while the layout sees all edges run from left to right.
    private func directed(
        from tail: (name: String, column: Int), to head: (name: String, column: Int), _ attributes: DOTAttributes
    ) -> DOTEdge {
        var attributes = attributes
        // Among groups the columns are lost anyway, and dot (2.42) fails over two edges between the same two groups
        // where another is without constraint.
        if tail.column == head.column, options.grouping == .none { attributes["constraint"] = "false" }
        guard tail.column > head.column else { return DOTEdge(from: tail.name, to: head.name, attributes) }
        attributes["dir"] = "back"
        attributes["arrowtail"] = attributes.removeValue(forKey: "arrowhead")
        return DOTEdge(from: head.name, to: tail.name, attributes)
    }

    /// Invisible edges that set claims without relations in rows instead of one long column.
    func rows() -> [DOTEdge] {
        guard options.grouping == .none else { return [] }
        let perRow = 3
        return arrangement.isolated.indices.filter { $0 % perRow != 0 }.map { position in
            DOTEdge(
                from: arrangement.isolated[position - 1], to: arrangement.isolated[position], ["style": "invis"])
        }
    }
}
