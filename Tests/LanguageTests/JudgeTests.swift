import Foundation
import Testing

@testable import Language

@Suite struct JudgeTests {
    static func tokenizer() throws -> WordPieceTokenizer {
        let words = (0..<400).map { "w\($0)" }
        return WordPieceTokenizer(
            vocabulary: try Vocabulary((["[UNK]", "[CLS]", "[SEP]"] + words).joined(separator: "\n")))
    }

    @Test("a pair is cut to 64 and 48 pieces; the second claim is segment 1")
    func pair() throws {
        let long = (0..<100).map { "w\($0)" }.joined(separator: " ")
        let input = JudgeInput(a: long, b: long, tokenizer: try Self.tokenizer())
        #expect(input.tokens.count == 64 + 48 + 3)
        #expect(input.tokens[0] == 1 && input.tokens[65] == 2 && input.tokens.last == 2)
        #expect(input.segments == Array(repeating: 0, count: 66) + Array(repeating: 1, count: 49))
    }

    @Test("a passage carries four marks around its claims, and keeps both when it is cut")
    func passage() throws {
        let words = (0..<400).map { "w\($0)" }
        func range(_ place: Int) -> Range<Int> {
            let start = words[..<place].joined(separator: " ").utf8.count + (place > 0 ? 1 : 0)
            return start..<(start + words[place].utf8.count)
        }
        let passage = Passage(text: words.joined(separator: " "), a: range(220), b: range(200))
        let input = JudgeInput(passage, marks: [-1, -2, -3, -4], tokenizer: try Self.tokenizer())
        #expect(input.tokens.count == JudgeInput.longestPassage)
        let marked = input.tokens.enumerated().filter { $0.element < 0 }
        #expect(marked.map(\.element) == [-3, -4, -1, -2])
        #expect(input.tokens[marked[0].offset + 1] == 203 && input.tokens[marked[2].offset + 1] == 223)
        #expect(Set(input.segments) == [0])
    }

    @Test("claims that touch are closed before the next is opened")
    func touching() throws {
        let passage = Passage(text: "w0 w1", a: 0..<2, b: 3..<5)
        let input = JudgeInput(passage, marks: [-1, -2, -3, -4], tokenizer: try Self.tokenizer())
        #expect(input.tokens == [1, -1, 3, -2, -3, 4, -4, 2])
    }

    @Test("the label is the likeliest relation that reaches the threshold")
    func label() {
        let judgement = Judgement(neutral: 0.45, supports: 0.05, contradicts: 0.3, equivalent: 0.2)
        #expect(judgement.label(threshold: 0.3) == .contradicts)
        #expect(judgement.label(threshold: 0.31) == .neutral)
    }

    @Test(
        "calibration is read for each kind of input, and an older file's flat one is passed over",
        arguments: [
            (#"{"pair": {"temperature": 2, "bias": [0, 0, 0, 1], "threshold": 0.7}}"#, 2.0, 0.7, 0.5),
            (#"{"passage": {"threshold": 0.6}}"#, 1.0, 0.5, 0.6), (#"{"temperature": 3}"#, 1.0, 0.5, 0.5),
        ])
    func calibration(text: String, temperature: Double, pair: Double, passage: Double) throws {
        let calibration = try JSONDecoder().decode(JudgeCalibration.self, from: Data(text.utf8))
        #expect(calibration.pair?.temperature ?? 1 == temperature)
        #expect(calibration.pair?.threshold ?? 0.5 == pair)
        #expect(calibration.passage?.threshold ?? 0.5 == passage)
    }

    @Test("bias is added before the temperature divides")
    func probabilities() {
        var kind = JudgeCalibration.Kind()
        kind.temperature = 2
        kind.bias = [1, -1]
        let p = kind.probabilities([1, 1] as [Float])
        #expect(abs(p[0] - 1 / (1 + exp(-1))) < 1e-9)
    }

    @Test(
        "judgements depend neither on jobs nor on the other pairs", .enabled(if: Models.has("judge"), "no judge here"))
    func independence() throws {
        let judge = try Judge(models: Models.location)
        let pairs = (0..<130).map { ClaimPair(a: "Bus number \($0) is late.", b: "The buses run on time.") }
        let all = try judge.judge(pairs, jobs: 3)
        #expect(try judge.judge(pairs, jobs: 1) == all)
        #expect(try judge.judge([pairs[77]], jobs: 1) == [all[77]])
        for judgement in all {
            let sum = ClaimRelation.allCases.reduce(0) { $0 + judgement[$1] }
            #expect(abs(sum - 1) < 1e-9)
        }
    }
}
