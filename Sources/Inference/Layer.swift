internal import COneDNN

/// One transformer layer: attention within each sequence, then the feed-forward part, each followed by a norm of its sum
/// with what went in.
struct Layer: Sendable {
    /// The products that all layers of an encoder share.
    struct Families: Sendable {
        let qkv: ProductFamily
        let attention: ProductFamily
        let up: ProductFamily
        let down: ProductFamily

        init(_ configuration: Configuration, _ precision: Precision) throws(InferenceError) {
            let (hidden, inner) = (configuration.hidden, configuration.intermediate)
            qkv = try ProductFamily(precision, inputs: hidden, outputs: 3 * hidden)
            attention = try ProductFamily(precision, inputs: hidden, outputs: hidden)
            up = try ProductFamily(precision, inputs: hidden, outputs: inner, gelu: true)
            down = try ProductFamily(precision, inputs: inner, outputs: hidden)
        }

        /// The working memory that suffices for each of them.
        var scratchSize: Int { [qkv, attention, up, down].map(\.scratchSize).max() ?? 0 }
    }

    let qkv: Linear
    let attention: Linear
    let attentionNorm: Norm
    let up: Linear
    let down: Linear
    let norm: Norm

    /// Reads the layer at an index from a model.
    init(
        _ model: ModelFile, at index: Int, _ configuration: Configuration, _ families: Families, _ precision: Precision
    ) throws {
        let (hidden, inner) = (configuration.hidden, configuration.intermediate)
        func linear(_ name: String, _ inputs: Int, _ outputs: Int, _ family: ProductFamily) throws -> Linear {
            try Linear(
                model, "layers.\(index).\(name)", inputs: inputs, outputs: outputs, family: family,
                precision: precision)
        }
        qkv = try linear("qkv", hidden, 3 * hidden, families.qkv)
        attention = try linear("attention", hidden, hidden, families.attention)
        attentionNorm = try Norm(model, "layers.\(index).attention.norm", width: hidden)
        up = try linear("up", hidden, inner, families.up)
        down = try linear("down", inner, hidden, families.down)
        norm = try Norm(model, "layers.\(index).norm", width: hidden)
    }
}
