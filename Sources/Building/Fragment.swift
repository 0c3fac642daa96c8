import ArgumentModel
import Articles
import Language

/// What one article gives to the graph: its actors, claims and the relations seen in its passages, with spans in code
/// points. The article's text is no longer needed.
struct Fragment: Sendable {
    /// An actor of the article.
    struct Actor: Sendable {
        var actor: LocalActor
        var mentions: [Span]
    }

    /// A claim at one place of the article.
    struct Claim: Sendable {
        var draft: ClaimDraft
        var span: Span
        var content: [Span]
        var source: Span?
        var cue: Span?
        /// Whether it stands in quotation marks.
        var isQuoted: Bool
        /// The embedding of its text.
        var vector: ArraySlice<Float>
    }

    let article: Article
    let actors: [Actor]
    let claims: [Claim]
    /// Between positions of ``claims``.
    let evidence: [Evidence<Int>]
    let rejected: [ClaimFilter.Reason: Int]
    /// Words read, for the summary.
    let wordCount: Int

    init(_ article: ReadArticle, embedder: Embedder, judging passages: PassageRelations, jobs: Int) throws {
        let finder = ClaimFinder(article)
        let vectors = try embedder.embed(finder.drafts.map(\.text.withoutBrackets), jobs: jobs)
        let map = CodePointMap(article.source.text)
        let speech = QuotedSpeech(article)
        self.article = article.source.article
        actors = finder.roster.actors.map { Actor(actor: $0, mentions: $0.mentions.map(map.span).sorted()) }
        claims = finder.drafts.enumerated().map { position, draft in
            Claim(
                draft: draft, span: map.span(draft.range), content: draft.content.map(map.span),
                source: draft.source.map(map.span), cue: draft.cue.map(map.span),
                // Where an article has single marks alone, only those right beside the words tell.
                isQuoted: speech.all.isEmpty ? draft.isQuoted : speech.encloses(draft.content),
                vector: vectors[position])
        }
        evidence = try passages.evidence(
            in: article, drafts: finder.drafts, jobs: jobs, similarity: vectors.cosine)
        rejected = finder.rejected
        wordCount = Word.split(article.source.text).count
    }
}
