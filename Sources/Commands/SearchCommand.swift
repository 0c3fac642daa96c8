import ArgumentModel
import ArgumentParser
import Foundation
import Querying

/// `counterpoint search`: claims by what they say.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find claims by words and meaning, with the places where they are made.",
        discussion: """
            Words are ranked by BM25; the meaning of the best candidates is compared with the query's. Without the model \
            file, words alone are compared. Exits with 1 where nothing is found.

            EXAMPLES:
              counterpoint search graph.json "who can see the data"
              counterpoint search graph.json "ban" --actor "Lindsay Gorman" --stance asserts
              counterpoint search graph.json "jobs" --set 2024 --top 3 --format json
            """)

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @Argument(help: "Words, a question or a claim.")
    var text: String

    @Option(help: ArgumentHelp("Only claims to which an actor takes a stance.", valueName: "name-or-id"))
    var actor: String?

    @Option(help: "Only claims that occur in an article set.")
    var set: String?

    @Option(help: "Only claims to which somebody, or the actor given, takes this stance: asserts, denies, questions.")
    var stance: Assertion.Stance?

    @Option(help: "The most claims.")
    var top = 10

    @Option(parsing: .upToNextOption, help: "Where the articles are, for quotations; by default where the graph says.")
    var articles: [String] = []

    @Option(help: "What to write: text or json; by default what the output's extension says, else text.")
    var format: ReportFormat?

    @OptionGroup var finding: FindingOptions
    @OptionGroup var output: OutputOptions

    /// A claim that says this little of the query's is not shown.
    private static let leastScore = 0.15

    func validate() throws {
        if top < 1 { throw ValidationError("--top must be at least 1.") }
        if text.allSatisfy(\.isWhitespace) { throw ValidationError("The text to search for is empty.") }
    }

    func run() throws {
        let format = output.reportFormat(format)
        try output.file.check(inputs: [graph])
        let graph = try GraphInput.graph(at: graph)
        let finder = PlaceFinder(in: graph, finding, console: output.console)
        let isWanted = try filter(graph, finder)
        let matches = try finder.matches(text, limit: top, where: isWanted).filter { $0.score >= Self.leastScore }
        let claims = matches.map { graph.claims[$0.claim] }
        let texts = try ArticleTexts(of: graph, wanted: Set(claims.flatMap(\.articles)), at: articles)
        texts.noteMissing(to: output.console)
        var result: String
        switch format {
        case .json: result = json(matches, graph, texts)
        case .text:
            let style = output.file.isStandardOutput ? Style.standardOutput : Style(isOn: false)
            result = zip(matches, claims).map { match, claim in
                let head = "\(String(decimals: match.score))  \(claim.id)"
                return ClaimReport(graph: graph, claim: claim, texts: texts).summary(head: head, style)
            }.joined(separator: "\n")
            if matches.isEmpty { result = "No claim is about “\(text)”.\n" }
        }
        try output.file.write(Data(result.utf8))
        if matches.isEmpty { throw ExitCode(1) }
    }

    private func filter(_ graph: ArgumentGraph, _ finder: PlaceFinder) throws -> (Int) -> Bool {
        var speaker: Actor.ID?
        if let actor {
            guard let position = finder.actor(actor, role: "--actor") else {
                throw Trouble("--actor: the graph has no actor \(actor)")
            }
            speaker = graph.actors[position].id
        }
        if let set, !graph.sets.contains(set) {
            throw Trouble("--set: the graph has no set \(set); it has \(graph.sets.joined(separator: ", "))")
        }
        return { [stance, set] position in
            let claim = graph.claims[position]
            if let set, !claim.occurrences.contains(where: { graph.article($0.article)?.set == set }) { return false }
            guard speaker != nil || stance != nil else { return true }
            return graph.assertions(of: claim.id).contains {
                (speaker == nil || $0.actor == speaker) && (stance == nil || $0.stance == stance)
                    && (set == nil || graph.article($0.article)?.set == set)
            }
        }
    }

    private func json(_ matches: [ClaimSearch.Match], _ graph: ArgumentGraph, _ texts: ArticleTexts) -> String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.member("query", text)
            json.array("claims", matches) { json, match in
                json.object { json in
                    json.member("score", match.score)
                    json.member("words", match.words)
                    if let meaning = match.meaning { json.member("meaning", meaning) }
                    ClaimReport(graph: graph, claim: graph.claims[match.claim], texts: texts).write(to: &json)
                }
            }
        }
        return json.text + "\n"
    }
}
