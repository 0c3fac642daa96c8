/// A value for each node, most of which have the same one: a hash table with open addressing, for searches that see a
/// small part of a network.
///
/// Where only a few thousand of a million nodes are seen, it is faster than an array of a million by far, and several
/// times faster than a dictionary.
struct NodeMap<Value> {
    /// The node comes last, where it takes no room beside a value that ends in the middle of a word.
    private struct Slot {
        var value: Value
        var node: Int32
    }

    private var slots: [Slot]
    private var count = 0
    private let empty: Slot

    /// A map in which every node has the same value.
    init(repeating value: Value) {
        empty = Slot(value: value, node: -1)
        slots = [Slot](repeating: empty, count: 256)
    }

    /// The node's value.
    @inline(__always)
    subscript(node: Int32) -> Value {
        get { slots[place(of: node)].value }
        set {
            let place = place(of: node)
            let isNew = slots[place].node != node
            slots[place] = Slot(value: newValue, node: node)
            if isNew { noteNew() }
        }
    }

    /// Where a node is, or the free place where it belongs.
    @inline(__always)
    private func place(of node: Int32) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place].node != node && slots[place].node != -1 { place = (place &+ 1) & mask }
        return place
    }

    @inline(__always)
    private mutating func noteNew() {
        count += 1
        if 2 * count > slots.count { grow() }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: empty, count: 4 * old.count)
        for slot in old where slot.node != -1 { slots[place(of: slot.node)] = slot }
    }
}
