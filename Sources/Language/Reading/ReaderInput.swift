/// A text to read, and the stretches of it that are prose.
package struct ReaderInput: Sendable {
    package var text: String
    /// UTF-8 ranges of the text, in order and disjoint. Each is a hard border for sentences and spans.
    package var blocks: [Range<Int>]

    package init(text: String, blocks: [Range<Int>]) {
        (self.text, self.blocks) = (text, blocks)
    }

    /// The whole text as one block.
    package init(text: String) {
        self.init(text: text, blocks: [0..<text.utf8.count])
    }
}
