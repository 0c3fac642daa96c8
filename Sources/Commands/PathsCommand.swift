import ArgumentModel
import ArgumentParser
import Drawing
import Foundation
import Graphviz
import Querying

/// `counterpoint paths`: how one claim bears on another.
struct PathsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paths",
        abstract: "Find how one claim bears on another: the paths of supports and contradictions between them.",
        discussion: """
            A path with an even number of contradictions supports, one with an odd number undermines. Paths follow \
            supports from the claim that supports to the claim supported, and contradictions both ways, since to \
            contradict is mutual (but one that a person put there only the way it goes). The best paths are found by \
            Yen's algorithm. Claims are named by id or by what they say; the nearest one is used, and said on standard \
            error.

            Exits with 1 where there is no path, and says what the nearest thing is.

            EXAMPLES:
              counterpoint paths graph.json --from "algorithms are secret" --to "TikTok should be banned"
              counterpoint paths graph.json --from c-12ab34cd56ef --to c-77de01234567 --by confidence -k 3
              counterpoint paths graph.json --from "jobs" --to "safety" --undirected --through "Ada Lovelace"
              counterpoint paths graph.json --from "jobs" --to "safety" --all --max-length 4 --format json
              counterpoint paths graph.json --from "jobs" --to "safety" -o paths.svg
            """)

    /// What is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, svg, png, pdf, dot

        /// What Graphviz calls it; nil where it is no picture.
        var picture: OutputFormat? { self == .json ? nil : OutputFormat(rawValue: rawValue) }
    }

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @Option(help: ArgumentHelp("The claim at which paths start.", valueName: "text-or-id"))
    var from: String

    @Option(help: ArgumentHelp("The claim at which they end.", valueName: "text-or-id"))
    var to: String

    @Flag(help: "Take --from, --to, --through and --avoid for ids or exact texts only; never guess.")
    var exact = false

    @Flag(help: "Follow supports against their direction too.")
    var undirected = false

    @Option(help: "Follow one kind of relation only: supports or contradicts.")
    var only: Relation.Kind?

    @Option(
        help: ArgumentHelp(
            "Only paths that pass a claim, or between the ends a claim that an actor asserts; repeatable.",
            valueName: "actor-or-claim"))
    var through: [String] = []

    @Option(
        help: ArgumentHelp(
            "Only paths that do not pass a claim, or between the ends a claim that an actor asserts; repeatable.",
            valueName: "actor-or-claim"))
    var avoid: [String] = []

    @Option(help: ArgumentHelp("Only claims and relations of an article set.", valueName: "set"))
    var within: String?

    @Flag(help: "Let a path pass through an actor who asserts both claims; that takes two steps.")
    var viaActors = false

    @Option(help: "The most steps of a path.")
    var maxLength = 6

    @Option(name: .customShort("k"), help: "The most paths; 5, or 1000 with --all.")
    var count: Int?

    @Flag(help: "Every path up to --max-length, not only the best.")
    var all = false

    @Option(name: .customLong("by"), help: "What is better: fewer steps, or a greater product of confidences.")
    var order = PathOrder.length

    @Option(help: "Leave out steps less sure than this, 0 to 1.")
    var minConfidence = 0.0

    @Option(parsing: .upToNextOption, help: "Where the articles are, for quotations; by default where the graph says.")
    var articles: [String] = []

    @Option(help: "What to write; by default what the output's extension says, else text.")
    var format: Format?

    @OptionGroup var finding: FindingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if maxLength < 1 { throw ValidationError("--max-length must be at least 1.") }
        if let count, !(1...1_000_000).contains(count) { throw ValidationError("-k lies between 1 and 1000000.") }
        if !(0...1).contains(minConfidence) { throw ValidationError("--min-confidence lies between 0 and 1.") }
    }

    func run() throws {
        let console = output.console
        let format = try self.format ?? output.file.format(usual: .text, others: ["txt": .text, "gv": .dot])
        try output.file.check(inputs: [graph])
        let graph = try GraphInput.graph(at: graph)
        let question = try question(in: graph, console)
        let answer = graph.paths(question)
        if let picture = format.picture {
            try draw(answer, question, graph, as: picture, console)
        } else {
            let texts = try ArticleTexts(of: graph, wanted: PathReport.articles(of: answer), at: articles)
            let report = PathReport(graph: graph, question: question, answer: answer, texts: texts)
            texts.noteMissing(to: console)
            let text =
                format == .json
                ? report.json : report.text(output.file.isStandardOutput ? .standardOutput : Style(isOn: false))
            try output.file.write(Data(text.utf8))
        }
        if answer.paths.isEmpty { throw ExitCode(1) }
    }

    private func question(in graph: ArgumentGraph, _ console: Console) throws -> PathQuestion {
        if let within, !graph.sets.contains(within) {
            throw Trouble("--within: the graph has no set \(within); it has \(graph.sets.joined(separator: ", "))")
        }
        let finder = PlaceFinder(in: graph, finding, console: console)
        var question = PathQuestion(
            from: try finder.claim(from, isExact: exact, role: "--from"),
            to: try finder.claim(to, isExact: exact, role: "--to"))
        guard question.from != question.to else {
            throw Trouble("--from and --to are the same claim, \(graph.claims[question.from].id)")
        }
        question.order = order
        question.maxLength = maxLength
        question.count = count ?? (all ? 1_000 : 5)
        question.wantsAll = all
        question.isDirected = !undirected
        question.isViaActors = viaActors
        question.kind = only
        question.minConfidence = minConfidence
        question.set = within
        question.through = try through.map { try finder.place($0, isExact: exact, role: "--through") }
        question.avoided = try avoid.map { try finder.place($0, isExact: exact, role: "--avoid") }
        return question
    }

    private func draw(
        _ answer: PathAnswer, _ question: PathQuestion, _ graph: ArgumentGraph, as format: OutputFormat,
        _ console: Console
    ) throws {
        let paths = answer.paths.isEmpty ? [answer.nearest?.path].compactMap(\.self) : answer.paths
        guard !paths.isEmpty else {
            console.note("nothing to draw: no chain of relations or actors joins the two claims")
            return
        }
        if answer.paths.isEmpty { console.note("no such path; the nearest thing there is was drawn") }
        let picture = Picture(
            of: paths, in: graph,
            title: "From “\(graph.claims[question.from].text)” to “\(graph.claims[question.to].text)”")
        do {
            try output.file.write(Data(try picture.rendered(as: format)))
        } catch let error as GraphvizError {
            throw Trouble("\(error)")
        }
    }
}
