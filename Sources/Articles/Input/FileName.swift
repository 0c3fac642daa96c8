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

    private static let word = "a word processor's file; save it as plain text or as a web page"

    /// Files that hold text, but no article as it stands, and what to say of them.
    static let otherKinds = [
        "json": "JSON; articles come as JSON Lines (.jsonl), one object a line",
        "pdf": "a PDF; make it text first, with pdftotext or the like", "doc": Self.word, "docx": Self.word,
        "odt": Self.word, "epub": "an e-book; make it text or web pages first",
        "rtf": "rich text; save it as plain text or as a web page",
        "xml": "XML; save the articles as plain text or as web pages",
    ]

    /// The format that the extension stands for.
    var format: ArticleFormat? { ArticleFormat(extension: fileExtension) }
}
