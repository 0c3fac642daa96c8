/// A vector near another one.
package struct Neighbour: Hashable, Sendable {
    /// The vector's position in the index.
    package var position: Int
    /// The cosine of the angle between the two, −1…1.
    package var similarity: Float

    package init(position: Int, similarity: Float) {
        self.position = position
        self.similarity = similarity
    }
}
