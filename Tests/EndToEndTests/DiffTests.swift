import Foundation
import Testing

@Suite("diff as scripts and people call it", .serialized)
struct DiffTests {
    private static let (old, new) = ("graphs/tiktok-2020.json", "graphs/tiktok-2024.json")

    private static func diff(_ options: String...) throws -> Program.Result { try Program.run(["diff"] + options) }

    private static func json(_ options: String...) throws -> [String: Any] {
        let result = try Program.run(["diff", old, new, "--format", "json"] + options)
        return try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
    }

    private static func changes(_ options: String...) throws -> [[String: Any]] {
        let result = try Program.run(["diff", old, new, "--format", "json"] + options)
        let diff = try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
        return try #require(diff["changes"] as? [[String: Any]])
    }

    @Test("0 says no difference, 1 that there are some; --quiet says it without a word")
    func status() throws {
        let same = try Self.diff(Self.old, Self.old)
        #expect(same.status == 0)
        #expect(same.text.hasSuffix("\nno difference\n"))
        let other = try Self.diff(Self.old, Self.new)
        #expect(other.status == 1)
        #expect(other.text.contains(" changes\n"))
        for (sides, status) in [([Self.old, Self.old], 0), ([Self.old, Self.new], 1)] as [([String], Int32)] {
            let quiet = try Self.diff(sides[0], sides[1], "--quiet")
            #expect(quiet.status == status)
            #expect(quiet.output.isEmpty && quiet.errors.isEmpty)
        }
    }

    @Test("--quiet prints nothing and writes the file that is asked for")
    func quietFile() throws {
        let scratch = try Scratch()
        let answer = try Self.diff(Self.old, Self.new, "--quiet", "-o", scratch.file("diff.json").path)
        #expect(answer.status == 1 && answer.output.isEmpty)
        #expect(FileManager.default.fileExists(atPath: scratch.file("diff.json").path))
    }

    @Test(
        "Trouble is 2, with --quiet too, and names what is wrong",
        arguments: [
            ([old, "no-such.json"], "no-such.json: no such file"),
            ([old, "no-such.json", "--quiet"], "no-such.json: no such file"),
            ([old, "--sets", "2020", "1999"], "no set \"1999\"; it has 2020"),
            ([old, new, old, "--format", "svg"], "a picture shows two sets, not 3"),
            ([old, new, "-o", "changes.docx"], "cannot tell the format from .docx"),
        ])
    func trouble(arguments: [String], words: String) throws {
        let result = try Program.run(["diff"] + arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(words), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test(
        "Wrong usage is 64",
        arguments: [
            [old], [old, new, "--sets", "a", "b"], [old, "--sets", "a"], [old, new, "--min-importance", "2"],
            [old, new, "--rounds", "0"], [old, new, "--top", "0"], [old, new, "--only", "gossip"],
        ])
    func usage(arguments: [String]) throws {
        let result = try Program.run(["diff"] + arguments)
        #expect(result.status == 64, "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test("--only shows the topics that are asked for, and the status answers for them alone")
    func only() throws {
        let topics = ["claims", "actors", "stances", "relations"]
        let each = try topics.map { try Self.changes("--only", $0).count }
        #expect(each.reduce(0, +) == (try Self.changes()).count)
        let both = try Self.changes("--only", "actors", "--only", "relations").compactMap { $0["kind"] as? String }
        #expect(both.count == each[1] + each[3])
        #expect(both.allSatisfy { $0.hasPrefix("actor-") || $0.hasPrefix("relation-") })
        for (topic, count) in zip(topics, each) {
            #expect(try Self.diff(Self.old, Self.new, "--quiet", "--only", topic).status == (count == 0 ? 0 : 1))
        }
    }

    @Test("--min-importance leaves out what matters less, and says how much")
    func importance() throws {
        let all = try Self.changes().compactMap { $0["importance"] as? Double }
        let some = try Self.changes("--min-importance", "0.3").compactMap { $0["importance"] as? Double }
        #expect(some == all.filter { $0 >= 0.3 })
        #expect(!some.isEmpty && some.count < all.count)
        let text = try Self.diff(Self.old, Self.new, "--min-importance", "0.3").text
        #expect(text.contains("\(some.count) changes, \(all.count - some.count) left out"))
        let none = try Self.diff(Self.old, Self.new, "--min-importance", "1")
        #expect(none.status == 0)
        #expect(none.text.hasSuffix("no such difference, \(all.count) others\n"))
    }

    @Test("The alignment, the kept claims and the patch are whole whatever is shown")
    func whole() throws {
        let (all, some) = (try Self.json(), try Self.json("--only", "actors"))
        for key in ["kept", "aligned", "patch", "articles"] {
            #expect((all[key] as? NSObject) == (some[key] as? NSObject), "\(key)")
            #expect(all[key] != nil)
        }
    }

    @Test("--noise-floor marks every change, and the seed decides")
    func noise() throws {
        let changes = try Self.changes("--noise-floor", "--rounds", "3")
        #expect(changes.allSatisfy { $0["aboveNoise"] is Bool })
        let bytes = try [1, 1, 2].map {
            try Self.diff(
                Self.old, Self.new, "--format", "json", "--noise-floor", "--rounds", "3", "--seed", "\($0)"
            ).output
        }
        #expect(bytes[0] == bytes[1])
        #expect(bytes[0] != bytes[2])
    }

    @Test("The output's extension says what is written, and nothing else goes to standard output")
    func formats() throws {
        let scratch = try Scratch()
        for (file, start) in [
            ("a.json", #"{"counterpointDiff":1"#), ("a.md", "# What changed from"), ("a.txt", "--- "),
            ("a.svg", "<?xml"),
            ("a.pdf", "%PDF"), ("a.gv", "digraph"),
        ] {
            let result = try Self.diff(Self.old, Self.new, "-o", scratch.file(file).path)
            #expect(result.status == 1, "\(result.errors)")
            #expect(result.output.isEmpty)
            let text = String(decoding: try Data(contentsOf: scratch.file(file)).prefix(200), as: UTF8.self)
            #expect(text.contains(start), "\(file): \(text)")
        }
    }

    @Test("Three sets make a timeline: a table of theses, and the step from each to the next")
    func timeline() throws {
        let three = ["then=\(Self.old)", "now=\(Self.new)", "again=\(Self.old)"]
        let text = try Program.run(["diff"] + three)
        #expect(text.status == 1)
        let lines = text.text.split(separator: "\n")
        let head = lines[0].split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        #expect(head == ["then", "now", "again", "thesis (share of articles for and against)"])
        #expect(lines.contains { $0.contains("--- now") } && lines.contains { $0.contains("+++ again") })
        // What was so at first is so again.
        let rows = lines.dropFirst(2).prefix { $0.contains(" | ") }.map {
            $0.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0[0] == $0[2] })
        let json = try Program.run(["diff"] + three + ["--format", "json"])
        let timeline = try #require(try JSONSerialization.jsonObject(with: json.output) as? [String: Any])
        #expect((timeline["steps"] as? [Any])?.count == 2)
        #expect((timeline["theses"] as? [Any])?.count == rows.count)
        #expect(try Self.diff(Self.old, Self.old, Self.old, "--quiet").status == 0)
        #expect(try Self.diff(Self.old, Self.old, Self.new, "--quiet").status == 1)
    }

    @Test("A diff is measured against a gold list, and a floor that it misses fails")
    func evaluation() throws {
        let scratch = try Scratch()
        let gold = scratch.file("gold.jsonl").path
        try Data(#"{"change": "actor-new", "actor": "Shou Chew"}\#n{"change": "actor-gone", "actor": "Nobody"}"#.utf8)
            .write(to: scratch.file("gold.jsonl"))
        let diff = try Self.diff(Self.old, Self.new, "--format", "json").output
        let result = try Program.run(["evaluate", "diff", "-", gold, "--errors"], input: diff)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.contains("not found: actor-gone Nobody"))
        #expect(!result.text.contains("not found: actor-new Shou Chew"))
        let low = try Program.run(["evaluate", "diff", "-", gold, "--floor", "actor-gone.recall=0.5"], input: diff)
        #expect(low.status == 1)
        #expect(low.errors.contains("actor-gone.recall is 0.000, below 0.5"))
        let nonsense = try Program.run(["evaluate", "diff", gold, gold])
        #expect(nonsense.status == 2)
        #expect(nonsense.errors.contains("a diff of two sets"))
    }
}
