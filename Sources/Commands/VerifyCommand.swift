import ArgumentModel
import ArgumentParser
import Articles
import Foundation

/// `counterpoint verify`: proves a graph's spans and hashes against the articles.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove every span and hash of a graph against the articles it was built from.",
        discussion: """
            Each article is found by its content. Every span must lie in it and begin and end at words, and every word of \
            a claim's text must stand in one of its occurrences, in order; words in square brackets must be an actor's name, \
            words of the article, or the "should" or "There should be" of a demand; and what is asserted must stand where its \
            claim does. Exits with 1 and a list where something fails.

            EXAMPLE:
              counterpoint verify graph.json articles/
            """)

    @Argument(help: "The graph file.")
    var graph: String

    @OptionGroup var articles: ArticleArguments

    @Flag(name: .shortAndLong, help: "Print nothing; only the exit code tells.")
    var quiet = false

    func run() throws {
        let graph = try GraphInput.graph(at: graph)
        let console = Console(isQuiet: quiet)
        var verifier = GraphVerifier(graph)
        var stream = try articles.stream()
        while let event = try stream.next() {
            switch event {
            case .article(let article): verifier.check(article)
            case .skipped(let path, let reason): console.skipped(path, reason)
            case .notice: break
            }
        }
        verifier.finish()
        if !quiet {
            for failure in verifier.failures { print(failure) }
            print(
                "\(String(count: verifier.spans, "span")) in \(verifier.articles) of "
                    + "\(String(count: graph.articles.count, "article")) checked, "
                    + String(count: verifier.failures.count, "failure")
            )
        }
        if !verifier.failures.isEmpty { throw ExitCode(1) }
    }
}
