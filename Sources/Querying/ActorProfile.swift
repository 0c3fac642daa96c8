public import ArgumentModel

/// What an actor stands for in a graph: what it asserts and denies, over sets and time, where it contradicts itself, and
/// who contradicts it.
public struct ActorProfile: Sendable {
    /// One stance to one claim, wherever the actor takes it.
    public struct Position: Hashable, Sendable {
        /// The claim.
        public let claim: Claim
        /// How the actor stands to it.
        public let stance: Assertion.Stance
        /// Where, the earliest first.
        public let assertions: [Assertion]
        /// The article sets in which the actor takes the stance, sorted.
        public let sets: [String]
        /// The first and the last day of publication known, `YYYY-MM-DD`.
        public let period: ClosedRange<String>?
    }

    /// Two stances that cannot both be right: one claim asserted and denied, or two claims asserted that contradict each
    /// other.
    public struct Clash: Hashable, Sendable {
        /// The actor's own stance.
        public let own: Position
        /// The other stance.
        public let other: Position
        /// The relation that says so; nil where both stances are to one claim.
        public let relation: Relation?
    }

    /// Another actor, and where it contradicts this one.
    public struct Opponent: Hashable, Sendable {
        /// The other actor.
        public let actor: Actor
        /// Where they clash.
        public let clashes: [Clash]
    }

    /// The actor.
    public let actor: Actor
    /// What it asserts, denies and questions, the earliest first.
    public let positions: [Position]
    /// Where it contradicts itself.
    public let selfContradictions: [Clash]
    /// Who contradicts it, those with the most clashes first.
    public let opponents: [Opponent]

    /// Gathers what a graph knows about an actor; nil for an unknown id.
    ///
    /// - Complexity: O(*a* log *a*) in the assertions of the actor and of the claims next to them.
    public init?(_ id: Actor.ID, in graph: ArgumentGraph) {
        guard let actor = graph.actor(id) else { return nil }
        self.actor = actor
        positions = Self.positions(of: graph.assertions(by: id), in: graph)
        var own: [Clash] = []
        var others: [Actor.ID: [Clash]] = [:]
        for position in positions {
            for clash in Self.clashes(with: position, in: graph) {
                guard let opponent = clash.other.assertions.first?.actor else { continue }
                if opponent != id {
                    others[opponent, default: []].append(clash)
                } else if !own.contains(where: { $0.own == clash.other && $0.other == clash.own }) {
                    own.append(clash)
                }
            }
        }
        selfContradictions = own
        opponents = others.compactMap { id, clashes in graph.actor(id).map { Opponent(actor: $0, clashes: clashes) } }
            .sorted { ($1.clashes.count, $0.actor.id) < ($0.clashes.count, $1.actor.id) }
    }

    /// Puts assertions of one actor together by claim and stance, the earliest first.
    private static func positions(of assertions: [Assertion], in graph: ArgumentGraph) -> [Position] {
        struct Key: Hashable {
            var claim: Claim.ID
            var stance: Assertion.Stance
        }
        let positions = Dictionary(grouping: assertions) { Key(claim: $0.claim, stance: $0.stance) }
            .compactMap { key, assertions -> Position? in
                guard let claim = graph.claim(key.claim) else { return nil }
                let articles = assertions.compactMap { graph.article($0.article) }
                let days = articles.compactMap(\.published).sorted()
                let period =
                    if let first = days.first, let last = days.last { first...last } else {
                        nil as ClosedRange<String>?
                    }
                return Position(
                    claim: claim, stance: key.stance, assertions: assertions.sorted { graph.isEarlier($0, $1) },
                    sets: Set(articles.map(\.set)).sorted(), period: period)
            }
        return positions.sorted { left, right in
            guard let first = left.assertions.first, let second = right.assertions.first else { return false }
            return graph.isEarlier(first, second)
        }
    }

    /// All stances in the graph that clash with one.
    private static func clashes(with position: Position, in graph: ArgumentGraph) -> [Clash] {
        func rivals(_ claim: Claim.ID, _ stance: Assertion.Stance, _ relation: Relation?) -> [Clash] {
            let assertions = graph.assertions(of: claim).filter { $0.stance == stance }
            return Dictionary(grouping: assertions, by: \.actor).sorted { $0.key < $1.key }.flatMap {
                positions(of: $0.value, in: graph).map { Clash(own: position, other: $0, relation: relation) }
            }
        }
        switch position.stance {
        case .questions: return []
        case .denies: return rivals(position.claim.id, .asserts, nil)
        case .asserts:
            let id = position.claim.id
            // Two claims may contradict each other both ways.
            var others: Set<Claim.ID> = []
            return rivals(id, .denies, nil)
                + graph.relations(of: id).filter {
                    $0.kind == .contradicts && others.insert($0.from == id ? $0.to : $0.from).inserted
                }.flatMap {
                    rivals($0.from == id ? $0.to : $0.from, .asserts, $0)
                }
        }
    }
}

extension ArgumentGraph {
    /// Whether an assertion was published before another; those without a day come last, then the graph's order counts.
    fileprivate func isEarlier(_ left: Assertion, _ right: Assertion) -> Bool {
        func key(_ assertion: Assertion) -> (String, String, Int, String) {
            let article = article(assertion.article)
            let start = assertion.content.first?.start ?? assertion.source?.start ?? 0
            return (article?.published ?? "~", assertion.article, start, assertion.id)
        }
        return key(left) < key(right)
    }
}
