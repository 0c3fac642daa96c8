public import ArgumentModel

/// What a picture emphasises beyond the graph itself: a path, a difference, the strength of claims.
public struct Highlights: Hashable, Sendable {
    /// How a part differs from its surroundings. Each is told apart without colour.
    public enum Mark: String, Hashable, Sendable, CaseIterable {
        /// On a path, or found: thick lines.
        case highlighted
        /// Surroundings: pale.
        case faded
        /// Only in the older graph: dotted, with a minus sign.
        case onlyOld
        /// Only in the newer graph: thick, with a plus sign.
        case onlyNew
        /// In both, changed: a double line, with a tilde.
        case revised
    }

    /// The marks of claims.
    public var claims: [Claim.ID: Mark]
    /// The marks of relations.
    public var relations: [Relation.ID: Mark]
    /// The marks of actors.
    public var actors: [Actor.ID: Mark]
    /// How strong each claim is, 0…1, shown by its shade and in figures.
    public var strengths: [Claim.ID: Double]
    /// A line to add to a claim's box, such as what it said before.
    public var notes: [Claim.ID: String]
    /// What the legend calls each mark, such as `only in 2020`; a mark that is not named keeps its usual name.
    public var names: [Mark: String]

    /// Makes highlights; by default nothing is emphasised.
    public init(
        claims: [Claim.ID: Mark] = [:], relations: [Relation.ID: Mark] = [:], actors: [Actor.ID: Mark] = [:],
        strengths: [Claim.ID: Double] = [:], notes: [Claim.ID: String] = [:], names: [Mark: String] = [:]
    ) {
        self.claims = claims
        self.relations = relations
        self.actors = actors
        self.strengths = strengths
        self.notes = notes
        self.names = names
    }

    /// What the picture calls a mark.
    func name(of mark: Mark) -> String {
        if let name = names[mark] { return name }
        return switch mark {
        case .highlighted: "highlighted"
        case .faded: "surroundings"
        case .onlyOld: "only before"
        case .onlyNew: "only now"
        case .revised: "revised"
        }
    }
}

extension Highlights.Mark {
    /// The sign that stands before a marked part's words.
    var sign: String? {
        switch self {
        case .onlyOld: "\u{2212}"
        case .onlyNew: "+"
        case .revised: "~"
        case .highlighted, .faded: nil
        }
    }
}
