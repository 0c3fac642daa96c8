/// A priority queue of nodes, or of labels of nodes, by cost: a binary heap that knows its element, which makes it
/// several times faster than a general one.
struct NodeQueue {
    /// Something that waits, and what it costs. Of equal costs the later number comes first, which for
    /// labels is the one made last, and so the one that is likely nearest to the goal.
    struct Entry {
        var cost: Double
        var number: Int32

        @inline(__always)
        func precedes(_ other: Entry) -> Bool {
            cost < other.cost || (cost == other.cost && number > other.number)
        }
    }

    private var entries: [Entry] = []

    var count: Int { entries.count }

    /// The least cost, or infinity where nothing waits.
    var leastCost: Double { entries.first?.cost ?? .infinity }

    /// - Complexity: O(log *n*)
    mutating func insert(_ number: Int32, cost: Double) {
        let entry = Entry(cost: cost, number: number)
        var place = entries.count
        entries.append(entry)
        while place > 0 {
            let parent = (place - 1) / 2
            guard entry.precedes(entries[parent]) else { break }
            entries[place] = entries[parent]
            place = parent
        }
        entries[place] = entry
    }

    /// - Complexity: O(log *n*)
    mutating func popLeast() -> Entry? {
        guard let last = entries.popLast() else { return nil }
        guard let least = entries.first else { return last }
        var place = 0
        while true {
            var child = 2 * place + 1
            if child >= entries.count { break }
            if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
            guard entries[child].precedes(last) else { break }
            entries[place] = entries[child]
            place = child
        }
        entries[place] = last
        return least
    }
}
