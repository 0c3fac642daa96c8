import Querying
import TestSupport
import Testing

@Suite("Gradual strengths")
struct GradualStrengthsTests {
    /// 0 and 1 act upon 2, which acts upon 3.
    private func network(_ first: ClaimNetwork.Link, _ second: ClaimNetwork.Link, _ third: ClaimNetwork.Link)
        -> ClaimNetwork
    {
        ClaimNetwork(
            nodeCount: 4,
            edges: [
                .init(from: 0, to: 2, link: first), .init(from: 1, to: 2, link: second),
                .init(from: 2, to: 3, link: third),
            ])
    }

    private func expect(_ found: GradualStrengths, _ expected: [Double]) {
        #expect(found.isConverged)
        #expect(found.values.count == expected.count)
        for (found, expected) in zip(found.values, expected) { #expect(abs(found - expected) < 1e-8) }
    }

    @Test("under DF-QuAD are those worked out by hand")
    func dfQuAD() {
        let base = [0.8, 0.5, 0.5, 0.4]
        // Supporters 0.8 and 0.5: A = 1 − 0.2·0.5 = 0.9, σ = 0.5 + 0.5·0.9 = 0.95; then A = −0.95: 0.4 − 0.4·0.95.
        expect(network(.supports, .supports, .contradicts).strengths(.dfQuAD, base: base), [0.8, 0.5, 0.95, 0.02])
        // An attacker of 0.8 and a supporter of 0.5: A = 0.2 − 0.5 = −0.3, σ = 0.5 − 0.15; then 0.4 + 0.6·0.35.
        expect(network(.contradicts, .supports, .supports).strengths(.dfQuAD, base: base), [0.8, 0.5, 0.35, 0.61])
    }

    @Test("under quadratic energy are those worked out by hand")
    func quadraticEnergy() {
        let base = [0.8, 0.2, 0.5, 0.4]
        // E = 1, h = ½: 0.5 + 0.25; then E = −0.75, h = 0.5625/1.5625 = 0.36: 0.4 − 0.144.
        expect(
            network(.supports, .supports, .contradicts).strengths(.quadraticEnergy, base: base),
            [0.8, 0.2, 0.75, 0.256])
        // E = −0.6, h = 0.36/1.36 = 9/34: 0.5·25/34.
        let middle = 0.5 * 25 / 34
        let energy = middle * middle / (1 + middle * middle)
        expect(
            network(.contradicts, .supports, .supports).strengths(.quadraticEnergy, base: base),
            [0.8, 0.2, middle, 0.4 + 0.6 * energy])
    }

    @Test("let a relation pass on its confidence when that is asked for")
    func weighted() {
        let network = ClaimNetwork(nodeCount: 2, edges: [.init(from: 0, to: 1, link: .supports, confidence: 0.5)])
        expect(network.strengths(.dfQuAD, base: [0.8, 0.5], isWeighted: true), [0.8, 0.7])
        expect(network.strengths(.dfQuAD, base: [0.8, 0.5]), [0.8, 0.9])
    }

    @Test("of two claims that contradict each other converge to a fixed point")
    func cycle() {
        let network = ClaimNetwork(
            nodeCount: 2, edges: [.init(from: 0, to: 1, link: .contradicts), .init(from: 1, to: 0, link: .contradicts)])
        // x = ½ − ½x has the solution ⅓.
        let found = network.strengths(.dfQuAD, base: [0.5, 0.5])
        expect(found, [1.0 / 3, 1.0 / 3])
        #expect(found.rounds > 1)
    }

    @Test("of two certain claims that contradict each other meet in the middle")
    func halfSteps() {
        let edge = ClaimNetwork.Edge(from: 0, to: 1, link: .contradicts, isMutual: true)
        expect(ClaimNetwork(nodeCount: 2, edges: [edge]).strengths(.dfQuAD, base: [1, 1]), [0.5, 0.5])
    }

    @Test("that swing for ever are reported, and so is what rests on them, but nothing else")
    func oscillation() {
        // Each of many certain claims contradicts all others: all fall when all stand, and stand when all fall.
        let count = 120
        var edges = (0..<count).flatMap { from in
            (from + 1..<count).map {
                ClaimNetwork.Edge(from: from, to: $0, link: .contradicts, isMutual: true)
            }
        }
        edges.append(.init(from: 0, to: count, link: .supports))
        let network = ClaimNetwork(nodeCount: count + 2, edges: edges)
        let found = network.strengths(
            .dfQuAD, base: [Double](repeating: 1, count: count) + [0.5, 0.5], maxRounds: 60)
        #expect(!found.isConverged)
        #expect(found.unsettled == Array(0...count))
        #expect(found.rounds == 60)
        #expect(found.values[count + 1] == 0.5)
    }

    @Test("stay within 0…1 and satisfy their equation", arguments: 0..<200, GradualSemantics.allCases)
    func fixedPoint(seed: Int, semantics: GradualSemantics) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let network = ClaimNetwork.random(nodes: 1...12, using: &generator)
        let base = (0..<network.nodeCount).map { _ in Double.random(in: 0...1, using: &generator) }
        let found = network.strengths(semantics, base: base)
        #expect(found.values.allSatisfy { (0...1).contains($0) })
        for node in 0..<network.nodeCount where !found.unsettled.contains(node) {
            let acting = network.edges.filter { Int($0.to) == node }
            func strengths(_ link: ClaimNetwork.Link) -> [Double] {
                acting.filter { $0.link == link }.map { found.values[Int($0.from)] }
            }
            let (supporters, attackers) = (strengths(.supports), strengths(.contradicts))
            let expected: Double
            switch semantics {
            case .dfQuAD:
                let force = attackers.reduce(1) { $0 * (1 - $1) } - supporters.reduce(1) { $0 * (1 - $1) }
                expected = force > 0 ? base[node] + (1 - base[node]) * force : base[node] + base[node] * force
            case .quadraticEnergy:
                let energy = supporters.reduce(0, +) - attackers.reduce(0, +)
                let share = energy * energy / (1 + energy * energy)
                expected = energy > 0 ? base[node] + (1 - base[node]) * share : base[node] - base[node] * share
            }
            #expect(abs(found.values[node] - expected) < 1e-6)
        }
    }

    @Test("rise with a supporter and fall with an attacker", arguments: 0..<200, GradualSemantics.allCases)
    func monotone(seed: Int, semantics: GradualSemantics) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let acyclic = ClaimNetwork.random(nodes: 2...10, using: &generator).edges.filter { $0.from < $0.to }
        let nodeCount = 10
        let base = (0..<nodeCount).map { _ in Double.random(in: 0...1, using: &generator) }
        let target = Int.random(in: 0..<nodeCount, using: &generator)
        let extra = nodeCount
        let before = ClaimNetwork(nodeCount: nodeCount + 1, edges: acyclic).strengths(semantics, base: base + [0.7])
        for link in [ClaimNetwork.Link.supports, .contradicts] {
            let edges = acyclic + [.init(from: extra, to: target, link: link)]
            let network = ClaimNetwork(nodeCount: nodeCount + 1, edges: edges)
            let after = network.strengths(semantics, base: base + [0.7])
            let stronger = network.strengths(semantics, base: base + [0.9])
            let sign: Double = link == .supports ? 1 : -1
            #expect(sign * (after.values[target] - before.values[target]) >= -1e-12)
            #expect(sign * (stronger.values[target] - after.values[target]) >= -1e-12)
        }
    }
}
