import Foundation
import Querying

/// Times queries on generated graphs, beside rustworkx and networkx on the same graphs where a Python has them.
///
///     swift run -c release QueryingBenchmark [--python PYTHON] [SIZE…]
@main
enum QueryingBenchmark {
    static func main() throws {
        var sizes: [Int] = []
        var peers: Peers?
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            if argument == "--python", let python = arguments.popFirst() {
                let script = URL(fileURLWithPath: #filePath)
                    .appendingPathComponent("../../../peers/querying.py").standardized.path
                peers = Peers(python: python, script: script)
            } else if let size = Int(argument), size >= 100 {
                sizes.append(size)
            } else {
                print("usage: QueryingBenchmark [--python PYTHON] [SIZE…], each size at least 100")
                exit(64)
            }
        }
        for size in sizes.isEmpty ? [1_000, 10_000, 100_000, 1_000_000] : sizes {
            let graph = GeneratedGraph(claimCount: size, seed: 20, pairs: 20)
            var measured = measure(graph)
            if let peers {
                let folder = FileManager.default.temporaryDirectory
                    .appendingPathComponent("counterpoint-querying-\(ProcessInfo.processInfo.processIdentifier)")
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                defer { try? FileManager.default.removeItem(at: folder) }
                try graph.write(to: folder)
                measured += try peers.measure(folder)
            }
            print(Table(claims: size, relations: graph.edges.count, measured).text)
        }
    }

    private static func measure(_ graph: GeneratedGraph) -> [Measurement] {
        var measured: [Measurement] = []
        var network = ClaimNetwork(nodeCount: 0, edges: [])
        measured.append(
            Measurement.of("load", [0], rounds: 1) { _ in
                network = ClaimNetwork(nodeCount: graph.claimCount, edges: graph.edges)
                return Double(network.edges.count)
            })
        measured.append(
            Measurement.of("shortest path", graph.pairs) {
                Double(network.shortestPath(from: $0.from, to: $0.to)?.length ?? 0)
            })
        measured.append(
            Measurement.of("surest path", graph.pairs) {
                network.shortestPath(from: $0.from, to: $0.to, by: .confidence)?.confidence ?? 0
            })
        measured.append(
            Measurement.of("10 shortest paths", graph.pairs) {
                Double(network.shortestPaths(from: $0.from, to: $0.to, limit: 10).reduce(0) { $0 + $1.length })
            })
        measured.append(
            Measurement.of("10 surest paths", graph.pairs) {
                network.shortestPaths(from: $0.from, to: $0.to, by: .confidence, limit: 10)
                    .reduce(0) { $0 + $1.confidence }
            })
        measured.append(
            Measurement.of("reachability", graph.pairs) { Double(network.reachable(from: $0.from).count) })
        measured.append(
            Measurement.of("grounded extension", [0]) { _ in
                Double(network.groundedExtension().count { $0 == .accepted })
            })
        measured.append(
            Measurement.of("strengths, DF-QuAD", [0]) { _ in
                let base = [Double](repeating: 0.5, count: graph.claimCount)
                return network.strengths(.dfQuAD, base: base).values.reduce(0, +)
            })
        var indexed = ClaimSearch(texts: [])
        measured.append(
            Measurement.of("search, index", [0], rounds: 1) { _ in
                indexed = ClaimSearch(texts: graph.texts)
                return 0
            })
        let search = indexed
        measured.append(
            Measurement.of("search", graph.queries) { Double(search.matches($0, limit: 10).count) })
        return measured
    }
}
