public import ArgumentModel

/// Who speaks well or ill of whom: what the claims that actors assert say of the actors that they name.
public struct Attitudes: Hashable, Sendable {
    /// One actor's attitude to another, over all claims of one leaning.
    public struct Attitude: Hashable, Sendable {
        /// Who speaks.
        public var speaker: Actor.ID
        /// Who is spoken of.
        public var target: Actor.ID
        /// Well or ill.
        public var sentiment: Claim.Sentiment
        /// The articles in which it shows, sorted.
        public var articles: [Article.ID]
        /// The claims in which it shows, sorted.
        public var claims: [Claim.ID]
    }

    /// Sorted by speaker, target, sentiment.
    public var all: [Attitude]
    /// Everyone involved; those in most articles first, then by id.
    public var actors: [Actor.ID]

    /// A leaning less sure than this is more often wrong than right.
    public static let leastConfidence = 0.7

    /// Gathers the attitudes in a graph. What actors say of themselves is left out, and so is what they say of others in
    /// claims that they deny or question.
    ///
    /// - Parameter minimumConfidence: leanings less sure than this are left out.
    /// - Complexity: O(*a* · *t*) for *a* assertions of claims with *t* targets.
    public init(in graph: ArgumentGraph, minimumConfidence: Double = leastConfidence) {
        struct Key: Hashable {
            var speaker: Actor.ID, target: Actor.ID, sentiment: Claim.Sentiment
        }
        var found: [Key: (articles: Set<Article.ID>, claims: Set<Claim.ID>)] = [:]
        for assertion in graph.assertions where assertion.stance == .asserts && graph.actor(assertion.actor) != nil {
            for target in graph.claim(assertion.claim)?.targets ?? []
            where target.confidence >= minimumConfidence && target.actor != assertion.actor {
                let key = Key(speaker: assertion.actor, target: target.actor, sentiment: target.sentiment)
                found[key, default: ([], [])].articles.insert(assertion.article)
                found[key, default: ([], [])].claims.insert(assertion.claim)
            }
        }
        all = found.map { key, evidence in
            Attitude(
                speaker: key.speaker, target: key.target, sentiment: key.sentiment,
                articles: evidence.articles.sorted(),
                claims: evidence.claims.sorted())
        }.sorted {
            ($0.speaker, $0.target, $0.sentiment.rawValue) < ($1.speaker, $1.target, $1.sentiment.rawValue)
        }
        var weights: [Actor.ID: Int] = [:]
        for attitude in all {
            weights[attitude.speaker, default: 0] += attitude.articles.count
            weights[attitude.target, default: 0] += attitude.articles.count
        }
        actors = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    /// Who is in most articles, less those who speak of nobody else among them and of whom none of them speaks.
    ///
    /// - Parameter limit: the most actors; nil for all.
    public func leading(_ limit: Int?) -> [Actor.ID] {
        let leading = Set(actors.prefix(limit ?? actors.count))
        let joined = all.filter { leading.contains($0.speaker) && leading.contains($0.target) }
        return actors.filter(Set(joined.flatMap { [$0.speaker, $0.target] }).contains)
    }
}
