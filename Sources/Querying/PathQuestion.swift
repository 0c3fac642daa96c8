public import ArgumentModel

/// A question for the paths from one claim of a graph to another.
///
/// ```swift
/// var question = PathQuestion(from: 3, to: 14)
/// question.order = .confidence
/// for path in graph.paths(question).paths { print(path.sentence(in: graph)) }
/// ```
public struct PathQuestion: Hashable, Sendable {
    /// A claim or an actor, by its position in the graph.
    public enum Place: Hashable, Sendable {
        case claim(Int)
        case actor(Int)
    }

    /// The position of the claim at which paths start.
    public var from: Int
    /// The position of the claim at which they end.
    public var to: Int
    /// What makes one path better than another.
    public var order = PathOrder.length
    /// The most steps of a path; passing through an actor takes two.
    public var maxLength = 6
    /// The most paths.
    public var count = 5
    /// Whether every simple path is wanted, and not only the best.
    public var wantsAll = false
    /// Whether relations are followed only the way they go.
    public var isDirected = true
    /// Whether a path may pass through an actor who asserts both claims.
    public var isViaActors = false
    /// The only kind of relation that may be used.
    public var kind: Relation.Kind?
    /// The least confidence of a step.
    public var minConfidence = 0.0
    /// The article set in which claims and relations must occur.
    public var set: String?
    /// What every path must pass: a claim, or an actor who asserts a claim between the ends.
    public var through: [Place] = []
    /// What no path may pass between its ends: a claim, or an actor and what the actor asserts.
    public var avoided: [Place] = []

    /// Asks for the paths between the claims at two positions.
    public init(from: Int, to: Int) {
        self.from = from
        self.to = to
    }
}

/// The paths that answer a question, and what it means that there are no others.
public struct PathAnswer: Sendable {
    /// The paths, best first.
    public var paths: [ArgumentPath]
    /// The bounds that cut the answer off; none where there are no other paths.
    public var cuts: Set<SimplePaths.Cut>
    /// The nearest thing there is, where no path was found.
    public var nearest: NearMiss?
}

/// A path that would answer a question if the question asked for less.
public struct NearMiss: Sendable {
    /// What the question would have to give up.
    public enum Relaxation: String, Hashable, Sendable, CaseIterable {
        /// The bound on the length.
        case length
        /// The least confidence.
        case confidence
        /// The direction of relations.
        case direction
        /// The kind of relation, the set, what to pass and what to avoid.
        case filters
        /// That every step is a relation: an actor lies between.
        case actors
        /// All of that at once.
        case everything
    }

    /// What the question would have to give up.
    public let relaxation: Relaxation
    /// The best path then.
    public let path: ArgumentPath
}
