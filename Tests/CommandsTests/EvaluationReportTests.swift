import Foundation
import Language
import Testing

@testable import Commands

@Suite struct EvaluationReportTests {
    private let report = EvaluationReport(
        rows: [("source", Tally(right: 3, wrong: 1, missed: 2))], figures: [("accuracy", 0.75)],
        confusion: (["yes", "no"], [[2, 1], [0, 4]]))

    @Test("the table has a line a row, and columns that line up")
    func text() {
        let lines = report.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[1].split(separator: " ") == ["source", "0.750", "0.600", "0.667", "5"])
        #expect(lines[0].count == lines[1].count)
        #expect(lines.contains { $0.split(separator: " ") == ["no", "0", "4"] })
        #expect(lines.last?.split(separator: " ") == ["accuracy", "0.750"])
    }

    @Test("the same figures stand in the JSON form")
    func json() throws {
        struct Form: Decodable {
            struct Score: Decodable {
                var precision: Double
                var recall: Double
                var f1: Double
                var support: Int
            }
            var scores: [String: Score]
            var figures: [String: Double]
            var confusion: [String: [String: Int]]
        }
        let form = try JSONDecoder().decode(Form.self, from: Data(report.json.utf8))
        #expect(form.scores["source"]?.support == 5)
        #expect(form.scores["source"]?.f1 == 0.6667)
        #expect(form.figures == ["accuracy": 0.75])
        #expect(form.confusion["yes"]?["no"] == 1)
    }
}
