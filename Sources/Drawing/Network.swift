import ArgumentModel

/// Which claims the shown relations join, by position.
struct Network {
    private let neighbours: [[Int]]
    private let graph: ArgumentGraph

    /// - Complexity: O(*c* + *r*)
    init(of graph: ArgumentGraph, relations isShown: (Relation) -> Bool) {
        var neighbours = [[Int]](repeating: [], count: graph.claims.count)
        for relation in graph.relations where relation.from != relation.to && isShown(relation) {
            guard let from = graph.position(ofClaim: relation.from), let to = graph.position(ofClaim: relation.to)
            else {
                continue
            }
            neighbours[from].append(to)
            neighbours[to].append(from)
        }
        self.neighbours = neighbours
        self.graph = graph
    }

    /// How many relations away from the start each claim is that lies within the radius.
    func distances(from start: [Claim.ID], radius: Int) -> [Int: Int] {
        var frontier = start.compactMap(graph.position(ofClaim:))
        var distances = Dictionary(frontier.map { ($0, 0) }, uniquingKeysWith: { first, _ in first })
        for distance in stride(from: 1, through: radius, by: 1) {
            if frontier.isEmpty { break }
            frontier = frontier.flatMap { neighbours[$0] }.filter { claim in
                guard distances[claim] == nil else { return false }
                distances[claim] = distance
                return true
            }
        }
        return distances
    }

    /// The first `count` claims of a ranking, taken so that they hang together: seeds, then what is joined to a seed, then
    /// what is joined to those.
    func grow(from ranking: [Int], to count: Int, isSeed: (Int) -> Bool) -> [Int] {
        let ranks = Dictionary(uniqueKeysWithValues: ranking.enumerated().map { ($1, $0) })
        let joined = ranking.filter { !neighbours[$0].isEmpty || isSeed($0) }
        guard !joined.isEmpty else { return Array(ranking.prefix(count)) }
        var chosen = Array(joined.filter(isSeed).prefix(count))
        var taken = Set(chosen)
        var frontier = Set<Int>()
        func reach(from claim: Int) {
            for neighbour in neighbours[claim] where ranks[neighbour] != nil && !taken.contains(neighbour) {
                frontier.insert(neighbour)
            }
        }
        chosen.forEach(reach)
        // What bears on one seed alone comes before what bears on the claims around another.
        let besideSeeds = frontier
        func place(_ claim: Int) -> (Int, Int) { (besideSeeds.contains(claim) ? 0 : 1, ranks[claim] ?? 0) }
        var rest = joined.makeIterator()
        while chosen.count < count {
            let nearest = frontier.min { place($0) < place($1) }
            var next = nearest
            while next == nil, let candidate = rest.next() { if !taken.contains(candidate) { next = candidate } }
            guard let next else { break }
            frontier.remove(next)
            taken.insert(next)
            chosen.append(next)
            reach(from: next)
        }
        return chosen
    }
}
