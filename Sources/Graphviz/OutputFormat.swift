/// What a laid-out graph can be rendered to.
public enum OutputFormat: String, Sendable, CaseIterable {
    case svg, png, pdf
    /// DOT text with the positions that the layout found.
    case dot
    /// Graphviz's JSON: nodes, edges, positions and drawing operations.
    case json
}
