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

    /// - Parameters:
    ///   - vectors: one for each of the claims found.
    ///   - evidence: between their positions.
    init(_ found: ClaimFinder, vectors: [ArraySlice<Float>], evidence: [Evidence<Int>]) {
        let source = found.article.source
        let map = CodePointMap(source.text)
        article = source.article
        actors = found.roster.actors.map { Actor(actor: $0, mentions: $0.mentions.map(map.span).sorted()) }
        claims = zip(found.drafts, vectors).map { draft, vector in
            Claim(
                draft: draft, span: map.span(draft.range), content: draft.content.map(map.span),
                source: draft.source.map(map.span), cue: draft.cue.map(map.span),
                // Where an article has single marks alone, only those right beside the words tell.
                isQuoted: found.quotations.all.isEmpty ? draft.isQuoted : found.quotations.encloses(draft.content),
                vector: vector)
        }
        self.evidence = evidence
        rejected = found.rejected
        wordCount = Word.split(source.text).count
    }
}
