import Inference

/// Reads texts: sentences and what they do, who says what, and who is spoken of and how.
///
/// The encoder reads windows that overlap. What the heads say about a piece in several of them is averaged, most weight
/// lying where the piece has most context. Windows of all texts go through the encoder together; a reading depends neither
/// on the other texts nor on the number of jobs.
package struct Reader: Sendable {
    let model: LanguageModel
    private let heads: [ReaderHead: Head]
    private let antecedents: AntecedentHead
    private let referring: ReferringPieces
    let decoder: ReadingDecoder

    /// The windows that one thread hands to the encoder at once.
    private static let batch = 16
    /// The batches of a round.
    private static let round = 64

    /// Loads the model `reader`.
    package init(models: ModelLocation) throws {
        try self.init(LanguageModel("reader", at: models))
    }

    init(_ model: LanguageModel) throws {
        self.model = model
        heads = try Dictionary(
            uniqueKeysWithValues: ReaderHead.allCases.map { ($0, try model.head($0.rawValue)) })
        antecedents = try AntecedentHead(model)
        referring = ReferringPieces(model.tokenizer)
        decoder = try ReadingDecoder(model, antecedents: antecedents)
    }

    /// The readings of some texts, in order, by up to `jobs` threads.
    package func read(_ inputs: [ReaderInput], jobs: Int) throws -> [Reading] {
        let judged = try scores(of: inputs, jobs: jobs)
        return judged.concurrentMap(jobs: jobs) { decoder.reading(of: $0.text, scores: $0.scores) }
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
        let texts = inputs.concurrentMap(jobs: jobs) {
            ReadableText($0, tokenizer: model.tokenizer, referring: referring)
        }
        let windows = texts.indices.flatMap { text in Window.cover(texts[text].pieces.count).map { (text, $0) } }
        let batches = windows.batches(of: Self.batch, jobs: jobs)
        var all = texts.map { _ in ReadingScores() }
        // In rounds: what windows say is held only until it is added up.
        for start in stride(from: 0, to: batches.count, by: Self.round) {
            let round = Array(batches[start..<min(batches.count, start + Self.round)])
            let judged = try round.concurrentMap(jobs: jobs) { batch in
                try scores(of: batch.map { (texts[$0.0], $0.1) })
            }
            for (batch, results) in zip(round, judged) {
                for ((text, window), result) in zip(batch, results) { all[text].add(result, of: window) }
            }
        }
        return Array(zip(texts, all))
    }

    /// What the heads say about the pieces of each window.
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
            let first = row + 1
            row += window.pieces.count + 2
            var scores = ReadingScores(outputs: outputs, rows: first..<(first + window.pieces.count))
            let judged = window.judged
            guard !judged.isEmpty else { return scores }
            let start = first + judged.lowerBound - window.pieces.lowerBound
            let low = text.referring.partitioningIndex { $0 >= judged.lowerBound }
            let high = text.referring.partitioningIndex { $0 >= judged.upperBound }
            scores.antecedents = antecedents.scores(
                of: states, rows: start..<(start + judged.count),
                referring: text.referring[low..<high].map { $0 - judged.lowerBound })
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

    /// Adds what was said about the pieces of a window, of which this holds all windows before: each head's share to what
    /// these said, the antecedents of the pieces judged there.
    mutating func add(_ other: ReadingScores, of window: Window) {
        columns.merge(other.columns) { first, _ in first }
        for (head, more) in other.values {
            guard let columns = columns[head] else { continue }
            let start = window.pieces.lowerBound * columns
            var sums = values.removeValue(forKey: head) ?? []
            sums.append(contentsOf: repeatElement(0, count: start + more.count - sums.count))
            for (piece, share) in window.shares.enumerated() {
                for place in (piece * columns)..<((piece + 1) * columns) { sums[start + place] += share * more[place] }
            }
            values[head] = sums
        }
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
