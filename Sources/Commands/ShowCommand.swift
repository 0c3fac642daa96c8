import ArgumentModel
import ArgumentParser
import Foundation
import Querying

/// `counterpoint show`: what a graph holds, or what it holds about one claim, actor or article.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a graph's main claims, or one claim, actor or article with everything about it.",
        discussion: """
            Without a name, an outline: the theses, and where these are few the other claims that matter most, each \
            with what supports (+) and what contradicts (−) it, and who says so. A claim is shown with its occurrences, quoted in context where the articles can be read, and its \
            relations; an actor with what it asserts and denies over sets and time, in its own words where the claim has others, where it contradicts itself, and who \
            contradicts it; an article with its claims in the order in which it makes them.

            EXAMPLES:
              counterpoint show graph.json
              counterpoint show graph.json "Lindsay Gorman"
              counterpoint show graph.json c-12ab34cd56ef --articles articles/
              counterpoint show graph.json "TikTok should be banned" --format json
            """)

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @Argument(
        help: ArgumentHelp(
            "An actor's name, a claim's text, an article's title or file, or an id.", valueName: "text-or-id"))
    var name: String?

    @Option(parsing: .upToNextOption, help: "Where the articles are, for quotations; by default where the graph says.")
    var articles: [String] = []

    @Flag(help: "Take the name for an id or an exact text only; never guess.")
    var exact = false

    @Option(help: "The most claims under each claim of the outline, for and against.")
    var top = 5

    @Option(help: "What to write: text or json; by default what the output's extension says, else text.")
    var format: ReportFormat?

    @OptionGroup var finding: FindingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if top < 1 { throw ValidationError("--top must be at least 1.") }
        if name?.allSatisfy(\.isWhitespace) == true {
            throw ValidationError("show wants a claim, an actor or an article, not nothing.")
        }
        if name == nil, !articles.isEmpty {
            throw ValidationError("--articles takes all that follows it: put the claim or the actor before it.")
        }
    }

    func run() throws {
        try output.file.check(inputs: [graph])
        let graph = try GraphInput.graph(at: graph)
        let style = output.file.isStandardOutput ? Style.standardOutput : Style(isOn: false)
        try output.file.write(Data(try report(graph, style).utf8))
    }

    private func report(_ graph: ArgumentGraph, _ style: Style) throws -> String {
        let format = output.reportFormat(format)
        guard let name else {
            let outline = OutlineReport(graph, limit: top)
            return format == .json ? outline.json : outline.text(style)
        }
        let finder = PlaceFinder(in: graph, finding, console: output.console)
        if let article = finder.article(name) {
            let texts = try ArticleTexts(of: graph, wanted: [article.id], at: articles)
            texts.noteMissing(to: output.console)
            let report = ArticleReport(article, in: graph, texts: texts)
            return format == .json ? report.json : report.text(style)
        }
        switch try finder.place(name, isExact: exact, role: "show") {
        case .actor(let position):
            guard let profile = ActorProfile(graph.actors[position].id, in: graph) else {
                throw Trouble("show: the graph has no actor \(name)")
            }
            let articles = Set(profile.positions.flatMap(\.assertions).map(\.article))
            let texts = try ArticleTexts(of: graph, wanted: articles, at: self.articles)
            texts.noteMissing(to: output.console)
            let report = ActorReport(profile, in: graph, texts: texts)
            return format == .json ? report.json : report.text(style)
        case .claim(let position):
            let claim = graph.claims[position]
            let texts = try ArticleTexts(of: graph, wanted: Set(claim.articles), at: articles)
            texts.noteMissing(to: output.console)
            let report = ClaimReport(graph: graph, claim: claim, texts: texts)
            guard format == .json else { return report.full(style) }
            var json = JSONWriter(pretty: true)
            json.object { json in json.object("claim") { report.write(to: &$0) } }
            return json.text + "\n"
        }
    }
}
