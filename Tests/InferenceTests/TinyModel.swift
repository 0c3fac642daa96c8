import FoundationEssentials
import TestSupport

@testable import Inference

/// A random model of 32 units that `Fixtures/tiny.py` made, and PyTorch's values for it.
struct TinyModel {
    /// One sequence and what PyTorch makes of it.
    struct Case: Decodable {
        var tokens: [Int32]
        var segments: [Int32]
        var hidden: [Float]
        var colour: [Float]
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    let model: ModelFile
    let cases: [Case]

    init() throws {
        model = try ModelFile(url: Self.folder.appending(path: "tiny.safetensors"))
        cases = try JSONDecoder().decode([Case].self, from: Data(contentsOf: Self.folder.appending(path: "tiny.json")))
    }

    /// Random sequences of the given lengths.
    static func batch(_ lengths: [Int], seed: UInt64 = 1) -> TokenBatch {
        var generator = SeededGenerator(seed: seed)
        var batch = TokenBatch()
        for length in lengths {
            let tokens = (0..<length).map { _ in Int32.random(in: 0..<40, using: &generator) }
            batch.append(tokens, segments: tokens.indices.map { $0 < length / 2 ? 0 : 1 })
        }
        return batch
    }
}
