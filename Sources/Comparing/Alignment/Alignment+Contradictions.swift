package import ArgumentModel

extension Alignment {
    /// The graphs, each with the other's contradictions between claims that it makes, too: of two claims that contradict
    /// each other both cannot be right in either set, whether or not the contradiction was noticed there. Without this, what
    /// a builder overlooks in one set is news of a dispute that began or ended.
    package func sharingContradictions(of graphs: Versions<ArgumentGraph>) -> Versions<ArgumentGraph> {
        Versions(
            old: graphs.old.adding(contradictionsOf: graphs.new) { id in steady(match(ofNew: id))?.old },
            new: graphs.new.adding(contradictionsOf: graphs.old) { id in steady(match(ofOld: id))?.new })
    }

    /// The two claims of a match that says the same in both graphs, be it in other words.
    private func steady(_ match: Match?) -> Versions<Claim.ID>? {
        guard let match, match.revision.map({ $0.kinds == [.wording] }) ?? true else { return nil }
        return match.claims
    }
}

extension ArgumentGraph {
    /// The graph with the mutual contradictions of another between claims that it has, too, where it has no relation.
    ///
    /// - Parameter counterpart: the claim here that says what one there says.
    fileprivate func adding(
        contradictionsOf other: ArgumentGraph, counterpart: (Claim.ID) -> Claim.ID?
    ) -> ArgumentGraph {
        let shared = other.relations.compactMap { relation -> Relation? in
            guard relation.kind == .contradicts, relation.isMutual,
                let from = counterpart(relation.from), let to = counterpart(relation.to), from != to,
                !relations(of: from).contains(where: { $0.from == to || $0.to == to })
            else { return nil }
            return Relation(
                id: "\(from) \(to)", from: min(from, to), to: max(from, to), kind: .contradicts,
                confidence: relation.confidence, basis: relation.basis)
        }
        guard !shared.isEmpty else { return self }
        return ArgumentGraph(
            generator: generator, articles: articles, actors: actors, claims: claims, assertions: assertions,
            relations: relations + shared)
    }
}
