/// What a file's name says about the file.
struct FileName {
    /// The name without its extensions.
    let stem: String
    /// The extension in lower case, without that of a compression; empty where there is none.
    let fileExtension: String

    init(_ path: String) {
        var parts =
            path.split(separator: "/").last.map { $0.split(separator: ".", omittingEmptySubsequences: false) } ?? []
        if parts.count > 1, parts.last?.lowercased() == "gz" { parts.removeLast() }
        fileExtension = parts.count > 1 ? parts.removeLast().lowercased() : ""
        stem = parts.joined(separator: ".")
    }

    /// The format that the extension stands for.
    var format: ArticleFormat? { ArticleFormat(extension: fileExtension) }
}
