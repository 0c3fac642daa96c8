import ArgumentModel
import Foundation

/// Times writing and reading a graph file of 100,000 claims and 300,000 relations, beside JSONDecoder alone on the same
/// bytes. Memory: run it under `/usr/bin/time -v`.
@main
enum GraphFileBenchmark {
    /// What JSONDecoder does with the same bytes when nothing is built of them.
    private struct Plain: Decodable {
        struct Claim: Decodable { var id: String, text: String }
        struct Relation: Decodable { var from: String, to: String, confidence: Double }
        var claims: [Claim]
        var relations: [Relation]
    }

    static func main() throws {
        let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 100_000
        let graph = makeGraph(claims: count)
        var data = Data()
        time("write") { data = graph.data() }
        print("\(data.count / 1_000_000) MB, \(graph.claims.count) claims, \(graph.relations.count) relations")
        var read: ArgumentGraph?
        try time("read, validate and index") { read = try ArgumentGraph(contentsOf: data) }
        try time("JSONDecoder, claims and relations only") { _ = try JSONDecoder().decode(Plain.self, from: data) }
        print(read == graph ? "the graph came back as it was" : "THE GRAPH CAME BACK CHANGED")
    }

    private static func time(_ name: String, _ work: () throws -> Void) rethrows {
        let elapsed = try ContinuousClock().measure(work)
        print("\(name): \(elapsed)")
    }

    private static func makeGraph(claims count: Int) -> ArgumentGraph {
        func id(_ prefix: String, _ number: Int) -> String { prefix + String(100_000_000 + number) }
        let article = Article(
            id: "a-1", set: "s", path: "a.txt", sha256: String(repeating: "0", count: 64), length: 200 * count)
        let claims = (0..<count).map { number in
            Claim(
                id: id("c-", number), text: "The toll of bridge \(number) should be lowered before the end of the year",
                occurrences: [Occurrence(article: "a-1", span: Span(start: 200 * number, end: 200 * number + 70))])
        }
        let relations = (0..<3 * count).compactMap { number -> Relation? in
            let (from, to) = (number % count, (number &* 7919 + 1) % count)
            guard from != to else { return nil }
            return Relation(
                id: id("r-", number), from: id("c-", from), to: id("c-", to),
                kind: number % 3 == 0 ? .contradicts : .supports,
                confidence: Double(50 + number % 50) / 100, basis: .pair, articles: ["a-1"])
        }
        return ArgumentGraph(articles: [article], claims: claims, relations: relations)
    }
}
