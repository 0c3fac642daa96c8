public import ArgumentModel

extension ArgumentGraph {
    /// What one article set says: the graph of the articles of that set alone. Empty for an unknown set.
    public func subgraph(ofSet set: String) -> ArgumentGraph {
        restricted(to: Set(articles.filter { $0.set == set }.map(\.id)))
    }

    /// What some of the articles say.
    ///
    /// Claims stay where they occur in those articles, and with them what else rests there: assertions, relations,
    /// mentions. A thesis that is not made there stays where a claim that is bears on it, so that a set can be for or
    /// against what it does not spell out. A relation that names no article stays with its claims.
    ///
    /// - Complexity: O(*n* log *n*) in the number of parts.
    public func restricted(to articles: Set<Article.ID>) -> ArgumentGraph {
        func isHere(_ occurrence: Occurrence) -> Bool { articles.contains(occurrence.article) }
        let made = Set(claims.lazy.filter { $0.occurrences.contains(where: isHere) }.map(\.id))
        let resting = relations.filter { $0.articles.isEmpty || !articles.isDisjoint(with: $0.articles) }
        let touched = Set(
            resting.filter { made.contains($0.from) || made.contains($0.to) }.flatMap { [$0.from, $0.to] })
        let keptClaims = claims.filter { claim in
            made.contains(claim.id) || claim.isThesis && (claim.occurrences.isEmpty || touched.contains(claim.id))
        }.map { claim in
            var claim = claim
            claim.occurrences = claim.occurrences.filter(isHere)
            return claim
        }
        let claimIDs = Set(keptClaims.map(\.id))
        let keptAssertions = assertions.filter { articles.contains($0.article) && claimIDs.contains($0.claim) }
        let speaking = Set(keptAssertions.map(\.actor)).union(keptClaims.flatMap { $0.targets.map(\.actor) })
        let keptActors = actors.filter { speaking.contains($0.id) || $0.mentions.contains(where: isHere) }.map {
            actor in
            var actor = actor
            actor.mentions = actor.mentions.filter(isHere)
            return actor
        }
        let keptRelations = resting.filter { claimIDs.contains($0.from) && claimIDs.contains($0.to) }.map { relation in
            var relation = relation
            relation.articles = relation.articles.filter(articles.contains)
            return relation
        }
        return ArgumentGraph(
            generator: generator, articles: self.articles.filter { articles.contains($0.id) }, actors: keptActors,
            claims: keptClaims, assertions: keptAssertions, relations: keptRelations)
    }
}
