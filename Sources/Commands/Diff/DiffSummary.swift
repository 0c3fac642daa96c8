import ArgumentModel
import Comparing

/// The counts of a diff, topic by topic: what stands above the details.
struct DiffSummary {
    /// One topic.
    struct Row {
        let topic: String
        /// `3 new, 1 dropped`.
        let counts: String
        /// The sign of each change.
        let signs: String
    }

    let rows: [Row]
    /// `14 changes, 5 of them above the noise`.
    let total: String

    private static let topics: [(String, [(Event.Kind, String)])] = [
        ("theses", [(.thesisGained, "gained ground"), (.thesisLost, "lost ground")]),
        ("stances", [(.stanceChanged, "changed")]),
        ("claims", [(.claimAdded, "new"), (.claimDropped, "dropped"), (.claimRevised, "revised")]),
        ("support", [(.supportGrown, "grown"), (.supportShrunk, "shrunk")]),
        ("contest", [(.contested, "contested now"), (.settled, "settled")]),
        ("relations", [(.relationAdded, "appeared"), (.relationGone, "gone"), (.relationFlipped, "flipped")]),
        ("actors", [(.actorAdded, "new"), (.actorGone, "gone")]),
    ]

    /// How many claims stayed as they were is told with the claims.
    init(_ diff: GraphDiff) {
        let counts = Dictionary(grouping: diff.changes, by: \.event.kind).mapValues(\.count)
        let kept = diff.alignment.claims.count { $0.revision == nil }
        rows = Self.topics.compactMap { topic, kinds in
            let present = kinds.filter { counts[$0.0] != nil }
            guard !present.isEmpty else { return nil }
            let numbers = present.map { "\(counts[$0.0] ?? 0) \($0.1)" } + (topic == "claims" ? ["\(kept) kept"] : [])
            let signs = present.map { String(repeating: $0.0.sign, count: counts[$0.0] ?? 0) }.joined()
            return Row(topic: topic, counts: numbers.joined(separator: ", "), signs: signs)
        }
        let number = "\(diff.changes.count) \(diff.changes.count == 1 ? "change" : "changes")"
        let above = diff.changes.count { $0.isAboveNoise == true }
        total =
            (diff.noiseFloor == nil ? number : "\(number), \(above) of them above the noise")
            + (diff.leftOut == 0 ? "" : ", \(diff.leftOut) left out")
    }

    /// `no difference`, or how many there are besides those that were asked for.
    static func nothing(in diff: GraphDiff) -> String {
        diff.leftOut == 0 ? "no difference" : "no such difference, \(String(count: diff.leftOut, "other"))"
    }

    /// `and 12 more changes; --all tells them, too`; nil where none is left.
    static func untold(in diff: GraphDiff, limit: Int?) -> String? {
        let rest = diff.told.count - (limit ?? .max)
        return rest > 0 ? "and \(String(count: rest, "more change")); --all tells them, too" : nil
    }

    /// `4 articles, 3 actors, 8 claims, 3 relations`.
    static func size(of side: DiffSide) -> String {
        [
            String(count: side.graph.articles.count, "article"), String(count: side.graph.actors.count, "actor"),
            String(count: side.graph.claims.count, "claim"), String(count: side.graph.relations.count, "relation"),
        ].joined(separator: ", ")
    }
}

extension GraphDiff {
    /// The changes that are told one by one: by what a claim that came or went contradicts and supports, its story tells
    /// of these relations, too.
    var told: [Change] {
        var come = Versions<Set<Claim.ID>>(old: [], new: [])
        for change in changes {
            switch change.event {
            case .claimAdded(let id): come.new.insert(id)
            case .claimDropped(let id): come.old.insert(id)
            default: break
            }
        }
        func isTold(_ id: Relation.ID, _ graph: ArgumentGraph, _ come: Set<Claim.ID>) -> Bool {
            guard let relation = graph.relation(id) else { return false }
            return come.contains(relation.from) || relation.kind == .contradicts && come.contains(relation.to)
        }
        return changes.filter { change in
            switch change.event {
            case .relationAdded(let id): !isTold(id, sides.new.graph, come.new)
            case .relationGone(let id): !isTold(id, sides.old.graph, come.old)
            default: true
            }
        }
    }
}
