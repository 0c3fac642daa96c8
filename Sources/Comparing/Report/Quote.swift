public import ArgumentModel

/// A place where a claim is made, and who makes it there: what a report shows for proof.
public struct Quote: Hashable, Sendable {
    /// Who speaks; nil where the article itself does.
    public let actor: Actor?
    /// How the actor stands to the claim.
    public let stance: Assertion.Stance
    /// Where it stands.
    public let article: Article
    /// The words, as code points of the article's text.
    public let span: Span
}

extension ArgumentGraph {
    /// Where a claim is made: by whom first, then where an article makes it in its own voice; in the articles' order.
    public func quotes(of id: Claim.ID) -> [Quote] {
        let assertions = assertions(of: id)
        let attributed = assertions.compactMap { assertion -> Quote? in
            guard let article = article(assertion.article), let first = assertion.content.first,
                let last = assertion.content.last
            else { return nil }
            return Quote(
                actor: actor(assertion.actor), stance: assertion.stance, article: article,
                span: Span(start: first.start, end: last.end))
        }
        let own = (claim(id)?.occurrences ?? []).compactMap { occurrence -> Quote? in
            let isAttributed = assertions.contains { assertion in
                assertion.article == occurrence.article && assertion.content.contains { $0.overlaps(occurrence.span) }
            }
            guard !isAttributed, let article = article(occurrence.article) else { return nil }
            return Quote(actor: nil, stance: .asserts, article: article, span: occurrence.span)
        }
        return attributed + own
    }
}
