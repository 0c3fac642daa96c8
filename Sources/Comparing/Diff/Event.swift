public import ArgumentModel

/// One thing that differs between two graphs. Ids of the old graph and of the new one are kept apart.
public enum Event: Hashable, Sendable {
    /// A claim that was not made before.
    case claimAdded(Claim.ID)
    /// A claim that is no longer made.
    case claimDropped(Claim.ID)
    /// A claim that is near to what it was, but not the same.
    case claimRevised(Versions<Claim.ID>, Revision)
    /// A claim that more or fewer articles or actors make.
    case supportChanged(Versions<Claim.ID>, Versions<Support>)
    /// A thesis that gains or loses ground.
    case groundChanged(Versions<Claim.ID>, Versions<Ground>)
    /// A claim that nobody contradicted or denied, and somebody does now.
    case contested(Versions<Claim.ID>)
    /// A claim that somebody contradicted or denied, and nobody does now.
    case settled(Versions<Claim.ID>)
    /// An actor who did not appear before.
    case actorAdded(Actor.ID)
    /// An actor who no longer appears.
    case actorGone(Actor.ID)
    /// An actor who changed stance.
    case stanceChanged(StanceChange)
    /// A relation that was not there.
    case relationAdded(Relation.ID)
    /// A relation that is no longer there.
    case relationGone(Relation.ID)
    /// A claim that supported another and now contradicts it, or the other way round.
    case relationFlipped(Versions<Relation.ID>)

    /// The event as seen from the new graph, looking back.
    public var mirrored: Event {
        switch self {
        case .claimAdded(let id): .claimDropped(id)
        case .claimDropped(let id): .claimAdded(id)
        case .claimRevised(let claims, let revision): .claimRevised(claims.mirrored, revision.mirrored)
        case .supportChanged(let claims, let support): .supportChanged(claims.mirrored, support.mirrored)
        case .groundChanged(let claims, let ground): .groundChanged(claims.mirrored, ground.mirrored)
        case .contested(let claims): .settled(claims.mirrored)
        case .settled(let claims): .contested(claims.mirrored)
        case .actorAdded(let id): .actorGone(id)
        case .actorGone(let id): .actorAdded(id)
        case .stanceChanged(let change): .stanceChanged(change.mirrored)
        case .relationAdded(let id): .relationGone(id)
        case .relationGone(let id): .relationAdded(id)
        case .relationFlipped(let relations): .relationFlipped(relations.mirrored)
        }
    }
}

extension Event {
    /// What an event is about, as `--only` names it.
    public enum Topic: String, Hashable, Sendable, CaseIterable {
        case claims, actors, stances, relations
    }

    /// What sort of event it is; the words are those of the JSON form.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case stanceChanged = "stance-changed"
        case thesisGained = "thesis-gained"
        case thesisLost = "thesis-lost"
        case claimRevised = "claim-revised"
        case contested
        case settled
        case relationFlipped = "relation-flipped"
        case claimAdded = "claim-new"
        case claimDropped = "claim-dropped"
        case supportGrown = "support-grown"
        case supportShrunk = "support-shrunk"
        case relationAdded = "relation-appeared"
        case relationGone = "relation-gone"
        case actorAdded = "actor-new"
        case actorGone = "actor-gone"

        /// What events of this kind are about.
        public var topic: Topic {
            switch self {
            case .stanceChanged: .stances
            case .relationFlipped, .relationAdded, .relationGone: .relations
            case .actorAdded, .actorGone: .actors
            default: .claims
            }
        }

        /// The kind that an event of this kind is when looked at from the other side.
        var mirrored: Kind {
            switch self {
            case .thesisGained: .thesisLost
            case .thesisLost: .thesisGained
            case .contested: .settled
            case .settled: .contested
            case .claimAdded: .claimDropped
            case .claimDropped: .claimAdded
            case .supportGrown: .supportShrunk
            case .supportShrunk: .supportGrown
            case .relationAdded: .relationGone
            case .relationGone: .relationAdded
            case .actorAdded: .actorGone
            case .actorGone: .actorAdded
            case .stanceChanged, .claimRevised, .relationFlipped: self
            }
        }
    }

    /// What sort of event it is.
    public var kind: Kind {
        switch self {
        case .claimAdded: .claimAdded
        case .claimDropped: .claimDropped
        case .claimRevised: .claimRevised
        case .supportChanged(_, let support): support.hasGrown ? .supportGrown : .supportShrunk
        case .groundChanged(_, let ground): ground.new.balance > ground.old.balance ? .thesisGained : .thesisLost
        case .contested: .contested
        case .settled: .settled
        case .actorAdded: .actorAdded
        case .actorGone: .actorGone
        case .stanceChanged: .stanceChanged
        case .relationAdded: .relationAdded
        case .relationGone: .relationGone
        case .relationFlipped: .relationFlipped
        }
    }
}

extension Versions<Support> {
    /// Whether more stand behind the claim: by its share of the articles, or by the actors who assert it less those who
    /// deny it, whichever changed more in relation to its size; where neither did, by the actors who assert it. Where other
    /// actors speak in as many articles, the share moves with the size of the sets alone, and tells nothing.
    fileprivate var hasGrown: Bool {
        let isOfVoices = new.articles == old.articles && (new.asserting, new.denying) != (old.asserting, old.denying)
        let share = isOfVoices ? 0 : (new.share - old.share) / max(new.share, old.share, .leastNonzeroMagnitude)
        let voices = max(new.asserting + new.denying, old.asserting + old.denying, 1)
        let balance = Double(new.asserting - new.denying - old.asserting + old.denying) / Double(voices)
        let shift = abs(balance) > abs(share) ? balance : share
        return shift == 0 ? new.asserting > old.asserting : shift > 0
    }
}
