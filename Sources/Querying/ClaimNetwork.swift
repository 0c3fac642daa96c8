public import ArgumentModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The claims of a graph as numbers, and what leads from one to another: the view on which every query runs.
///
/// A node is the position of a claim in ``ArgumentGraph/claims``; where actors are part of the network they follow the
/// claims, in the order of ``ArgumentGraph/actors``. An edge is the position of a relation in
/// ``ArgumentGraph/relations``; the ties between actors and claims follow the relations. Neighbours are kept in
/// compressed rows, so a million claims with three million relations take less than 200 megabytes.
///
/// Every algorithm is a method of the network and takes an ``EdgeFilter``: the network is built once, and each question
/// says which edges it may use.
///
/// ```swift
/// let network = ClaimNetwork(graph)
/// let path = network.shortestPath(from: 3, to: 14, where: OnlyLinks(.supports))
/// ```
public struct ClaimNetwork: Sendable {
    /// What an edge stands for.
    public enum Link: UInt8, Hashable, Sendable {
        /// A relation: the claim at its start supports the one at its end.
        case supports
        /// A relation: the claim at its start contradicts the one at its end.
        case contradicts
        /// An actor asserts a claim.
        case asserts
    }

    /// A directed edge between two nodes.
    public struct Edge: Hashable, Sendable {
        /// The node at which it starts.
        public var from: Int32
        /// The node at which it ends.
        public var to: Int32
        /// What it stands for.
        public var link: Link
        /// Whether it is passed both ways, and has no direction of its own.
        public var isMutual: Bool
        /// The probability that it holds, 0…1.
        public var confidence: Double

        /// Makes an edge.
        public init(from: Int, to: Int, link: Link, confidence: Double = 1, isMutual: Bool = false) {
            self.from = Int32(from)
            self.to = Int32(to)
            self.link = link
            self.confidence = confidence
            self.isMutual = isMutual
        }
    }

    /// Which way the contradictions of a graph are passed. One that a person put there goes the way it is written.
    public enum Contradictions: Hashable, Sendable {
        /// Both ways.
        case mutual
        /// Towards the thesis where one end alone is a thesis, since a claim is brought forward against it; else both
        /// ways.
        case towardsTheses
        /// All the way they are written.
        case filed
    }

    /// The number of nodes; they are numbered from 0.
    public let nodeCount: Int
    /// The edges, numbered from 0.
    public let edges: [Edge]
    /// What can be reached from each node in one step.
    let outgoing: Arcs
    /// From what each node can be reached in one step.
    let incoming: Arcs
    /// What searches keep from one to the next.
    let memory: SearchMemory

    private init(
        nodeCount: Int, edges: [Edge], outgoing: Arcs, incoming: Arcs, memory: SearchMemory
    ) {
        self.nodeCount = nodeCount
        self.edges = edges
        self.outgoing = outgoing
        self.incoming = incoming
        self.memory = memory
    }

    /// A network of its own, whose edges lead between the nodes `0..<nodeCount`.
    ///
    /// - Complexity: O(*n* + *m*) in nodes and edges.
    public init(nodeCount: Int, edges: [Edge]) {
        let costs = edges.map(\.cost)
        self.init(
            nodeCount: nodeCount, edges: edges,
            outgoing: Arcs(nodeCount: nodeCount, edges: edges, costs: costs, .along),
            incoming: Arcs(nodeCount: nodeCount, edges: edges, costs: costs, .against),
            memory: SearchMemory(nodeCount: nodeCount))
    }

    /// The network of a graph's claims and relations.
    ///
    /// A contradiction that was found has no direction: the graph file writes it from the lower id to the higher. So it is
    /// passed both ways, unless a person put it there (its basis is `curated`), who may mean one claim to attack the
    /// other; other readings can be asked for.
    ///
    /// - Parameters:
    ///   - viaActors: whether the actors are nodes too, tied to every claim that they assert, so that a path can pass from
    ///     one claim to another through an actor who asserts both.
    ///   - contradictions: which way contradictions are passed.
    /// - Complexity: O(*n* + *m*) in claims and relations, and in actors and assertions where they are wanted.
    public init(_ graph: ArgumentGraph, viaActors: Bool = false, contradictions: Contradictions = .mutual) {
        var edges: [Edge] = []
        edges.reserveCapacity(graph.relations.count)
        for relation in graph.relations {
            // A graph file has no dangling ends; in a graph made in memory such a relation leads nowhere.
            let ends = graph.position(ofClaim: relation.from).flatMap { from in
                graph.position(ofClaim: relation.to).map { (from, $0) }
            }
            var (from, to) = ends ?? (-1, -1)
            var isMutual = from >= 0 && relation.isMutual && contradictions != .filed
            if isMutual, contradictions == .towardsTheses, graph.claims[from].isThesis != graph.claims[to].isThesis {
                isMutual = false
                if graph.claims[from].isThesis { swap(&from, &to) }
            }
            edges.append(
                Edge(
                    from: from, to: to, link: relation.kind == .supports ? .supports : .contradicts,
                    confidence: relation.confidence, isMutual: isMutual))
        }
        guard viaActors else {
            self.init(nodeCount: graph.claims.count, edges: edges)
            return
        }
        var ties: [SIMD2<Int32>: Double] = [:]
        for assertion in graph.assertions where assertion.stance == .asserts {
            guard let claim = graph.position(ofClaim: assertion.claim),
                let actor = graph.position(ofActor: assertion.actor)
            else { continue }
            let ends = SIMD2(Int32(claim), Int32(graph.claims.count + actor))
            ties[ends] = max(ties[ends] ?? 0, assertion.confidence)
        }
        for (ends, confidence) in ties.sorted(by: { ($0.key.x, $0.key.y) < ($1.key.x, $1.key.y) }) {
            edges.append(
                Edge(from: Int(ends.x), to: Int(ends.y), link: .asserts, confidence: confidence, isMutual: true))
        }
        self.init(nodeCount: graph.claims.count + graph.actors.count, edges: edges)
    }

    /// The same nodes and edges, each edge passed the other way. - Complexity: O(1)
    public var reversed: ClaimNetwork {
        ClaimNetwork(
            nodeCount: nodeCount, edges: edges, outgoing: incoming, incoming: outgoing, memory: memory)
    }

    /// The same nodes and edges, each edge passed both ways. - Complexity: O(*n* + *m*)
    public var undirected: ClaimNetwork {
        let both = Arcs(nodeCount: nodeCount, edges: edges, costs: edges.map(\.cost), .either)
        return ClaimNetwork(nodeCount: nodeCount, edges: edges, outgoing: both, incoming: both, memory: memory)
    }
}

extension ClaimNetwork.Edge {
    /// What the edge costs where the surest path is sought, −log confidence: the product of confidences is greatest where
    /// the sum of costs is least. An edge without confidence costs infinitely much.
    var cost: Double { -log(confidence) }
}
