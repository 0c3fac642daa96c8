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

    private static let word = "a word processor's file; save it as .docx or as plain text"
    private static let mail = "mail; save each as .eml or as plain text"
    private static let subtitles = "subtitles; save what is said as plain text"
    private static let sheet = "a spreadsheet; save it as CSV"

    /// Files that hold text, but no article as it stands, and what to say of them.
    static let otherKinds = [
        "pdf": "a PDF; make it text first, with pdftotext or the like", "doc": Self.word,
        "pages": Self.word, "epub": "an e-book; make it text or web pages first",
        "webarchive": "a page with its pictures in one file; save the page as HTML alone", "msg": Self.mail,
        "vtt": Self.subtitles, "srt": Self.subtitles, "xls": Self.sheet, "xlsx": Self.sheet,
        "ods": Self.sheet, "zip": "an archive; unpack it first",
    ]

    /// The format that the extension stands for.
    var format: ArticleFormat? { ArticleFormat(extension: fileExtension) }
}
