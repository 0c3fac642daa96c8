/// A priority queue of nodes, or of labels of nodes, by cost: a binary heap that knows its element, which makes it
/// several times faster than a general one.
struct NodeQueue {
    /// Something that waits, and what it costs, which is not negative. Of equal costs the later number comes first, which
    /// for labels is the one made last, and so the one that is likely nearest to the goal.
    ///
    /// All of it is one number, so that entries are compared without a branch.
    struct Entry {
        fileprivate let key: UInt128

        @inline(__always)
        init(cost: Double, number: Int32, place: Int = 0) {
            // What is not negative is in the order of its bits; adding 0 turns −0 into 0.
            let low = UInt64(~UInt32(bitPattern: number)) << 32 | UInt64(UInt32(truncatingIfNeeded: place))
            key = UInt128(_low: low, _high: (cost + 0).bitPattern)
        }

        var cost: Double { Double(bitPattern: key._high) }
        var number: Int32 { Int32(bitPattern: ~UInt32(truncatingIfNeeded: key._low >> 32)) }
        /// Where the search keeps what it knows of it.
        var place: Int { Int(UInt32(truncatingIfNeeded: key._low)) }
    }

    private var entries: [Entry] = []

    init() { entries.reserveCapacity(128) }

    var count: Int { entries.count }

    /// The least cost, or infinity where nothing waits.
    var leastCost: Double { entries.first?.cost ?? .infinity }

    /// - Complexity: O(log *n*)
    @inline(__always)
    mutating func insert(_ entry: Entry) {
        entries.append(entry)
        entries.withUnsafeMutableBufferPointer { entries in
            Self.lift(entry, from: entries.count - 1, in: entries)
        }
    }

    /// - Complexity: O(log *n*)
    mutating func popLeast() -> Entry? {
        guard let last = entries.popLast() else { return nil }
        guard let least = entries.first else { return last }
        entries.withUnsafeMutableBufferPointer { entries in
            // The last entry goes down nearly all the way: so the hole goes down all the way, and the entry up from there.
            var hole = 0
            while 2 * hole + 2 < entries.count {
                let child = 2 * hole + 1
                let lesser = child + (entries[child + 1].key < entries[child].key ? 1 : 0)
                entries[hole] = entries[lesser]
                hole = lesser
            }
            if 2 * hole + 2 == entries.count {
                entries[hole] = entries[2 * hole + 1]
                hole = 2 * hole + 1
            }
            Self.lift(last, from: hole, in: entries)
        }
        return least
    }

    /// Puts an entry into a hole or, where others do not precede it, above.
    @inline(__always)
    private static func lift(_ entry: Entry, from hole: Int, in entries: UnsafeMutableBufferPointer<Entry>) {
        var hole = hole
        while hole > 0 {
            let parent = (hole - 1) / 2
            guard entry.key < entries[parent].key else { break }
            entries[hole] = entries[parent]
            hole = parent
        }
        entries[hole] = entry
    }
}
