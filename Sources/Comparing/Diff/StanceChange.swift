public import ArgumentModel

/// An actor who no longer stands where he, she or it stood.
public struct StanceChange: Hashable, Sendable {
    /// The actor's ids.
    public let actor: Versions<Actor.ID>
    /// What the actor spoke of: the same claim twice, or two claims that contradict each other.
    public let claim: Versions<Claim.ID>
    /// How the actor stood, and stands.
    public let stance: Versions<Assertion.Stance>

    /// Whether the actor asserted one claim and now asserts one that contradicts it, instead of taking another stance
    /// to the same claim.
    public var isByContradiction: Bool { stance.old == stance.new }

    var mirrored: StanceChange {
        StanceChange(actor: actor.mirrored, claim: claim.mirrored, stance: stance.mirrored)
    }
}
