/// Vectors of length 1, one a text.
package struct Embeddings: Hashable, Sendable {
    /// The number of vectors.
    package let count: Int
    /// The number of values in a vector.
    package let width: Int
    /// All values, vector after vector.
    package let values: [Float]

    package init(count: Int, width: Int, values: [Float]) {
        precondition(values.count == count * width, "each vector has the same width")
        (self.count, self.width, self.values) = (count, width, values)
    }

    /// One vector.
    package subscript(index: Int) -> ArraySlice<Float> { values[(index * width)..<((index + 1) * width)] }

    /// The cosine of the angle between two vectors: 1 where they point the same way.
    package func cosine(_ first: Int, _ second: Int) -> Float {
        zip(self[first], self[second]).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
