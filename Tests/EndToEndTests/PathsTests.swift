import ArgumentModel
import Foundation
import TestSupport
import Testing

@Suite("The program, asked for paths", .serialized)
struct PathsTests {
    /// Asks for a path in the graph of the dispute about a bridge, which comes in on standard input.
    private func paths(_ from: String, _ to: String, _ option: String = "--words") throws -> Program.Result {
        try Program.run("paths", "-", "--from", from, "--to", to, "--words", option, input: Graphs.bridge.data())
    }

    @Test("The claims that were guessed are named on standard error, with those that are nearly as good")
    func guesses() throws {
        let result = try paths("forty cracks", "c-close")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("--from: c-survey “A survey counted forty cracks.” ("))
        #expect(!result.errors.contains("--to"))
        let vague = try paths("the bridge", "c-jobs")
        #expect(vague.errors.contains("\n  nearly as good: c-sound “The bridge is sound.” ("))
        #expect(try paths("forty cracks", "c-close", "--quiet").errors.isEmpty)
    }

    @Test("No path exits with 1 and the nearest thing on standard output; a guess that is refused exits with 2")
    func statuses() throws {
        let none = try paths("c-close", "c-survey")
        #expect(none.status == 1)
        #expect(none.text.contains("(--undirected)"))
        #expect(none.errors.isEmpty)
        let refused = try paths("forty cracks", "c-close", "--exact")
        #expect(refused.status == 2)
        #expect(refused.text.isEmpty)
        #expect(refused.errors.contains("no claim has the id or the exact text “forty cracks”"))
    }
}
