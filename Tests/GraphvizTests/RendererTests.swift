import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Rendering")
struct RendererTests {
    @Test("A hostile text renders to well-formed SVG that shows it", arguments: hostileTexts)
    func showsHostileText(_ text: String) throws {
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        let plain = DOTGraph(nodes: [DOTNode("n", ["label": .text(line)])])
        var markup = DOTGraph(nodes: [DOTNode("n", ["label": .html(.element("B", [:], [.text(line)]))])])
        if line.isEmpty { markup = plain }
        for graph in [plain, markup] {
            let svg = Data(try Renderer.render(graph.text))
            let reader = TextReader()
            let parser = XMLParser(data: svg)
            parser.delegate = reader
            #expect(parser.parse(), "\(String(describing: parser.parserError))")
            #expect(reader.text.visible == line.visible)
        }
    }

    @Test("Every format begins as its kind of file does", arguments: OutputFormat.allCases)
    func writesFormats(_ format: OutputFormat) throws {
        let bytes = try Renderer.render("digraph { a -> b }", format: format)
        let starts: [OutputFormat: String] = [
            .svg: "<?xml", .png: "\u{FFFD}PNG", .pdf: "%PDF-", .dot: "digraph", .json: "{",
        ]
        #expect(String(decoding: bytes.prefix(10), as: UTF8.self).hasPrefix(try #require(starts[format])))
    }

    @Test("Every engine places every node", arguments: Engine.allCases)
    func laysOut(_ engine: Engine) throws {
        let dot = try Renderer.render("digraph { a -> b -> c -> a; d }", engine: engine, format: .dot)
        let placed = try ParsedGraph(String(decoding: dot, as: UTF8.self))
        #expect(placed.nodes.count == 4)
        #expect(placed.nodes.values.allSatisfy { $0["pos"]?.contains(",") == true })
    }

    @Test("A failure carries Graphviz's own message, and an earlier one does not stick")
    func reportsFailures() throws {
        let error = #expect(throws: GraphvizError.self) { try Renderer.render("digraph { a -> ") }
        #expect(error?.description.contains("syntax error in line 1") == true)
        #expect(throws: Never.self) { try Renderer.render("digraph { a -> b }") }
        #expect(throws: GraphvizError.syntax("there is no graph in it")) { try Renderer.render("") }
        #expect(throws: GraphvizError.syntax("there is a NUL character at byte 9")) {
            try Renderer.render("digraph {\0}")
        }
        let markup = #expect(throws: GraphvizError.self) { try Renderer.render("digraph { a [label=<<b>x>] }") }
        guard case .layout(.dot, let message)? = markup else {
            Issue.record("not a layout error: \(String(describing: markup))")
            return
        }
        #expect(message.contains("mismatched tag") || message.contains("line 1"))
        #expect(throws: Never.self) { try Renderer.render("digraph { a -> b }") }
    }

    @Test("Two hundred graphs from eight tasks at once come out as they do one by one")
    func rendersConcurrently() async throws {
        let graphs = (0..<200).map { number in
            DOTGraph(
                attributes: ["label": "Graph \(number)"],
                edges: (0..<(number % 17 + 1)).map { DOTEdge(from: "\($0)", to: "\(($0 * 7 + number) % 13)") }
            ).text
        }
        let expected = try graphs.map { try Renderer.render($0) }
        let rendered = try await withThrowingTaskGroup(of: [(Int, [UInt8])].self) { group in
            for task in 0..<8 {
                group.addTask {
                    try stride(from: task, to: graphs.count, by: 8).map { ($0, try Renderer.render(graphs[$0])) }
                }
            }
            return try await group.reduce(into: [Int: [UInt8]]()) { all, part in
                for (number, bytes) in part { all[number] = bytes }
            }
        }
        #expect(rendered.count == 200)
        for number in graphs.indices { #expect(rendered[number] == expected[number]) }
    }

    @Test("Clusters are drawn in the order given, whatever lies in memory", arguments: [OutputFormat.svg, .dot, .json])
    func keepsClustersInOrder(_ format: OutputFormat) throws {
        let graph = DOTGraph(
            subgraphs: (1...30).map { number in
                DOTSubgraph(
                    "cluster \(number)", attributes: ["id": "group-\(number)"],
                    nodes: [DOTNode("\(number)", ["label": "n"])])
            },
            edges: (2...30).map { DOTEdge(from: "\($0 / 2)", to: "\($0)") })
        let first = try Renderer.render(graph.text, format: format)
        var kept: [[UInt8]] = []
        for size in 1...40 {
            kept.append([UInt8](repeating: 0, count: size * 8))  // moves later allocations about
            if size % 3 == 0 { kept.removeFirst() }
            #expect(try Renderer.render(graph.text, format: format) == first)
        }
        let text = String(decoding: first, as: UTF8.self)
        let places = try (1...30).map { number in
            let name = format == .svg ? "id=\"group&#45;\(number)\"" : "\"cluster \(number)\""
            return try #require(text.firstRange(of: name)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test("The same graph gives the same PDF at another time")
    func keepsPDFStable() async throws {
        let first = try Renderer.render("digraph { a -> b }", format: .pdf)
        try await Task.sleep(for: .milliseconds(1100))
        #expect(try Renderer.render("digraph { a -> b }", format: .pdf) == first)
    }
}

/// Collects the text that an SVG shows.
private final class TextReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private var isText = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        isText = name == "text"
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        isText = false
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        if isText { text += characters }
    }
}

extension String {
    /// The text as one sees it: white space of one kind, nothing invisible.
    fileprivate var visible: [Unicode.Scalar] {
        unicodeScalars.map { $0 == "\u{A0}" || $0 == "\t" ? " " : $0 }.filter { $0 != "\u{2060}" && $0 != " " }
    }
}
