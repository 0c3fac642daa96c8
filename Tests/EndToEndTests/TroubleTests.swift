import Foundation
import Testing

@Suite("The program in trouble", .serialized)
struct TroubleTests {
    @Test(
        "What is not there is named, with exit code 2",
        arguments: [
            ["build", "no-such-folder"], ["show", "no-such-file.json"], ["render", "graphs"],
            ["verify", "README.md", "graphs"],
        ])
    func missing(arguments: [String]) throws {
        let result =
            arguments.count == 2
            ? try Program.run(arguments[0], arguments[1]) : try Program.run(arguments[0], arguments[1], arguments[2])
        #expect(result.status == 2, "\(result.errors)")
        #expect(result.errors.contains(arguments[1]))
        #expect(result.text.isEmpty)
    }

    @Test(
        "Wrong usage exits with 64",
        arguments: [
            ["build"], ["bild"], ["build", "x", "--min-confidence", "7"], ["build", "x", "--jobs", "0"],
            ["build", "x", "--field", "nope=body"],
        ])
    func usage(arguments: [String]) throws {
        let result =
            switch arguments.count {
            case 1: try Program.run(arguments[0])
            default: try Program.run(arguments[0], arguments[1], arguments[2], arguments[3])
            }
        #expect(result.status == 64, "\(result.errors)")
    }

    @Test("A binary file and an empty one are skipped with the reason, and refused with --strict")
    func skipped() throws {
        let scratch = try Scratch()
        try Data([0, 1, 2, 255, 0, 7]).write(to: scratch.file("picture.txt"))
        try Data().write(to: scratch.file("empty.txt"))
        try Data("The mayor said that the bridge is safe. Critics deny that the bridge is safe.\n".utf8).write(
            to: scratch.file("good.txt"))
        let lenient = try Program.run("build", scratch.folder.path)
        #expect(lenient.status == 0, "\(lenient.errors)")
        #expect(lenient.errors.contains("picture.txt") && lenient.errors.contains("empty.txt"))
        #expect(lenient.errors.contains("1 article (2 skipped)"))
        let strict = try Program.run("build", "--strict", scratch.folder.path)
        #expect(strict.status == 2)
        #expect(strict.errors.contains("2 inputs skipped, which --strict forbids"))
    }

    @Test("A file that cannot be written leaves nothing behind")
    func unwritable() throws {
        let scratch = try Scratch()
        let result = try Program.run(
            "render", "graphs/tiktok.json", "--format", "dot", "-o", scratch.file("no/such/folder.dot").path)
        #expect(result.status == 2)
        #expect(result.errors.contains("folder.dot: cannot be written: there is no folder"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
    }

    @Test(
        "An output that is read as well is refused before any work, and stays as it was",
        arguments: ["a.txt", "link.txt"])
    func ownInput(name: String) throws {
        let scratch = try Scratch()
        let text = "The mayor said that the bridge is safe. Critics deny that the bridge is safe.\n"
        try Data(text.utf8).write(to: scratch.file("a.txt"))
        try FileManager.default.createSymbolicLink(
            at: scratch.file("link.txt"), withDestinationURL: scratch.file("a.txt"))
        let folder = try Program.run("build", scratch.folder.path, "-o", scratch.file(name).path)
        #expect(folder.status == 2)
        #expect(folder.errors.contains("is read, too, and would be lost"))
        let graph = scratch.file("graph.json")
        #expect(try Program.run("build", scratch.file("a.txt").path, "-o", graph.path).status == 0)
        #expect(try Program.run("stats", graph.path, "-o", graph.path).status == 2)
        #expect(try Program.run("diff", graph.path, graph.path, "-o", graph.path).status == 2)
        #expect(try String(contentsOf: scratch.file("a.txt"), encoding: .utf8) == text)
    }

    @Test(
        "A full disk is trouble, and a device is never replaced",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "this system has no /dev/full"))
    func full() throws {
        let result = try Program.run("render", "graphs/tiktok.json", "--format", "dot", "-o", "/dev/full")
        #expect(result.status == 2)
        #expect(result.errors.contains("/dev/full"))
        #expect(
            try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
                == .typeCharacterSpecial)
    }

    @Test("Articles come in on standard input, and the graph goes out on standard output")
    func streams() throws {
        let line =
            #"{"title":"Bridge","text":"The mayor said that the bridge is safe. Critics deny that the bridge is safe."}"#
        let result = try Program.run(
            "build", "-", "--input-format", "jsonl", "--quiet", input: Data((line + "\nnot json\n").utf8))
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.hasPrefix(#"{"counterpoint":1"#))
    }

    @Test("read gives the text that its spans index, and tells prose from what stands around it")
    func reading() throws {
        let page =
            "<html><body><h1>The bridge</h1><p>The mayor said that the bridge is safe.</p><p>Share this</p></body></html>"
        let result = try Program.run(
            "read", "-", "--input-format", "html", "--format", "jsonl", input: Data(page.utf8))
        struct Line: Decodable {
            struct Block: Decodable, Equatable {
                var start: Int, end: Int, kind: String
            }
            var text: String
            var blocks: [Block]
        }
        let line = try JSONDecoder().decode(Line.self, from: Data(result.text.utf8))
        #expect(line.text == "The bridge\n\nThe mayor said that the bridge is safe.\n\nShare this")
        #expect(
            line.blocks == [
                .init(start: 0, end: 10, kind: "title"), .init(start: 12, end: 51, kind: "body"),
                .init(start: 53, end: 63, kind: "boilerplate"),
            ])
    }

    @Test(
        "Every subcommand has help with an example",
        arguments: [
            "build", "render", "verify", "show", "stats", "search", "paths", "weigh", "diff", "read", "judge",
            "evaluate",
        ])
    func help(command: String) throws {
        let result = try Program.run("help", command)
        #expect(result.status == 0)
        #expect(result.text.contains("EXAMPLE"))
        #expect(result.text.contains("counterpoint \(command)"))
    }
}
