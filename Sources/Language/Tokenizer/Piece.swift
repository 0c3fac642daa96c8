/// A word piece: its number in the vocabulary and the UTF-8 bytes of the text that it stands for.
package struct Piece: Hashable, Sendable {
    package var id: Int32
    package var start: Int32
    package var end: Int32

    package init(id: Int32, start: Int32, end: Int32) {
        (self.id, self.start, self.end) = (id, start, end)
    }

    /// The UTF-8 bytes of the text.
    package var range: Range<Int> { Int(start)..<Int(end) }
}
