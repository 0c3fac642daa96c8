/// Vectors of unit length, one row a text, so that the product of two rows is their cosine.
public struct VectorTable: Hashable, Sendable {
    /// The number of rows.
    public let count: Int
    /// The number of components in a row.
    public let width: Int
    /// The rows one after another.
    let values: [Float]

    /// Makes a table of rows, each brought to unit length; a row of zeros stays one.
    ///
    /// - Precondition: every row has `width` components.
    public init(width: Int, rows: some Collection<[Float]>) {
        var values: [Float] = []
        values.reserveCapacity(rows.count * width)
        for row in rows {
            precondition(row.count == width, "a row of \(row.count) components in a table of width \(width)")
            let length = row.reduce(0) { $0 + $1 * $1 }.squareRoot()
            values += length > 0 ? row.map { $0 / length } : row
        }
        self.init(width: width, values: values, count: rows.count)
    }

    /// Makes a table of rows that are of unit length already, one after another.
    package init(width: Int, values: [Float], count: Int) {
        precondition(values.count == width * count, "\(values.count) components in \(count) rows of \(width)")
        self.width = width
        self.values = values
        self.count = count
    }

    /// The components of a row.
    public subscript(row: Int) -> [Float] { Array(values[(row * width)..<((row + 1) * width)]) }

    /// The rows in a range.
    func selecting(_ rows: Range<Int>) -> VectorTable {
        VectorTable(
            width: width, values: Array(values[(rows.lowerBound * width)..<(rows.upperBound * width)]),
            count: rows.count)
    }
}
