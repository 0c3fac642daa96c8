/// Where each part of a graph stands: by id, and by the claim or actor that it belongs to.
///
/// Neighbour lists are in compressed rows: one array of positions, and one of offsets into it.
struct GraphIndex: Sendable {
    /// Positions grouped by row, each group in ascending order.
    struct Rows: Sendable {
        private let offsets: [Int32]
        private let positions: [Int32]

        /// Groups the positions 0..<`keys.count` by their key; a nil key is left out.
        init(rows: Int, keys: [Int?]) {
            var offsets = [Int32](repeating: 0, count: rows + 1)
            for case let key? in keys { offsets[key + 1] += 1 }
            for row in 0..<rows { offsets[row + 1] += offsets[row] }
            var next = offsets
            var positions = [Int32](repeating: 0, count: Int(offsets[rows]))
            for (position, key) in keys.enumerated() {
                guard let key else { continue }
                positions[Int(next[key])] = Int32(position)
                next[key] += 1
            }
            self.offsets = offsets
            self.positions = positions
        }

        subscript(row: Int) -> ArraySlice<Int32> { positions[Int(offsets[row])..<Int(offsets[row + 1])] }
    }

    let articles: [Article.ID: Int]
    let actors: [Actor.ID: Int]
    let claims: [Claim.ID: Int]
    let relations: [Relation.ID: Int]
    let outgoing: Rows
    let incoming: Rows
    let assertionsByClaim: Rows
    let assertionsByActor: Rows

    init(
        articles: [Article], actors: [Actor], claims: [Claim], assertions: [Assertion], relations: [Relation]
    ) {
        self.articles = Self.positions(articles)
        self.actors = Self.positions(actors)
        let claimPositions = Self.positions(claims)
        self.claims = claimPositions
        self.relations = Self.positions(relations)
        outgoing = Rows(rows: claims.count, keys: relations.map { claimPositions[$0.from] })
        incoming = Rows(rows: claims.count, keys: relations.map { claimPositions[$0.to] })
        assertionsByClaim = Rows(rows: claims.count, keys: assertions.map { claimPositions[$0.claim] })
        let actorPositions = self.actors
        assertionsByActor = Rows(rows: actors.count, keys: assertions.map { actorPositions[$0.actor] })
    }

    private static func positions<Part: Identifiable>(_ parts: [Part]) -> [Part.ID: Int] {
        Dictionary(uniqueKeysWithValues: parts.enumerated().map { ($1.id, $0) })
    }
}
