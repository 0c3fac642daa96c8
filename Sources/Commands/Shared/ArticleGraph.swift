import ArgumentModel
import Articles
import Building

/// Builds the graph of articles for a command that takes graphs and articles alike.
enum ArticleGraph {
    /// The graph of the articles at `argument`, which is `PATH` or `SET=PATH`.
    static func build(_ argument: String, jobs: Int, console: Console) throws -> ArgumentGraph {
        var builder = try GraphBuilder(options: BuildOptions(jobs: jobs))
        var stream = ArticleStream(
            inputs: [ArticleInput(argument: argument)], options: ArticleOptions(leavesOutCopies: true))
        let (graph, summary) = try builder.build(&stream) { console.show($0, of: argument) }
        console.clearProgress()
        guard summary.articles > 0 else { throw Trouble("no article was found in \(argument)") }
        return graph
    }
}
