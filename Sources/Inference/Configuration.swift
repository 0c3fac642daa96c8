import FoundationEssentials

/// The sizes of an encoder, as its model file states them.
struct Configuration: Decodable, Equatable, Sendable {
    /// How many layers.
    var layers: Int
    /// How wide a token's state is.
    var hidden: Int
    /// How many attention heads share that width.
    var heads: Int
    /// How wide the middle of a layer's second half is.
    var intermediate: Int
    /// The longest sequence.
    var positions: Int

    /// The width of one attention head.
    var headSize: Int { hidden / heads }

    /// Reads the sizes from a model's metadata and checks that the kernels can work with them.
    init(_ model: ModelFile) throws(ModelFileError) {
        func problem(_ reason: String) -> ModelFileError {
            ModelFileError(path: model.path, problem: .badMetadata(key: "config", reason))
        }
        guard let text = model.metadata["config"] else { throw problem("is missing") }
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
        } catch {
            throw problem("is not the sizes of an encoder (\(error))")
        }
        let sizes = [layers, hidden, heads, intermediate, positions]
        guard sizes.allSatisfy({ $0 > 0 && $0 <= 1 << 16 }) else { throw problem("has sizes out of range") }
        // Vectors are up to 16 floats wide, and the loops take whole vectors.
        guard hidden % heads == 0, headSize % 16 == 0, intermediate % 16 == 0 else {
            throw problem("needs `hidden / heads` and `intermediate` to be multiples of 16")
        }
    }
}
