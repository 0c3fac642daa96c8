/// One paragraph or line of an article's text, and what it is there for.
public struct Block: Hashable, Sendable {
    /// What a block is there for. Claims are read in `body` alone; `title` and `heading` are its context.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The headline.
        case title
        /// A sub-heading between paragraphs.
        case heading
        /// Who wrote the article, or a line about the writer.
        case byline
        /// When the article was published or changed.
        case date
        /// The article's own prose.
        case body
        /// What stands under a picture.
        case caption
        /// Whatever the page put around the article: menus, offers, notices, other headlines.
        case boilerplate
    }

    /// What the block is there for.
    public var kind: Kind
    /// Where it stands in the text, in UTF-8 offsets, without the white space around it.
    public var range: Range<Int>

    /// Makes a block.
    public init(kind: Kind, range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
