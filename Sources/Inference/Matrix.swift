/// A dense matrix of floats, row after row.
package struct Matrix: Equatable, Sendable {
    /// The number of rows.
    package var rows: Int
    /// The number of columns.
    package var columns: Int
    /// The values, row after row: `rows` × `columns` of them.
    package var values: [Float]

    /// Makes a matrix of its values.
    package init(rows: Int, columns: Int, values: [Float]) {
        precondition(values.count == rows * columns, "a matrix has rows × columns values")
        self.rows = rows
        self.columns = columns
        self.values = values
    }

    /// One row's values.
    package subscript(row: Int) -> ArraySlice<Float> {
        values[row * columns..<(row + 1) * columns]
    }
}
