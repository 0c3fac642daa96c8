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

extension ReaderInput {
    /// A plain text whose paragraphs, set apart by empty lines, are its blocks.
    package init(paragraphsOf text: String) {
        var blocks: [Range<Int>] = []
        var text = text
        text.withUTF8 { utf8 in
            let cursor = TextCursor(utf8: utf8, bounds: 0..<utf8.count)
            var start = 0
            var at = 0
            var newlines = 0
            while at < utf8.count {
                if utf8[at] == 0x0A {
                    newlines += 1
                } else if cursor.space(at: at) == nil {
                    if newlines > 1, start < at {
                        blocks.append(cursor.trim(start..<at))
                        start = at
                    }
                    newlines = 0
                }
                at += 1
            }
            blocks.append(cursor.trim(start..<utf8.count))
        }
        self.init(text: text, blocks: blocks.filter { !$0.isEmpty })
    }
}
