import ArgumentModel
import Building

extension Console {
    /// Says how far a graph's building is, and what was left out or is worth knowing.
    ///
    /// - Parameter input: which of several graphs is built.
    func show(_ progress: GraphBuilder.Progress, of input: String? = nil) {
        let prefix = input.map { "\($0): " } ?? ""
        switch progress {
        case .read(let articles): self.progress("\(prefix)reading, \(String(count: articles, "article"))")
        case .comparing(let claims): self.progress("\(prefix)comparing \(String(count: claims, "claim"))")
        case .skipped(let path, let reason): skipped(path, reason)
        case .notice(let path, let message): notice(path, message)
        }
    }

    /// Says that a file, or a part of one, was left out.
    func skipped(_ path: String, _ reason: String) { note("skipped \(GraphInput.name(path)): \(reason)") }

    /// Says what is worth knowing about what was read.
    func notice(_ path: String, _ message: String) { note("\(GraphInput.name(path)): \(message)") }
}
