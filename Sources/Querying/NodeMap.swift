/// A value for each of the nodes that a search has seen, which are few: an array over all nodes that says where each one
/// is, and the values one after another in the order in which they came.
///
/// It owns memory and is lent by ``NodeMaps``, which empties it node by node. So it takes neither a hash table nor a fresh
/// array of all nodes, and the memory of values that never come is never touched.
struct NodeMap<Value: BitwiseCopyable> {
    /// The nodes that have a value, first come first.
    let nodes: UnsafeMutablePointer<Int32>
    /// Their values.
    let values: UnsafeMutablePointer<Value>
    /// How many there are.
    private(set) var count = 0
    /// The place of each node among them, or less than none.
    private let places: UnsafeMutablePointer<Int32>

    /// - Complexity: O(*n*)
    init(nodeCount: Int) {
        nodes = .allocate(capacity: nodeCount)
        values = .allocate(capacity: nodeCount)
        places = .allocate(capacity: nodeCount)
        places.initialize(repeating: -1, count: nodeCount)
    }

    func deallocate() {
        nodes.deallocate()
        values.deallocate()
        places.deallocate()
    }

    /// The place of a node, or less than none if it has no value.
    @inline(__always)
    func place(of node: Int32) -> Int { Int(places[Int(node)]) }

    /// Gives a node its first value; the place of it alone.
    @inline(__always)
    @discardableResult
    mutating func append(_ node: Int32, _ value: Value) -> Range<Int> {
        assert(place(of: node) < 0)
        let place = count
        places[Int(node)] = Int32(truncatingIfNeeded: place)
        nodes[place] = node
        values[place] = value
        count = place &+ 1
        return place..<count
    }

    /// The value of a node, or what it has where none was given.
    @inline(__always)
    subscript(node: Int32, default value: Value) -> Value {
        get {
            let place = place(of: node)
            return place < 0 ? value : values[place]
        }
        set {
            let place = place(of: node)
            if place < 0 { append(node, newValue) } else { values[place] = newValue }
        }
    }

    /// Takes all values away. - Complexity: O(*s*) in them
    mutating func removeAll() {
        for place in 0..<count { places[Int(nodes[place])] = -1 }
        count = 0
    }
}
