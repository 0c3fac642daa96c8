public import ArgumentModel
public import Comparing

/// Two graphs in one picture: what only the old one has, what only the new one has, what both have, and what came back
/// revised.
///
/// The parts of the old graph that have no counterpart are laid into the new graph and marked; a revised claim stands
/// once, in its new words, with the change noted below. What is not marked is in both.
///
/// ```swift
/// let drawing = DiffDrawing(of: diff)
/// let svg = try Picture(of: drawing).rendered(as: .svg)
/// ```
public struct DiffDrawing: Sendable {
    /// The new graph with what only the old one has.
    public let graph: ArgumentGraph
    /// How the parts differ.
    public let highlights: Highlights
    /// What is shown: the claims that the most important changes are about, then those beside them.
    public let selection: Selection
    /// What the picture is called.
    public let title: String

    /// Lays the two graphs of a diff into one.
    ///
    /// - Parameter limit: the most claims to show; nil shows all.
    public init(of diff: GraphDiff, limit: Int? = SelectionOptions.defaultLimit) {
        let union = DiffUnion(of: diff)
        graph = union.graph
        highlights = union.highlights
        title = "What changed from \(diff.sides.old.name) to \(diff.sides.new.name)"
        let ranked = union.ranked(diff.changes)
        selection = Selection(
            of: graph, claims: limit.map { Array(ranked.prefix($0)) } ?? ranked, candidates: graph.claims.count)
    }
}

extension Picture {
    /// Draws a diff.
    public init(of drawing: DiffDrawing, options: PictureOptions = PictureOptions()) {
        var options = options
        options.title = options.title ?? drawing.title
        self.init(
            of: drawing.graph, selection: drawing.selection, options: options, highlights: drawing.highlights)
    }
}
