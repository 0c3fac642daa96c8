import CGraphviz
import Synchronization

/// Lays graphs out and renders them, in this process, one at a time.
///
/// libgvc and libcgraph keep global state, even apart from a context, so the whole process shares one context behind
/// one lock. Calls may come from any thread and wait for each other.
///
/// Every layout is freed, and what Graphviz 2.42 forgets with it, but for what dot has lost of clusters by then (`freeing.h`
/// in CGraphviz tells): of forty claims some 1 kB a picture stays behind, and 70 kB where they are grouped. A process that
/// draws groups without end should keep what it drew, or draw in a child.
public enum Renderer {
    /// The context of libgvc, made on first use and kept for the life of the process.
    private struct Context: @unchecked Sendable {  // touched only under `context`'s lock
        let pointer: OpaquePointer?

        init() {
            Messages.keep()
            pointer = gvContext()
        }
    }

    private static let context = Mutex(Context())

    /// Runs `body` alone: every call into Graphviz goes through here.
    static func alone<Result: Sendable>(
        _ body: (_ context: OpaquePointer?) throws(GraphvizError) -> Result
    ) throws(GraphvizError) -> Result {
        try context.withLock { (context) throws(GraphvizError) -> Result in try body(context.pointer) }
    }

    /// Renders DOT text.
    ///
    /// The same text gives the same bytes on one machine; fonts and Graphviz's version change them.
    public static func render(
        _ dot: String, engine: Engine = .dot, format: OutputFormat = .svg
    ) throws(GraphvizError) -> [UInt8] {
        let bytes = try alone { (context) throws(GraphvizError) -> [UInt8] in
            let graph = try OwnedGraph(parsing: dot)
            Messages.reset()
            let status = gvLayout(context, graph.pointer, engine.rawValue)
            defer { counterpoint_free_layout(context, graph.pointer) }
            if let message = Messages.error ?? (status == 0 ? nil : Messages.last ?? "no reason was given") {
                throw .layout(engine: engine, message: message)
            }
            return try write(graph, as: format, in: context)
        }
        return switch format {
        case .svg: SVGAmpersands.escaped(in: bytes)
        case .pdf: PDFDate.removed(from: bytes)
        case .png, .dot, .json: bytes
        }
    }

    private static func write(
        _ graph: borrowing OwnedGraph, as format: OutputFormat, in context: OpaquePointer?
    ) throws(GraphvizError) -> [UInt8] {
        var data: UnsafeMutablePointer<CChar>?
        var length = 0
        Messages.reset()
        let status = counterpoint_render(context, graph.pointer, format.device, &data, &length)
        defer { if let data { gvFreeRenderData(data) } }
        guard status == 0, let data, Messages.error == nil else {
            throw .render(format: format, message: Messages.last ?? "no reason was given")
        }
        return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
    }
}
