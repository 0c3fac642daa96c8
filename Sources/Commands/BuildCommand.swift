import ArgumentModel
import ArgumentParser
import Articles
import Building
import Foundation

/// `counterpoint build`: articles in, the graph file out.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build an argument graph from articles.",
        discussion: """
            Reads articles, finds who claims what, and judges which claims support or contradict which. The same articles \
            give the same graph file, whatever the order of the files and the number of threads.

            EXAMPLES:
              counterpoint build articles/ -o graph.json
              counterpoint build 2020=old/ 2024=new/ --thesis "TikTok should be banned" -o graph.json
              zcat articles.jsonl.gz | counterpoint build - --input-format jsonl > graph.json
            """)

    @OptionGroup var articles: ArticleArguments
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobOptions

    @Option(help: "The least probability of a relation, 0…1, in place of the thresholds for each kind.")
    var minConfidence: Double?

    @Option(
        name: .customLong("thesis"),
        help: "A claim to judge all others against, instead of the theses that are found; repeatable.")
    var theses: [String] = []

    @Flag(help: "Fail (exit 2) when an input had to be skipped.")
    var strict = false

    @Flag(help: "Indent the graph file.")
    var pretty = false

    func validate() throws {
        if let minConfidence, !(0...1).contains(minConfidence) {
            throw ValidationError("--min-confidence wants a number from 0 to 1, not \(minConfidence)")
        }
        if theses.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("--thesis wants a claim")
        }
    }

    func run() throws {
        let console = output.console
        let start = ContinuousClock.now
        try output.file.check(inputs: articles.paths.map { ArticleInput(argument: $0).path })
        var builder = try GraphBuilder(
            options: BuildOptions(leastConfidence: minConfidence, theses: theses, jobs: jobs.count))
        var stream = try articles.stream(leavingOutCopies: true)
        let (graph, summary) = try builder.build(&stream) { console.show($0) }
        console.clearProgress()
        if strict, !summary.skipped.isEmpty {
            let some = summary.skipped.prefix(5).map(\.path) + (summary.skipped.count > 5 ? ["…"] : [])
            throw Trouble(
                "\(String(count: summary.skipped.count, "input")) skipped, which --strict forbids: "
                    + some.joined(separator: ", "))
        }
        guard summary.articles > 0 else {
            throw Trouble("no article was found in \(articles.paths.joined(separator: ", "))")
        }
        try output.file.check(inputs: graph.articles.compactMap(\.path))
        try output.file.write(graph.data(pretty: pretty))
        say(summary, graph, seconds: start.duration(to: .now), to: console)
    }

    private func say(_ summary: BuildSummary, _ graph: ArgumentGraph, seconds: Duration, to console: Console) {
        let elapsed = Double(seconds.components.seconds) + Double(seconds.components.attoseconds) / 1e18
        console.note(
            "\(String(count: summary.articles, "article")) (\(summary.skipped.count) skipped), "
                + "\(String(count: graph.actors.count, "actor")), \(String(count: graph.claims.count, "claim")), "
                + "\(String(count: graph.relations.count, "relation")) in \(String(format: "%.1f", elapsed)) s "
                + "(\(String(count: Int(Double(summary.words) / max(elapsed, 0.001)), "word")) a second)")
        if !summary.rejected.isEmpty {
            console.note(
                "left out: " + summary.rejected.map { "\($0.reason) \($0.count)" }.joined(separator: ", "))
        }
    }
}
