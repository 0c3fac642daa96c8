/// Two claims to be judged: what does the first do to the second?
package struct ClaimPair: Hashable, Sendable {
    package var a: String
    package var b: String
    /// The text in which both stand, where they stand close together: order and connectives then count as well.
    package var passage: Passage?

    package init(a: String, b: String, passage: Passage? = nil) {
        (self.a, self.b, self.passage) = (a, b, passage)
    }
}

/// A stretch of an article with two claims in it.
package struct Passage: Hashable, Sendable {
    package var text: String
    /// The UTF-8 bytes of the claims in the text.
    package var a: Range<Int>
    package var b: Range<Int>

    package init(text: String, a: Range<Int>, b: Range<Int>) {
        (self.text, self.a, self.b) = (text, a, b)
    }
}
