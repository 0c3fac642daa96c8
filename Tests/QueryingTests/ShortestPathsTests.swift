import Querying
import TestSupport
import Testing

@Suite("Shortest paths")
struct ShortestPathsTests {
    @Test("are, by length, the shortest that trying everything finds", arguments: 0..<300)
    func byLength(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(using: &generator)
        let maxLength = Int.random(in: 1...8, using: &generator)
        let all = network.everySimplePath(from: 0, to: 1).filter { $0.count <= maxLength }
        let found = Array(network.shortestPaths(from: 0, to: 1, maxLength: maxLength))
        #expect(found.map(\.length) == all.map(\.count).sorted())
        #expect(Set(found.map(\.edges)) == Set(all))
        #expect(network.shortestPath(from: 0, to: 1, maxLength: maxLength)?.length == all.map(\.count).min())
    }

    @Test("are, by confidence, the surest that trying everything finds", arguments: 300..<600)
    func byConfidence(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(using: &generator)
        let maxLength = Bool.random(using: &generator) ? .max : Int.random(in: 1...6, using: &generator)
        let all = network.everySimplePath(from: 0, to: 1).filter { $0.count <= maxLength }
        let found = Array(network.shortestPaths(from: 0, to: 1, by: .confidence, maxLength: maxLength))
        let expected = all.map(network.confidence).sorted(by: >)
        #expect(Set(found.map(\.edges)) == Set(all))
        #expect(found.count == expected.count)
        for (path, confidence) in zip(found, expected) { #expect(abs(path.confidence - confidence) < 1e-12) }
        let best = network.shortestPath(from: 0, to: 1, by: .confidence, maxLength: maxLength)
        #expect(abs((best?.confidence ?? 0) - (expected.first ?? 0)) < 1e-12)
    }

    @Test("use only the edges that the filter admits", arguments: 600..<700)
    func filtered(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(using: &generator)
        let all = network.everySimplePath(from: 0, to: 1).filter { path in
            path.allSatisfy { network.edges[$0].link == .supports }
        }
        for order in PathOrder.allCases {
            let found = network.shortestPaths(from: 0, to: 1, by: order, where: OnlyLinks(.supports))
            #expect(Set(found.map(\.edges)) == Set(all))
        }
    }

    @Test("are as good where it is known how many are wanted", arguments: 700..<900)
    func limited(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(nodes: 2...12, using: &generator)
        let maxLength = Bool.random(using: &generator) ? .max : Int.random(in: 1...6, using: &generator)
        for order in PathOrder.allCases {
            let all = Array(network.shortestPaths(from: 0, to: 1, by: order, maxLength: maxLength))
            for limit in [0, 1, 2, 3, 5, 8] {
                let found = Array(
                    network.shortestPaths(from: 0, to: 1, by: order, maxLength: maxLength, limit: limit))
                #expect(found.count == min(limit, all.count))
                #expect(Set(found.map(\.edges)).count == found.count)
                for (path, expected) in zip(found, all) {
                    switch order {
                    case .length: #expect(path.length == expected.length)
                    case .confidence: #expect(abs(path.confidence - expected.confidence) < 1e-12)
                    }
                }
            }
        }
    }

    @Test("answer as networkx does", arguments: NetworkXAnswers.all)
    func networkX(answers: NetworkXAnswers) {
        let network = ClaimNetwork(answers)
        let goal = NetworkXAnswers.nodeCount - 1
        #expect(network.shortestPaths(from: 0, to: goal).prefix(8).map(\.length) == answers.lengths)
        let surest = network.shortestPaths(from: 0, to: goal, by: .confidence).prefix(8).map(\.confidence)
        #expect(surest.count == answers.confidences.count)
        for (found, expected) in zip(surest, answers.confidences) { #expect(abs(found - expected) < 1e-9) }
    }

    @Test("may go either way on the undirected network, and say so by their nodes")
    func undirected() {
        let network = ClaimNetwork(
            nodeCount: 3,
            edges: [.init(from: 0, to: 2, link: .contradicts), .init(from: 1, to: 2, link: .supports)])
        #expect(network.shortestPath(from: 0, to: 1) == nil)
        let path = network.undirected.shortestPath(from: 0, to: 1)
        #expect(path?.nodes == [0, 2, 1])
        #expect(path?.isNegative == true)
        #expect(network.reversed.shortestPath(from: 2, to: 0)?.nodes == [2, 0])
    }

    @Test("pass no edge without confidence when confidence counts")
    func withoutConfidence() {
        let network = ClaimNetwork(nodeCount: 2, edges: [.init(from: 0, to: 1, link: .supports, confidence: 0)])
        #expect(network.shortestPath(from: 0, to: 1, by: .confidence) == nil)
        #expect(network.shortestPath(from: 0, to: 1)?.confidence == 0)
        #expect(Array(network.shortestPaths(from: 0, to: 1, by: .confidence)).isEmpty)
    }

    @Test("lead from a node to itself without an edge, once")
    func toItself() {
        let network = ClaimNetwork(
            nodeCount: 2, edges: [.init(from: 0, to: 1, link: .supports), .init(from: 1, to: 0, link: .supports)])
        for order in PathOrder.allCases {
            #expect(network.shortestPaths(from: 0, to: 0, by: order).map(\.nodes) == [[0]])
        }
    }

    @Test("are the same when many ask at once")
    func concurrent() async {
        var generator = SeededGenerator(seed: 8)
        let network = ClaimNetwork.random(nodes: 60...60, density: 4...4, using: &generator)
        @Sendable func answers(from start: Int) -> [NetworkPath] {
            PathOrder.allCases.flatMap { order in
                network.shortestPaths(from: start, to: 1, by: order, maxLength: 5, limit: 20)
            }
        }
        let expected = (2..<60).map(answers)
        await withTaskGroup(of: (Int, [NetworkPath]).self) { group in
            for start in 2..<60 { group.addTask { (start, answers(from: start)) } }
            for await (start, found) in group { #expect(found == expected[start - 2]) }
        }
    }

    @Test("are the same on every run, though many are equally good")
    func deterministic() {
        var generator = SeededGenerator(seed: 7)
        let network = ClaimNetwork.random(nodes: 60...60, density: 4...4, using: &generator)
        for order in PathOrder.allCases {
            let first = network.shortestPaths(from: 0, to: 1, by: order).prefix(20).map(\.edges)
            #expect(network.shortestPaths(from: 0, to: 1, by: order).prefix(20).map(\.edges) == first)
            #expect(Set(first).count == first.count)
        }
    }
}

extension ClaimNetwork {
    init(_ answers: NetworkXAnswers) {
        self.init(
            nodeCount: NetworkXAnswers.nodeCount,
            edges: answers.edges.map { Edge(from: $0.0, to: $0.1, link: .supports, confidence: $0.2) })
    }
}
