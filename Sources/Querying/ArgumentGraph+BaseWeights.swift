public import ArgumentModel

extension ArgumentGraph {
    /// How much each claim weighs by itself, in the order of ``claims``: ½ where nobody stands for it, nearer to 1 with
    /// each independent article that makes it.
    ///
    /// Each independent article takes away half of the doubt that is left, times the confidence *c* with which it makes
    /// the claim: *w* = 1 − ½ · Π (1 − *c*/2). The confidence is that of the surest attribution in the article, or 1
    /// where the article speaks for itself. An article in which the claim is only denied or questioned does not count.
    /// Articles of the same publisher, or failing that of the same author, are not independent of each other: the surest
    /// of them counts.
    ///
    /// - Complexity: O(*n*) in claims, occurrences and assertions.
    public var baseWeights: [Double] {
        let sources = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, $0.source) })
        return claims.map { claim in
            var stances: [Article.ID: Double] = [:]
            for assertion in assertions(of: claim.id) {
                let confidence = assertion.stance == .asserts ? assertion.confidence : 0
                stances[assertion.article] = max(stances[assertion.article] ?? 0, confidence)
            }
            var surest: [String: Double] = [:]
            for article in Set(claim.occurrences.map(\.article)).union(stances.keys) {
                let source = sources[article] ?? article
                surest[source] = max(surest[source] ?? 0, stances[article] ?? 1)
            }
            let doubt = surest.sorted { $0.key < $1.key }.reduce(0.5) { $0 * (1 - $1.value / 2) }
            return 1 - doubt
        }
    }
}

extension Article {
    /// Who stands behind the article; itself where that is not known.
    fileprivate var source: String {
        if let publisher { return "publisher \(publisher.lowercased())" }
        if let author { return "author \(author.lowercased())" }
        return id
    }
}
