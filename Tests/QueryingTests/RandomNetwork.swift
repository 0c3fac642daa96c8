import TestSupport

@testable import Querying

extension ClaimNetwork {
    /// A small network of random edges, some of them side by side.
    static func random(
        nodes: ClosedRange<Int> = 2...8, density: ClosedRange<Double> = 0.5...2.5,
        using generator: inout SeededGenerator
    ) -> ClaimNetwork {
        let nodeCount = Int.random(in: nodes, using: &generator)
        let edgeCount = Int(Double(nodeCount) * Double.random(in: density, using: &generator))
        let edges = (0..<edgeCount).compactMap { _ -> Edge? in
            let from = Int.random(in: 0..<nodeCount, using: &generator)
            let to = Int.random(in: 0..<nodeCount, using: &generator)
            // Few values, so that many paths are equally good, and some edges certain.
            let confidence = Double(Int.random(in: 1...4, using: &generator)) / 4
            let link: Link = Bool.random(using: &generator) ? .supports : .contradicts
            return from == to ? nil : Edge(from: from, to: to, link: link, confidence: confidence)
        }
        return ClaimNetwork(nodeCount: nodeCount, edges: edges)
    }

    /// Every simple path between two nodes, as edges, found by trying everything.
    func everySimplePath(from start: Int, to goal: Int) -> [[Int]] {
        func extend(_ path: [Int], at node: Int, passed: Set<Int>) -> [[Int]] {
            if node == goal { return [path] }
            return edges.indices.filter { Int(edges[$0].from) == node && !passed.contains(Int(edges[$0].to)) }
                .flatMap { extend(path + [$0], at: Int(edges[$0].to), passed: passed.union([Int(edges[$0].to)])) }
        }
        return extend([], at: start, passed: [start])
    }

    /// The product of the confidences of some edges.
    func confidence(of path: [Int]) -> Double { path.reduce(1) { $0 * edges[$1].confidence } }
}
