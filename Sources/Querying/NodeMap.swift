/// A value for each of some nodes: a hash table with open addressing, for searches that see a small part of a network.
///
/// Where only a few thousand of a million nodes are seen, it is faster than an array of a million by far, and several
/// times faster than a dictionary.
struct NodeMap<Value> {
    private var keys: [Int32]
    private var values: [Value]
    private var shift: Int
    private let filler: Value
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    /// An empty map; `filler` fills unused room.
    init(filler: Value) {
        keys = [Int32](repeating: -1, count: 32)
        values = [Value](repeating: filler, count: 32)
        shift = 64 - 5
        self.filler = filler
    }

    /// Where a node is, or the free place where it belongs.
    @inline(__always)
    private func place(of node: Int32) -> Int {
        var place = Int((UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
        while keys[place] != -1 && keys[place] != node { place = (place + 1) & (keys.count - 1) }
        return place
    }

    /// Whether the node has a value.
    @inline(__always)
    func contains(_ node: Int32) -> Bool { keys[place(of: node)] == node }

    /// The node's value, or nil.
    @inline(__always)
    subscript(node: Int32) -> Value? {
        let place = place(of: node)
        return keys[place] == node ? values[place] : nil
    }

    /// Gives the node a value in place of any that it has.
    mutating func set(_ node: Int32, to value: Value) {
        let place = place(of: node)
        guard keys[place] != node else { return values[place] = value }
        add(node, value, at: place)
    }

    /// Gives the node a value unless it has one; whether it had none.
    @inline(__always)
    mutating func insert(_ node: Int32, _ value: Value) -> Bool {
        let place = place(of: node)
        guard keys[place] != node else { return false }
        add(node, value, at: place)
        return true
    }

    private mutating func add(_ node: Int32, _ value: Value, at place: Int) {
        keys[place] = node
        values[place] = value
        count += 1
        if 2 * count > keys.count { grow() }
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = [Int32](repeating: -1, count: 4 * oldKeys.count)
        values = [Value](repeating: filler, count: keys.count)
        shift -= 2
        for (key, value) in zip(oldKeys, oldValues) where key != -1 {
            let place = place(of: key)
            keys[place] = key
            values[place] = value
        }
    }
}

extension NodeMap: Sendable where Value: Sendable {}
