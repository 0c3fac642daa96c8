public import ArgumentModel

/// Which claims and actors of two graphs are the same, one to one.
public struct Alignment: Hashable, Sendable {
    /// Two claims that are the same, or of which one is the other revised.
    public struct Match: Hashable, Sendable {
        /// The ids of the claims.
        public let claims: Versions<Claim.ID>
        /// What changed where the claim is not quite the same.
        public let revision: Revision?

        /// Whether the claim came back saying the opposite.
        public var turnsPolarity: Bool { revision?.kinds.contains(.polarity) == true }
    }

    /// The matched claims, sorted by old id.
    public let claims: [Match]
    /// The matched actors, sorted by old id.
    public let actors: [Versions<Actor.ID>]
    /// Claims of the old and the new graph that were found to contradict each other, sorted.
    public let contradictions: [Versions<Claim.ID>]

    let newClaim: [Claim.ID: Match]
    let oldClaim: [Claim.ID: Match]
    let newActor: [Actor.ID: Actor.ID]
    let oldActor: [Actor.ID: Actor.ID]
    /// The new claims that contradict an old one.
    let opposites: [Claim.ID: [Claim.ID]]

    init(claims: [Match], actors: [Versions<Actor.ID>], contradictions: [Versions<Claim.ID>]) {
        self.claims = claims.sorted { $0.claims < $1.claims }
        self.actors = actors.sorted()
        self.contradictions = contradictions.sorted()
        newClaim = Dictionary(uniqueKeysWithValues: claims.map { ($0.claims.old, $0) })
        oldClaim = Dictionary(uniqueKeysWithValues: claims.map { ($0.claims.new, $0) })
        newActor = Dictionary(uniqueKeysWithValues: actors.map { ($0.old, $0.new) })
        oldActor = Dictionary(uniqueKeysWithValues: actors.map { ($0.new, $0.old) })
        opposites = Dictionary(grouping: contradictions, by: \.old).mapValues { $0.map(\.new) }
    }

    /// Aligns two graphs.
    ///
    /// - Throws: what `likeness` throws.
    public init(
        old: ArgumentGraph, new: ArgumentGraph, likeness: any ClaimLikeness, options: AlignmentOptions = .init()
    ) throws {
        let claims = try ClaimAlignment(old: old.claims, new: new.claims, likeness: likeness, options: options)
        self.init(
            claims: claims.matches, actors: ActorAlignment.matches(old: old.actors, new: new.actors),
            contradictions: claims.contradictions)
    }

    /// What the old claim of that id became; nil when it was dropped.
    public func match(ofOld id: Claim.ID) -> Match? { newClaim[id] }

    /// What the new claim of that id was; nil when it is new.
    public func match(ofNew id: Claim.ID) -> Match? { oldClaim[id] }

    /// The new claim that says what the old one of that id says; nil where none does, or one says the opposite.
    public func counterpart(ofOld id: Claim.ID) -> Claim.ID? {
        newClaim[id].flatMap { $0.turnsPolarity ? nil : $0.claims.new }
    }

    /// The old claim that says what the new one of that id says; nil where none does, or one says the opposite.
    public func counterpart(ofNew id: Claim.ID) -> Claim.ID? {
        oldClaim[id].flatMap { $0.turnsPolarity ? nil : $0.claims.old }
    }
}
