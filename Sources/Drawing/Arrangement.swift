import ArgumentModel

/// In which column each claim stands when a picture is laid out in layers.
///
/// The theses stand in the middle, column 0; what supports them to the left, what contradicts them to the right; and
/// whatever bears on those claims further out on the same side. A part of the graph without a thesis is built around
/// its most important claim.
struct Arrangement {
    /// The column of each claim shown.
    private(set) var columns: [Claim.ID: Int] = [:]
    /// The claims without any relation shown.
    private(set) var isolated: [Claim.ID] = []

    init(of graph: ArgumentGraph, selection: Selection) {
        var links: [Claim.ID: [(other: Claim.ID, sign: Int, weight: Double)]] = [:]
        for relation in selection.relations.compactMap(graph.relation) {
            let sign = relation.kind == .supports ? -1 : 1
            // However unsure, a relation has a side.
            let weight = max(relation.confidence, 0.01)
            links[relation.from, default: []].append((relation.to, sign, weight))
            links[relation.to, default: []].append((relation.from, sign, weight))
        }
        let theses = selection.claims.filter { graph.claim($0)?.isThesis == true }
        spread(from: theses, along: links)
        for claim in selection.claims where columns[claim] == nil {
            if links[claim] == nil {
                isolated.append(claim)
            } else {
                spread(from: [claim], along: links)
            }
        }
    }

    /// Gives columns to the centres and, ring by ring, to whatever they are linked with.
    private mutating func spread(
        from centres: [Claim.ID], along links: [Claim.ID: [(other: Claim.ID, sign: Int, weight: Double)]]
    ) {
        for centre in centres { columns[centre] = 0 }
        var ring = centres
        while !ring.isEmpty {
            var pull: [Claim.ID: Double] = [:]
            var next: [Claim.ID] = []
            for claim in ring {
                let column = columns[claim] ?? 0
                for link in links[claim] ?? [] where columns[link.other] == nil {
                    if pull[link.other] == nil { next.append(link.other) }
                    pull[link.other, default: 0] += Double(column == 0 ? link.sign : column.signum()) * link.weight
                }
            }
            let distance = abs(columns[ring[0]] ?? 0) + 1
            for claim in next { columns[claim] = (pull[claim] ?? 0) > 0 ? distance : -distance }
            ring = next
        }
    }

    /// The column for an actor: further out than the claims that it speaks of, on the side where most of them are. Who
    /// asserts a claim in the middle is for it, on the left; who denies or questions it, on the right.
    func column(outside stances: [Assertion]) -> Int {
        let sides = stances.map { stance in
            let column = columns[stance.claim] ?? 0
            return column == 0 ? (stance.stance == .asserts ? -1 : 1) : column.signum()
        }
        let side = sides.reduce(0, +) > 0 ? 1 : -1
        return side * ((stances.map { (columns[$0.claim] ?? 0) * side }.max() ?? 0) + 1)
    }
}
