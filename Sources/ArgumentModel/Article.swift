/// What a graph keeps of one article: where it came from, and what its spans index.
public struct Article: Hashable, Sendable, Codable, Identifiable {
    /// `a-` and twelve hexadecimal digits of the content's SHA-256.
    public var id: String
    /// The article set that it belongs to.
    public var set: String
    /// The path as given, relative to where the command ran; absent for a stream.
    public var path: String?
    /// The headline.
    public var title: String?
    /// The writer or writers, as the byline names them.
    public var author: String?
    /// The paper, site or body that published it.
    public var publisher: String?
    /// The day of publication, `YYYY-MM-DD`.
    public var published: String?
    /// Where it can be read.
    public var url: String?
    /// SHA-256 of the text that spans index, in UTF-8, as hexadecimal digits.
    public var sha256: String
    /// The number of code points in the text that spans index.
    public var length: Int

    /// Makes an article's record.
    public init(
        id: String, set: String, path: String? = nil, title: String? = nil, author: String? = nil,
        publisher: String? = nil, published: String? = nil, url: String? = nil, sha256: String, length: Int
    ) {
        self.id = id
        self.set = set
        self.path = path
        self.title = title
        self.author = author
        self.publisher = publisher
        self.published = published
        self.url = url
        self.sha256 = sha256
        self.length = length
    }
}
