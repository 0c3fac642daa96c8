/// The neighbours of every node in compressed rows: one array of neighbours, one of the edges that lead to them, and one
/// of offsets into both.
struct Arcs: Sendable {
    /// Which way edges are passed.
    enum Orientation {
        case along, against, either
    }

    private let offsets: [Int32]
    /// The node at the other end of each arc.
    let ends: [Int32]
    /// The edge that each arc passes.
    let edges: [Int32]

    /// Groups the edges by the node at which they are entered, each group in the order of the edges.
    ///
    /// A mutual edge is entered at both ends whatever the orientation; an edge without ends at none.
    ///
    /// - Complexity: O(*n* + *m*)
    init(nodeCount: Int, edges: [ClaimNetwork.Edge], _ orientation: Orientation) {
        var offsets = [Int32](repeating: 0, count: nodeCount + 1)
        for edge in edges {
            if edge.isPassed(.along, in: orientation) { offsets[Int(edge.from) + 1] += 1 }
            if edge.isPassed(.against, in: orientation) { offsets[Int(edge.to) + 1] += 1 }
        }
        for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
        var next = offsets
        var ends = [Int32](repeating: 0, count: Int(offsets[nodeCount]))
        var numbers = ends
        func append(_ number: Int, at node: Int32, end: Int32) {
            let place = Int(next[Int(node)])
            ends[place] = end
            numbers[place] = Int32(number)
            next[Int(node)] += 1
        }
        for (number, edge) in edges.enumerated() {
            if edge.isPassed(.along, in: orientation) { append(number, at: edge.from, end: edge.to) }
            if edge.isPassed(.against, in: orientation) { append(number, at: edge.to, end: edge.from) }
        }
        self.offsets = offsets
        self.ends = ends
        self.edges = numbers
    }

    private init(offsets: [Int32], ends: [Int32], edges: [Int32]) {
        self.offsets = offsets
        self.ends = ends
        self.edges = edges
    }

    /// The arcs that pass the edges that are wanted.
    ///
    /// An unwanted arc is not skipped but written over, and rows are not looked at one by one: no branch hangs on what
    /// cannot be foretold, which makes this several times faster.
    ///
    /// - Complexity: O(*n* + *m*)
    func passing(_ isWanted: [Bool]) -> Arcs {
        // How many wanted arcs come before each arc, and before the end.
        let places = [Int32](unsafeUninitializedCapacity: edges.count + 1) { places, count in
            var wanted: Int32 = 0
            for (arc, edge) in edges.enumerated() {
                places[arc] = wanted
                wanted += isWanted[Int(edge)] ? 1 : 0
            }
            places[edges.count] = wanted
            count = edges.count + 1
        }
        func kept(_ values: [Int32]) -> [Int32] {
            [Int32](unsafeUninitializedCapacity: values.count) { kept, count in
                for (arc, value) in values.enumerated() { kept[Int(places[arc])] = value }
                count = Int(places[values.count])
            }
        }
        return Arcs(offsets: offsets.map { places[Int($0)] }, ends: kept(ends), edges: kept(edges))
    }

    /// The places in ``ends`` and ``edges`` of the arcs that leave a node.
    subscript(node: Int32) -> Range<Int> { Int(offsets[Int(node)])..<Int(offsets[Int(node) + 1]) }
}

extension ClaimNetwork.Edge {
    fileprivate func isPassed(_ way: Arcs.Orientation, in orientation: Arcs.Orientation) -> Bool {
        from >= 0 && (isMutual || orientation == .either || orientation == way)
    }
}
