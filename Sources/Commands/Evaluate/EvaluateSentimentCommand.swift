import ArgumentModel
import ArgumentParser
import Language

/// `counterpoint evaluate sentiment`: how a sentence speaks of somebody.
struct EvaluateSentimentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentiment",
        abstract: "Measure the sentiment towards named targets.",
        discussion: """
            Rows: {"text": "…", "targets": [{"start": 0, "end": 5, "sentiment": "negative"}]}, offsets in code points.

            EXAMPLE:
              counterpoint evaluate sentiment gold.jsonl
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Row: Decodable {
        struct Target: Decodable {
            var start: Int
            var end: Int
            var sentiment: Sentiment
        }

        var text: String
        var targets: [Target]
    }

    func run() throws {
        let rows = try options.rows(of: Row.self, wanted: "an object with \"text\" and \"targets\"")
        let reader = try Reader(models: ModelLocation.standard())
        let found = try reader.sentiments(
            towards: rows.map { row in CodePointMap(row.text).ranges(row.targets.map { [$0.start, $0.end] }) },
            in: rows.map { ReaderInput(text: $0.text) }, jobs: options.jobs.count)
        var matrix = ConfusionMatrix<Sentiment>(labels: Sentiment.allCases)
        for (row, found) in zip(rows, found) {
            let targets = row.targets.sorted { $0.start < $1.start }
            for (target, sentiment) in zip(targets, found) { matrix.add(gold: target.sentiment, found: sentiment) }
        }
        options.print(
            EvaluationReport(
                rows: matrix.labels.map { ($0.rawValue, matrix.tally($0)) },
                figures: [("macro F1", matrix.macroF1), ("accuracy", matrix.accuracy)], confusion: matrix.table))
    }
}

extension Sentiment: Decodable {}
