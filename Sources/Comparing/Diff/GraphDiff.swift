import ArgumentModel

/// What changed between two graphs: who and what is new, gone, revised, stronger or weaker.
///
/// ```swift
/// let diff = try GraphDiff(
///     old: DiffSide(name: "2020", graph: before), new: DiffSide(name: "2024", graph: after), likeness: likeness)
/// for change in diff.changes where change.importance > 0.3 { print(change.event) }
/// ```
///
/// The diff of a graph and itself has no changes; exchanging the graphs mirrors every change and alters nothing else.
public struct GraphDiff: Sendable {
    /// The two graphs.
    public let sides: Versions<DiffSide>
    /// Which claims and actors are the same.
    public let alignment: Alignment
    /// What changed, the most important first; where they were measured, those above the noise before the others.
    public private(set) var changes: [Change]
    /// All that changed, whether or not it was filtered out.
    public let all: [Change]
    /// How many changes were filtered out.
    public var leftOut: Int { all.count - changes.count }
    /// How the changes were measured against chance, where they were.
    public private(set) var noiseFloor: NoiseFloor?

    /// Compares two graphs.
    ///
    /// - Throws: what `likeness` throws.
    public init(
        old: DiffSide, new: DiffSide, likeness: any ClaimLikeness, options: AlignmentOptions = .init()
    ) throws {
        let alignment = try Alignment(old: old.graph, new: new.graph, likeness: likeness, options: options)
        sides = Versions(old: old, new: new)
        self.alignment = alignment
        let graphs = alignment.sharingContradictions(of: Versions(old: old.graph, new: new.graph))
        let finder = ChangeFinder(measures: graphs.map(GraphMeasures.init), alignment: alignment)
        all = finder.changes().sorted(by: Change.precedes)
        changes = all
    }

    /// Whether nothing changed: the same claims by the same actors, as well supported, in the same relations; or nothing
    /// that was not filtered out.
    public var isEmpty: Bool { changes.isEmpty }

    /// The diff with each change measured against what chance makes.
    public func measured(by floor: NoiseFloor) -> GraphDiff {
        var measured = self
        measured.noiseFloor = floor
        let marked = floor.marking(changes)
        measured.changes = marked.filter { $0.isAboveNoise == true } + marked.filter { $0.isAboveNoise != true }
        return measured
    }

    /// The diff with the changes that pass a test, in the same order.
    public func filter(_ isIncluded: (Change) throws -> Bool) rethrows -> GraphDiff {
        var filtered = self
        filtered.changes = try changes.filter(isIncluded)
        return filtered
    }
}

extension Change {
    /// The most important first; then by kind, so that equals keep an order that does not depend on how they were found.
    fileprivate static func precedes(_ left: Change, _ right: Change) -> Bool {
        let (leftKey, rightKey) = (left.event.key, right.event.key)
        return (right.importance, leftKey.rank, leftKey.id) < (left.importance, rightKey.rank, rightKey.id)
    }
}

extension Event {
    /// What orders events of equal importance: the rank of the kind, then ids.
    fileprivate var key: (rank: Int, id: String) {
        let id =
            switch self {
            case .claimAdded(let id), .claimDropped(let id), .actorAdded(let id), .actorGone(let id),
                .relationAdded(let id), .relationGone(let id):
                id
            case .claimRevised(let ids, _), .supportChanged(let ids, _), .groundChanged(let ids, _),
                .contested(let ids),
                .settled(let ids), .relationFlipped(let ids):
                "\(ids.old) \(ids.new)"
            case .stanceChanged(let change):
                "\(change.actor.old) \(change.claim.old) \(change.claim.new)"
            }
        return (Kind.allCases.firstIndex(of: kind) ?? 0, id)
    }
}
