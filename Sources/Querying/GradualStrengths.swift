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
        let components = stronglyConnectedComponents(where: filter)
        let influences = Influences(on: self, in: components, isWeighted: isWeighted, where: filter)
        var settling = Settling(semantics, influences, base: base)
        for component in components { settling.settle(component, tolerance: tolerance, maxRounds: maxRounds) }
        return GradualStrengths(
            values: settling.values, unsettled: base.indices.filter { settling.isUnsettled[$0] },
            rounds: settling.mostRounds)
    }
}

/// What acts upon each node, in the order in which the nodes are settled: compressed rows.
private struct Influences {
    struct Influence {
        var node: Int32
        var isSupport: Bool
        var weight: Double
    }

    var list: [Influence] = []
    /// Where the influences on each node lie in the list.
    var rows: [Range<Int>]

    init<Filter: EdgeFilter>(
        on network: ClaimNetwork, in components: [[Int]], isWeighted: Bool, where filter: Filter
    ) {
        rows = [Range<Int>](repeating: 0..<0, count: network.nodeCount)
        list.reserveCapacity(network.incoming.list.count)
        for component in components {
            for node in component {
                let start = list.count
                for arc in network.incoming.list[network.incoming[Int32(node)]] {
                    let number = Int(arc.edge)
                    let edge = network.edges[number]
                    guard edge.link != .asserts, filter.admits(edge, number: number) else { continue }
                    list.append(
                        Influence(
                            node: arc.end, isSupport: edge.link == .supports,
                            weight: isWeighted ? edge.confidence : 1))
                }
                rows[node] = start..<list.count
            }
        }
    }
}

/// The strengths while they are worked out, one component after another.
private struct Settling {
    private let semantics: GradualSemantics
    private let influences: Influences
    private let base: [Double]
    private(set) var values: [Double]
    private(set) var isUnsettled: [Bool]
    private(set) var mostRounds = 0

    init(_ semantics: GradualSemantics, _ influences: Influences, base: [Double]) {
        self.semantics = semantics
        self.influences = influences
        self.base = base
        values = base
        isUnsettled = [Bool](repeating: false, count: base.count)
    }

    private func strength(of node: Int) -> Double {
        var force = GradualSemantics.Force(semantics)
        for influence in influences.list[influences.rows[node]] {
            force.add(values[Int(influence.node)] * influence.weight, isSupport: influence.isSupport)
        }
        return force.strength(base: base[node])
    }

    /// Finds the strengths of a component all of whose influences from outside are settled.
    mutating func settle(_ component: [Int], tolerance: Double, maxRounds: Int) {
        if component.count == 1, !actsOnItself(component[0]) {
            values[component[0]] = strength(of: component[0])
        } else {
            var wanted = component.map { values[$0] }
            var isOff = true
            var rounds = 0
            while isOff, rounds < maxRounds {
                rounds += 1
                isOff = false
                for (place, node) in component.enumerated() {
                    wanted[place] = strength(of: node)
                    if abs(wanted[place] - values[node]) > tolerance { isOff = true }
                }
                if isOff, rounds == maxRounds {
                    for (place, node) in component.enumerated() where abs(wanted[place] - values[node]) > tolerance {
                        isUnsettled[node] = true
                    }
                }
                for (place, node) in component.enumerated() { values[node] += (wanted[place] - values[node]) / 2 }
            }
            mostRounds = max(mostRounds, rounds)
        }
        // Doubt is passed on, within the component and into it.
        let isDoubtful = component.contains { node in
            influences.list[influences.rows[node]].contains { isUnsettled[Int($0.node)] }
        }
        if isDoubtful { for node in component { isUnsettled[node] = true } }
    }

    private func actsOnItself(_ node: Int) -> Bool {
        influences.list[influences.rows[node]].contains { Int($0.node) == node }
    }
}
