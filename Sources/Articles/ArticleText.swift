public import ArgumentModel

/// An article with the text that its spans index, told apart into blocks.
public struct ArticleText: Sendable {
    /// What the graph keeps of the article.
    public var article: Article
    /// The text as read: decoded, and for HTML and Markdown extracted, but never normalised.
    public var text: String
    /// The text's paragraphs in order, disjoint.
    public var blocks: [Block]

    /// Makes an article's text.
    public init(article: Article, text: String, blocks: [Block]) {
        self.article = article
        self.text = text
        self.blocks = blocks
    }
}
