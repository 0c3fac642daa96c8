internal import COneDNN

/// A oneDNN matrix product of a fixed shape.
///
/// `@unchecked Sendable`: the handle never changes, and oneDNN runs one product on several threads at once where each
/// brings its own working memory.
final class Product: @unchecked Sendable {
    private let handle: OpaquePointer
    /// The rows that a run multiplies.
    let rows: Int

    /// Makes a product: [rows, inputs] × [outputs, inputs]ᵀ. `like` is one of other rows and the same packed weights.
    init(
        _ kind: odn_kind, rows: Int, inputs: Int, outputs: Int, gelu: Bool = false, like: Product? = nil
    ) throws(InferenceError) {
        var status: Int32 = 0
        guard
            let handle = odn_product_create(
                kind, Int32(rows), Int32(inputs), Int32(outputs), gelu, like?.handle, &status)
        else {
            throw .backend(status: Int(status), operation: "prepare a product of \(rows) × \(inputs) × \(outputs)")
        }
        self.handle = handle
        self.rows = rows
    }

    deinit {
        odn_product_destroy(handle)
    }

    /// The bytes of working memory that a run needs.
    var scratchSize: Int { odn_product_scratch_size(handle) }

    /// Weights, row-major [outputs, inputs], in the order that the product reads them fastest.
    func packed(_ weights: UnsafeRawPointer) throws(InferenceError) -> AlignedBuffer<UInt8> {
        let packed = AlignedBuffer<UInt8>(count: odn_product_packed_size(handle))
        let status = odn_product_pack(handle, weights, packed.start)
        guard status == 0 else { throw .backend(status: Int(status), operation: "pack weights") }
        return packed
    }

    /// Multiplies on the calling thread.
    func run(
        _ input: UnsafeRawPointer, _ weights: AlignedBuffer<UInt8>, bias: UnsafePointer<Float>? = nil,
        into output: UnsafeMutableRawPointer, scratch: AlignedBuffer<UInt8>
    ) throws(InferenceError) {
        let status = odn_product_run(handle, input, weights.start, bias, output, scratch.start)
        guard status == 0 else { throw .backend(status: Int(status), operation: "multiply") }
    }
}
