import ArgumentModel
import Querying
import TestSupport
import Testing

@Suite("Paths of the argument")
struct ArgumentPathsTests {
    private let graph = Graphs.bridge

    private func question(_ from: String, _ to: String) throws -> PathQuestion {
        PathQuestion(
            from: try #require(graph.position(ofClaim: from)), to: try #require(graph.position(ofClaim: to)))
    }

    private func ids(_ answer: PathAnswer) -> [[String]] { answer.paths.map { $0.points.map(\.id) } }

    @Test("support where they pass an even number of contradictions, and undermine where it is odd")
    func signs() throws {
        let support = graph.paths(try question("c-survey", "c-close"))
        #expect(ids(support) == [["c-survey", "c-cracks", "c-close"]])
        #expect(support.paths.first?.verdict == .supports)
        let attack = graph.paths(try question("c-survey", "c-jobs"))
        #expect(ids(attack) == [["c-survey", "c-cracks", "c-close", "c-jobs"]])
        #expect(attack.paths.first?.verdict == .undermines)
        #expect(abs((attack.paths.first?.confidence ?? 0) - 0.95 * 0.9 * 0.7) < 1e-12)
    }

    @Test("pass a contradiction that was found both ways")
    func mutual() throws {
        // The file has c-cracks → c-sound; the mayor's claim undermines the thesis by it all the same.
        let answer = graph.paths(try question("c-sound", "c-close"))
        #expect(ids(answer) == [["c-sound", "c-cracks", "c-close"]])
        #expect(answer.paths.first?.verdict == .undermines)
        #expect(
            answer.paths.first?.sentence(in: graph)
                == "“The bridge is sound” undermines “The bridge should be closed”: “The bridge is sound” contradicts "
                + "“There are cracks in the bridge” (0.80, *Engineer warns*), “There are cracks in the bridge” supports "
                + "“The bridge should be closed” (0.90, *Engineer warns*)")
    }

    @Test("pass a contradiction that a person put there only the way it goes")
    func curated() {
        let graph = ArgumentGraph(
            articles: [Graphs.article("a-1", set: "")],
            claims: [Graphs.claim("c-1", "One"), Graphs.claim("c-2", "Two")],
            relations: [Graphs.relation("r-1", "c-1", .contradicts, "c-2", 0.8, .curated)])
        #expect(graph.paths(PathQuestion(from: 0, to: 1)).paths.count == 1)
        let back = graph.paths(PathQuestion(from: 1, to: 0))
        #expect(back.paths.isEmpty)
        #expect(back.nearest?.relaxation == .direction)
        #expect(back.nearest?.path.verdict == .opposes)
    }

    @Test("against the direction of a support put the ends on sides")
    func undirected() throws {
        var question = try question("c-sound", "c-survey")
        let directed = graph.paths(question)
        #expect(directed.paths.isEmpty)
        #expect(directed.nearest?.relaxation == .direction)
        question.isDirected = false
        let answer = graph.paths(question)
        #expect(ids(answer) == [["c-sound", "c-cracks", "c-survey"]])
        #expect(answer.paths.first?.verdict == .opposes)
        #expect(
            answer.paths.first?.sentence(in: graph).hasSuffix(
                "“A survey counted forty cracks” supports “There are cracks in the bridge” (0.95, *Mayor turns*)")
                == true)
    }

    @Test("through an actor who asserts both claims are found when asked for")
    func viaActors() throws {
        var question = try question("c-jobs", "c-survey")
        question.maxLength = 2
        #expect(graph.paths(question).paths.isEmpty)
        question.isViaActors = true
        let answer = graph.paths(question)
        #expect(ids(answer) == [["c-jobs", "p-union", "c-survey"]])
        #expect(answer.paths.first?.verdict == .sidesWith)
        #expect(answer.paths.first?.sentence(in: graph).contains("Dockers' Union asserts “A survey") == true)
        // Who denies a claim does not assert it: there is no way from c-sound through the engineer.
        var denial = try self.question("c-sound", "c-cracks")
        denial.isViaActors = true
        denial.avoided = [.actor(1)]
        #expect(graph.paths(denial).paths.allSatisfy { !$0.points.map(\.id).contains("p-engineer") })
    }

    @Test("keep to one kind of relation, to a set, to a confidence and to a length")
    func filters() throws {
        var only = try question("c-survey", "c-jobs")
        only.kind = .supports
        #expect(graph.paths(only).paths.isEmpty)
        #expect(graph.paths(only).nearest?.relaxation == .filters)

        var within = try question("c-survey", "c-close")
        within.set = "2020"
        #expect(graph.paths(within).paths.isEmpty)
        #expect(graph.paths(within).nearest?.relaxation == .filters)
        var older = try question("c-cracks", "c-close")
        older.set = "2019"
        #expect(graph.paths(older).paths.count == 1)

        var sure = try question("c-survey", "c-close")
        sure.minConfidence = 0.92
        #expect(graph.paths(sure).paths.isEmpty)
        #expect(graph.paths(sure).nearest?.relaxation == .confidence)

        var short = try question("c-survey", "c-jobs")
        short.maxLength = 2
        #expect(graph.paths(short).paths.isEmpty)
        #expect(graph.paths(short).cuts == [.length])
        #expect(graph.paths(short).nearest?.relaxation == .length)
    }

    @Test("keep to what a set's own articles assert")
    func assertedWithin() throws {
        let graph = ArgumentGraph(
            articles: [Graphs.article("a-1", set: "old"), Graphs.article("a-2", set: "new")],
            actors: [Actor(id: "p-1", name: "Ann", kind: .person)],
            claims: [Graphs.claim("c-1", "One", in: ["a-1", "a-2"]), Graphs.claim("c-2", "Two", in: ["a-1", "a-2"])],
            assertions: [
                Graphs.assertion("s-1", "p-1", "c-1", "a-1", confidence: 0.5),
                Graphs.assertion("s-2", "p-1", "c-2", "a-1", confidence: 0.5),
                Graphs.assertion("s-3", "p-1", "c-1", "a-2", confidence: 0.9),
                Graphs.assertion("s-4", "p-1", "c-2", "a-2", confidence: 0.9),
            ])
        var question = PathQuestion(from: 0, to: 1)
        question.isViaActors = true
        question.set = "old"
        let path = try #require(graph.paths(question).paths.first)
        #expect(path.confidence == 0.25)
        #expect(path.steps.flatMap(\.articles) == ["a-1", "a-1"])
    }

    @Test("that are surest come first among all, though they are longer")
    func surestOfAll() {
        let claims = (1...4).map { Graphs.claim("c-\($0)", "Claim \($0)") }
        let graph = ArgumentGraph(
            articles: [Graphs.article("a-1", set: "")], claims: claims,
            relations: [
                Graphs.relation("r-1", "c-1", .supports, "c-4", 0.2),
                Graphs.relation("r-2", "c-1", .supports, "c-2", 0.9),
                Graphs.relation("r-3", "c-2", .supports, "c-3", 0.9),
                Graphs.relation("r-4", "c-3", .supports, "c-4", 0.9),
            ])
        var question = PathQuestion(from: 0, to: 3)
        (question.wantsAll, question.count, question.order) = (true, 1, .confidence)
        let answer = graph.paths(question)
        #expect(ids(answer) == [["c-1", "c-2", "c-3", "c-4"]])
        #expect(answer.cuts == [.count])
    }

    @Test("pass what they must and avoid what they may not")
    func waypoints() throws {
        var question = try question("c-survey", "c-jobs")
        question.through = [.actor(try #require(graph.position(ofActor: "p-engineer")))]
        #expect(graph.paths(question).paths.count == 1)
        question.through = [.claim(try #require(graph.position(ofClaim: "c-sound")))]
        #expect(graph.paths(question).paths.isEmpty)
        question.through = []
        question.avoided = [.actor(try #require(graph.position(ofActor: "p-engineer")))]
        #expect(graph.paths(question).paths.isEmpty)
        // What an actor asserts at the ends is the question, not a place on the way.
        question.avoided = [.actor(try #require(graph.position(ofActor: "p-union")))]
        #expect(graph.paths(question).paths.count == 1)
    }

    @Test("say that nothing leads there at all")
    func nothing() throws {
        let answer = graph.paths(try question("c-lone", "c-close"))
        #expect(answer.paths.isEmpty)
        // The mayor's article makes the claim, but no actor asserts it.
        #expect(answer.nearest == nil)
    }

    @Test("are all listed when asked for, and say which bound cut them off")
    func all() throws {
        var question = try question("c-survey", "c-jobs")
        question.isViaActors = true
        question.wantsAll = true
        question.maxLength = 4
        question.count = 100
        let complete = graph.paths(question)
        #expect(complete.paths.count > 1)
        #expect(Set(complete.paths).count == complete.paths.count)
        question.count = 1
        #expect(graph.paths(question).cuts.contains(.count))
        question.wantsAll = false
        #expect(graph.paths(question).cuts == [.count])
    }
}
