public import ArgumentModel

/// A path of the argument from one claim to another, with what holds each step.
public struct ArgumentPath: Hashable, Sendable {
    /// What the first claim does to the last.
    ///
    /// An even number of contradictions supports, an odd number undermines. Where a step goes against its relation or
    /// through an actor, the path no longer carries support along: the two ends stand on one side, or on opposite ones.
    public enum Verdict: String, Hashable, Sendable, CaseIterable {
        case supports, undermines
        case sidesWith = "sides-with"
        case opposes

        /// The verb between the two ends.
        public var words: String {
            switch self {
            case .supports: "supports"
            case .undermines: "undermines"
            case .sidesWith: "is on the same side as"
            case .opposes: "is on the opposite side to"
            }
        }
    }

    /// A place that the path passes.
    public enum Point: Hashable, Sendable {
        case claim(Claim)
        case actor(Actor)

        /// The claim's text or the actor's name.
        public var text: String {
            switch self {
            case .claim(let claim): claim.text
            case .actor(let actor): actor.name
            }
        }

        /// The claim's or the actor's id.
        public var id: String {
            switch self {
            case .claim(let claim): claim.id
            case .actor(let actor): actor.id
            }
        }
    }

    /// What leads from one point to the next.
    public enum Step: Hashable, Sendable {
        /// A relation; where it is reversed it is passed against its direction. A contradiction that was found has none.
        case relation(Relation, isReversed: Bool)
        /// An actor's assertion of a claim, the surest.
        case assertion(Assertion)

        /// The probability that the step holds.
        public var confidence: Double {
            switch self {
            case .relation(let relation, _): relation.confidence
            case .assertion(let assertion): assertion.confidence
            }
        }

        /// The articles on which the step rests.
        public var articles: [Article.ID] {
            switch self {
            case .relation(let relation, _): relation.articles
            case .assertion(let assertion): [assertion.article]
            }
        }
    }

    /// The points passed, from the first to the last.
    public let points: [Point]
    /// What leads from each point to the next: one less than the points.
    public let steps: [Step]
    /// What the first claim does to the last.
    public let verdict: Verdict
    /// The product of the steps' confidences.
    public let confidence: Double

    /// The number of steps.
    public var length: Int { steps.count }

    /// Reads a path through the network of a graph back into the graph's parts.
    init(_ path: NetworkPath, in graph: ArgumentGraph, _ network: ClaimNetwork) {
        points = path.nodes.map { node in
            node < graph.claims.count
                ? .claim(graph.claims[node]) : .actor(graph.actors[node - graph.claims.count])
        }
        var isAlong = true
        steps = zip(path.edges, path.nodes).map { number, node in
            guard number >= graph.relations.count else {
                let edge = network.edges[number]
                let isReversed = Int(edge.from) != node && !edge.isMutual
                if isReversed { isAlong = false }
                return .relation(graph.relations[number], isReversed: isReversed)
            }
            isAlong = false
            return .assertion(Self.surest(network.edges[number], in: graph))
        }
        verdict =
            switch (path.isNegative, isAlong) {
            case (false, true): .supports
            case (true, true): .undermines
            case (false, false): .sidesWith
            case (true, false): .opposes
            }
        confidence = path.confidence
    }

    /// The surest assertion behind a tie between a claim and an actor; of equals the first of the graph.
    private static func surest(_ tie: ClaimNetwork.Edge, in graph: ArgumentGraph) -> Assertion {
        let actor = graph.actors[Int(tie.to) - graph.claims.count].id
        let assertions = graph.assertions(of: graph.claims[Int(tie.from)].id).filter {
            $0.actor == actor && $0.stance == .asserts
        }
        guard let surest = assertions.first(where: { $0.confidence == tie.confidence }) else {
            preconditionFailure("a tie stands for at least one assertion of that confidence")
        }
        return surest
    }
}

extension ArgumentPath {
    /// The path in words: `“A” undermines “B”: “A” contradicts “C” (0.81, Title), “C” supports “B” (0.77, Title)`.
    ///
    /// - Parameters:
    ///   - graph: where the titles of the articles are.
    ///   - emphasis: how a title is marked.
    public func sentence(in graph: ArgumentGraph, emphasis: (String) -> String = { "*\($0)*" }) -> String {
        let parts = stepSentences(in: graph, emphasis: emphasis)
        return ([heading].compactMap(\.self) + [parts.joined(separator: ", ")]).joined(separator: ": ")
    }

    /// What the path comes to, `“A” undermines “B”`; nil where it has one step only, which says so itself.
    private var heading: String? {
        guard steps.count > 1, let first = points.first, let last = points.last else { return nil }
        return "\(first.quoted) \(verdict.words) \(last.quoted)"
    }

    /// What each step says, in order.
    private func stepSentences(in graph: ArgumentGraph, emphasis: (String) -> String) -> [String] {
        zip(steps, zip(points, points.dropFirst())).map { step, ends in
            let articles = step.articles.compactMap { graph.article($0).map { emphasis($0.name) } }
            let note = "(\(([String(decimals: step.confidence)] + articles).joined(separator: ", ")))"
            switch step {
            case .relation(let relation, let isReversed):
                let (from, to) = isReversed ? (ends.1, ends.0) : ends
                return "\(from.quoted) \(relation.kind.rawValue) \(to.quoted) \(note)"
            case .assertion:
                let (actor, claim) = if case .actor = ends.0 { ends } else { (ends.1, ends.0) }
                return "\(actor.quoted) asserts \(claim.quoted) \(note)"
            }
        }
    }
}

extension ArgumentPath.Point {
    /// A claim in quotation marks, without its full stop; an actor's name.
    fileprivate var quoted: String {
        guard case .claim(let claim) = self else { return text }
        let text = claim.text.hasSuffix(".") ? String(claim.text.dropLast()) : claim.text
        return "“\(text)”"
    }
}

extension Article {
    /// How the article is called in running text: its title, or failing that its path or its id.
    package var name: String { title ?? path ?? id }
}
