import ArgumentModel
import ArgumentParser
import Foundation
import Querying

/// `counterpoint stats`: the size and make-up of a graph.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count what is in a graph: articles, actors, claims, assertions and relations.",
        discussion: """
            EXAMPLES:
              counterpoint stats graph.json
              counterpoint stats graph.json --format json
            """)

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @Option(help: "What to write: text or json; by default what the output's extension says, else text.")
    var format: ReportFormat?

    @OptionGroup var output: OutputOptions

    func run() throws {
        let format = output.reportFormat(format)
        try output.file.check(inputs: [graph])
        let graph = try GraphInput.graph(at: graph)
        let report = StatsReport(graph: graph, statistics: GraphStatistics(graph))
        let style = output.file.isStandardOutput ? Style.standardOutput : Style(isOn: false)
        try output.file.write(Data((format == .json ? report.json : report.text(style)).utf8))
    }
}
