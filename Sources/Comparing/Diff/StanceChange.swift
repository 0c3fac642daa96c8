public import ArgumentModel

/// An actor who no longer stands where he, she or it stood.
public struct StanceChange: Hashable, Sendable {
    /// A thesis that the actor argued for and argues against, or the other way round.
    public struct Thesis: Hashable, Sendable {
        /// The thesis in the old and in the new graph.
        public let claims: Versions<Claim.ID>
        /// Whether the actor was for it and is against it now.
        public let wasFor: Bool

        var mirrored: Thesis { Thesis(claims: claims.mirrored, wasFor: !wasFor) }
    }

    /// The actor's ids.
    public let actor: Versions<Actor.ID>
    /// What the actor spoke of: the same claim twice, two claims that contradict each other, or one for a thesis and one
    /// against it.
    public let claim: Versions<Claim.ID>
    /// How the actor stood to the claim, and stands.
    public let stance: Versions<Assertion.Stance>
    /// The thesis on which the actor changed sides, where only that shows the change.
    public let thesis: Thesis?

    init(
        actor: Versions<Actor.ID>, claim: Versions<Claim.ID>, stance: Versions<Assertion.Stance>, thesis: Thesis? = nil
    ) {
        self.actor = actor
        self.claim = claim
        self.stance = stance
        self.thesis = thesis
    }

    /// Whether the actor asserted one claim and now asserts one that contradicts it or argues against what it argued for,
    /// instead of taking another stance to the same claim.
    public var isByContradiction: Bool { stance.old == stance.new || thesis != nil }

    var mirrored: StanceChange {
        StanceChange(
            actor: actor.mirrored, claim: claim.mirrored, stance: stance.mirrored, thesis: thesis?.mirrored)
    }
}
