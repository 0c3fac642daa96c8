/// What an article stream meets next.
public enum ArticleEvent: Sendable {
    /// An article that was read.
    case article(ArticleText)
    /// A file, line or row that was left out, and why.
    case skipped(path: String, reason: String)
    /// Something worth knowing about what was read.
    case notice(path: String, message: String)
}
