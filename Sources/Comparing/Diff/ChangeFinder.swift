import ArgumentModel

/// Reads off what changed from two graphs and their alignment. One topic, one file.
struct ChangeFinder {
    let measures: Versions<GraphMeasures>
    let alignment: Alignment

    /// All changes, in no particular order.
    func changes() -> [Change] {
        claimChanges() + supportChanges() + groundChanges() + contestChanges() + actorChanges() + stanceChanges()
            + relationChanges()
    }

    /// The weight of the weightier version of a claim.
    func weight(of claims: Versions<Claim.ID>) -> Double {
        max(measures.old.weight(of: claims.old), measures.new.weight(of: claims.new))
    }
}
