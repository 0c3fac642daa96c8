import ArgumentModel
import ArgumentParser
import Language

/// `counterpoint evaluate claims`: what sentences do in an argument.
struct EvaluateClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "Measure the types of sentences: none, assertion, evidence.",
        discussion: """
            Rows: {"text": "…", "units": [{"span": [start, end], "label": "…"}]}, offsets in code points. Labels are \
            assertion, evidence, none, or those of annotated editorials: assumption and common-ground are assertions; \
            statistics, testimony and anecdote are evidence; no-unit, title and other are none. A sentence's gold type is what covers most of it; a \
            prescription counts as an assertion.

            EXAMPLE:
              counterpoint evaluate claims gold.jsonl
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Row: Decodable {
        struct Unit: Decodable {
            var span: [Int]
            var label: Label
        }

        /// What annotators call a unit.
        enum Label: String, Decodable {
            case assertion, assumption, prescription
            case commonGround = "common-ground"
            case evidence, statistics, testimony, anecdote
            case none, title, other
            case noUnit = "no-unit"

            var type: SentenceType {
                switch self {
                case .assertion, .assumption, .prescription, .commonGround: .assertion
                case .evidence, .statistics, .testimony, .anecdote: .evidence
                case .none, .title, .other, .noUnit: .none
                }
            }
        }

        var text: String
        var units: [Unit]
    }

    func run() throws {
        let rows = try options.rows(of: Row.self, wanted: "an object with \"text\" and \"units\"")
        let reader = try Reader(models: ModelLocation.standard())
        let readings = try reader.read(rows.map { ReaderInput(paragraphsOf: $0.text) }, jobs: options.jobs.count)
        var evaluation = ClaimTypeEvaluation()
        for (row, reading) in zip(rows, readings) {
            let map = CodePointMap(row.text)
            let units = row.units.flatMap { unit in
                map.ranges([unit.span]).map { (range: $0, type: unit.label.type) }
            }
            evaluation.add(sentences: reading.sentences, units: units)
        }
        options.print(
            EvaluationReport(
                rows: evaluation.types.labels.map { ($0.rawValue, evaluation.types.tally($0)) }
                    + [("argumentative", evaluation.argued.tally(true))],
                figures: [
                    ("macro F1, argumentative or not", evaluation.argued.macroF1),
                    ("macro F1, three types", evaluation.types.macroF1),
                    ("accuracy, three types", evaluation.types.accuracy),
                ],
                confusion: evaluation.types.table))
    }
}
