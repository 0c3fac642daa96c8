/// How a claim fares in the grounded extension.
public enum Acceptability: String, Hashable, Sendable, CaseIterable {
    /// Nothing contradicts it, or whatever does is itself rejected.
    case accepted
    /// An accepted claim contradicts it.
    case rejected
    /// Neither: it hangs on claims that contradict each other.
    case undecided
}

extension ClaimNetwork {
    /// The grounded extension (Dung 1995) of the contradictions, by labelling: a node is accepted when all that attack it
    /// are rejected, rejected when one that attacks it is accepted, and undecided otherwise.
    ///
    /// An edge is an attack on the node at its end, and on both ends where it is mutual.
    ///
    /// ```swift
    /// // 0 contradicts 1, which contradicts 2: 0 stands, 1 falls, and so 2 stands again.
    /// network.groundedExtension()  // [.accepted, .rejected, .accepted]
    /// ```
    ///
    /// - Parameter filter: which edges are attacks; contradictions alone, unless others are given.
    /// - Complexity: O(*n* + *m*)
    @specialized(where Filter == OnlyLinks)
    public func groundedExtension<Filter: EdgeFilter>(
        where filter: Filter = OnlyLinks(.contradicts)
    ) -> [Acceptability] {
        let attacks = outgoing.neighbours(passing: edges.indices.map { filter.admits(edges[$0], number: $0) })
        // How many attackers of each node are not rejected yet; less than none where the node itself is rejected.
        var threats = [Int32](repeating: 0, count: nodeCount)
        for target in attacks.list { threats[Int(target)] += 1 }
        // The accepted nodes in the order in which their attacks are followed. A node is written down in any case and
        // counted where it belongs, so that no branch hangs on what cannot be foretold: hence one place too many.
        var accepted = [Int32](repeating: 0, count: nodeCount + 1)
        var count = 0
        for node in 0..<nodeCount {
            accepted[count] = Int32(node)
            count += threats[node] == 0 ? 1 : 0
        }
        threats.withUnsafeMutableBufferPointer { threats in
            accepted.withUnsafeMutableBufferPointer { accepted in
                attacks.withRows { attacked in
                    var place = 0
                    while place < count {
                        let node = accepted[place]
                        place += 1
                        for target in attacked[node] where threats[Int(target)] > 0 {
                            threats[Int(target)] = -1
                            for defended in attacked[target] {
                                let left = threats[Int(defended)]
                                threats[Int(defended)] = left - (left > 0 ? 1 : 0)
                                accepted[count] = defended
                                count += left == 1 ? 1 : 0
                            }
                        }
                    }
                }
            }
        }
        return threats.map { $0 == 0 ? .accepted : $0 < 0 ? .rejected : .undecided }
    }
}
