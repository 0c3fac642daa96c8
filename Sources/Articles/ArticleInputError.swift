/// Why reading cannot begin.
public enum ArticleInputError: Error, Equatable, CustomStringConvertible {
    /// There is nothing at a path that the user named.
    case missing(path: String)

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .missing(let path): "no such file or folder: \(path)"
        }
    }
}
