import Foundation
import Inference

/// Judges what one claim does to another: nothing, supports it, contradicts it, or says the same.
///
/// A judgement depends neither on the other pairs nor on the number of jobs.
package struct Judge: Sendable {
    private let model: LanguageModel
    private let hidden: Head
    private let relation: Head
    private let order: [ClaimRelation]
    private let marks: [Int32]
    private let pair: JudgeCalibration.Kind
    private let passage: JudgeCalibration.Kind
    /// How what a claim is to a thesis is weighed.
    package let thesisWeights: RelationWeights
    /// How what two distant claims are to each other is weighed.
    package let claimWeights: RelationWeights
    /// How whether two claims say the same is weighed.
    package let sameWeights: RelationWeights
    /// How what two claims of one article, near each other, are to each other is weighed.
    package let neighbourWeights: RelationWeights

    /// The pairs that one thread hands to the encoder at once: few, so that no thread waits long for the last batch.
    private static let batch = 24

    /// The probability from which two claims on their own are taken as related.
    package var pairThreshold: Double { pair.threshold }
    /// The probability from which two claims in their passage are taken as related.
    package var passageThreshold: Double { passage.threshold }

    /// Loads the model `judge`.
    package init(models: ModelLocation) throws {
        try self.init(LanguageModel("judge", at: models))
    }

    init(_ model: LanguageModel) throws {
        self.model = model
        // The first piece and the mean of all.
        hidden = try model.head("pre", inputs: 2 * model.encoder.width)
        relation = try model.head("relation", inputs: hidden.outputs)
        order = try model.labels(of: "relation").map { name in
            guard let relation = ClaimRelation(rawValue: name) else {
                throw ModelError("\(model.file.path): the judge knows no label '\(name)'")
            }
            return relation
        }
        marks = try (0..<4).map { number in
            guard let mark = model.tokenizer.vocabulary.number(of: "[unused\(number)]") else {
                throw ModelError("\(model.file.path): the vocabulary lacks [unused\(number)]")
            }
            return mark
        }
        let calibration = model.calibration(JudgeCalibration.self)
        pair = calibration?.pair ?? JudgeCalibration.Kind()
        passage = calibration?.passage ?? JudgeCalibration.Kind()
        thesisWeights = calibration?.thesis ?? .plain
        claimWeights = calibration?.claims ?? .plain
        neighbourWeights = calibration?.neighbours ?? .plain
        sameWeights = calibration?.same ?? .plain
        guard [thesisWeights, claimWeights, neighbourWeights, sameWeights].allSatisfy(\.isComplete) else {
            throw ModelError("\(model.file.path): the weights for relations are incomplete")
        }
    }

    /// The judgements of some pairs, in order, by up to `jobs` threads.
    package func judge(_ pairs: [ClaimPair], jobs: Int) throws -> [Judgement] {
        try pairs.batches(of: Self.batch, jobs: jobs).concurrentMap(jobs: jobs, judge).flatMap { $0 }
    }

    private func judge(_ pairs: [ClaimPair]) throws -> [Judgement] {
        var batch = TokenBatch()
        for pair in pairs {
            let input =
                if let passage = pair.passage {
                    JudgeInput(passage, marks: marks, tokenizer: model.tokenizer)
                } else {
                    JudgeInput(a: pair.a, b: pair.b, tokenizer: model.tokenizer)
                }
            batch.append(input.tokens, segments: input.segments)
        }
        let states = try model.encoder.hiddenStates(of: batch)
        var middle = hidden(Pooling.firstAndMean(of: states, lengths: batch.lengths))
        for index in middle.values.indices { middle.values[index] = tanh(middle.values[index]) }
        let scores = relation(middle)
        return pairs.indices.map { judgement(scores[$0], pairs[$0].passage == nil ? pair : passage) }
    }

    private func judgement(_ scores: ArraySlice<Float>, _ calibration: JudgeCalibration.Kind) -> Judgement {
        var result = Judgement(neutral: 0, supports: 0, contradicts: 0, equivalent: 0)
        for (relation, p) in zip(order, calibration.probabilities(scores)) {
            switch relation {
            case .neutral: result.neutral = p
            case .supports: result.supports = p
            case .contradicts: result.contradicts = p
            case .equivalent: result.equivalent = p
            }
        }
        return result
    }
}
