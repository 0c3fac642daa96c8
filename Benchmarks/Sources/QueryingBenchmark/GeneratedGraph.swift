import Foundation
import Querying

/// A graph made from a seed, as large as asked for: three relations a claim, with degrees as skewed as in real arguments,
/// where many claims bear on a few.
struct GeneratedGraph {
    let claimCount: Int
    let edges: [ClaimNetwork.Edge]
    let texts: [String]
    /// Claims between which paths are asked for.
    let pairs: [(from: Int, to: Int)]
    let queries: [String]

    init(claimCount: Int, seed: UInt64, pairs pairCount: Int) {
        var random = SplitMix(state: seed &+ UInt64(claimCount))
        self.claimCount = claimCount
        var seen = Set<UInt64>(minimumCapacity: 3 * claimCount)
        var edges: [ClaimNetwork.Edge] = []
        edges.reserveCapacity(3 * claimCount)
        // The popular claims are spread over the numbers by a step that has no factor in common with the count.
        let step = 2_654_435_761 % claimCount | 1
        func popular(_ random: inout SplitMix) -> Int {
            let share = Double.random(in: 0..<1, using: &random)
            return Int(share * share * Double(claimCount)) * step % claimCount
        }
        while edges.count < 3 * claimCount {
            let from = Int.random(in: 0..<claimCount, using: &random)
            let to = popular(&random)
            guard from != to, seen.insert(UInt64(from) << 32 | UInt64(to)).inserted else { continue }
            edges.append(
                .init(
                    from: from, to: to, link: Int.random(in: 0..<10, using: &random) < 7 ? .supports : .contradicts,
                    confidence: Double(Int.random(in: 30...99, using: &random)) / 100))
        }
        self.edges = edges
        func word(_ random: inout SplitMix) -> String {
            let share = Double.random(in: 0..<1, using: &random)
            return "w\(Int(share * share * share * 20_000))"
        }
        texts = (0..<claimCount).map { _ in
            (0..<Int.random(in: 6...16, using: &random)).map { _ in word(&random) }.joined(separator: " ")
        }
        queries = (0..<20).map { _ in (0..<4).map { _ in word(&random) }.joined(separator: " ") }
        let network = ClaimNetwork(nodeCount: claimCount, edges: edges)
        var pairs: [(from: Int, to: Int)] = []
        while pairs.count < pairCount {
            let from = Int.random(in: 0..<claimCount, using: &random)
            let to = Int.random(in: 0..<claimCount, using: &random)
            if from != to, network.shortestPath(from: from, to: to) != nil { pairs.append((from, to)) }
        }
        self.pairs = pairs
    }

    /// Writes the graph for other programs: numbers as little-endian arrays, one after another, and texts by line.
    func write(to folder: URL) throws {
        var bytes = Data()
        func append<Value>(_ values: [Value]) { values.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        append(edges.map(\.from))
        append(edges.map(\.to))
        append(edges.map(\.confidence))
        append(edges.map { $0.link == .contradicts ? UInt8(1) : 0 })
        try bytes.write(to: folder.appendingPathComponent("edges.bin"))
        try Data(texts.joined(separator: "\n").utf8).write(to: folder.appendingPathComponent("texts.txt"))
        let questions: [String: Any] = [
            "claims": claimCount, "edges": edges.count, "pairs": pairs.map { [$0.from, $0.to] }, "queries": queries,
        ]
        try JSONSerialization.data(withJSONObject: questions)
            .write(to: folder.appendingPathComponent("questions.json"))
    }
}

/// Random numbers that are the same on every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
