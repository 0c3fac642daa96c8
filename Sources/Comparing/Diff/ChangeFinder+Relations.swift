import ArgumentModel

extension ChangeFinder {
    /// Relations that appeared, went, or turned from one kind into the other.
    func relationChanges() -> [Change] {
        let old = measures.old.graph.relations.map { (relation: $0, place: place(ofOld: $0)) }
        let new = measures.new.graph.relations.map { (relation: $0, place: place(ofNew: $0)) }
        let kept = Set(old.map(\.place)).intersection(new.map(\.place))
        let gone = old.filter { !kept.contains($0.place) }
        let came = new.filter { !kept.contains($0.place) }

        var changes: [Change] = []
        var turned = Versions<Set<Relation.ID>>(old: [], new: [])
        for pair in flips(gone, came) {
            turned.old.insert(pair.old.id)
            turned.new.insert(pair.new.id)
            changes.append(
                Change(
                    event: .relationFlipped(pair.map(\.id)),
                    importance: Importance.flip
                        * max(weight(of: pair.old, in: measures.old), weight(of: pair.new, in: measures.new)),
                    strength: min(measures.old.presence(of: pair.old), measures.new.presence(of: pair.new))))
        }
        for (relation, _) in came where !turned.new.contains(relation.id) {
            let isWithin = [relation.from, relation.to].allSatisfy { alignment.match(ofNew: $0) == nil }
            changes.append(change(.relationAdded(relation.id), relation, isWithin, in: measures.new))
        }
        for (relation, _) in gone where !turned.old.contains(relation.id) {
            let isWithin = [relation.from, relation.to].allSatisfy { alignment.match(ofOld: $0) == nil }
            changes.append(change(.relationGone(relation.id), relation, isWithin, in: measures.old))
        }
        return changes
    }

    /// - Parameter isWithin: whether both claims came or went as well.
    private func change(
        _ event: Event, _ relation: Relation, _ isWithin: Bool, in measures: GraphMeasures
    ) -> Change {
        Change(
            event: event,
            importance: (isWithin ? Importance.relationWithin : Importance.relation)
                * weight(of: relation, in: measures),
            strength: measures.presence(of: relation))
    }

    /// A relation matters as much as it is sure and as both its claims matter: what one article says is no great news for
    /// bearing on what all speak of.
    private func weight(of relation: Relation, in measures: GraphMeasures) -> Double {
        relation.confidence * (measures.weight(of: relation.from) * measures.weight(of: relation.to)).squareRoot()
    }

    // MARK: - Where a relation stands

    /// A claim of either graph: the same place for the two versions of one claim.
    private struct Place: Hashable, Comparable {
        let old: Claim.ID
        let new: Claim.ID

        static func < (left: Place, right: Place) -> Bool { (left.old, left.new) < (right.old, right.new) }
    }

    private struct Edge: Hashable {
        let from: Place
        let to: Place
        let kind: Relation.Kind

        /// A contradiction has no direction; its ends are put in order.
        init(_ from: Place, _ to: Place, _ kind: Relation.Kind) {
            (self.from, self.to) = kind == .contradicts && to < from ? (to, from) : (from, to)
            self.kind = kind
        }

        var ends: Set<Place> { [from, to] }
    }

    private func place(ofOld relation: Relation) -> Edge {
        func place(_ id: Claim.ID) -> Place { Place(old: id, new: alignment.counterpart(ofOld: id) ?? "") }
        return Edge(place(relation.from), place(relation.to), relation.kind)
    }

    private func place(ofNew relation: Relation) -> Edge {
        func place(_ id: Claim.ID) -> Place { Place(old: alignment.counterpart(ofNew: id) ?? "", new: id) }
        return Edge(place(relation.from), place(relation.to), relation.kind)
    }

    private typealias Placed = (relation: Relation, place: Edge)

    /// The relations that went and came between the same two claims with the other kind, each used once; the surest
    /// first where both directions are there.
    private func flips(_ gone: [Placed], _ came: [Placed]) -> [Versions<Relation>] {
        func byEnds(_ placed: [Placed]) -> [Set<Place>: [Placed]] {
            Dictionary(grouping: placed, by: \.place.ends).mapValues { group in
                group.sorted { ($1.relation.confidence, $0.relation.id) < ($0.relation.confidence, $1.relation.id) }
            }
        }
        let arrived = byEnds(came)
        return byEnds(gone).flatMap { ends, left -> [Versions<Relation>] in
            let right = arrived[ends] ?? []
            return Relation.Kind.allCases.flatMap { kind in
                zip(left.filter { $0.place.kind == kind }, right.filter { $0.place.kind != kind })
                    .map { Versions(old: $0.relation, new: $1.relation) }
            }
        }
    }
}
