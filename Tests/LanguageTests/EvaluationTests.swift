import Testing

@testable import Language

@Suite struct EvaluationTests {
    @Test("precision, recall and F1 are shares of what was found and of what is there")
    func tally() {
        let tally = Tally(gold: Set([1, 2, 3, 4]), found: Set([3, 4, 5]))
        #expect((tally.right, tally.wrong, tally.missed, tally.support) == (2, 1, 2, 4))
        #expect(abs(tally.precision - 2 / 3) < 1e-9)
        #expect(tally.recall == 0.5)
        #expect(abs(tally.f1 - 4 / 7) < 1e-9)
        #expect(Tally().f1 == 0)
    }

    @Test("a confusion matrix gives each label's counts, and the mean F1 of the labels that occur")
    func confusion() {
        var matrix = ConfusionMatrix(labels: ["a", "b", "c"])
        for (gold, found) in [("a", "a"), ("a", "b"), ("b", "b"), ("b", "b")] { matrix.add(gold: gold, found: found) }
        #expect(matrix["a", "b"] == 1)
        #expect(matrix.accuracy == 0.75)
        #expect(matrix.tally("b") == Tally(right: 2, wrong: 1, missed: 0))
        #expect(abs(matrix.macroF1 - (2.0 / 3 + 0.8) / 2) < 1e-9)
    }

    private func attribution(_ source: [Range<Int>], _ content: [Range<Int>]) -> Attribution {
        Attribution(source: source, cue: [], content: content, confidence: 1)
    }

    @Test("an attribution is right where source and content are; edges may differ where only words count")
    func attributions() {
        let text = "Ann said that it rains. Bob said: “No.”"
        var evaluation = AttributionEvaluation()
        evaluation.add(
            gold: [attribution([0..<3], [9..<22]), attribution([24..<27], [34..<42])],
            found: [attribution([0..<3], [14..<22]), attribution([0..<3], [37..<39])], text: text)
        #expect(evaluation.overlapping == Tally(right: 1, wrong: 1, missed: 1))
        #expect(evaluation.sameWords == Tally(right: 1, wrong: 1, missed: 1))
        #expect(evaluation.asAnnotated == Tally(right: 0, wrong: 2, missed: 2))
        #expect(evaluation.words[0].tally == Tally(right: 1, wrong: 0, missed: 1))
        #expect(evaluation.words[2].tally == Tally(right: 3, wrong: 0, missed: 1))
    }

    @Test("one gold attribution is found once, however often it is given")
    func oneToOne() {
        var evaluation = AttributionEvaluation()
        let one = attribution([0..<3], [4..<9])
        evaluation.add(gold: [one], found: [one, attribution([0..<3], [4..<10])], text: "Ann knows it.")
        #expect(evaluation.overlapping == Tally(right: 1, wrong: 1, missed: 0))
    }

    @Test("a sentence's gold type is what covers most of it, from one half on")
    func claimTypes() {
        let units: [(range: Range<Int>, type: SentenceType)] = [
            (0..<4, .evidence), (4..<10, .assertion), (20..<24, .evidence),
        ]
        #expect(ClaimTypeEvaluation.type(of: 0..<10, units) == .assertion)
        #expect(ClaimTypeEvaluation.type(of: 20..<30, units) == .none)
        #expect(ClaimTypeEvaluation.type(of: 20..<28, units) == .evidence)
        var evaluation = ClaimTypeEvaluation()
        evaluation.add(sentences: [Sentence(range: 0..<10, type: .prescription, confidence: 1)], units: units)
        #expect(evaluation.types.accuracy == 1)
    }

    @Test("relations are counted three ways, by sign and at the threshold")
    func relations() {
        var evaluation = RelationEvaluation()
        let equivalent = Judgement(neutral: 0.1, supports: 0.3, contradicts: 0.1, equivalent: 0.5)
        let unsure = Judgement(neutral: 0.6, supports: 0.1, contradicts: 0.3, equivalent: 0)
        evaluation.add(gold: .supports, judgement: equivalent, threshold: 0.5)
        evaluation.add(gold: .contradicts, judgement: unsure, threshold: 0.5)
        evaluation.add(gold: .neutral, judgement: equivalent, threshold: 0.6)
        #expect(evaluation.sign.accuracy == 1)
        #expect(evaluation.threeWay[.supports, .supports] == 1)
        #expect(evaluation.threeWay[.contradicts, .neutral] == 1)
        #expect(evaluation.allAtThreshold == Tally(right: 1, wrong: 0, missed: 1))
        #expect(evaluation.neutral.recall == 1)
        // Bins: two answers at 0.8, one of them right; one at 0.6, wrong.
        #expect(abs(evaluation.calibrationError - (0.6 + 0.6) / 3) < 1e-9)
    }

    @Test("the last sentence's end counts as no boundary")
    func sentences() {
        var evaluation = SentenceEvaluation()
        evaluation.add(gold: [0..<4, 5..<9, 10..<12], found: [0..<9, 10..<12])
        #expect(evaluation.ends == Tally(right: 1, wrong: 0, missed: 1))
        #expect(evaluation.sentences == Tally(right: 1, wrong: 1, missed: 2))
    }
}
