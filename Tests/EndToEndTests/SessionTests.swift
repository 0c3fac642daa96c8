import ArgumentModel
import Foundation
import Testing

@Suite("The program, from articles to answers", .serialized)
struct SessionTests {
    private static let articles = "graphs/articles/2020"

    /// The gallery's graph of 2020, built once.
    private static let built: (result: Program.Result, scratch: Scratch)? = {
        guard let scratch = try? Scratch(),
            let result = try? Program.run("build", articles, "-o", scratch.file("graph.json").path)
        else { return nil }
        return (result, scratch)
    }()

    private var graph: String {
        get throws { try #require(Self.built).scratch.file("graph.json").path }
    }

    @Test("build writes a sound graph and says what it did")
    func build() throws {
        let built = try #require(Self.built)
        #expect(built.result.status == 0, "\(built.result.errors)")
        #expect(built.result.errors.contains("5 articles (0 skipped)"))
        let graph = try ArgumentGraph(contentsOf: Data(contentsOf: built.scratch.file("graph.json")))
        #expect(graph.problems().isEmpty)
        #expect(graph.claims.count > 20)
        #expect(!graph.theses.isEmpty)
        #expect(!graph.relations.isEmpty)
    }

    @Test("A denial in the same words is another claim in each article; two sentences in a row are two claims")
    func merging() throws {
        let scratch = try Scratch()
        try Data("Ann Lee says that Okta sends data to the town every day. Okta denies all these accusations.\n".utf8)
            .write(to: scratch.file("a.txt"))
        try Data("Bo Lind says that Okta spies on the drivers. Okta denies all these accusations.\n".utf8)
            .write(to: scratch.file("b.txt"))
        try Data(
            "Ann Lee says that no voter has approved the toll. She says that no council has approved the toll.\n".utf8
        )
        .write(to: scratch.file("c.txt"))
        let result = try Program.run("build", scratch.folder.path, "-o", scratch.file("graph.json").path)
        #expect(result.status == 0, "\(result.errors)")
        let graph = try ArgumentGraph(contentsOf: Data(contentsOf: scratch.file("graph.json")))
        let denials = graph.claims.filter { $0.text == "Okta denies all these accusations" }
        #expect(denials.map(\.occurrences.count) == [1, 1])
        #expect(Set(denials.flatMap { $0.occurrences.map(\.article) }).count == 2)
        for denial in denials {
            #expect(graph.relations.count { $0.from == denial.id || $0.to == denial.id } == 1)
        }
        #expect(graph.claims.count { $0.text.contains("approved the toll") } == 2)
    }

    @Test("What somebody is told to say in reply, against it or in defence of it, is related to what it answers")
    func replies() throws {
        let scratch = try Scratch()
        let text = """
            The Harbour Trust said on Friday that the old mill was unsafe and must close.

            The owner, Tom Belk, called the report nonsense. "The roof was mended in May," he told the Herald.

            The trust defended its report. "Our engineers found forty cracks," said its director, Mara Quist.

            The government has always claimed that the town stands behind the trust. But the town has shown where it stands.

            """
        try Data(text.utf8).write(to: scratch.file("a.txt"))
        let result = try Program.run("build", scratch.file("a.txt").path, "-o", scratch.file("graph.json").path)
        #expect(result.status == 0, "\(result.errors)")
        let graph = try ArgumentGraph(contentsOf: Data(contentsOf: scratch.file("graph.json")))
        func kind(_ one: String, _ other: String) throws -> Relation.Kind? {
            let ends = try [one, other].map { words in
                try #require(graph.claims.first { $0.text.contains(words) }, "\(words)").id
            }
            return graph.relations.first { Set([$0.from, $0.to]) == Set(ends) && $0.basis == .stated }?.kind
        }
        #expect(try kind("roof was mended", "mill was unsafe") == .contradicts)
        #expect(try kind("forty cracks", "mill was unsafe") == .supports)
        #expect(try kind("stands behind the trust", "shown where it stands") == .contradicts)
        #expect(!graph.claims.contains { $0.text.contains("nonsense") || $0.text.contains("defended") })
    }

    @Test("A middle initial and an acronym part nobody")
    func names() throws {
        let scratch = try Scratch()
        try Data(
            "Donald J. Trump says that the bridge is safe. The Central Intelligence Agency says that it is old.\n".utf8
        )
        .write(to: scratch.file("a.txt"))
        try Data(
            "Donald Trump says that the toll is unfair. The CIA says that the toll is fair for all drivers.\n".utf8
        )
        .write(to: scratch.file("b.txt"))
        let result = try Program.run("build", scratch.folder.path, "-o", scratch.file("graph.json").path)
        #expect(result.status == 0, "\(result.errors)")
        let graph = try ArgumentGraph(contentsOf: Data(contentsOf: scratch.file("graph.json")))
        let names = graph.actors.map(\.name)
        #expect(names.count { $0.hasSuffix("Trump") } == 1)
        #expect(names.contains("Central Intelligence Agency") && !names.contains("CIA"))
    }

    @Test("The least probability of a relation is what the user says, below the usual thresholds, too")
    func threshold() throws {
        func relations(_ least: String) throws -> [Relation] {
            let result = try Program.run("build", "--quiet", Self.articles, "--min-confidence", least)
            return try ArgumentGraph(contentsOf: Data(result.text.utf8)).relations
        }
        let usual = try ArgumentGraph(contentsOf: Data(contentsOf: URL(fileURLWithPath: try graph))).relations
        let (many, few) = (try relations("0.3"), try relations("0.8"))
        #expect(many.count > usual.count && usual.count > few.count)
        #expect(many.contains { $0.confidence < 0.4 } && many.allSatisfy { $0.confidence >= 0.3 })
        #expect(few.allSatisfy { $0.confidence >= 0.8 })
    }

    @Test("verify proves every span, and fails for another text")
    func verify() throws {
        let good = try Program.run("verify", try graph, Self.articles)
        #expect(good.status == 0, "\(good.text)")
        let bad = try Program.run("verify", try graph, "graphs/articles/2024")
        #expect(bad.status == 1)
        #expect(bad.text.contains("no article with this content was given"))
    }

    @Test("verify fails for spans that cut words, and for assertions that stand elsewhere than their claims")
    func displaced() throws {
        let gallery = Program.root.appendingPathComponent("graphs/tiktok-2024.json")
        let graph = try ArgumentGraph(contentsOf: Data(contentsOf: gallery))
        let first = try #require(graph.assertions.first)
        let assertions = graph.assertions.enumerated().map { number, assertion in
            var assertion = assertion
            if number == 0 { assertion.content[0].start += 1 }
            if number > 0, assertion.article == first.article { assertion.content = first.content }
            return assertion
        }
        let moved = ArgumentGraph(
            generator: graph.generator, articles: graph.articles, actors: graph.actors, claims: graph.claims,
            assertions: assertions, relations: graph.relations)
        let scratch = try Scratch()
        try moved.data().write(to: scratch.file("graph.json"))
        let result = try Program.run("verify", scratch.file("graph.json").path, "graphs/articles/2024")
        #expect(result.status == 1)
        #expect(result.text.contains("its content is not where claim"))
        #expect(result.text.contains("cuts a word"))
    }

    @Test(
        "verify fails for a name in brackets that no article has, and for a demand that nobody made",
        arguments: ["[Bo Lind] serves Beijing", "[should] serves Beijing", "[TikTok] runs Beijing"])
    func brackets(text: String) throws {
        let gallery = Program.root.appendingPathComponent("graphs/tiktok-2024.json")
        let graph = try String(contentsOf: gallery, encoding: .utf8)
        try #require(graph.contains("[TikTok] serves Beijing"))
        let scratch = try Scratch()
        try Data(graph.replacingOccurrences(of: "[TikTok] serves Beijing", with: text).utf8)
            .write(to: scratch.file("graph.json"))
        let result = try Program.run("verify", scratch.file("graph.json").path, "graphs/articles/2024")
        #expect(result.status == 1, "\(result.errors)")
        #expect(result.text.contains("does not stand in any of its occurrences"))
    }

    @Test("verify takes brackets that an article has itself, and leaves open, for words of it")
    func ownBrackets() throws {
        let scratch = try Scratch()
        let (article, graph) = (scratch.file("flood.txt"), scratch.file("graph.json"))
        try Data(
            "Floods return every spring. The mayor of Ulm said that without a [U.S.[ dam the town cannot [yet] be saved.\n"
                .utf8
        ).write(to: article)
        #expect(try Program.run("build", article.path, "-o", graph.path).status == 0)
        try #require(try String(contentsOf: graph, encoding: .utf8).contains("[U.S.["))
        let result = try Program.run("verify", graph.path, article.path)
        #expect(result.status == 0, "\(result.text)")
    }

    @Test("The same articles give the same bytes in any order and on any number of threads")
    func determinism() throws {
        let files = try FileManager.default.contentsOfDirectory(
            atPath: Program.root.appendingPathComponent(Self.articles).path
        )
        .sorted().map { "2020=\(Self.articles)/\($0)" }
        let forward = try Program.run("build", "--quiet", files[0], files[1], "--jobs", "1")
        let backward = try Program.run("build", "--quiet", files[1], files[0], "--jobs", "2")
        #expect(forward.status == 0 && backward.status == 0, "\(forward.errors)\(backward.errors)")
        #expect(forward.output == backward.output)
        #expect(!forward.output.isEmpty)
    }

    @Test("render draws the graph without a program of Graphviz")
    func render() throws {
        let picture = try Program.run("render", "--quiet", try graph, "--format", "svg")
        #expect(picture.status == 0, "\(picture.errors)")
        #expect(picture.text.contains("<svg") && picture.text.contains(#"role="img""#))
    }

    @Test(
        "show, stats, search and weigh answer",
        arguments: [["show"], ["stats"], ["search", "national security"], ["weigh"]])
    func questions(arguments: [String]) throws {
        let graph = try graph
        let result =
            arguments.count == 1
            ? try Program.run(arguments[0], graph) : try Program.run(arguments[0], graph, arguments[1])
        #expect(result.status == 0, "\(result.errors)")
        #expect(!result.text.isEmpty)
    }

    @Test("A graph does not differ from itself, and differs from another")
    func diff() throws {
        #expect(try Program.run("diff", "--quiet", try graph, try graph).status == 0)
        #expect(try Program.run("diff", "--quiet", try graph, "graphs/articles/2024").status == 1)
    }
}
