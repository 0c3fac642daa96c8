import CGraphviz

/// What Graphviz has said since the last ``reset()``. To be used under ``Renderer``'s lock only.
///
/// `aglasterr` answers with an old message when nothing new was said, so whether something was said is asked first.
enum Messages {
    /// Keeps messages instead of printing them on standard error.
    static func keep() { agseterr(AGMAX) }

    /// Forgets that anything was said.
    static func reset() { agreseterrors() }

    /// The last error, if there was one; warnings are passed over.
    static var error: String? {
        agerrors() >= Int32(bitPattern: AGERR.rawValue) ? last ?? "Graphviz gave no reason" : nil
    }

    /// The last message of any kind.
    static var last: String? {
        guard let text = aglasterr() else { return nil }
        defer { free(text) }
        let lines = String(cString: text).split(whereSeparator: \.isNewline)
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }
}
