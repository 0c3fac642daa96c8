internal import COneDNN

/// The table that turns word pieces into vectors. The words stay in the mapped file; only the small tables are copied.
struct Embeddings: Sendable {
    private let model: ModelFile
    nonisolated(unsafe) private let words: UnsafeBufferPointer<Int8>
    private let scales: [Float]
    private let positions: [Float]
    private let segments: [Float]
    private let norm: Norm
    private let width: Int

    /// The number of word pieces.
    var count: Int { scales.count }

    init(_ model: ModelFile, _ configuration: Configuration) throws(ModelFileError) {
        self.model = model
        width = configuration.hidden
        scales = try model.floats("embeddings.word.scale")
        words = try model.int8s("embeddings.word", shape: [scales.count, width])
        positions = try model.floats("embeddings.position", shape: [configuration.positions, width])
        segments = try model.floats("embeddings.segment", shape: [2, width])
        norm = try Norm(model, "embeddings.norm", width: width)
    }

    /// Writes the states of one sequence; its ids have been checked.
    func write(
        tokens: ArraySlice<Int32>, segments parts: ArraySlice<Int32>, into output: UnsafeMutablePointer<Float>,
        _ kernels: odn_kernels
    ) {
        guard let words = words.baseAddress else { return }
        positions.withUnsafeBufferPointer { positions in
            segments.withUnsafeBufferPointer { segments in
                guard let positions = positions.baseAddress, let segments = segments.baseAddress else { return }
                for (place, (token, part)) in zip(tokens, parts).enumerated() {
                    kernels.embed(
                        Int32(width), words + Int(token) * width, scales[Int(token)], positions + place * width,
                        segments + Int(part) * width, output + place * width)
                }
            }
        }
        kernels.normalise(Int32(tokens.count), Int32(width), norm.parameters, nil, output)
    }
}
