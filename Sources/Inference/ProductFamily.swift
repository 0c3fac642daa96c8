internal import COneDNN

/// The products of one shape of weights for the numbers of rows that occur.
///
/// Rows are multiplied in blocks of two sizes, the last one filled up with rows that nobody reads: a product is made for
/// a fixed number of rows, and making one costs milliseconds.
struct ProductFamily: Sendable {
    /// The most rows of a block.
    static let block = 64
    /// What the rows left over are rounded up to.
    static let remainder = 16

    /// The width of an input row.
    let inputs: Int
    let large: Product
    let small: Product

    init(_ precision: Precision, inputs: Int, outputs: Int, gelu: Bool = false) throws(InferenceError) {
        let kind = precision == .int8 ? ODN_INT8 : ODN_FLOAT
        self.inputs = inputs
        large = try Product(kind, rows: Self.block, inputs: inputs, outputs: outputs, gelu: gelu)
        small = try Product(kind, rows: Self.remainder, inputs: inputs, outputs: outputs, gelu: gelu, like: large)
    }

    var scratchSize: Int { max(large.scratchSize, small.scratchSize) }
}
