import ArgumentModel
import ArgumentParser
import Foundation
import Querying
import TestSupport
import Testing

@testable import Commands

/// The commands that ask questions, of the graph of a dispute about a bridge; see `Graphs.bridge`.
@Suite("Questions to a graph")
struct QuestionTests {
    /// What a command writes, and the code with which it exits.
    private struct Answer {
        var text: String
        var status: Int32

        /// The members of the JSON object that was written.
        var json: [String: Any] {
            get throws { try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]) }
        }
    }

    /// Asks a question of a graph, the bridge's where none is given.
    private func ask<Command: ParsableCommand>(
        _ command: Command.Type, _ arguments: [String], of asked: ArgumentGraph = Graphs.bridge
    ) throws -> Answer {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (graph, output) = (folder.appendingPathComponent("graph.json"), folder.appendingPathComponent("answer"))
        try asked.data().write(to: graph)
        var status: Int32 = 0
        do {
            var command = try Command.parse([graph.path] + arguments + ["-o", output.path, "--quiet"])
            try command.run()
        } catch let code as ExitCode {
            status = code.rawValue
        }
        return Answer(text: (try? String(contentsOf: output, encoding: .utf8)) ?? "", status: status)
    }

    private func ask<Command: ParsableCommand>(_ command: Command.Type, _ arguments: String...) throws -> Answer {
        try ask(command, arguments)
    }

    private func paths(_ from: String, _ to: String, _ options: String...) throws -> (
        claims: [[String]], answer: Answer
    ) {
        try paths(from, to, options)
    }

    /// The paths that are found, each as the ids that it passes.
    private func paths(_ from: String, _ to: String, _ options: [String]) throws -> (claims: [[String]], answer: Answer)
    {
        let arguments = ["--from", from, "--to", to, "--words", "--format", "json"] + options
        let answer = try ask(PathsCommand.self, arguments)
        let paths = try #require(try answer.json["paths"] as? [[String: Any]])
        return (
            paths.map { ($0["points"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }, answer
        )
    }

    // MARK: - paths

    @Test("A path is told claim by claim, each once, with who says it where and what it does to the next")
    func pathText() throws {
        let answer = try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-jobs")
        #expect(answer.status == 0)
        #expect(
            answer.text == """
                1. undermines, 3 steps, confidence 0.60
                     “A survey counted forty cracks.” — asserted by Dockers' Union in Mayor turns, Herald, 2020-01-15
                   supports (0.95, Mayor turns)
                     “There are cracks in the bridge.” — asserted by Ada Engineer in Engineer warns, Gazette, 2019-05-20
                   supports (0.90, Engineer warns)
                     “The bridge should be closed.”
                   contradicts (0.70, Mayor defends bridge)
                     “Closing the bridge would cost jobs.” — asserted by Mona Mayor, Dockers' Union in Mayor defends \
                bridge, Gazette, 2019-03-02

                """)
    }

    @Test("A step against its direction and a step through an actor say so")
    func otherSteps() throws {
        let reversed = try ask(PathsCommand.self, "--from", "c-close", "--to", "c-survey", "--undirected").text
        #expect(reversed.hasPrefix("1. sides with, 2 steps"))
        #expect(reversed.contains("\n   is supported by (0.90, Engineer warns)\n"))
        let through = try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-jobs", "--via-actors", "-k", "1").text
        #expect(
            through.contains(
                "\n   is asserted by (0.80, Mayor turns)\n     Dockers' Union\n   asserts (0.80, Mayor defends bridge)\n"
            ))
    }

    @Test("An actor is no end of a path, and is not taken for a claim that names him")
    func actorAsEnd() throws {
        let refused = #expect(throws: Trouble.self) { try paths("mona mayor", "c-jobs") }
        #expect(refused?.description.hasPrefix("--from: Mona Mayor is an actor, not a claim;") == true)
    }

    @Test("Supports are followed against their direction with --undirected alone")
    func undirected() throws {
        let directed = try paths("c-close", "c-survey")
        #expect(directed.claims.isEmpty)
        #expect(directed.answer.status == 1)
        #expect((try directed.answer.json["nearest"] as? [String: Any])?["without"] as? String == "direction")
        let undirected = try paths("c-close", "c-survey", "--undirected")
        #expect(undirected.claims == [["c-close", "c-cracks", "c-survey"]])
        #expect(undirected.answer.status == 0)
    }

    @Test("Without a path the exit code is 1 and the nearest thing is said, with the option that allows it")
    func noPath() throws {
        let reversed = try ask(PathsCommand.self, "--from", "c-close", "--to", "c-survey")
        #expect(reversed.status == 1)
        #expect(
            reversed.text.hasPrefix("No path from “The bridge should be closed.” to “A survey counted forty cracks.”."))
        #expect(reversed.text.contains("\nThere is one that ignores the direction of relations (--undirected):\n"))
        let long = try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-jobs", "--max-length", "2")
        #expect(long.status == 1)
        #expect(long.text.contains("\nThere is a longer one (--max-length 3):\n"))
        let sure = try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-jobs", "--min-confidence", "0.8")
        #expect(sure.status == 1)
        #expect(sure.text.contains("\nThere is a less sure one (--min-confidence):\n"))
        let nothing = try ask(PathsCommand.self, "--from", "c-lone", "--to", "c-close")
        #expect(nothing.status == 1)
        #expect(nothing.text.contains("\nNothing leads there at all"))
    }

    @Test(
        "Options say what a path may pass",
        arguments: [
            (["--only", "supports"], true), (["--only", "contradicts"], false),
            (["--through", "Ada Engineer"], true), (["--through", "c-cracks"], true),
            (["--through", "c-sound"], false),
            (["--avoid", "c-jobs"], true), (["--avoid", "There are cracks in the bridge."], false),
            (["--avoid", "Ada Engineer"], false), (["--within", "2020"], false), (["--within", "2019"], false),
            (["--max-length", "2"], true), (["--max-length", "1"], false),
        ])
    func limits(options: [String], isThere: Bool) throws {
        let found = try paths("c-survey", "c-close", options)
        #expect(found.claims == (isThere ? [["c-survey", "c-cracks", "c-close"]] : []))
        #expect(found.answer.status == (isThere ? 0 : 1))
    }

    @Test("A set keeps what belongs to it")
    func within() throws {
        #expect(try paths("c-cracks", "c-close", "--within", "2019").claims == [["c-cracks", "c-close"]])
        #expect(throws: Trouble.self) { try paths("c-cracks", "c-close", "--within", "1999") }
    }

    @Test("The best paths come by steps or by confidence, as many as are asked for")
    func order() throws {
        // By two steps through the union (0.8 · 0.8), or by three: by the mayor (0.95 · 0.8 · 0.8) surer than by
        // relations alone (0.95 · 0.9 · 0.7).
        let byLength = try paths("c-survey", "c-jobs", "--via-actors", "-k", "2")
        #expect(
            byLength.claims == [["c-survey", "p-union", "c-jobs"], ["c-survey", "c-cracks", "p-mayor", "c-jobs"]])
        #expect(try byLength.answer.json["cuts"] as? [String] == ["count"])
        #expect(try paths("c-survey", "c-jobs", "--via-actors", "-k", "1").claims == [byLength.claims[0]])
        let sure = try paths("c-cracks", "c-jobs", "--via-actors", "--by", "confidence", "-k", "2")
        // By the mayor (0.64), then by the thesis (0.63), though both take two steps.
        #expect(sure.claims == [["c-cracks", "p-mayor", "c-jobs"], ["c-cracks", "c-close", "c-jobs"]])
    }

    @Test("Of all paths the shortest are kept, whatever the search meets first")
    func shortestOfAll() throws {
        let all = try paths("c-survey", "c-jobs", "--via-actors", "--all", "--undirected")
        let few = try paths("c-survey", "c-jobs", "--via-actors", "--all", "--undirected", "-k", "1")
        #expect(all.claims.count > 1 && few.claims == [all.claims[0]])
        #expect(all.claims[0].count == all.claims.map(\.count).min())
    }

    @Test("A path is drawn in the format that the file's name asks for, and no other file is written")
    func pathFormats() throws {
        #expect(throws: Trouble.self) {
            let command = try PathsCommand.parse([
                "graph.json", "--from", "c-survey", "--to", "c-jobs", "-o", "/tmp/no-such-folder/p.xyz",
            ])
            try command.run()
        }
        #expect(
            try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-jobs", "--format", "svg").text.contains("<svg"))
    }

    @Test("A path passes through an actor with --via-actors alone")
    func viaActors() throws {
        #expect(try paths("c-survey", "c-jobs", "--max-length", "2").claims.isEmpty)
        let found = try paths("c-survey", "c-jobs", "--max-length", "2", "--via-actors")
        #expect(found.claims == [["c-survey", "p-union", "c-jobs"]])
    }

    @Test("A claim is found by its words, and with --exact by its text or id alone")
    func finding() throws {
        #expect(try paths("forty cracks survey", "c-cracks").claims == [["c-survey", "c-cracks"]])
        #expect(
            try paths("a survey counted forty cracks.", "c-cracks", "--exact").claims == [["c-survey", "c-cracks"]])
        let refused = #expect(throws: Trouble.self) { try paths("forty cracks survey", "c-cracks", "--exact") }
        #expect(refused?.description.contains("the nearest are\n  c-survey “A survey counted forty cracks.”") == true)
        let unknown = #expect(throws: Trouble.self) { try paths("c-0000", "c-cracks") }
        #expect(unknown?.description == "--from: the graph has no claim c-0000")
        #expect(throws: Trouble.self) { try paths("zebra", "c-cracks") }
        #expect(throws: Trouble.self) { try paths("c-cracks", "There are cracks in the bridge.") }
    }

    @Test("--all lists every path within --max-length, and says what was left out")
    func all() throws {
        let all = try paths("c-survey", "c-jobs", "--via-actors", "--all", "--max-length", "3")
        #expect(all.claims.count > 2)
        #expect(all.claims.allSatisfy { $0.count <= 4 && $0.first == "c-survey" && $0.last == "c-jobs" })
        #expect(try all.answer.json["cuts"] as? [String] == ["length"])
        let text = try ask(
            PathsCommand.self, "--from", "c-survey", "--to", "c-jobs", "--via-actors", "--all", "--max-length", "3")
        #expect(text.text.hasSuffix("\nNot all paths: there may be longer ones than 3 steps (--max-length).\n"))
    }

    @Test("A picture shows the claims on the path and beside it", arguments: ["dot", "svg"])
    func picture(format: String) throws {
        let answer = try ask(PathsCommand.self, "--from", "c-survey", "--to", "c-close", "--format", format)
        #expect(answer.status == 0)
        let text = answer.text.replacing("&#45;", with: "-")
        #expect(text.contains(format == "dot" ? "digraph" : "<svg"))
        for claim in ["c-survey", "c-cracks", "c-close", "c-sound"] { #expect(text.contains(claim)) }
        #expect(!text.contains("c-lone"))
    }

    @Test(
        "Values out of range are refused",
        arguments: [
            ["--max-length", "0"], ["-k", "0"], ["--min-confidence", "1.5"], ["--only", "hates"], ["--by", "luck"],
        ])
    func refused(options: [String]) {
        #expect(throws: (any Error).self) {
            try PathsCommand.parse(["graph.json", "--from", "a", "--to", "b"] + options)
        }
    }

    // MARK: - search

    private func found(_ text: String, _ options: String...) throws -> (claims: [String], status: Int32) {
        let answer = try ask(SearchCommand.self, [text, "--words", "--format", "json"] + options)
        let claims = try #require(try answer.json["claims"] as? [[String: Any]])
        return (claims.compactMap { $0["id"] as? String }, answer.status)
    }

    @Test("Search keeps to an actor, a stance, a set and a number")
    func search() throws {
        #expect(try found("bridge").claims == ["c-close", "c-sound", "c-cracks", "c-jobs"])
        #expect(try found("bridge", "--top", "1").claims == ["c-close"])
        #expect(try found("bridge", "--actor", "Mayor").claims == ["c-sound", "c-cracks", "c-jobs"])
        #expect(try found("bridge", "--actor", "Ada Engineer", "--stance", "denies").claims == ["c-sound"])
        #expect(try found("bridge", "--stance", "questions").claims == ["c-close"])
        #expect(try found("bridge", "--actor", "Mayor", "--set", "2020").claims == ["c-cracks"])
    }

    @Test("Search that finds nothing says so and exits with 1")
    func nothingFound() throws {
        #expect(try found("zebra") == ([], 1))
        #expect(try ask(SearchCommand.self, "zebra", "--words").text == "No claim is about “zebra”.\n")
        #expect(throws: Trouble.self) { try found("bridge", "--actor", "Nobody") }
        #expect(throws: Trouble.self) { try found("bridge", "--set", "1999") }
    }

    @Test("A graph without claims is asked in vain, and nothing crashes")
    func emptyGraph() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        try ArgumentGraph().data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let search = try SearchCommand.parse([file.path, "bridge", "--words", "--quiet", "-o", file.path + ".txt"])
        defer { try? FileManager.default.removeItem(atPath: file.path + ".txt") }
        #expect(throws: ExitCode(1)) { try search.run() }
        let show = try ShowCommand.parse([file.path, "bridge", "--words", "--quiet"])
        #expect(throws: Trouble.self) { try show.run() }
    }

    @Test("A result is not written over its input, and --articles takes no name")
    func inputs() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
        try Graphs.bridge.data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let render = try RenderCommand.parse([file.path, "-o", file.path, "--quiet"])
        #expect(throws: Trouble.self) { try render.run() }
        #expect(try Data(contentsOf: file) == Graphs.bridge.data())
        #expect(throws: (any Error).self) { try ShowCommand.parse([file.path, "--articles", "folder", "Mayor"]) }
    }

    // MARK: - show

    @Test("The outline has the theses and what else other claims bear on")
    func outline() throws {
        let text = try ask(ShowCommand.self).text
        #expect(
            text == """
                3 articles of 2019-03-02 to 2020-01-15; sets 2019, 2020; 6 claims; 4 relations
                most outspoken: Mona Mayor (3), Dockers' Union (3), Ada Engineer (2)

                The bridge should be closed.  c-close
                  thesis, questioned by Dockers' Union
                  + There are cracks in the bridge. — Ada Engineer, Mona Mayor (0.90, c-cracks)
                  − Closing the bridge would cost jobs. — Mona Mayor, Dockers' Union (0.70, c-jobs)

                There are cracks in the bridge.  c-cracks
                  asserted by Ada Engineer, Mona Mayor
                  + A survey counted forty cracks. — Dockers' Union (0.95, c-survey)
                  − The bridge is sound. — Mona Mayor (0.80, c-sound)

                1 other claim, found by counterpoint search

                """)
    }

    @Test(
        "A forename or a surname means the person, and never a claim's word with --exact",
        arguments: ["engineer", "ada"])
    func partOfName(_ name: String) throws {
        #expect(try ask(ShowCommand.self, name).text.hasPrefix("Ada Engineer  person"))
        #expect(throws: Trouble.self) { try ask(ShowCommand.self, name, "--exact", "--words") }
    }

    @Test(
        "A name that is slightly misspelt means who is nearly called so, unless a claim has these words",
        arguments: [("Ada Enginer", true), ("Mona Mayro", true), ("Adele Enginer", false), ("survey", false)])
    func misspelt(name: String, isActor: Bool) throws {
        let text = try? ask(ShowCommand.self, name, "--words").text
        #expect(text?.contains("  person, p-") ?? false == isActor)
        #expect(throws: Trouble.self) { try ask(ShowCommand.self, name, "--exact", "--words") }
    }

    @Test("The claims that matter most are at the top of an outline, not those with the lowest ids")
    func outlineOrder() throws {
        let graph = ArgumentGraph(
            articles: ["a-1", "a-2"].map { Graphs.article($0, set: "s") },
            claims: [
                Graphs.claim("c-a", "This was seen", in: ["a-1"]), Graphs.claim("c-b", "Somebody looked", in: ["a-1"]),
                Graphs.claim("c-y", "The bridge is closed", in: ["a-1", "a-2"]), Graphs.claim("c-z", "It is cracked"),
            ],
            relations: [
                Graphs.relation("r-1", "c-b", .supports, "c-a", 0.8, .pair, ["a-1"]),
                Graphs.relation("r-2", "c-z", .supports, "c-y", 0.8, .pair, ["a-1"]),
            ])
        #expect(OutlineReport(graph, limit: 5).heads.map(\.id) == ["c-y", "c-a"])
    }

    @Test("An article is shown by its title with its claims, who makes them there, and what they bear on")
    func article() throws {
        let text = try ask(ShowCommand.self, "engineer warns").text
        #expect(
            text == """
                Engineer warns  article, a-2
                  Gazette, 2019-05-20, set 2019

                c-cracks  There are cracks in the bridge.
                  asserted by Ada Engineer
                  supports “The bridge should be closed.” (0.90, c-close)
                  contradicts “The bridge is sound.” (0.80, c-sound)

                c-sound  The bridge is sound.
                  denied by Ada Engineer

                """)
        let json = try ask(ShowCommand.self, "a-2", "--format", "json").json
        #expect((json["article"] as? [String: Any])?["title"] as? String == "Engineer warns")
        #expect((json["claims"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["c-cracks", "c-sound"])
    }

    @Test("An actor's attitudes are told where they are sure, and how many are not")
    func attitudes() throws {
        let bridge = Graphs.bridge
        let said = try #require(bridge.assertions.first { $0.stance == .asserts })
        let position = try #require(bridge.claims.firstIndex { $0.id == said.claim })
        let other = try #require(bridge.actors.first { $0.id != said.actor })
        func shown(_ confidence: Double) throws -> String {
            var claims = bridge.claims
            claims[position].targets = [Claim.Target(actor: other.id, sentiment: .negative, confidence: confidence)]
            let graph = ArgumentGraph(
                generator: bridge.generator, articles: bridge.articles, actors: bridge.actors, claims: claims,
                assertions: bridge.assertions, relations: bridge.relations)
            return try ask(ShowCommand.self, [said.actor, "--exact"], of: graph).text
        }
        #expect(try shown(0.9).contains("Speaks ill of\n  \(other.name)"))
        #expect(try !shown(0.9).contains("left out"))
        #expect(try !shown(0.6).contains("Speaks ill of"))
        #expect(try shown(0.6).contains("1 leaning less sure than 0.7 left out"))
    }

    @Test("An actor is shown with its stances in time, its contradictions and its opponents")
    func actor() throws {
        let answer = try ask(ShowCommand.self, "Mayor")
        #expect(
            answer.text == """
                Mona Mayor  person, p-mayor
                  also called Mayor

                Asserts
                  c-sound  The bridge is sound.
                    [2019] Mayor defends bridge, Gazette, 2019-03-02
                  c-jobs  Closing the bridge would cost jobs.
                    [2019] Mayor defends bridge, Gazette, 2019-03-02
                  c-cracks  There are cracks in the bridge.
                    [2020] Mayor turns, Herald, 2020-01-15

                Contradicts itself
                  asserts “The bridge is sound.” — [2019] Mayor defends bridge, Gazette, 2019-03-02
                  but asserts “There are cracks in the bridge.” — [2020] Mayor turns, Herald, 2020-01-15

                Contradicted
                  c-sound  The bridge is sound.
                    denied by Ada Engineer
                    by Ada Engineer: “There are cracks in the bridge.” (0.80, c-cracks)

                """)
    }

    @Test("An actor's profile is there as JSON")
    func actorJSON() throws {
        let json = try ask(ShowCommand.self, "p-engineer", "--format", "json").json
        #expect((json["actor"] as? [String: Any])?["name"] as? String == "Ada Engineer")
        let stances = (json["positions"] as? [[String: Any]])?.compactMap { $0["stance"] as? String }
        #expect(stances == ["asserts", "denies"])
        #expect((json["opponents"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["p-mayor"])
    }

    @Test("What is shown exactly is not guessed")
    func showExact() throws {
        #expect(try ask(ShowCommand.self, "forty cracks", "--words").text.contains("A survey counted forty cracks."))
        // Word for word goes before nearness: the shortest claim about the bridge is another one.
        #expect(try ask(ShowCommand.self, "in the bridge", "--words").text.contains("There are cracks in the bridge."))
        #expect(throws: Trouble.self) { try ask(ShowCommand.self, "forty cracks", "--words", "--exact") }
    }

    // MARK: - stats

    @Test("Writers without a name are told apart by what they wrote")
    func writers() throws {
        var graph = Graphs.bridge
        let articles = ["Mayor defends bridge", "Mayor turns"]
        graph = ArgumentGraph(
            articles: graph.articles,
            actors: graph.actors + ["p-w1", "p-w2"].map { Actor(id: $0, name: "the author", kind: .author) },
            claims: graph.claims,
            assertions: graph.assertions + [
                Graphs.assertion("s-9", "p-w1", "c-lone", "a-1", at: 99),
                Graphs.assertion("s-10", "p-w2", "c-lone", "a-3", at: 99),
            ], relations: graph.relations)
        let text = StatsReport(graph: graph, statistics: GraphStatistics(graph)).text(Style(isOn: false))
        for title in articles { #expect(text.contains("1  the author of “\(title)”"), "\(text)") }
        #expect(text.contains("3  Mona Mayor\n"))
    }

    // MARK: - weigh

    /// The claims that weigh accepts.
    private func accepted(_ options: String...) throws -> [String] {
        let json = try ask(WeighCommand.self, ["--format", "json"] + options).json
        let claims = try #require(json["claims"] as? [[String: Any]])
        return claims.filter { $0["acceptability"] as? String == "accepted" }.compactMap { $0["id"] as? String }
    }

    @Test("Which contradictions attack decides what stands")
    func attacks() throws {
        #expect(try accepted("--attacks", "both") == ["c-lone", "c-survey"])
        #expect(try accepted("--attacks", "filed") == ["c-close", "c-cracks", "c-lone", "c-survey"])
        #expect(try accepted().contains("c-cracks"))
        #expect(try accepted() == accepted("--attacks", "stronger"))
    }

    @Test("Claims are listed by the strength that is asked for, theses first, no more than --top")
    func weigh() throws {
        let text = try ask(WeighCommand.self, "--top", "1").text.split(separator: "\n")
        #expect(text.count == 4)
        #expect(text[1].hasSuffix("The bridge should be closed. (thesis)"))
        #expect(text[2].hasSuffix("There are cracks in the bridge."))
        #expect(text[3] == "and 4 more")
        let plain = try ask(WeighCommand.self, "--format", "json").text
        #expect(try ask(WeighCommand.self, "--format", "json", "--weighted").text != plain)
        #expect(throws: (any Error).self) { try WeighCommand.parse(["graph.json", "--top", "0"]) }
        #expect(throws: (any Error).self) { try WeighCommand.parse(["graph.json", "--by", "size"]) }
    }
}
