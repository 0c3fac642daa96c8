/// A strength for each node, and where there is none to be trusted.
public struct GradualStrengths: Sendable {
    /// The strength of each node, 0…1.
    public let values: [Double]
    /// The nodes, ascending, whose strength did not converge, and those that rest on them.
    public let unsettled: [Int]
    /// The most rounds that any cycle took.
    public let rounds: Int

    /// Whether every strength is exact to within the tolerance.
    public var isConverged: Bool { unsettled.isEmpty }
}

extension ClaimNetwork {
    /// The strength of every node under a gradual semantics.
    ///
    /// The strongly connected components are taken in the order in which they influence each other, so that whatever is
    /// free of cycles is settled in one pass. Within a cycle every node goes half the way from its last strength to the
    /// one that the others now give it, until none is off by more than the tolerance; half steps keep most cycles from
    /// swinging for ever, and where one does it is reported. An edge that is mutual acts upon both its ends.
    ///
    /// ```swift
    /// // 0 supports 1, and both weigh ½: 0.5 + 0.5 · 0.5.
    /// network.strengths(.dfQuAD, base: [0.5, 0.5]).values  // [0.5, 0.75]
    /// ```
    ///
    /// - Parameters:
    ///   - base: the weight of each node by itself, 0…1.
    ///   - isWeighted: whether an edge passes on its confidence times the strength, instead of the strength.
    ///   - tolerance: the greatest change in a round that counts as none.
    ///   - maxRounds: the most rounds in a cycle.
    ///   - filter: which edges have an influence; ties to actors never have.
    /// - Complexity: O(*n* + *m*) without cycles; times the rounds for the edges within cycles.
    @specialized(where Filter == EveryEdge)
    public func strengths<Filter: EdgeFilter>(
        _ semantics: GradualSemantics, base: [Double], isWeighted: Bool = false, tolerance: Double = 1e-9,
        maxRounds: Int = 500, where filter: Filter = EveryEdge()
    ) -> GradualStrengths {
        var values = base
        var isUnsettled = [Bool](repeating: false, count: nodeCount)
        var mostRounds = 0
        func influences(on node: Int, _ body: (_ edge: ClaimNetwork.Edge, _ from: Int) -> Void) {
            for arc in incoming[Int32(node)] {
                let number = Int(incoming.edges[arc])
                let edge = edges[number]
                if edge.link != .asserts, filter.admits(edge, number: number) { body(edge, Int(incoming.ends[arc])) }
            }
        }
        func strength(of node: Int) -> Double {
            var influence = GradualSemantics.Influence(semantics)
            influences(on: node) { edge, from in
                let strength = values[from]
                influence.add(isWeighted ? strength * edge.confidence : strength, isSupport: edge.link == .supports)
            }
            return influence.strength(base: base[node])
        }
        for component in stronglyConnectedComponents(where: filter) {
            if component.count == 1, !hasLoop(component[0], filter) {
                values[component[0]] = strength(of: component[0])
            } else {
                var wanted = component.map { values[$0] }
                var unsettled = component.indices.map(\.self)
                var rounds = 0
                while !unsettled.isEmpty, rounds < maxRounds {
                    rounds += 1
                    for (place, node) in component.enumerated() { wanted[place] = strength(of: node) }
                    unsettled = component.indices.filter { abs(wanted[$0] - values[component[$0]]) > tolerance }
                    for (place, node) in component.enumerated() { values[node] += (wanted[place] - values[node]) / 2 }
                }
                for place in unsettled { isUnsettled[component[place]] = true }
                mostRounds = max(mostRounds, rounds)
            }
            // Doubt is passed on, within the component and into it.
            var isDoubtful = false
            for node in component { influences(on: node) { _, from in if isUnsettled[from] { isDoubtful = true } } }
            if isDoubtful { for node in component { isUnsettled[node] = true } }
        }
        return GradualStrengths(
            values: values, unsettled: isUnsettled.indices.filter { isUnsettled[$0] }, rounds: mostRounds)
    }

    private func hasLoop<Filter: EdgeFilter>(_ node: Int, _ filter: Filter) -> Bool {
        outgoing[Int32(node)].contains { arc in
            let number = Int(outgoing.edges[arc])
            return outgoing.ends[arc] == Int32(node) && filter.admits(edges[number], number: number)
        }
    }
}
