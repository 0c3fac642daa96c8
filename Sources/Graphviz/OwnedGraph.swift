import CGraphviz

/// Graphviz's graph, closed when it goes out of scope. To be made and used under ``Renderer``'s lock only.
struct OwnedGraph: ~Copyable {
    let pointer: UnsafeMutablePointer<Agraph_t>

    /// Reads DOT text.
    init(parsing dot: String) throws(GraphvizError) { pointer = try Self.read(dot) }

    deinit { agclose(pointer) }

    private static func read(_ dot: String) throws(GraphvizError) -> UnsafeMutablePointer<Agraph_t> {
        if let position = dot.utf8.firstIndex(of: 0) {
            let offset = dot.utf8.distance(from: dot.utf8.startIndex, to: position)
            throw .syntax("there is a NUL character at byte \(offset)")
        }
        Messages.reset()
        // Graphviz goes on counting lines after an error, unless it is told where it is, at the start of a line.
        let graph = counterpoint_read("\n#line 1\n" + dot)
        guard let graph, Messages.error == nil else {
            if let graph { agclose(graph) }
            throw .syntax(Messages.error ?? "there is no graph in it")
        }
        return graph
    }
}
