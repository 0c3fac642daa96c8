import ArgumentModel
import Articles
import Foundation

/// The texts of the articles of a graph, as far as they can be read, so that claims can be quoted where they stand.
struct ArticleTexts {
    /// The words of a span, with what stands around them.
    struct Quotation {
        var before: String
        var words: String
        var after: String
    }

    private var texts: [Article.ID: CodePointMap] = [:]
    /// The articles that were wanted and not found, by path or else by id.
    private let missing: [String]

    /// Reads the articles that are wanted from the paths given, or else from the paths that the graph records. An article
    /// is known by its content, so that a file that was changed since is not quoted.
    ///
    /// - Parameter paths: files and folders; where there are none, recorded paths that exist are read.
    init(of graph: ArgumentGraph, wanted: Set<Article.ID>, at paths: [String]) throws {
        let recorded = graph.articles.filter { wanted.contains($0.id) }.compactMap(\.path)
        let existing = Set(recorded).filter { $0 != "-" && FileManager.default.fileExists(atPath: $0) }.sorted()
        var stream = ArticleStream(inputs: (paths.isEmpty ? existing : paths).map(ArticleInput.init(argument:)))
        while texts.count < wanted.count, let event = try stream.next() {
            guard case .article(let source) = event, wanted.contains(source.article.id),
                graph.article(source.article.id)?.sha256 == source.article.sha256
            else { continue }
            texts[source.article.id] = CodePointMap(source.text)
        }
        // What came from standard input is nowhere to be found again.
        missing = graph.articles.filter { [texts] in
            wanted.contains($0.id) && texts[$0.id] == nil && ($0.path != nil || !paths.isEmpty)
        }.map { $0.path ?? $0.id }
    }

    /// Says which articles could not be read, so that their words are not quoted.
    func noteMissing(to console: Console) {
        guard let first = missing.first else { return }
        let names = missing.count == 1 ? first : "\(first) and \(missing.count - 1) more"
        console.note("no quotations from \(names): not found or changed; --articles says where they are")
    }

    /// The words at an occurrence, or nil where the article could not be read.
    func words(at occurrence: Occurrence) -> String? {
        texts[occurrence.article]?.text(occurrence.span).map(Self.inOneLine)
    }

    /// Whether an article could be read.
    func has(_ article: Article.ID) -> Bool { texts[article] != nil }

    /// Where words stand first in an article, or nil where they do not or it could not be read.
    func span(of words: String, in article: Article.ID) -> Span? { texts[article]?.span(of: words) }

    /// The words at an occurrence with up to `reach` code points on either side, cut at words.
    func quotation(at occurrence: Occurrence, reach: Int = 80) -> Quotation? {
        guard let text = texts[occurrence.article], let words = words(at: occurrence) else { return nil }
        let span = occurrence.span
        let start = max(0, span.start - reach)
        let end = min(text.count, span.end + reach)
        var before = text.text(Span(start: start, end: span.start)) ?? ""
        var after = text.text(Span(start: span.end, end: end)) ?? ""
        // A paragraph is context enough; a word cut in two is none.
        if let paragraph = before.range(of: "\n\n", options: .backwards) {
            before = String(before[paragraph.upperBound...])
        } else if start > 0 {
            before = "…" + before.drop { !$0.isWhitespace }
        }
        if let paragraph = after.range(of: "\n\n") {
            after = String(after[..<paragraph.lowerBound])
        } else if end < text.count, let space = after.lastIndex(where: \.isWhitespace) {
            after = after[..<space] + "…"
        }
        return Quotation(before: Self.inOneLine(before), words: words, after: Self.inOneLine(after))
    }

    /// White space of any length becomes one space.
    private static func inOneLine(_ text: String) -> String {
        var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.first?.isWhitespace == true { line = " " + line }
        if text.last?.isWhitespace == true, line != " " { line += " " }
        return line
    }
}
