import ArgumentModel

extension ChangeFinder {
    /// Claims new, dropped and revised.
    func claimChanges() -> [Change] {
        let added = measures.new.graph.claims.filter { alignment.match(ofNew: $0.id) == nil }.map { claim in
            come(.claimAdded(claim.id), claim.id, in: measures.new)
        }
        let dropped = measures.old.graph.claims.filter { alignment.match(ofOld: $0.id) == nil }.map { claim in
            come(.claimDropped(claim.id), claim.id, in: measures.old)
        }
        let revised = alignment.claims.compactMap { match -> Change? in
            guard let revision = match.revision else { return nil }
            return Change(
                event: .claimRevised(match.claims, revision),
                importance: Importance.of(revision) * weight(of: match.claims),
                strength: leastShare(of: match.claims))
        }
        return added + dropped + revised
    }

    private func come(_ event: Event, _ id: Claim.ID, in measures: GraphMeasures) -> Change {
        Change(
            event: event, importance: Importance.comeOrGone * measures.weight(of: id),
            strength: measures.support(of: id).share)
    }

    private func leastShare(of claims: Versions<Claim.ID>) -> Double {
        min(measures.old.support(of: claims.old).share, measures.new.support(of: claims.new).share)
    }

    /// The claims that still say what they said: who stands behind the opposite stands not behind a claim.
    private var keptClaims: [Alignment.Match] { alignment.claims.filter { !$0.turnsPolarity } }

    /// Claims that more or fewer articles or actors make. A share that moves by less than one article of the smaller set
    /// moves because the sets are not equally large, which is no change.
    func supportChanges() -> [Change] {
        keptClaims.compactMap { match in
            let support = Versions(
                old: measures.old.support(of: match.claims.old), new: measures.new.support(of: match.claims.new))
            let shareShift = abs(support.new.share - support.old.share)
            guard
                shareShift > leastShift || support.old.asserting != support.new.asserting
                    || support.old.denying != support.new.denying
            else { return nil }
            let shift = max(
                Self.shift(support.map(\.share)), Self.shift(support.map { Double($0.asserting) }),
                Self.shift(support.map { Double($0.denying) }))
            return Change(
                event: .supportChanged(match.claims, support),
                importance: Importance.support * shift * weight(of: match.claims),
                strength: shareShift)
        }
    }

    /// One article of the smaller set, less what rounding may take away.
    private var leastShift: Double { max(measures.old.share(1), measures.new.share(1)) - 1e-9 }

    /// By how much of the greater value two values differ, 0…1.
    private static func shift(_ values: Versions<Double>) -> Double {
        let most = max(values.old, values.new)
        return most > 0 ? abs(values.new - values.old) / most : 0
    }

    /// Theses that gain or lose ground: at least one article of the smaller set.
    func groundChanges() -> [Change] {
        keptClaims.compactMap { match in
            guard isThesis(match.claims) else { return nil }
            let ground = Versions(
                old: measures.old.ground(of: match.claims.old), new: measures.new.ground(of: match.claims.new))
            let shift = abs(ground.new.balance - ground.old.balance)
            guard shift > leastShift else { return nil }
            return Change(
                event: .groundChanged(match.claims, ground), importance: min(1, shift), strength: min(1, shift))
        }
    }

    func isThesis(_ claims: Versions<Claim.ID>) -> Bool {
        measures.old.graph.claim(claims.old)?.isThesis == true || measures.new.graph.claim(claims.new)?.isThesis == true
    }

    /// Claims that are contested now and were not, or the other way round.
    func contestChanges() -> [Change] {
        keptClaims.compactMap { match in
            let (was, isNow) = (
                measures.old.graph.isContested(match.claims.old), measures.new.graph.isContested(match.claims.new)
            )
            guard was != isNow else { return nil }
            let strength =
                isNow
                ? measures.new.share(measures.new.contesting(match.claims.new).count)
                : measures.old.share(measures.old.contesting(match.claims.old).count)
            return Change(
                event: isNow ? .contested(match.claims) : .settled(match.claims),
                importance: Importance.contested * weight(of: match.claims), strength: strength)
        }
    }
}
