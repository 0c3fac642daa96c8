public import ArgumentModel

/// What each claim of a graph is worth in the argument: whether it stands, and how strongly.
///
/// ```swift
/// let weighing = Weighing(graph)
/// weighing.strengths(.dfQuAD).values[position]
/// ```
public struct Weighing: Sendable {
    /// The network of the claims.
    public let network: ClaimNetwork
    /// The weight of each claim by itself.
    public let baseWeights: [Double]
    private let isWeighted: Bool

    /// Takes a graph's claims and their base weights.
    ///
    /// - Parameter isWeighted: whether a relation passes on its confidence times the strength, instead of the strength.
    public init(_ graph: ArgumentGraph, isWeighted: Bool = false) {
        network = ClaimNetwork(graph)
        baseWeights = graph.baseWeights
        self.isWeighted = isWeighted
    }

    /// How each claim fares in the grounded extension.
    ///
    /// - Parameter isMutual: whether contradictions attack both ways; as the relations go unless so.
    public func acceptability(isMutual: Bool = false) -> [Acceptability] {
        (isMutual ? network.undirected : network).groundedExtension()
    }

    /// The strength of each claim.
    public func strengths(_ semantics: GradualSemantics) -> GradualStrengths {
        network.strengths(semantics, base: baseWeights, isWeighted: isWeighted)
    }
}
