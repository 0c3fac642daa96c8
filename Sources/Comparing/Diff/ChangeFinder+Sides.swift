import ArgumentModel

extension ChangeFinder {
    /// The theses on which an actor changed sides: all that the actor says about one in the old graph speaks for it, and
    /// all in the new one against it, or the other way round. Of several theses that the same two claims show, the
    /// weightiest counts.
    func changesOfSide(of actor: Versions<Actor.ID>, _ before: Stances, _ after: Stances) -> [Change] {
        let (was, isNow) = (measures.old.sides(of: before), measures.new.sides(of: after))
        var seen = Set<Versions<Claim.ID>>()
        return alignment.claims.filter { match in
            !match.turnsPolarity && was[match.claims.old] != nil && isNow[match.claims.new] != nil
                && isThesis(match.claims)
        }.sorted { left, right in
            (weight(of: right.claims), left.claims) < (weight(of: left.claims), right.claims)
        }.compactMap { match in
            guard let old = was[match.claims.old]?.unanimous, let new = isNow[match.claims.new]?.unanimous,
                old.isFor != new.isFor
            else { return nil }
            let claims = Versions(old: old.claim, new: new.claim)
            guard seen.insert(claims).inserted else { return nil }
            return change(
                StanceChange(
                    actor: actor, claim: claims, stance: Versions(old: old.taken.stance, new: new.taken.stance),
                    thesis: StanceChange.Thesis(claims: match.claims, wasFor: old.isFor)),
                Importance.stanceByArgument, old.taken, new.taken)
        }
    }
}

/// What somebody says for or against a claim.
private struct Argument {
    let isFor: Bool
    /// What is said: the claim itself, or one that bears on it.
    let claim: Claim.ID
    let taken: GraphMeasures.TakenStance
    /// How surely it bears on the claim.
    let confidence: Double
}

extension [Argument] {
    /// The surest of the arguments, if all are on one side.
    fileprivate var unanimous: Argument? {
        guard let first, allSatisfy({ $0.isFor == first.isFor }) else { return nil }
        return self.max { ($0.confidence, $1.claim) < ($1.confidence, $0.claim) }
    }
}

extension GraphMeasures {
    /// For each claim that somebody speaks about, what is said for and against it.
    fileprivate func sides(of stances: ChangeFinder.Stances) -> [Claim.ID: [Argument]] {
        var sides: [Claim.ID: [Argument]] = [:]
        for (id, taken) in stances where taken.stance != .questions {
            let isFor = taken.stance == .asserts
            func add(_ isFor: Bool, to about: Claim.ID, _ confidence: Double) {
                sides[about, default: []].append(
                    Argument(isFor: isFor, claim: id, taken: taken, confidence: confidence))
            }
            add(isFor, to: id, 1)
            // To deny a reason is not yet to be against what it was a reason for.
            guard isFor else { continue }
            for relation in graph.relations(from: id) {
                add(relation.kind == .supports, to: relation.to, relation.confidence)
            }
            for relation in graph.relations(to: id) where relation.kind == .contradicts {
                add(false, to: relation.from, relation.confidence)
            }
        }
        return sides
    }
}
