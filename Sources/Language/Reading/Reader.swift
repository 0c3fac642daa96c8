import Inference

/// Reads texts: sentences and what they do, who says what, and who is spoken of and how.
///
/// The encoder reads windows that overlap, and every piece is judged where it has most context. Windows of all texts go
/// through the encoder together; a reading depends neither on the other texts nor on the number of jobs.
package struct Reader: Sendable {
    let model: LanguageModel
    private let heads: [ReaderHead: Head]
    private let antecedents: AntecedentHead
    private let referring: ReferringPieces
    let decoder: ReadingDecoder

    /// The windows that one thread hands to the encoder at once.
    private static let batch = 16

    /// Loads the model `reader`.
    package init(models: ModelLocation) throws {
        model = try LanguageModel("reader", at: models)
        let model = model
        heads = try Dictionary(
            uniqueKeysWithValues: ReaderHead.allCases.map { ($0, try model.head($0.rawValue)) })
        antecedents = try AntecedentHead(model)
        referring = ReferringPieces(model.tokenizer)
        decoder = try ReadingDecoder(model, antecedents: antecedents)
    }

    /// The readings of some texts, in order, by up to `jobs` threads.
    package func read(_ inputs: [ReaderInput], jobs: Int) throws -> [Reading] {
        let judged = try scores(of: inputs, jobs: jobs)
        return try judged.concurrentMap(jobs: jobs) { decoder.reading(of: $0.text, scores: $0.scores) }
    }

    /// The sentiment of each text towards each of some stretches of it, in order.
    package func sentiments(towards ranges: [[Range<Int>]], in inputs: [ReaderInput], jobs: Int) throws -> [[Sentiment]]
    {
        let judged = try scores(of: inputs, jobs: jobs)
        return zip(judged, ranges).map { judged, ranges in
            ranges.map { decoder.sentiment(of: judged.text, scores: judged.scores, towards: $0).sentiment }
        }
    }

    /// The texts made ready, and what the heads say about their pieces.
    func scores(of inputs: [ReaderInput], jobs: Int) throws -> [(text: ReadableText, scores: ReadingScores)] {
        let texts = try inputs.concurrentMap(jobs: jobs) {
            ReadableText($0, tokenizer: model.tokenizer, referring: referring)
        }
        let windows = texts.indices.flatMap { text in Window.cover(texts[text].pieces.count).map { (text, $0) } }
        let batches = windows.batches(of: Self.batch, jobs: jobs)
        let judged = try batches.concurrentMap(jobs: jobs) { batch in
            try scores(of: batch.map { (texts[$0.0], $0.1) })
        }
        var all = texts.map { _ in ReadingScores() }
        for (batch, results) in zip(batches, judged) {
            for ((text, _), result) in zip(batch, results) { all[text].append(result) }
        }
        return Array(zip(texts, all))
    }

    /// What the heads say about the pieces that are judged in each window.
    private func scores(of windows: [(text: ReadableText, window: Window)]) throws -> [ReadingScores] {
        var tokens = TokenBatch()
        let special = model.tokenizer.vocabulary.special
        for (text, window) in windows {
            tokens.append(
                [special.classifier] + text.pieces[window.pieces].map(\.id) + [special.separator],
                segments: [0] + text.capitals[window.pieces] + [0])
        }
        let states = try model.encoder.hiddenStates(of: tokens)
        let outputs = heads.mapValues { $0(states) }
        var row = 0
        return windows.map { text, window in
            let first = row + 1 + window.judged.lowerBound - window.pieces.lowerBound
            row += window.pieces.count + 2
            let rows = first..<(first + window.judged.count)
            let low = text.referring.partitioningIndex { $0 >= window.judged.lowerBound }
            let high = text.referring.partitioningIndex { $0 >= window.judged.upperBound }
            var scores = ReadingScores(outputs: outputs, rows: rows)
            scores.antecedents = antecedents.scores(
                of: states, rows: rows, referring: text.referring[low..<high].map { $0 - window.judged.lowerBound })
            return scores
        }
    }
}

/// The questions that the reader asks of every piece.
enum ReaderHead: String, CaseIterable, Sendable {
    case attribution, entity, type, sentiment
}

/// The scores of the reader's heads for the pieces of a text, piece after piece.
struct ReadingScores: Sendable {
    private var values: [ReaderHead: [Float]] = [:]
    private var columns: [ReaderHead: Int] = [:]
    var antecedents = AntecedentScores()

    init() {}

    init(outputs: [ReaderHead: Matrix], rows: Range<Int>) {
        for (head, matrix) in outputs {
            columns[head] = matrix.columns
            values[head] = Array(matrix.values[(rows.lowerBound * matrix.columns)..<(rows.upperBound * matrix.columns)])
        }
    }

    mutating func append(_ other: ReadingScores) {
        columns.merge(other.columns) { first, _ in first }
        for (head, more) in other.values { values[head, default: []].append(contentsOf: more) }
        antecedents.append(other.antecedents)
    }

    /// The scores of one piece.
    func of(_ head: ReaderHead, piece: Int) -> ArraySlice<Float> {
        guard let values = values[head], let columns = columns[head] else { return [] }
        return values[(piece * columns)..<((piece + 1) * columns)]
    }

    /// The mean scores of some pieces.
    func mean(_ head: ReaderHead, of pieces: Range<Int>) -> [Float] {
        guard let columns = columns[head], !pieces.isEmpty else { return [] }
        var sums = [Float](repeating: 0, count: columns)
        for piece in pieces {
            for (column, value) in of(head, piece: piece).enumerated() { sums[column] += value }
        }
        return sums.map { $0 / Float(pieces.count) }
    }
}
