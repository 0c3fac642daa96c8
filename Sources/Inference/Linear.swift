internal import COneDNN

/// A linear layer: weights packed for oneDNN, and what turns its sums into values.
struct Linear: Sendable {
    let family: ProductFamily
    let weights: AlignedBuffer<UInt8>
    let outputs: Int
    private let scale: AlignedBuffer<Float>
    private let offset: AlignedBuffer<Float>
    private let bias: AlignedBuffer<Float>
    /// The weights transposed, for single inputs; empty in floats.
    private let columns: AlignedBuffer<Int8>

    /// Reads the layer's `.weight`, `.scale` and `.bias` from a model.
    init(
        _ model: ModelFile, _ name: String, inputs: Int, outputs: Int, family: ProductFamily, precision: Precision
    ) throws {
        let values = try model.int8s("\(name).weight", shape: [outputs, inputs])
        let scales = try model.floats("\(name).scale", shape: [outputs])
        self.family = family
        self.outputs = outputs
        bias = AlignedBuffer(try model.floats("\(name).bias", shape: [outputs]))
        scale = AlignedBuffer(scales)
        offset = AlignedBuffer(count: outputs)
        guard let start = values.baseAddress else { preconditionFailure("a layer has weights") }
        switch precision {
        case .int8:
            weights = try family.large.packed(start)
            columns = AlignedBuffer(count: inputs * outputs)
            var sums = [Int32](repeating: 0, count: outputs)
            odn_transpose(Int32(inputs), Int32(outputs), start, columns.start, &sums)
            for (output, sum) in sums.enumerated() { offset.start[output] = scales[output] * Float(sum) }
        case .float32:
            columns = AlignedBuffer(count: 0)
            let floats = AlignedBuffer<Float>(count: outputs * inputs)
            for output in 0..<outputs {
                for place in output * inputs..<(output + 1) * inputs {
                    floats.start[place] = Float(values[place]) * scales[output]
                }
            }
            weights = try withExtendedLifetime(floats) { () throws(InferenceError) in
                try family.large.packed(floats.start)
            }
        }
    }

    /// What turns 8-bit sums into values.
    var scales: odn_scales {
        odn_scales(scale: scale.start, offset: offset.start, bias: bias.start, columns: columns.start)
    }

    /// Multiplies up to a block of rows: to sums in 8 bits, to finished values in floats.
    func run(
        _ input: UnsafeRawPointer, rows: Int, into output: UnsafeMutableRawPointer, scratch: AlignedBuffer<UInt8>,
        _ precision: Precision
    ) throws(InferenceError) {
        let width = MemoryLayout<Float>.size * outputs
        let inputWidth = (precision == .int8 ? 1 : MemoryLayout<Float>.size) * family.inputs
        var done = 0
        while done < rows {
            let product = rows - done > ProductFamily.block - ProductFamily.remainder ? family.large : family.small
            try product.run(
                input + done * inputWidth, weights, bias: bias.start, into: output + done * width, scratch: scratch)
            done += product.rows
        }
    }
}
