import ArgumentModel

/// How the theses of a controversy fare over more than two sets, and what changed from each set to the next.
public struct Timeline: Sendable {
    /// A thesis through the sets.
    public struct Row: Hashable, Sendable {
        /// The thesis as it was last worded.
        public let text: String
        /// How it stands in each set; nil in a set that has nothing about it.
        public let ground: [Ground?]
        /// In how many articles of each set it is made.
        public let support: [Support?]
    }

    /// The sets, in the order given.
    public let sides: [DiffSide]
    /// One row a thesis: those for or against which most is said first.
    public let rows: [Row]
    /// From each set to the next: one fewer than the sets.
    public let steps: [GraphDiff]

    /// Compares each set with the next and follows the theses through.
    ///
    /// - Throws: what `likeness` throws.
    public init(_ sides: [DiffSide], likeness: any ClaimLikeness, options: AlignmentOptions = .init()) throws {
        let remembered = RememberedLikeness(likeness)
        let steps = try zip(sides, sides.dropFirst()).map {
            try GraphDiff(old: $0, new: $1, likeness: remembered, options: options)
        }
        self.init(sides: sides, steps: steps)
    }

    /// Follows the theses through diffs of each set and the next.
    public init(sides: [DiffSide], steps: [GraphDiff]) {
        self.sides = sides
        self.steps = steps
        let measures = sides.map { GraphMeasures($0.graph) }
        rows = Self.threads(sides, steps)
            .filter { thread in
                zip(thread, sides).contains { id, side in id.flatMap { side.graph.claim($0) }?.isThesis == true }
            }
            .map { thread in
                Row(
                    text: zip(thread, sides).reversed().lazy.compactMap { id, side in
                        id.flatMap { side.graph.claim($0)?.text }
                    }.first ?? "",
                    ground: zip(thread, measures).map { id, measures in id.map { measures.ground(of: $0) } },
                    support: zip(thread, measures).map { id, measures in id.map { measures.support(of: $0) } })
            }
            .sorted { ($1.weight, $0.text) < ($0.weight, $1.text) }
    }

    /// Each claim's ids through the sets, nil where a set does not have it. A claim that is dropped and comes back is
    /// a new one, unless it comes back under its old id.
    private static func threads(_ sides: [DiffSide], _ steps: [GraphDiff]) -> [[Claim.ID?]] {
        var threads: [[Claim.ID?]] = []
        for (position, side) in sides.enumerated() {
            var threadOfClaim: [Claim.ID: Int] = [:]
            var lastOfID: [Claim.ID: Int] = [:]
            for (index, thread) in threads.enumerated() {
                if position > 0, let before = thread[position - 1] { threadOfClaim[before] = index }
                for case let id? in thread { lastOfID[id] = index }
            }
            for index in threads.indices { threads[index].append(nil) }
            for claim in side.graph.claims {
                let before = position > 0 ? steps[position - 1].alignment.match(ofNew: claim.id)?.claims.old : nil
                let returning = lastOfID[claim.id].flatMap { threads[$0][position - 1] == nil ? $0 : nil }
                // Two claims of one set may have been one before: the second begins a thread of its own.
                if let index = before.map({ threadOfClaim[$0] }) ?? returning, threads[index][position] == nil {
                    threads[index][position] = claim.id
                } else {
                    threads.append(Array(repeating: nil, count: position) + [claim.id])
                }
            }
        }
        return threads
    }
}

extension Timeline.Row {
    /// How much is said for and against it in all sets.
    fileprivate var weight: Double {
        ground.reduce(0) { $0 + ($1.map { $0.backing + $0.opposition } ?? 0) }
    }
}
