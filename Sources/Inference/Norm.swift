internal import COneDNN

/// A layer norm's weight and bias.
struct Norm: Sendable {
    private let weight: AlignedBuffer<Float>
    private let bias: AlignedBuffer<Float>

    /// Reads `.weight` and `.bias` from a model.
    init(_ model: ModelFile, _ name: String, width: Int) throws(ModelFileError) {
        weight = AlignedBuffer(try model.floats("\(name).weight", shape: [width]))
        bias = AlignedBuffer(try model.floats("\(name).bias", shape: [width]))
    }

    /// The norm as the kernels take it.
    var parameters: odn_norm { odn_norm(weight: weight.start, bias: bias.start, epsilon: 1e-12) }
}
