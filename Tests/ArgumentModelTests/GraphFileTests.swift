import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite("The graph file")
struct GraphFileTests {
    @Test("A graph comes back as it was written, compact or indented", arguments: [false, true])
    func roundTrip(pretty: Bool) throws {
        let data = Samples.graph.data(pretty: pretty)
        #expect(try ArgumentGraph(contentsOf: data) == Samples.graph)
        #expect(try ArgumentGraph(contentsOf: data).data(pretty: pretty) == data)
    }

    @Test("Parts are written in the order of the specification, whatever the order they came in")
    func order() {
        let graph = Samples.graph
        let shuffled = ArgumentGraph(
            generator: graph.generator, articles: graph.articles.reversed(), actors: graph.actors.reversed(),
            claims: graph.claims.reversed(),
            assertions: graph.assertions.reversed(), relations: graph.relations.reversed())
        #expect(shuffled.data() == graph.data())
        #expect(graph.claims.map(\.id) == ["c-1", "c-2"])
        #expect(graph.assertions.map(\.id) == ["s-1", "s-2"])
    }

    @Test("Keys stand in the order of the specification")
    func keys() {
        let text = String(decoding: Samples.graph.data(), as: UTF8.self)
        #expect(
            text.hasPrefix(
                #"{"counterpoint":1,"generator":{"name":"counterpoint","version":"0.1.0","models":{"judge":"cd","reader":"ab"}},"articles":[{"id":"a-1","set":"2024","path":"tram.txt","title":"The \"tram\"","#
            ))
        #expect(text.contains(#""text":"The tram pays for itself\\ \n\u0001","type":"assertion","targets":[]"#))
        #expect(text.contains(#""thesis":true"#))
        #expect(text.contains(#""confidence":0.93"#))
        #expect(text.hasSuffix("}\n"))
    }

    @Test("Unknown keys are ignored and lists may be absent")
    func lenient() throws {
        let graph = try ArgumentGraph(contentsOf: Data(#"{"counterpoint":1,"future":{"x":[1]}}"#.utf8))
        #expect(graph.claims.isEmpty)
    }

    @Test("A later version is refused by name")
    func newer() {
        #expect(throws: GraphFileError.newer(version: 9)) {
            try ArgumentGraph(contentsOf: Data(#"{"counterpoint":9,"claims":"in another form"}"#.utf8))
        }
    }

    @Test(
        "A file that is no graph says where it goes wrong",
        arguments: [
            ("", "not a graph file"), ("[1]", "not a graph file"), ("Tram", "character 0"), ("{}", "counterpoint"),
            (#"{"counterpoint":1,"claims":[{"id":"c"}]}"#, "claims"),
            (
                #"{"counterpoint":1,"claims":[{"id":"c","text":"t","type":"opinion"}]}"#,
                "unknown value \"opinion\" at .claims[0].type"
            ),
        ])
    func malformed(text: String, expected: String) throws {
        let error = #expect(throws: GraphFileError.self) { try ArgumentGraph(contentsOf: Data(text.utf8)) }
        #expect(error?.description.contains(expected) == true, "\(String(describing: error))")
    }

    @Test("Dangling references and repeated ids are named")
    func dangling() throws {
        let text =
            #"{"counterpoint":1,"relations":[{"id":"r","from":"c-9","to":"c-8","kind":"supports","confidence":0.5,"basis":"pair","articles":[]}]}"#
        let error = #expect(throws: GraphFileError.self) { try ArgumentGraph(contentsOf: Data(text.utf8)) }
        #expect(error?.description.contains("c-9") == true && error?.description.contains("c-8") == true)
        let twice =
            #"{"counterpoint":1,"actors":[{"id":"p","name":"a","kind":"person"},{"id":"p","name":"b","kind":"person"}]}"#
        #expect(throws: GraphFileError.inconsistent([GraphProblem(part: "p", message: "the id is used twice")])) {
            try ArgumentGraph(contentsOf: Data(twice.utf8))
        }
    }

    @Test("Damaged files are refused or read, never crash")
    func damaged() {
        let data = [UInt8](Samples.graph.data())
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            var bytes = data
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<3, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(place...)
                default: bytes.insert(contentsOf: bytes[0..<min(place, 20)], at: place)
                }
                if bytes.isEmpty { break }
            }
            if let graph = try? ArgumentGraph(contentsOf: Data(bytes)) { #expect(graph.problems().isEmpty) }
        }
    }
}
