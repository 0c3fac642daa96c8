import ArgumentModel

/// One reason to relate two claims, before reasons for the same pair are combined.
struct Evidence<Claim: Hashable & Sendable>: Sendable {
    var from: Claim
    var to: Claim
    var kind: Relation.Kind
    var confidence: Double
    var basis: Relation.Basis
    var article: Article.ID?

    /// The same of other claims, or of the same ones by other names.
    func between<Other>(_ from: Other, _ to: Other) -> Evidence<Other> {
        Evidence<Other>(from: from, to: to, kind: kind, confidence: confidence, basis: basis, article: article)
    }
}
