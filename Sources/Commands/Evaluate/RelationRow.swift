import Language

/// A row of a gold file of relations: a pair, or a graph of claims.
struct RelationRow: Decodable {
    private struct Node: Decodable {
        var id: String
        var text: String?
        var span: [Int]?
    }

    private struct Edge: Decodable {
        var from: String
        var to: String
        var type: String
    }

    private var a: String?
    private var b: String?
    private var label: String?
    private var passage: String?
    private var aSpan: [Int]?
    private var bSpan: [Int]?
    private var text: String?
    private var nodes: [Node]?
    private var edges: [Edge]?

    private enum CodingKeys: String, CodingKey {
        case a, b, label, passage, text, nodes, edges
        case aSpan = "a_span"
        case bSpan = "b_span"
    }

    /// The pairs of the row and their gold relations.
    func pairs(passages: Bool) throws -> [(pair: ClaimPair, relation: ClaimRelation)] {
        if let nodes, let edges { return try pairs(nodes, edges, passages: passages) }
        guard let a, let b, let label else {
            throw Trouble("\"a\", \"b\" and \"label\" are needed, or \"nodes\" and \"edges\"")
        }
        let passage =
            try passages ? self.passage.flatMap { try PassageFields(text: $0, a: aSpan, b: bSpan).passage() } : nil
        return [(ClaimPair(a: a, b: b, passage: passage), try relation(label))]
    }

    private func pairs(
        _ nodes: [Node], _ edges: [Edge], passages: Bool
    ) throws -> [(pair: ClaimPair, relation: ClaimRelation)] {
        let types = try Dictionary(
            edges.map { ([$0.from, $0.to], try relation($0.type)) }, uniquingKeysWith: { first, _ in first })
        var result: [(pair: ClaimPair, relation: ClaimRelation)] = []
        for from in nodes {
            for to in nodes where from.id != to.id {
                guard let a = from.text, let b = to.text else { continue }
                let passage =
                    try passages
                    ? text.flatMap { try PassageFields(text: $0, a: from.span, b: to.span).passage() } : nil
                result.append((ClaimPair(a: a, b: b, passage: passage), types[[from.id, to.id]] ?? .neutral))
            }
        }
        return result
    }

    private func relation(_ name: String) throws -> ClaimRelation {
        guard let relation = ClaimRelation(rawValue: name) else { throw Trouble("'\(name)' is no relation") }
        return relation
    }
}
