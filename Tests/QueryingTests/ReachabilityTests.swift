import Querying
import TestSupport
import Testing

@Suite("Reachability")
struct ReachabilityTests {
    @Test("and distances are those that relaxing every edge until nothing changes gives", arguments: 0..<200)
    func bruteForce(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(nodes: 2...12, using: &generator)
        let expected = network.distances(from: 0)
        let found = network.neighbourhood(of: [0])
        #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.node, $0.distance) }) == expected)
        #expect(found.map(\.distance) == found.map(\.distance).sorted())
        #expect(Set(network.reachable(from: 0)) == Set(expected.keys))
        let near = network.neighbourhood(of: [0], within: 2)
        #expect(Set(near.map(\.node)) == Set(expected.filter { $0.value <= 2 }.keys))
    }

    @Test("is what networkx says", arguments: NetworkXAnswers.all)
    func networkX(answers: NetworkXAnswers) {
        #expect(ClaimNetwork(answers).reachable(from: 0).sorted() == answers.reachable)
    }

    @Test("starts from several nodes at once, each once")
    func severalStarts() {
        let network = ClaimNetwork(
            nodeCount: 4, edges: [.init(from: 0, to: 2, link: .supports), .init(from: 1, to: 2, link: .contradicts)])
        #expect(network.neighbourhood(of: [1, 0, 1]).map(\.node) == [1, 0, 2])
        #expect(network.neighbourhood(of: [3]).map(\.distance) == [0])
        #expect(network.neighbourhood(of: [0], within: 0).map(\.node) == [0])
    }
}

@Suite("Strongly connected components")
struct ComponentsTests {
    @Test("hold the nodes that reach each other, and come before those they lead to", arguments: 0..<200)
    func bruteForce(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(nodes: 2...12, using: &generator)
        let reached = (0..<network.nodeCount).map { Set(network.distances(from: $0).keys) }
        let components = network.stronglyConnectedComponents()
        #expect(components.flatMap(\.self).sorted() == Array(0..<network.nodeCount))
        for component in components {
            for node in component {
                #expect(
                    component == reached.indices.filter { reached[node].contains($0) && reached[$0].contains(node) })
            }
        }
        for edge in network.edges {
            let from = components.firstIndex { $0.contains(Int(edge.from)) }
            let to = components.firstIndex { $0.contains(Int(edge.to)) }
            #expect((from ?? .max) <= (to ?? -1))
        }
    }

    @Test("are what networkx says", arguments: NetworkXAnswers.all)
    func networkX(answers: NetworkXAnswers) {
        let components = ClaimNetwork(answers).stronglyConnectedComponents()
        #expect(components.sorted { $0[0] < $1[0] } == answers.components)
    }
}

extension ClaimNetwork {
    fileprivate func distances(from start: Int) -> [Int: Int] {
        var distances = [start: 0]
        var isChanged = true
        while isChanged {
            isChanged = false
            for edge in edges {
                guard let distance = distances[Int(edge.from)], distance + 1 < distances[Int(edge.to)] ?? .max else {
                    continue
                }
                distances[Int(edge.to)] = distance + 1
                isChanged = true
            }
        }
        return distances
    }
}
