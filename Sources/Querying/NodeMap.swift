/// A value for each of some nodes: a hash table with open addressing, for searches that see a small part of a network.
///
/// Where only a few thousand of a million nodes are seen, it is faster than an array of a million by far, and several
/// times faster than a dictionary.
struct NodeMap<Value> {
    fileprivate struct Slot {
        var node: Int32
        var value: Value
    }

    private var slots: [Slot]
    private var shift: UInt64
    private let filler: Value
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// An empty map; `filler` fills unused room.
    init(filler: Value) {
        slots = [Slot](repeating: Slot(node: -1, value: filler), count: 64)
        shift = 64 - 6
        self.filler = filler
    }

    /// Where a node is, or the free place where it belongs.
    @inline(__always)
    private func place(of node: Int32) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[place].node != -1 && slots[place].node != node { place = (place &+ 1) & mask }
        return place
    }

    /// Whether the node has a value.
    @inline(__always)
    func contains(_ node: Int32) -> Bool { slots[place(of: node)].node == node }

    /// The node's value, or nil.
    @inline(__always)
    subscript(node: Int32) -> Value? {
        let slot = slots[place(of: node)]
        return slot.node == node ? slot.value : nil
    }

    /// Gives the node a value in place of any that it has.
    @inline(__always)
    mutating func set(_ node: Int32, to value: Value) {
        let place = place(of: node)
        let isNew = slots[place].node != node
        slots[place] = Slot(node: node, value: value)
        if isNew { noteNew() }
    }

    /// Gives the node a value unless it has one; whether it had none.
    @inline(__always)
    mutating func insert(_ node: Int32, _ value: Value) -> Bool {
        let place = place(of: node)
        guard slots[place].node != node else { return false }
        slots[place] = Slot(node: node, value: value)
        noteNew()
        return true
    }

    @inline(__always)
    private mutating func noteNew() {
        count += 1
        if 2 * count > slots.count { grow() }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(node: -1, value: filler), count: 4 * old.count)
        shift -= 2
        for slot in old where slot.node != -1 { slots[place(of: slot.node)] = slot }
    }
}

extension NodeMap.Slot: Sendable where Value: Sendable {}
extension NodeMap: Sendable where Value: Sendable {}
