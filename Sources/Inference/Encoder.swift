internal import COneDNN
internal import Synchronization

/// A BERT encoder: token ids in, one vector a token out.
///
/// A call computes on the thread that makes it; calls from several threads run side by side. A sequence's vectors are
/// the same bits whatever else is in the batch and however many threads there are: each step treats each token, or each
/// sequence, by itself.
package final class Encoder: Sendable {
    /// Tokens that go through the layers together: few enough that their states stay in the processor's cache.
    static let group = 512

    /// The width of a token's vector.
    package let width: Int
    /// The longest sequence, in word pieces.
    package var longest: Int { configuration.positions }
    /// The numbers it computes in.
    package let precision: Precision

    let configuration: Configuration
    let embeddings: Embeddings
    let layers: [Layer]
    /// Pointers to C functions without state, which any thread may call.
    nonisolated(unsafe) let kernels: odn_kernels
    private let scratchSize: Int
    private let idle = Mutex<[Workspace]>([])

    /// Prepares a model's encoder; its matrices are packed, its word embeddings stay in the mapped file.
    ///
    /// - Parameters:
    ///   - model: The opened file.
    ///   - precision: What to compute in; the best for this processor where none is given.
    /// - Throws: ``ModelFileError`` for a tensor that is missing or has another shape, ``InferenceError`` where oneDNN
    ///   refuses.
    package convenience init(_ model: ModelFile, precision: Precision? = nil) throws {
        try self.init(model, precision: precision, kernels: odn_kernels_best().pointee)
    }

    init(_ model: ModelFile, precision: Precision? = nil, kernels: odn_kernels) throws {
        let configuration = try Configuration(model)
        let precision = precision ?? .best
        let families = try Layer.Families(configuration, precision)
        self.configuration = configuration
        self.precision = precision
        self.kernels = kernels
        width = configuration.hidden
        embeddings = try Embeddings(model, configuration)
        layers = try (0..<configuration.layers).map {
            try Layer(model, at: $0, configuration, families, precision)
        }
        scratchSize = families.scratchSize
    }

    /// The last hidden states, one row a token, in the batch's order.
    package func hiddenStates(of batch: TokenBatch) throws(InferenceError) -> Matrix {
        try check(batch)
        var values: [Float] = []
        values.reserveCapacity(batch.tokens.count * width)
        let workspace = idle.withLock { $0.popLast() } ?? makeWorkspace()
        defer { idle.withLock { $0.append(workspace) } }
        var start = 0
        for lengths in groups(batch.lengths) {
            let end = start + lengths.reduce(0, +)
            try compute(batch, start..<end, lengths, workspace)
            values.append(contentsOf: UnsafeBufferPointer(start: workspace.states.start, count: (end - start) * width))
            start = end
        }
        return Matrix(rows: batch.tokens.count, columns: width, values: values)
    }

    private func makeWorkspace() -> Workspace {
        Workspace(configuration, rows: max(Self.group, longest), longest: longest, scratch: scratchSize)
    }

    /// Runs of sequences that fit into a group; a sequence is never split.
    private func groups(_ lengths: [Int]) -> [ArraySlice<Int>] {
        var groups: [ArraySlice<Int>] = []
        var (first, sum) = (0, 0)
        for (index, length) in lengths.enumerated() {
            if sum + length > max(Self.group, longest) {
                groups.append(lengths[first..<index])
                (first, sum) = (index, 0)
            }
            sum += length
        }
        if first < lengths.count { groups.append(lengths[first...]) }
        return groups
    }

    private func check(_ batch: TokenBatch) throws(InferenceError) {
        guard batch.segments.count == batch.tokens.count else {
            throw .inconsistentBatch("\(batch.tokens.count) tokens but \(batch.segments.count) segments")
        }
        var sum = 0
        for (sequence, length) in batch.lengths.enumerated() {
            guard length >= 0 else { throw .inconsistentBatch("sequence \(sequence) has length \(length)") }
            guard length <= longest else { throw .tooLong(sequence: sequence, length: length, limit: longest) }
            sum += length
        }
        guard sum == batch.tokens.count else {
            throw .inconsistentBatch("\(batch.tokens.count) tokens but lengths that add up to \(sum)")
        }
        for (position, id) in batch.tokens.enumerated() where id < 0 || Int(id) >= embeddings.count {
            throw .unknownToken(position: position, id: id)
        }
        for (position, segment) in batch.segments.enumerated() where segment != 0 && segment != 1 {
            throw .inconsistentBatch("word piece \(position) is in segment \(segment), which is neither 0 nor 1")
        }
    }
}
