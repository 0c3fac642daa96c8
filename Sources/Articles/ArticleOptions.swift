/// How to read article sets, where their files do not say it themselves.
public struct ArticleOptions: Sendable {
    /// The format of every input; nil goes by the extension of each.
    public var format: ArticleFormat?
    /// Which field of JSON Lines, CSV or front matter holds what: `["text": "body"]` reads the text from `body`.
    public var fields: [String: String]
    /// Whether an article is left out whose words were read before in another layout, as a page and as text, say. What was
    /// read before to the letter is left out always.
    public var leavesOutCopies: Bool

    /// The fields that an article has, for which ``fields`` can give other names.
    public static let fieldNames = FieldTable.Field.allCases.map(\.rawValue)

    /// Makes options; by default the files' extensions and usual field names say everything.
    public init(format: ArticleFormat? = nil, fields: [String: String] = [:], leavesOutCopies: Bool = false) {
        self.format = format
        self.fields = fields
        self.leavesOutCopies = leavesOutCopies
    }
}
