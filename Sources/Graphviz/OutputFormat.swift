/// What a laid-out graph can be rendered to.
public enum OutputFormat: String, Sendable, CaseIterable {
    case svg, png, pdf
    /// DOT text with the positions that the layout found.
    case dot
    /// Graphviz's JSON: nodes, edges, attributes and positions.
    case json

    /// Graphviz's name for it. `json` would add drawing operations, but Graphviz 2.42 crashes in writing those of tables
    /// with borders.
    var device: String { self == .json ? "json0" : rawValue }
}
