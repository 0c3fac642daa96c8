import CGraphviz

/// What Graphviz has said since the last ``reset()``. To be used under ``Renderer``'s lock only.
///
/// Graphviz hands its messages over as it makes them. Asking for the last one afterwards is less sure: an old message
/// answers where nothing new was said, and there is none where no temporary file can be made.
enum Messages {
    // Touched under the lock only, like all of Graphviz.
    nonisolated(unsafe) private static var parts: [String] = []

    /// Collects messages instead of printing them on standard error.
    static func keep() {
        agseterr(AGWARN)
        _ = agseterrf { text in
            if let text { Messages.parts.append(String(cString: text)) }
            return 0
        }
    }

    /// Forgets what was said.
    static func reset() {
        parts = []
        agreseterrors()
    }

    /// The last error, if there was one; warnings are passed over.
    static var error: String? {
        guard agerrors() >= Int32(bitPattern: AGERR.rawValue) else { return nil }
        let start = parts.lastIndex { $0.hasPrefix("Error") }.map { $0 + 1 } ?? 0
        return text(parts[start...]) ?? "Graphviz gave no reason"
    }

    /// The last message of any kind.
    static var last: String? {
        let start = parts.lastIndex { $0.hasPrefix("Error") || $0.hasPrefix("Warning") }.map { $0 + 1 } ?? 0
        return text(parts[start...])
    }

    private static func text(_ parts: ArraySlice<String>) -> String? {
        let lines = parts.joined().split(whereSeparator: \.isNewline)
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }
}
