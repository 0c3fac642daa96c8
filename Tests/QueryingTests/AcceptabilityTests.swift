import Querying
import TestSupport
import Testing

@Suite("The grounded extension")
struct AcceptabilityTests {
    /// Attacks from a node to a node, and what becomes of each node, worked out by hand.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let attacks: [(Int, Int)]
        let expected: [Acceptability]
    }

    static let cases = [
        Case(testDescription: "no attacks", attacks: [], expected: [.accepted]),
        Case(testDescription: "one attack", attacks: [(0, 1)], expected: [.accepted, .rejected]),
        Case(
            testDescription: "a chain reinstates every other claim", attacks: [(0, 1), (1, 2), (2, 3)],
            expected: [.accepted, .rejected, .accepted, .rejected]),
        Case(
            testDescription: "two that attack each other", attacks: [(0, 1), (1, 0)],
            expected: [.undecided, .undecided]),
        Case(
            testDescription: "two that attack each other and a third", attacks: [(0, 1), (1, 0), (0, 2), (1, 2)],
            expected: [.undecided, .undecided, .undecided]),
        Case(
            testDescription: "an odd cycle", attacks: [(0, 1), (1, 2), (2, 0)],
            expected: [.undecided, .undecided, .undecided]),
        Case(
            testDescription: "a cycle that is broken from outside", attacks: [(0, 1), (1, 2), (2, 1), (2, 3)],
            expected: [.accepted, .rejected, .accepted, .rejected]),
        Case(
            testDescription: "one of two attackers is rejected", attacks: [(0, 1), (1, 3), (2, 3)],
            expected: [.accepted, .rejected, .accepted, .rejected]),
        Case(
            testDescription: "a claim that attacks itself", attacks: [(0, 0), (0, 1)],
            expected: [.undecided, .undecided]),
        Case(
            testDescription: "the same attack twice", attacks: [(0, 1), (0, 1), (1, 2)],
            expected: [.accepted, .rejected, .accepted]),
    ]

    @Test("is the one worked out by hand", arguments: cases)
    func byHand(_ example: Case) {
        let network = ClaimNetwork(
            nodeCount: example.expected.count,
            edges: example.attacks.map { .init(from: $0.0, to: $0.1, link: .contradicts) })
        #expect(network.groundedExtension() == example.expected)
    }

    @Test("is the least fixed point of defence", arguments: 0..<300)
    func leastFixedPoint(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(nodes: 1...10, density: 0.3...2, using: &generator)
        let attacks = network.edges.filter { $0.link == .contradicts }
        var accepted: Set<Int> = []
        while true {
            let defended = Set(
                (0..<network.nodeCount).filter { node in
                    attacks.filter { Int($0.to) == node }.allSatisfy { attack in
                        attacks.contains { $0.to == attack.from && accepted.contains(Int($0.from)) }
                    }
                })
            if defended == accepted { break }
            accepted = defended
        }
        let rejected = Set(attacks.filter { accepted.contains(Int($0.from)) }.map { Int($0.to) })
        let expected = (0..<network.nodeCount).map { node -> Acceptability in
            accepted.contains(node) ? .accepted : rejected.contains(node) ? .rejected : .undecided
        }
        #expect(network.groundedExtension() == expected)
    }

    @Test("takes supports for attacks only when asked")
    func filter() {
        let network = ClaimNetwork(nodeCount: 2, edges: [.init(from: 0, to: 1, link: .supports)])
        #expect(network.groundedExtension() == [.accepted, .accepted])
        #expect(network.groundedExtension(where: EveryEdge()) == [.accepted, .rejected])
    }

    @Test("decides nothing between two claims whose contradiction counts both ways")
    func mutual() {
        let network = ClaimNetwork(nodeCount: 2, edges: [.init(from: 0, to: 1, link: .contradicts)])
        #expect(network.undirected.groundedExtension() == [.undecided, .undecided])
    }
}
