@testable import Inference

/// The matrix products of MiniLM-L6 and nothing else: no encoder on oneDNN can be faster.
struct ProductLimit {
    private let products: [(family: ProductFamily, input: AlignedBuffer<UInt8>, weights: AlignedBuffer<UInt8>)]
    private let output = AlignedBuffer<Float>(count: ProductFamily.block * 1536)
    private let bias = AlignedBuffer<Float>(count: 1536)
    private let scratch: AlignedBuffer<UInt8>

    init(_ precision: Precision) throws {
        let size = precision == .int8 ? 1 : 4
        products = try [(384, 1152), (384, 384), (384, 1536), (1536, 384)].map { inputs, outputs in
            let family = try ProductFamily(precision, inputs: inputs, outputs: outputs)
            let plain = AlignedBuffer<UInt8>(count: inputs * outputs * size)
            let weights = try withExtendedLifetime(plain) { try family.large.packed(plain.start) }
            return (family, AlignedBuffer(count: ProductFamily.block * inputs * size), weights)
        }
        scratch = AlignedBuffer(count: products.map(\.family.scratchSize).max() ?? 0)
    }

    /// The tokens a second for which all six layers' products can be computed, at the best number of runs.
    func rate() throws -> Double {
        let repeats = 20
        var rate = 0.0
        for _ in 0..<20 {
            let once = try best(of: ProductFamily.block * repeats) {
                for _ in 0..<6 * repeats {
                    for product in products {
                        try product.family.large.run(
                            product.input.start, product.weights, bias: bias.start, into: output.start,
                            scratch: scratch)
                    }
                }
            }
            rate = max(rate, once)
        }
        return rate
    }
}
