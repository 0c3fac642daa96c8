public import ArgumentModel

/// What each claim of a graph is worth in the argument: whether it stands, and how strongly.
///
/// ```swift
/// let weighing = Weighing(graph)
/// weighing.strengths(.dfQuAD).values[position]
/// ```
public struct Weighing: Sendable {
    /// Which of two claims that contradict each other attacks the other.
    public enum Attacks: String, Hashable, Sendable, CaseIterable {
        /// The one with the greater strength under DF-QuAD, or both where they are equal: preference-based argumentation
        /// (Amgoud and Cayrol 2002).
        case stronger
        /// Both, so that every dispute is undecided unless a third claim settles it.
        case both
        /// The one at which the relation starts in the graph file, which says little unless a person put it there.
        case filed
    }

    /// The network of the claims.
    public let network: ClaimNetwork
    /// The same network with contradictions of theses towards the thesis: a thesis is weighed by what is said for and
    /// against it, and does not weaken what is said against it.
    private let bearing: ClaimNetwork
    /// The same network with every contradiction the way it is written.
    private let filed: ClaimNetwork
    /// The weight of each claim by itself.
    public let baseWeights: [Double]
    private let isWeighted: Bool

    /// Takes a graph's claims and their base weights.
    ///
    /// - Parameter isWeighted: whether a relation passes on its confidence times the strength, instead of the strength.
    public init(_ graph: ArgumentGraph, isWeighted: Bool = false) {
        network = ClaimNetwork(graph)
        bearing = ClaimNetwork(graph, contradictions: .towardsTheses)
        filed = ClaimNetwork(graph, contradictions: .filed)
        baseWeights = graph.baseWeights
        self.isWeighted = isWeighted
    }

    /// How each claim fares in the grounded extension.
    ///
    /// - Parameter attacks: which contradictions are attacks.
    public func acceptability(_ attacks: Attacks = .stronger) -> [Acceptability] {
        switch attacks {
        case .stronger: network.prevailing(by: strengths(.dfQuAD).values).groundedExtension()
        case .both: network.groundedExtension()
        case .filed: filed.groundedExtension()
        }
    }

    /// The strength of each claim.
    public func strengths(_ semantics: GradualSemantics) -> GradualStrengths {
        bearing.strengths(semantics, base: baseWeights, isWeighted: isWeighted)
    }
}

extension ClaimNetwork {
    /// The contradictions alone, each an attack by the end that is no weaker than the other.
    fileprivate func prevailing(by strengths: [Double]) -> ClaimNetwork {
        var attacks: [Edge] = []
        for edge in edges where edge.link == .contradicts && edge.from >= 0 {
            // Strengths that were iterated differ by rounding where they are equal in truth.
            let lead = strengths[Int(edge.from)] - strengths[Int(edge.to)]
            if lead > -1e-6 { attacks.append(Edge(from: Int(edge.from), to: Int(edge.to), link: .contradicts)) }
            if edge.isMutual, lead < 1e-6 {
                attacks.append(Edge(from: Int(edge.to), to: Int(edge.from), link: .contradicts))
            }
        }
        return ClaimNetwork(nodeCount: nodeCount, edges: attacks)
    }
}
