import Inference

/// Makes a vector of a text, such that texts about the same thing have vectors that point the same way.
package struct Embedder: Sendable {
    private let model: LanguageModel

    /// The texts that one thread hands to the encoder at once.
    private static let batch = 64
    /// The most pieces of a text that are read, without the special ones.
    private static let longest = 126

    /// Loads the model `embedder`.
    package init(models: ModelLocation) throws {
        self.init(try LanguageModel("embedder", at: models))
    }

    init(_ model: LanguageModel) {
        self.model = model
    }

    /// One vector a text, in order, by up to `jobs` threads. A vector depends neither on the other texts nor on the jobs.
    package func embed(_ texts: [String], jobs: Int) throws -> Embeddings {
        let rows = try texts.batches(of: Self.batch, jobs: jobs).concurrentMap(jobs: jobs, embed).flatMap(\.values)
        return Embeddings(count: texts.count, width: model.encoder.width, values: rows)
    }

    private func embed(_ texts: [String]) throws -> Matrix {
        let special = model.tokenizer.vocabulary.special
        var batch = TokenBatch()
        for text in texts {
            let pieces = model.tokenizer.pieces(of: text).prefix(Self.longest).map(\.id)
            batch.append([special.classifier] + pieces + [special.separator])
        }
        var rows = Pooling.mean(of: try model.encoder.hiddenStates(of: batch), lengths: batch.lengths)
        for row in 0..<rows.rows {
            let range = (row * rows.columns)..<((row + 1) * rows.columns)
            let length = range.reduce(Float(0)) { $0 + rows.values[$1] * rows.values[$1] }.squareRoot()
            for index in range where length > 0 { rows.values[index] /= length }
        }
        return rows
    }
}
