import Graphviz
import TestSupport
import Testing

@Suite("DOT text")
struct DOTTextTests {
    @Test("A hostile text comes back identical from Graphviz's own parser, wherever it stands", arguments: hostileTexts)
    func comesBack(_ text: String) throws {
        let graph = DOTGraph(
            name: "g" + text, attributes: ["label": .text(text)],
            nodes: [DOTNode("n" + text, ["label": .text(text), "tooltip": .text(text)]), DOTNode("other")],
            edges: [DOTEdge(from: "n" + text, to: "other", ["label": .text(text), "strange name!": .text(text)])])
        let parsed = try ParsedGraph(graph.text)
        #expect(parsed.attributes["label"] == text)
        #expect(Set(parsed.nodes.keys) == ["n" + text, "other"])
        #expect(parsed.nodes["n" + text]?["label"] == text)
        #expect(parsed.nodes["n" + text]?["tooltip"] == text)
        let edge = try #require(parsed.edges.first)
        #expect(edge.tail == "n" + text && edge.head == "other")
        #expect(edge.attributes["label"] == text)
        #expect(edge.attributes["strange name!"] == text)
    }

    @Test("What a C string or XML cannot hold becomes U+FFFD, and any line end a line break")
    func replacesWhatCannotBeKept() throws {
        let graph = DOTGraph(nodes: [DOTNode("n", ["label": "a\0b\u{1B}c\r\nd\re\u{FFFE}"])])
        let parsed = try ParsedGraph(graph.text)
        #expect(parsed.nodes["n"]?["label"] == "a\u{FFFD}b\u{FFFD}c\nd\ne\u{FFFD}")
    }

    @Test("DOT is written in one way only, attributes by name")
    func writes() {
        let graph = DOTGraph(
            name: "g", attributes: ["rankdir": "LR"], nodeDefaults: ["shape": "box"],
            subgraphs: [DOTSubgraph("cluster_a", attributes: ["label": "A \"1\""], nodes: [DOTNode("a")])],
            nodes: [DOTNode("b", ["width": .number(1.5), "label": "x\\y", "peripheries": .number(2)])],
            edges: [DOTEdge(from: "a", to: "b", ["node": "is a keyword"])])
        #expect(
            graph.text == #"""
                digraph "g" {
                  graph [rankdir="LR"];
                  node [shape="box"];
                  subgraph "cluster_a" {
                    graph [label="A \"1\""];
                    "a";
                  }
                  "b" [label="x\\y", peripheries="2", width="1.5"];
                  "a" -> "b" ["node"="is a keyword"];
                }

                """#)
    }

    @Test("Decoding undoes encoding for thousands of random mixtures of dangerous pieces")
    func roundTripsMixtures() {
        let pieces = ["\\", "\"", "\n", "&", "amp;", "#38;", "\u{2060}", "n", "<", ">", ";", "é", " "]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<5000 {
            let text = (0..<Int(random.next() % 12)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            #expect(DOTText.decode(DOTText.encode(text)) == text)
        }
    }
}
