public import ArgumentModel
public import Articles
import Foundation
package import Language

/// Builds an argument graph from articles: reads them, finds actors and claims, judges which claims support or contradict
/// which, and merges what is said twice.
///
/// Articles are read in batches, and only what the graph needs of them is kept.
public struct GraphBuilder {
    /// What the caller hears while the work goes on.
    public enum Progress: Sendable {
        /// So many articles were read.
        case read(articles: Int)
        /// An input was skipped.
        case skipped(path: String, reason: String)
        /// Something about an input that the user should know.
        case notice(path: String, message: String)
        /// The articles are read; claims are compared.
        case comparing(claims: Int)
    }

    private let options: BuildOptions
    private let models: LanguageModels
    private let hashes: [String: String]
    private var summary = BuildSummary()

    /// Articles read at a time.
    private static let batchSize = 16

    /// A builder with the models that come with the library.
    ///
    /// - Throws: an error that names the model file that is missing or unreadable.
    public init(options: BuildOptions = BuildOptions()) throws {
        try self.init(options: options, models: .standard())
    }

    package init(options: BuildOptions, models location: ModelLocation) throws {
        self.options = options
        models = try LanguageModels(at: location, jobs: options.jobs)
        hashes = try Dictionary(
            uniqueKeysWithValues: LanguageModels.names.concurrentMap(jobs: options.jobs) { name in
                (name, ContentHash.hex(try Data(contentsOf: try location.url(of: name), options: .mappedIfSafe)))
            })
    }

    /// Builds the graph of all articles in a stream.
    ///
    /// - Returns: the graph, and what was read and left out.
    public mutating func build(
        _ stream: inout ArticleStream, progress: (Progress) -> Void = { _ in }
    ) throws -> (graph: ArgumentGraph, summary: BuildSummary) {
        summary = BuildSummary()
        var fragments: [Fragment] = []
        var batch: [ArticleText] = []
        while let event = try stream.next() {
            switch event {
            case .article(let article):
                batch.append(article)
                guard batch.count == Self.batchSize else { continue }
                fragments += try read(batch)
                batch.removeAll(keepingCapacity: true)
                progress(.read(articles: fragments.count))
            case .skipped(let path, let reason):
                summary.skipped.append(.init(path: path, reason: reason))
                progress(.skipped(path: path, reason: reason))
            case .notice(let path, let message): progress(.notice(path: path, message: message))
            }
        }
        fragments += try read(batch)
        progress(.read(articles: fragments.count))
        progress(.comparing(claims: fragments.lazy.map(\.claims.count).reduce(0, +)))
        return (try assemble(fragments), summarize(fragments))
    }

    private func read(_ batch: [ArticleText]) throws -> [Fragment] {
        let inputs = batch.map { article in
            ReaderInput(text: article.text, blocks: article.blocks.filter { $0.kind == .body }.map(\.range))
        }
        let readings = try models.reader.read(inputs, jobs: options.jobs)
        let found = zip(batch, readings).map(ReadArticle.init).concurrentMap(jobs: options.jobs, ClaimFinder.init)
        let vectors = try models.embedder.embed(
            found.flatMap { $0.drafts.map(\.text.withoutBrackets) }, jobs: options.jobs)
        let evidence = try PassageRelations(
            judge: models.judge, threshold: thresholds.lowered(to: options.leastConfidence).passage
        ).evidence(in: found, jobs: options.jobs, similarity: vectors.cosine)
        var start = 0
        return zip(found, evidence).map { found, evidence in
            defer { start += found.drafts.count }
            return Fragment(found, vectors: found.drafts.indices.map { vectors[start + $0] }, evidence: evidence)
        }
    }

    private func assemble(_ fragments: [Fragment]) throws -> ArgumentGraph {
        // The order of the files must not show.
        let fragments = fragments.sorted { ($0.article.set, $0.article.id) < ($1.article.set, $1.article.id) }
        let assembly = try Assembly(
            fragments, options: options, judge: models.judge, embedder: models.embedder, thresholds: thresholds)
        return ArgumentGraph(
            generator: Generator(models: hashes), articles: fragments.map(\.article), actors: assembly.actors,
            claims: assembly.claims, assertions: assembly.assertions, relations: assembly.relations)
    }

    private var thresholds: RelationThresholds {
        RelationThresholds(
            passage: models.judge.neighbourWeights.threshold, thesis: models.judge.thesisWeights.threshold,
            pair: models.judge.claimWeights.threshold, equivalent: models.judge.sameWeights.threshold)
    }

    private mutating func summarize(_ fragments: [Fragment]) -> BuildSummary {
        summary.articles = fragments.count
        summary.words = fragments.lazy.map(\.wordCount).reduce(0, +)
        var rejected: [ClaimFilter.Reason: Int] = [:]
        for fragment in fragments { rejected.merge(fragment.rejected, uniquingKeysWith: +) }
        summary.rejected = ClaimFilter.Reason.allCases.compactMap { reason in
            rejected[reason].map { (reason.rawValue, $0) }
        }
        return summary
    }
}
