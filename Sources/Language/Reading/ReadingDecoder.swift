/// Turns the scores of the reader's heads into a reading.
struct ReadingDecoder: Sendable {
    private let attributionTags: TagSet
    private let roles: [AttributionPart.Role]
    private let entityTags: TagSet
    private let entityTypes: [EntityType]
    private let sentenceTypes: [SentenceType]
    private let sentiments: [Sentiment]
    private let temperatures: [String: Double]
    private let antecedents: AntecedentHead

    init(_ model: LanguageModel, antecedents: AntecedentHead) throws {
        self.antecedents = antecedents
        attributionTags = try TagSet(labels: model.labels(of: ReaderHead.attribution.rawValue))
        entityTags = try TagSet(labels: model.labels(of: ReaderHead.entity.rawValue))
        roles = try Self.cases(attributionTags.kinds)
        entityTypes = try Self.cases(entityTags.kinds)
        sentenceTypes = try Self.cases(model.labels(of: ReaderHead.type.rawValue))
        sentiments = try Self.cases(model.labels(of: ReaderHead.sentiment.rawValue))
        temperatures = model.calibration([String: Double].self) ?? [:]
    }

    private static func cases<Label: RawRepresentable<String>>(_ names: [String]) throws -> [Label] {
        try names.map { name in
            guard let label = Label(rawValue: name) else { throw ModelError("the reader knows no label '\(name)'") }
            return label
        }
    }

    private func temperature(_ head: ReaderHead) -> Double { temperatures[head.rawValue] ?? 1 }

    /// The reading of a text.
    func reading(of text: ReadableText, scores: ReadingScores) -> Reading {
        Reading(
            sentences: sentences(of: text, scores: scores),
            attributions: attributions(of: text, scores: scores),
            entities: entities(of: text, scores: scores),
            references: references(in: text, scores: scores))
    }

    // MARK: - References

    /// An antecedent that is less likely than this is not told.
    private static let leastAntecedent = 0.02

    /// What the words that may refer stand for, in words: where a pronoun stands for another, what that stands for.
    private func references(in text: ReadableText, scores: ReadingScores) -> [Reference] {
        var known: [Int: [Int: Double]] = [:]
        return text.referring.enumerated().compactMap { index, piece in
            let probabilities = antecedents.probabilities(scores.antecedents, query: index, at: piece)
            var words: [Int: Double] = [:]
            for (offset, probability) in probabilities.enumerated() where probability > Self.leastAntecedent / 10 {
                let word = text.words.pieces.partitioningIndex {
                    $0.upperBound > piece - probabilities.count + offset
                }
                if let further = known[word] {
                    for (word, share) in further { words[word, default: 0] += probability * share }
                } else {
                    words[word, default: 0] += probability
                }
            }
            let word = text.words.pieces.partitioningIndex { $0.upperBound > piece }
            if text.pronouns.contains(piece) { known[word] = words }
            let likely = words.filter { $0.value >= Self.leastAntecedent }.sorted {
                ($1.value, $0.key) < ($0.value, $1.key)
            }
            guard !likely.isEmpty else { return nil }
            return Reference(
                range: text.words.ranges[word],
                antecedents: likely.map { .init(range: text.words.ranges[$0.key], probability: $0.value) })
        }
    }

    // MARK: - Sentences

    private func sentences(of text: ReadableText, scores: ReadingScores) -> [Sentence] {
        zip(text.sentences, text.piecesBySentence()).map { range, pieces in
            let p = Probability.softmax(scores.mean(.type, of: pieces), temperature: temperature(.type))
            guard let best = p.indices.max(by: { p[$0] < p[$1] }) else {
                return Sentence(range: range, type: .none, confidence: 1)
            }
            let none = sentenceTypes.firstIndex(of: .none).map { p[$0] } ?? 0
            return Sentence(range: range, type: sentenceTypes[best], confidence: p[best], argued: 1 - none)
        }
    }

    private func likeliest(_ scores: [Float], temperature: Double) -> (Int, Double)? {
        let p = Probability.softmax(scores, temperature: temperature)
        return p.indices.max { p[$0] < p[$1] }.map { ($0, p[$0]) }
    }

    // MARK: - Spans

    /// The runs of words with one tag; the first piece of a word speaks for the word.
    private func spans(
        of text: ReadableText, scores: ReadingScores, head: ReaderHead, tags: TagSet
    ) -> [TaggedSpan] {
        let tags = tags.path(
            text.words.pieces.map { scores.of(head, piece: $0.lowerBound) }, temperature: temperature(head),
            borders: text.borders)
        return TaggedSpan.runs(of: tags, words: text.words, borders: text.borders)
    }

    private func entities(of text: ReadableText, scores: ReadingScores) -> [Entity] {
        spans(of: text, scores: scores, head: .entity, tags: entityTags).map { span in
            let words = text.words.pieces[span.words]
            let pieces = (words.first?.lowerBound ?? 0)..<(words.last?.upperBound ?? 0)
            let (sentiment, confidence) = sentiment(scores, of: pieces)
            return Entity(
                range: span.range, type: entityTypes[span.kind], sentiment: sentiment, sentimentConfidence: confidence,
                confidence: span.probability)
        }
    }

    /// The sentiment towards what stands in a stretch of the text, and its probability.
    func sentiment(
        of text: ReadableText, scores: ReadingScores, towards range: Range<Int>
    ) -> (sentiment: Sentiment, confidence: Double) {
        let first = text.pieces.partitioningIndex { Int($0.end) > range.lowerBound }
        let last = text.pieces.partitioningIndex { Int($0.start) >= range.upperBound }
        return sentiment(scores, of: first..<max(first, last))
    }

    private func sentiment(
        _ scores: ReadingScores, of pieces: Range<Int>
    ) -> (sentiment: Sentiment, confidence: Double) {
        let best = likeliest(scores.mean(.sentiment, of: pieces), temperature: temperature(.sentiment))
        return best.map { (sentiments[$0.0], $0.1) } ?? (.neutral, 1)
    }

    private func attributions(of text: ReadableText, scores: ReadingScores) -> [Attribution] {
        let spans = attributionSpans(of: text, scores: scores)
        var string = text.input.text
        return string.withUTF8 { utf8 in AttributionAssembler(text: text, utf8: utf8).attributions(from: spans) }
    }

    /// The stretches tagged as parts of attributions, as the tags have them.
    func attributionSpans(
        of text: ReadableText, scores: ReadingScores
    ) -> [(role: AttributionPart.Role, range: Range<Int>, probability: Double)] {
        spans(of: text, scores: scores, head: .attribution, tags: attributionTags)
            .map { (roles[$0.kind], $0.range, $0.probability) }
    }
}
