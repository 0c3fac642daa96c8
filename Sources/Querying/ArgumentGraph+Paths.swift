public import ArgumentModel

extension ArgumentGraph {
    /// The paths that answer a question; where there are none, the nearest thing there is.
    ///
    /// The best paths come from Yen's algorithm, all paths from a bounded search in depth.
    ///
    /// - Complexity: see ``ShortestPaths`` and ``ClaimNetwork/simplePaths(from:to:within:where:)``; the network is built
    ///   in O(*n* + *m*).
    public func paths(_ question: PathQuestion) -> PathAnswer {
        var answer = PathSearch(question, in: self).answer()
        if answer.paths.isEmpty {
            for relaxation in NearMiss.Relaxation.allCases {
                guard let relaxed = question.relaxed(relaxation) else { continue }
                guard let path = PathSearch(relaxed, in: self).first() else { continue }
                answer.nearest = NearMiss(relaxation: relaxation, path: path)
                break
            }
        }
        return answer
    }
}

/// A question put to the network of its graph.
private struct PathSearch {
    private let question: PathQuestion
    private let graph: ArgumentGraph
    private let network: ClaimNetwork
    private let filter: EdgeMask
    private let through: [Set<Int>]
    /// The most paths that are looked at for those that pass the places asked for.
    private static let mostExamined = 5_000
    /// Of paths as long as the last one wanted, so many more are looked at, since the surer ones come first.
    private static let mostTied = 500

    init(_ question: PathQuestion, in graph: ArgumentGraph) {
        self.question = question
        let graph = question.set.map(graph.asserted(in:)) ?? graph
        self.graph = graph
        let directed = ClaimNetwork(graph, viaActors: question.isViaActors)
        network = question.isDirected ? directed : directed.undirected
        filter = EdgeMask(question, in: graph, directed)
        through = question.through.map { graph.nodes(of: $0, besides: question) }
    }

    func answer() -> PathAnswer {
        let (paths, cuts) = question.wantsAll ? all() : best()
        return PathAnswer(paths: paths.map { ArgumentPath($0, in: graph, network) }, cuts: cuts)
    }

    func first() -> ArgumentPath? {
        var isGivenUp = false
        return best(1, maxLength: question.maxLength, &isGivenUp).first.map { ArgumentPath($0, in: graph, network) }
    }

    private func all() -> ([NetworkPath], Set<SimplePaths.Cut>) {
        var (paths, cuts) = question.order == .length ? shortest() : every(length: question.maxLength)
        if question.order == .confidence { paths.sort { $0.confidence > $1.confidence } }
        if paths.count > question.count {
            paths.removeLast(paths.count - question.count)
            cuts.insert(.count)
        }
        return (paths, cuts)
    }

    /// The paths of each length, the short ones first, until there are enough: the search itself goes deep first.
    private func shortest() -> ([NetworkPath], Set<SimplePaths.Cut>) {
        var paths: [NetworkPath] = []
        for length in stride(from: 1, through: question.maxLength, by: 1) {
            let (found, cuts) = every(length: length)
            paths += found.filter { $0.length == length }
            // Where one length was too much to search, longer ones are more so.
            if paths.count > question.count || cuts != [.length] || length == question.maxLength {
                return (paths, cuts)
            }
        }
        return (paths, [])
    }

    private func every(length: Int) -> ([NetworkPath], Set<SimplePaths.Cut>) {
        let bounds = SimplePaths.Bounds(length: length, count: .max)
        let found = network.simplePaths(from: question.from, to: question.to, within: bounds, where: filter)
        return (found.paths.filter(isWanted), found.cuts)
    }

    private func best() -> ([NetworkPath], Set<SimplePaths.Cut>) {
        var isGivenUp = false
        var paths = best(question.count + 1, maxLength: question.maxLength, &isGivenUp)
        var cuts: Set<SimplePaths.Cut> = []
        if paths.count > question.count {
            paths.removeLast()
            cuts.insert(.count)
        } else if !isGivenUp, best(paths.count + 1, maxLength: .max, &isGivenUp).count > paths.count {
            cuts.insert(.length)
        }
        if isGivenUp { cuts.insert(.effort) }
        return (paths, cuts)
    }

    /// The best paths that pass the places asked for; whether the search was given up before there were enough.
    private func best(_ count: Int, maxLength: Int, _ isGivenUp: inout Bool) -> [NetworkPath] {
        let seeksTies = question.order == .length
        let limit = through.isEmpty ? count + (seeksTies ? Self.mostTied : 0) : Self.mostExamined
        var paths: [NetworkPath] = []
        var examined = 0
        for path in network.shortestPaths(
            from: question.from, to: question.to, by: question.order, maxLength: maxLength,
            limit: limit, where: filter)
        {
            if paths.count >= count, path.length > paths[count - 1].length { break }
            if isWanted(path) { paths.append(path) }
            if paths.count == count, !seeksTies { break }
            examined += 1
            if examined == Self.mostExamined {
                isGivenUp = paths.count < count
                break
            }
        }
        if seeksTies { paths.sort { ($0.length, $1.confidence) < ($1.length, $0.confidence) } }
        return Array(paths.prefix(count))
    }

    private func isWanted(_ path: NetworkPath) -> Bool {
        through.allSatisfy { places in path.nodes.contains { places.contains($0) } }
    }
}

/// Admits the edges that a question allows.
private struct EdgeMask: EdgeFilter {
    private let isAdmitted: [Bool]

    init(_ question: PathQuestion, in graph: ArgumentGraph, _ network: ClaimNetwork) {
        var isClosed = [Bool](repeating: false, count: network.nodeCount)
        for place in question.avoided {
            for node in graph.nodes(of: place, besides: question) where node < network.nodeCount {
                isClosed[node] = node != question.from && node != question.to
            }
        }
        let articles = question.set.map { set in Set(graph.articles.filter { $0.set == set }.map(\.id)) }
        if let articles {
            for (node, claim) in graph.claims.enumerated() {
                let isWithin = claim.occurrences.isEmpty || claim.occurrences.contains { articles.contains($0.article) }
                if !isWithin { isClosed[node] = true }
            }
        }
        isAdmitted = network.edges.enumerated().map { number, edge in
            guard edge.from >= 0, !isClosed[Int(edge.from)], !isClosed[Int(edge.to)],
                edge.confidence >= question.minConfidence
            else {
                return false
            }
            guard edge.link != .asserts else { return true }
            let relation = graph.relations[number]
            if let kind = question.kind, relation.kind != kind { return false }
            guard let articles, !relation.articles.isEmpty else { return true }
            return relation.articles.contains { articles.contains($0) }
        }
    }

    func admits(_ edge: ClaimNetwork.Edge, number: Int) -> Bool { isAdmitted[number] }
}

extension ArgumentGraph {
    /// The graph with the assertions of one set alone; its claims, actors and relations keep their positions.
    fileprivate func asserted(in set: String) -> ArgumentGraph {
        let inside = Set(articles.filter { $0.set == set }.map(\.id))
        return ArgumentGraph(
            generator: generator, articles: articles, actors: actors, claims: claims,
            assertions: assertions.filter { inside.contains($0.article) }, relations: relations)
    }

    /// The nodes that stand for a place: a claim; or an actor, and the claims between the ends that the actor asserts.
    fileprivate func nodes(of place: PathQuestion.Place, besides question: PathQuestion) -> Set<Int> {
        switch place {
        case .claim(let position): return [position]
        case .actor(let position):
            let asserted = assertions(by: actors[position].id).filter { $0.stance == .asserts }
            return Set(asserted.compactMap { self.position(ofClaim: $0.claim) })
                .subtracting([question.from, question.to]).union([claims.count + position])
        }
    }
}

extension PathQuestion {
    /// The question with one demand given up, or nil where it does not make that demand.
    fileprivate func relaxed(_ relaxation: NearMiss.Relaxation) -> PathQuestion? {
        var question = self
        switch relaxation {
        case .length: question.maxLength = .max
        case .confidence: question.minConfidence = 0
        case .direction: question.isDirected = false
        case .filters: (question.kind, question.set, question.through, question.avoided) = (nil, nil, [], [])
        case .actors: question.isViaActors = true
        case .everything:
            question = PathQuestion(from: from, to: to)
            question.maxLength = .max
            question.isDirected = false
            question.isViaActors = true
        }
        return question == self ? nil : question
    }
}
