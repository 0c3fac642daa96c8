import Foundation
import Language
import Testing

@testable import Commands

@Suite struct JudgeRowTests {
    private let judgement = Judgement(neutral: 0.1, supports: 0.2, contradicts: 0.65, equivalent: 0.05)

    private func line(_ text: String) throws -> String {
        let row = try JudgeRow(line: Data(text.utf8), name: "pairs:1")
        return String(decoding: try row.line(with: judgement, threshold: 0.5), as: UTF8.self)
    }

    @Test("the line's own members stay as they are, and the judgement comes after them")
    func added() throws {
        #expect(
            try line(#"{"id": 7, "b": "B é", "a": "A"}"#)
                == #"{"id": 7, "b": "B é", "a": "A","probabilities":{"neutral":0.1,"supports":0.2,"contradicts":0.65,"#
                + #""equivalent":0.05},"label":"contradicts"}"# + "\n")
    }

    @Test("a label that was there is replaced")
    func replaced() throws {
        let text = try line(#"{"a": "A", "b": "B", "label": "supports"}"#)
        #expect(text.hasPrefix(#"{"a":"A","b":"B","probabilities""#))
        #expect(text.hasSuffix("\"label\":\"contradicts\"}\n"))
    }

    @Test("passages are read with their claims' places in code points")
    func passage() throws {
        let text = #"{"a": "x", "b": "y", "passage": "é x y", "a_span": [2, 3], "b_span": [4, 5]}"#
        let passage = try #require(try JudgeRow(line: Data(text.utf8), name: "").pair.passage)
        #expect(passage.a == 3..<4 && passage.b == 5..<6)
    }

    @Test(
        "a line that is no pair is named with what is wrong",
        arguments: [
            (#"{"a": "A"}"#, #""b" is missing"#), ("[1]", "an object"), ("{", "not valid JSON"),
            (#"{"a": 1, "b": "B"}"#, #""a" has the wrong type"#), (#"{"a": "\ud800", "b": "B"}"#, "pairs:3"),
            (#"{"a": "x", "b": "y", "passage": "z", "a_span": [0, 9], "b_span": [0, 1]}"#, "within the passage"),
        ])
    func malformed(line: String, message: String) {
        let error = #expect(throws: Trouble.self) { try JudgeRow(line: Data(line.utf8), name: "pairs:3") }
        #expect(error?.description.hasPrefix("pairs:3: ") == true)
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
}
