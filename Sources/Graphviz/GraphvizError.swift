/// Why Graphviz did not read, lay out or render a graph, in Graphviz's own words.
public enum GraphvizError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The DOT text is malformed.
    case syntax(String)
    /// The layout failed.
    case layout(engine: Engine, message: String)
    /// The rendering failed, for example because this Graphviz lacks the format's plugin.
    case render(format: OutputFormat, message: String)

    /// What was wrong.
    public var description: String {
        switch self {
        case .syntax(let message): "Graphviz cannot read the DOT text: \(message)"
        case .layout(let engine, let message): "Graphviz's \(engine.rawValue) layout failed: \(message)"
        case .render(let format, let message): "Graphviz cannot write \(format.rawValue): \(message)"
        }
    }
}
