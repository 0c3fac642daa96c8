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
        let attacks = outgoing.passing(edges.indices.map { filter.admits(edges[$0], number: $0) })
        // How many attackers of each node are not rejected yet; less than none where the node itself is rejected.
        var threats = [Int32](repeating: 0, count: nodeCount)
        for target in attacks.ends { threats[Int(target)] += 1 }
        var accepted = (0..<Int32(nodeCount)).filter { threats[Int($0)] == 0 }
        while let node = accepted.popLast() {
            for attack in attacks[node] {
                let target = attacks.ends[attack]
                guard threats[Int(target)] > 0 else { continue }
                threats[Int(target)] = -1
                for defence in attacks[target] {
                    let defended = attacks.ends[defence]
                    guard threats[Int(defended)] > 0 else { continue }
                    threats[Int(defended)] -= 1
                    if threats[Int(defended)] == 0 { accepted.append(defended) }
                }
            }
        }
        return threats.map { $0 == 0 ? .accepted : $0 < 0 ? .rejected : .undecided }
    }
}
