import Foundation
import Graphviz
import Testing

/// Each test runs in a process of its own: what it measures is its own, and a crash ends nothing else.
@Suite("Memory")
struct MemoryTests {
    @Test("Layouts whose labels stand on edges within a rank are freed once")
    func freesOnce() async {
        await #expect(processExitsWith: .success) {
            for _ in 0..<50 { _ = try Renderer.render(Busy.labelsWithinRank) }
        }
    }

    @Test("Lines of markup, and cycles within ranks and clusters, are freed once")
    func freesWhatGraphvizForgets() async {
        await #expect(processExitsWith: .success) {
            for engine in [Engine.dot, .neato] {
                for _ in 0..<20 { _ = try Renderer.render(Busy.cyclesWithinRank, engine: engine) }
            }
        }
    }

    #if os(Linux)
        @Test("A picture without groups takes no memory for good")
        func losesNothing() async {
            await #expect(processExitsWith: .success) {
                let graph = Busy.graph(1)
                for _ in 0..<50 { _ = try Renderer.render(graph) }
                let before = try Busy.residentKilobytes()
                for _ in 0..<300 { _ = try Renderer.render(graph) }
                let growth = try Busy.residentKilobytes() - before
                // Half a kilobyte a rendering, and what the allocator keeps; 14 where nothing is freed.
                #expect(growth < 300 * 4, "\(growth) kB in 300 renderings")
            }
        }

        @Test("Two hundred graphs without groups from eight tasks take no more memory the third time than the first")
        func staysFlat() async {
            await #expect(processExitsWith: .success) {
                let growth = try await Busy.growth(of: (0..<200).map { Busy.graph(2 * $0 + 1) })
                #expect(growth < 400 * 4, "\(growth) kB in 400 renderings")
            }
        }

        @Test("Two hundred graphs with groups from eight tasks lose what stood for a group, and no more")
        func losesGroups() async {
            await #expect(processExitsWith: .success) {
                let growth = try await Busy.growth(of: (0..<200).map { Busy.graph(2 * $0) })
                // Graphviz 2.42 forgets these itself; where layouts are not freed, it is twice as much.
                #expect(growth < 400 * 150, "\(growth) kB in 400 renderings")
            }
        }
    #endif
}

/// Graphs with what pictures of arguments have.
private enum Busy {
    /// Labels on edges within a rank, for which dot has to make room in the rank above.
    static let labelsWithinRank = """
        digraph {
          top -> { a b c d e f }
          { rank=same; a; b; c; d; e; f }
          edge [constraint=false]
          a -> d [label="one"]; b -> e [label="two"]; c -> f [label="three"]
          a -> f [label="four"]; d -> b [label="five"]
        }
        """

    /// Every kind of label as markup, and cycles within a rank, in clusters and outside.
    static let cyclesWithinRank = """
        digraph {
          label=<a<BR/>b>
          node [label=<<TABLE><TR><TD>a<BR/>b</TD><TD><TABLE><TR><TD><B>in</B>ner</TD></TR></TABLE></TD></TR></TABLE>>]
          edge [label=<x<BR/>y>, xlabel=<z>, headlabel=<h>, taillabel=<t>]
          { rank=same; a -> b -> c -> a; c -> b -> a }
          subgraph "cluster 1" { label=<one>; { rank=same; p -> q -> r -> p; r -> q } }
          subgraph "cluster 2" { label=<two>; subgraph "cluster 3" { { rank=same; x -> y -> z -> x; y -> x } } }
          a -> x; b -> p; q -> c; z -> r; a -> a
        }
        """

    /// A graph of thirty nodes; those of even numbers have groups.
    static func graph(_ number: Int) -> String {
        let lines = (0..<3).flatMap { [HTMLLabel.text("line \($0)"), .element("BR")] }
        let nodes = (0..<30).map { DOTNode("\($0)", ["label": .html(.element("FONT", [:], lines)), "shape": "box"]) }
        let middle = DOTSubgraph(
            "middle", attributes: ["rank": "same"], nodes: nodes.prefix(5).map { DOTNode($0.name) })
        let groups = nodes.indices.filter { $0 % 10 == 0 }.map {
            DOTSubgraph("cluster \($0)", attributes: ["label": "Group"], nodes: Array(nodes[$0..<($0 + 10)]))
        }
        let edges = (0..<60).map { DOTEdge(from: "\($0 % 30)", to: "\(($0 * 7 + number) % 30)", ["xlabel": "+"]) }
        return DOTGraph(
            attributes: ["rankdir": "LR"], subgraphs: number % 2 == 0 ? groups : [middle],
            nodes: number % 2 == 0 ? [] : nodes, edges: edges
        ).text
    }

    /// By how many kilobytes the process grows when the graphs are rendered a second and a third time.
    static func growth(of graphs: [String]) async throws -> Int {
        try await render(graphs)
        let before = try residentKilobytes()
        for _ in 0..<2 { try await render(graphs) }
        return try residentKilobytes() - before
    }

    static func render(_ graphs: [String]) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for number in stride(from: task, to: graphs.count, by: 8) {
                        _ = try Renderer.render(graphs[number])
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    static func residentKilobytes() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return try #require(pages.dropFirst().first.flatMap { Int($0) }) * sysconf(Int32(_SC_PAGESIZE)) / 1024
    }
}
