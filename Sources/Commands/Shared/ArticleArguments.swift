public import ArgumentParser
public import Articles

/// Which articles to read, and how: for every command that reads articles.
struct ArticleArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Files, folders or '-' for standard input; SET=PATH names an article set.",
            discussion: "Text, Markdown, HTML, rich text, mail, feeds, JSON, JSON Lines and CSV are read, also gzipped."
        ))
    var paths: [String]

    @Option(help: "Read every input in this format; by default what each file's extension says.")
    var inputFormat: ArticleFormat?

    @Option(
        name: .customLong("field"),
        help: ArgumentHelp(
            "Where title, author, publisher, published, url or text stands in JSON, CSV or TSV, as in text=body; repeatable.",
            valueName: "name=column"))
    var fields: [String] = []

    func validate() throws { _ = try fieldNames() }

    /// The stream of articles.
    func stream(leavingOutCopies: Bool = false) throws -> ArticleStream {
        ArticleStream(
            inputs: paths.map(ArticleInput.init(argument:)),
            options: ArticleOptions(
                format: inputFormat, fields: try fieldNames(), leavesOutCopies: leavingOutCopies))
    }

    /// The user's names for the fields.
    private func fieldNames() throws -> [String: String] {
        var names: [String: String] = [:]
        for field in fields {
            let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("--field wants NAME=COLUMN, not '\(field)'") }
            guard ArticleOptions.fieldNames.contains(parts[0]) else {
                let known = ArticleOptions.fieldNames.joined(separator: ", ")
                throw ValidationError("--field knows no \(parts[0]); its names are \(known)")
            }
            names[parts[0]] = parts[1]
        }
        return names
    }
}

extension ArticleFormat: ExpressibleByArgument {}
