/// A step from a node to a neighbour.
struct Arc: BitwiseCopyable {
    /// The node to which it leads.
    var end: Int32
    /// The edge that it passes.
    var edge: Int32
    /// What the edge costs where the surest path is sought.
    var cost: Double
}

/// The arcs that leave each node.
typealias Arcs = Rows<Arc>

/// Which way edges are passed.
enum Orientation {
    case along, against, either
}

extension Rows<Arc> {
    /// Groups the edges by the node at which they are entered, each group in the order of the edges.
    ///
    /// A mutual edge is entered at both ends whatever the orientation; an edge without ends at none.
    ///
    /// - Complexity: O(*n* + *m*)
    init(nodeCount: Int, edges: [ClaimNetwork.Edge], costs: [Double], _ orientation: Orientation) {
        var offsets = [Int32](repeating: 0, count: nodeCount + 1)
        for edge in edges {
            if edge.isPassed(.along, in: orientation) { offsets[Int(edge.from) + 1] += 1 }
            if edge.isPassed(.against, in: orientation) { offsets[Int(edge.to) + 1] += 1 }
        }
        for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
        // Where the next arc of each node belongs.
        var next = offsets
        let list = [Arc](unsafeUninitializedCapacity: Int(offsets[nodeCount])) { list, count in
            next.withUnsafeMutableBufferPointer { next in
                for (number, edge) in edges.enumerated() {
                    if edge.isPassed(.along, in: orientation) {
                        list[Int(next[Int(edge.from)])] = Arc(end: edge.to, edge: Int32(number), cost: costs[number])
                        next[Int(edge.from)] += 1
                    }
                    if edge.isPassed(.against, in: orientation) {
                        list[Int(next[Int(edge.to)])] = Arc(end: edge.from, edge: Int32(number), cost: costs[number])
                        next[Int(edge.to)] += 1
                    }
                }
            }
            count = list.count
        }
        self.init(offsets: offsets, list: list)
    }

    /// The neighbours to which the edges lead that are wanted.
    ///
    /// An unwanted arc is not skipped but written over, and rows are not looked at one by one: no branch hangs on what
    /// cannot be foretold, which makes this several times faster.
    ///
    /// - Complexity: O(*n* + *m*)
    func neighbours(passing isWanted: [Bool]) -> Rows<Int32> {
        // How many wanted arcs come before each arc, and before the end.
        var wanted = [Int32](repeating: 0, count: list.count + 1)
        let ends = [Int32](unsafeUninitializedCapacity: list.count) { ends, count in
            for (place, arc) in list.enumerated() {
                ends[count] = arc.end
                count &+= isWanted[Int(arc.edge)] ? 1 : 0
                wanted[place + 1] = Int32(truncatingIfNeeded: count)
            }
        }
        return Rows<Int32>(offsets: offsets.map { wanted[Int($0)] }, list: ends)
    }
}

extension ClaimNetwork.Edge {
    fileprivate func isPassed(_ way: Orientation, in orientation: Orientation) -> Bool {
        from >= 0 && (isMutual || orientation == .either || orientation == way)
    }
}
