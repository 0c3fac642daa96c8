import Foundation
import Testing

@testable import Language

@Suite("Weights of what is known of two claims")
struct RelationWeightsTests {
    @Test("without weights of its own a model's word counts alone")
    func plain() {
        let (relevance, leaning) = RelationWeights.plain.weigh(judged: 0.8, similarity: 0.1, leaning: -1.5)
        #expect(abs(relevance - 0.8) < 1e-9)
        #expect(leaning == -1.5)
    }

    @Test("each thing that is known has its weight")
    func weighed() {
        let weights = RelationWeights(relevance: [-2, 0.5, 4], side: 2, threshold: 0.5)
        let (relevance, leaning) = weights.weigh(judged: 0.5, similarity: 0.25, leaning: -2)
        // Log-odds of 0.5 are 0: what is left is -2 + 4 · 0.25.
        #expect(abs(relevance - 1 / (1 + exp(1))) < 1e-9)
        #expect(leaning == -4)
    }

    @Test("nearness counts where there is a weight for it")
    func nearness() {
        let near = RelationWeights(relevance: [-2, 0.5, 4, 2], side: 2, threshold: 0.5)
        let (relevance, _) = near.weigh(judged: 0.5, similarity: 0.25, nearness: 0.5, leaning: -2)
        #expect(abs(relevance - 0.5) < 1e-9)
        let far = RelationWeights(relevance: [-2, 0.5, 4], side: 2, threshold: 0.5)
        #expect(
            far.weigh(judged: 0.5, similarity: 0.25, nearness: 0.5, leaning: 1).relevance
                == far.weigh(judged: 0.5, similarity: 0.25, leaning: 1).relevance)
    }

    @Test("certainty stays finite", arguments: [0.0, 1.0])
    func extremes(judged: Double) {
        let (relevance, _) = RelationWeights.plain.weigh(judged: judged, similarity: 1, leaning: 0)
        #expect(relevance > 0 && relevance < 1)
    }

    @Test("what both ways round is said to be the same counts in the mean, and how alike the two are")
    func same() {
        let there = Judgement(neutral: 0.1, supports: 0.1, contradicts: 0, equivalent: 0.8)
        let back = Judgement(neutral: 0.5, supports: 0.3, contradicts: 0, equivalent: 0.2)
        #expect(abs(RelationWeights.plain.same(there, back, similarity: 0.9) - 0.5) < 1e-9)
        let weights = RelationWeights(relevance: [-4, 1, 4], side: 1, threshold: 0.5)
        #expect(weights.same(there, back, similarity: 0.9) < 0.5)
        #expect(weights.same(there, back, similarity: 1) == 0.5)
    }

    @Test("they are read from a model's calibration, and one too few or too many is noticed")
    func decoding() throws {
        let text = #"{"relevance": [0, 1, 2], "side": 1, "threshold": 0.45}"#
        let weights = try JSONDecoder().decode(RelationWeights.self, from: Data(text.utf8))
        #expect(weights.isComplete)
        #expect(weights.threshold == 0.45)
        for wrong in ["[0, 1]", "[0, 1, 2, 3, 4]"] {
            let text = #"{"relevance": \#(wrong), "side": 1, "threshold": 0.45}"#
            #expect(try !JSONDecoder().decode(RelationWeights.self, from: Data(text.utf8)).isComplete)
        }
    }

    @Test("Asked both ways round, the likelier side and the mean of both answers count, whichever comes first")
    func bothWays() {
        let there = Judgement(neutral: 0.2, supports: 0.7, contradicts: 0.1, equivalent: 0)
        let back = Judgement(neutral: 0.6, supports: 0.1, contradicts: 0.3, equivalent: 0)
        let weighed = RelationWeights.plain.weigh(there, back, similarity: 0.5, nearness: 0)
        #expect(weighed == RelationWeights.plain.weigh(back, there, similarity: 0.5, nearness: 0))
        #expect(weighed.leaning > 0)
        #expect(weighed.confidence > 0.3 && weighed.confidence < 0.6)
        let against = RelationWeights.plain.weigh(
            Judgement(neutral: 0.2, supports: 0.1, contradicts: 0.7, equivalent: 0), back, similarity: 0.5, nearness: 0)
        #expect(against.leaning < 0)
    }

    @Test(
        "What is still to be asked can raise the relevance to what is said and no further, unless it is all but certain",
        arguments: [0.8, -0.8])
    func most(weight: Double) {
        let weights = RelationWeights(relevance: [-1, weight, 2, 1], side: 1, threshold: 0.5)
        func judgement(_ neutral: Double) -> Judgement {
            Judgement(neutral: neutral, supports: 1 - neutral, contradicts: 0, equivalent: 0)
        }
        func most(_ known: [Judgement]) -> Double { weights.most(known, of: 2, similarity: 0.5, nearness: 0.2) }
        for there in stride(from: 0, through: 1, by: 0.125) {
            var reached = 0.0
            for back in [1 - RelationWeights.surest] + Array(stride(from: 0.125, through: 1, by: 0.125)) {
                let relevance = weights.weigh(
                    judged: 1 - (there + back) / 2, similarity: 0.5, nearness: Double(Float(0.2)), leaning: 0
                ).relevance
                #expect(abs(most([judgement(there), judgement(back)]) - relevance) < 1e-12)
                reached = max(reached, relevance)
            }
            #expect(abs(most([judgement(there)]) - reached) < 1e-12)
            if there >= 1 - RelationWeights.surest { #expect(most([]) >= reached) }
        }
    }
}
