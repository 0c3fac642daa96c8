import ArgumentModel

/// One reason to relate two claims, before reasons for the same pair are combined.
struct Evidence<Claim: Hashable & Sendable>: Sendable {
    var from: Claim
    var to: Claim
    var kind: Relation.Kind
    var confidence: Double
    var basis: Relation.Basis
    var article: Article.ID?
}
