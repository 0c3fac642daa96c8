extension ClaimNetwork {
    /// The strongly connected components, each before those to which its edges lead: Tarjan's algorithm (1972), without
    /// recursion.
    ///
    /// The nodes of a component are in ascending order. A graph without cycles has one component a node.
    ///
    /// - Complexity: O(*n* + *m*)
    @specialized(where Filter == EveryEdge)
    public func stronglyConnectedComponents<Filter: EdgeFilter>(where filter: Filter = EveryEdge()) -> [[Int]] {
        // 0 is not visited yet; a finished node has the greatest number, so that it lowers none.
        var numbers = [Int32](repeating: 0, count: nodeCount)
        var lowest = numbers
        var visited: Int32 = 0
        var open: [Int32] = []
        var components: [[Int]] = []
        var trail: [(node: Int32, arcs: Range<Int>)] = []
        func enter(_ node: Int32) {
            visited += 1
            numbers[Int(node)] = visited
            lowest[Int(node)] = visited
            open.append(node)
            trail.append((node, outgoing[node]))
        }
        for root in 0..<Int32(nodeCount) where numbers[Int(root)] == 0 {
            enter(root)
            while let (node, arcs) = trail.last {
                if let arc = arcs.first {
                    trail[trail.count - 1].arcs = arcs.dropFirst()
                    let (end, number) = (outgoing.list[arc].end, Int(outgoing.list[arc].edge))
                    guard filter.admits(edges[number], number: number) else { continue }
                    if numbers[Int(end)] == 0 {
                        enter(end)
                    } else {
                        lowest[Int(node)] = min(lowest[Int(node)], numbers[Int(end)])
                    }
                    continue
                }
                trail.removeLast()
                if let parent = trail.last?.node { lowest[Int(parent)] = min(lowest[Int(parent)], lowest[Int(node)]) }
                guard lowest[Int(node)] == numbers[Int(node)] else { continue }
                var component: [Int] = []
                repeat {
                    let member = open.removeLast()
                    numbers[Int(member)] = .max
                    component.append(Int(member))
                } while component.last != Int(node)
                components.append(component.sorted())
            }
        }
        return components.reversed()
    }
}
