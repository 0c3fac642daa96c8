import ArgumentModel

extension ChangeFinder {
    /// Actors new and gone; somebody who is not known from anybody else can be neither. Who says something is the news,
    /// more than who or what is only named.
    func actorChanges() -> [Change] {
        func change(_ event: Event, _ id: Actor.ID, in measures: GraphMeasures) -> Change {
            let (presence, voice) = (measures.presence(of: id), measures.voice(of: id))
            return Change(
                event: event, importance: Importance.actor * (voice + Importance.named * (presence - voice)),
                strength: presence)
        }
        let added = measures.new.graph.actors.filter { alignment.oldActor[$0.id] == nil && !$0.isAnybody }
        let gone = measures.old.graph.actors.filter { alignment.newActor[$0.id] == nil && !$0.isAnybody }
        return added.map { change(.actorAdded($0.id), $0.id, in: measures.new) }
            + gone.map { change(.actorGone($0.id), $0.id, in: measures.old) }
    }

    /// Actors who took another stance to a claim, who assert what contradicts what they asserted, or who argue against a
    /// thesis that they argued for.
    func stanceChanges() -> [Change] {
        alignment.actors.flatMap { actor in
            let (before, after) = (measures.old.stances(of: actor.old), measures.new.stances(of: actor.new))
            let outright = reversals(of: actor, before, after) + contradictions(of: actor, before, after)
            return outright.isEmpty ? changesOfSide(of: actor, before, after) : outright
        }
    }

    typealias Stances = [Claim.ID: GraphMeasures.TakenStance]

    private func reversals(of actor: Versions<Actor.ID>, _ before: Stances, _ after: Stances) -> [Change] {
        before.keys.sorted().compactMap { id in
            guard let match = alignment.match(ofOld: id), let was = before[id], let isNow = after[match.claims.new],
                was.stance != isNow.stance, !match.turnsPolarity
            else { return nil }
            let isOutright = was.stance != .questions && isNow.stance != .questions
            return change(
                StanceChange(actor: actor, claim: match.claims, stance: Versions(old: was.stance, new: isNow.stance)),
                Importance.stance * (isOutright ? 1 : Importance.stanceBetweenShades), was, isNow)
        }
    }

    private func contradictions(of actor: Versions<Actor.ID>, _ before: Stances, _ after: Stances) -> [Change] {
        let asserted = before.filter { $0.value.stance == .asserts }
        let asserts = after.filter { $0.value.stance == .asserts }
        return asserted.keys.sorted().flatMap { old in
            opposites(ofOld: old).intersection(asserts.keys).sorted().compactMap { new -> Change? in
                let saidNewBefore = alignment.match(ofNew: new).map { asserted[$0.claims.old] != nil } ?? false
                let saysOldStill = alignment.match(ofOld: old).map { asserts[$0.claims.new] != nil } ?? false
                let isMatch = alignment.match(ofOld: old)?.claims.new == new
                guard isMatch || !(saidNewBefore && saysOldStill), let was = asserted[old], let isNow = asserts[new]
                else {
                    return nil
                }
                return change(
                    StanceChange(
                        actor: actor, claim: Versions(old: old, new: new),
                        stance: Versions(old: .asserts, new: .asserts)),
                    Importance.stance, was, isNow)
            }
        }
    }

    func change(
        _ stance: StanceChange, _ kind: Double, _ before: GraphMeasures.TakenStance, _ after: GraphMeasures.TakenStance
    ) -> Change {
        Change(
            event: .stanceChanged(stance),
            importance: kind * min(before.confidence, after.confidence)
                * (0.5 + weight(of: stance.thesis?.claims ?? stance.claim) / 2),
            strength: min(measures.old.share(before.articles), measures.new.share(after.articles)))
    }

    /// The new claims that contradict an old one: by a relation in either graph, by the judge's word between the two
    /// graphs, or because the claim came back turned round.
    private func opposites(ofOld id: Claim.ID) -> Set<Claim.ID> {
        var opposites = Set(alignment.opposites[id] ?? [])
        for other in measures.old.contradicting(id) {
            if let match = alignment.match(ofOld: other), !match.turnsPolarity { opposites.insert(match.claims.new) }
        }
        if let match = alignment.match(ofOld: id) {
            if match.turnsPolarity {
                opposites.insert(match.claims.new)
            } else {
                opposites.formUnion(measures.new.contradicting(match.claims.new))
            }
        }
        return opposites
    }
}

extension GraphMeasures {
    /// The claims that contradict one, or that it contradicts.
    fileprivate func contradicting(_ id: Claim.ID) -> [Claim.ID] {
        graph.relations(of: id).filter { $0.kind == .contradicts }.map { $0.from == id ? $0.to : $0.from }
    }
}
