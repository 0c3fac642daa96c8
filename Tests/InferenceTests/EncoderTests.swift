import COneDNN
import Testing

@testable import Inference

@Suite("The encoder")
struct EncoderTests {
    let tiny: TinyModel

    init() throws {
        tiny = try TinyModel()
    }

    @Test("gives PyTorch's hidden states in floats, by each set of loops that this processor runs")
    func parity() throws {
        for kernels in allKernels() {
            let encoder = try Encoder(tiny.model, precision: .float32, kernels: kernels)
            for example in tiny.cases {
                var batch = TokenBatch()
                batch.append(example.tokens, segments: example.segments)
                let states = try encoder.hiddenStates(of: batch)
                #expect(states.rows == example.tokens.count && states.columns == 32)
                #expect(largestDifference(states.values, example.hidden) < 1e-4)
            }
        }
    }

    @Test("stays near PyTorch's hidden states in 8 bits, by each set of loops that this processor runs")
    func int8Parity() throws {
        for kernels in allKernels() {
            let encoder = try Encoder(tiny.model, precision: .int8, kernels: kernels)
            for example in tiny.cases {
                var batch = TokenBatch()
                batch.append(example.tokens, segments: example.segments)
                let states = try encoder.hiddenStates(of: batch)
                let squares = zip(states.values, example.hidden).map { ($0 - $1) * ($0 - $1) }
                let error = (squares.reduce(0, +) / Float(squares.count)).squareRoot()
                #expect(error < 0.08, "root mean square error \(error)")
                #expect(error > 0, "8 bits cannot be exact: another path was measured")
            }
        }
    }

    @Test("gives a sequence the same bits alone and at any place in a batch", arguments: Precision.allCases)
    func batchComposition(precision: Precision) throws {
        let encoder = try Encoder(tiny.model, precision: precision)
        var generator = SystemRandomNumberGenerator()
        let lengths = (0..<64).map { _ in Int.random(in: 0...150, using: &generator) }
        let batch = TinyModel.batch(lengths)
        let together = try encoder.hiddenStates(of: batch)
        var start = 0
        for length in lengths {
            let end = start + length
            let alone = try encoder.hiddenStates(
                of: TokenBatch(
                    tokens: Array(batch.tokens[start..<end]), segments: Array(batch.segments[start..<end]),
                    lengths: [length]))
            #expect(alone.values.map(\.bitPattern) == together.values[start * 32..<end * 32].map(\.bitPattern))
            start = end
        }
    }

    @Test("gives the same bits on several threads at once", arguments: Precision.allCases)
    func threads(precision: Precision) async throws {
        let encoder = try Encoder(tiny.model, precision: precision)
        let batch = TinyModel.batch([3, 150, 41, 0, 64, 149])
        let expected = try encoder.hiddenStates(of: batch)
        try await withThrowingTaskGroup(of: Matrix.self) { group in
            for _ in 0..<16 {
                group.addTask { try encoder.hiddenStates(of: batch) }
            }
            for try await states in group {
                #expect(states == expected)
            }
        }
    }

    @Test("reads an empty batch as no rows")
    func empty() throws {
        let encoder = try Encoder(tiny.model)
        #expect(try encoder.hiddenStates(of: TokenBatch()) == Matrix(rows: 0, columns: 32, values: []))
        #expect(try encoder.hiddenStates(of: TokenBatch(lengths: [0, 0])).rows == 0)
    }

    @Test("refuses batches that do not fit together or the model")
    func refusals() throws {
        let encoder = try Encoder(tiny.model)
        func error(_ batch: TokenBatch) -> InferenceError? {
            #expect(throws: InferenceError.self) { try encoder.hiddenStates(of: batch) }
        }
        #expect(
            error(TokenBatch(tokens: [1, 2], segments: [0], lengths: [2]))
                == .inconsistentBatch("2 tokens but 1 segments"))
        #expect(
            error(TokenBatch(tokens: [1, 2], segments: [0, 0], lengths: [1]))
                == .inconsistentBatch("2 tokens but lengths that add up to 1"))
        #expect(
            error(TokenBatch(tokens: [1, 2], segments: [0, 0], lengths: [3, -1]))
                == .inconsistentBatch("sequence 1 has length -1"))
        #expect(
            error(TokenBatch(tokens: [1], segments: [2], lengths: [1]))
                == .inconsistentBatch("word piece 0 is in segment 2, which is neither 0 nor 1"))
        #expect(error(TinyModel.batch([2, 151])) == .tooLong(sequence: 1, length: 151, limit: 150))
        #expect(
            error(TokenBatch(tokens: [1, 40], segments: [0, 0], lengths: [2])) == .unknownToken(position: 1, id: 40))
        #expect(
            error(TokenBatch(tokens: [-1], segments: [0], lengths: [1])) == .unknownToken(position: 0, id: -1))
    }

    @Test("is scored by its heads as PyTorch scores it")
    func heads() throws {
        let encoder = try Encoder(tiny.model, precision: .float32)
        let head = try Head(tiny.model, named: "colour")
        for example in tiny.cases {
            var batch = TokenBatch()
            batch.append(example.tokens, segments: example.segments)
            let scores = head(try encoder.hiddenStates(of: batch))
            #expect(scores.rows == example.tokens.count && scores.columns == 3)
            #expect(largestDifference(scores.values, example.colour) < 1e-4)
        }
        let missing = #expect(throws: ModelFileError.self) { try Head(tiny.model, named: "flavour") }
        #expect(missing?.problem == .missingTensor(name: "heads.flavour.weight"))
    }

    private func allKernels() -> [odn_kernels] {
        sequence(first: Int32(0)) { $0 + 1 }.lazy.map { odn_kernels_at($0) }.prefix { $0 != nil }.compactMap(
            \.?.pointee)
    }

    private func largestDifference(_ left: [Float], _ right: [Float]) -> Float {
        guard left.count == right.count else { return .infinity }
        return zip(left, right).map { abs($0 - $1) }.max() ?? 0
    }
}
