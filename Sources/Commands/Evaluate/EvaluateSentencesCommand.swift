import ArgumentModel
import ArgumentParser
import Language

/// `counterpoint evaluate sentences`: where sentences end.
struct EvaluateSentencesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Measure sentence segmentation.",
        discussion: """
            Rows: {"text": "…", "sentences": [[start, end]]}, offsets in code points. Boundaries: where sentences end, but \
            for the last of a text. Sentences: both ends right.

            EXAMPLE:
              counterpoint evaluate sentences gold.jsonl
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Row: Decodable {
        var text: String
        var sentences: [[Int]]
    }

    func run() throws {
        var evaluation = SentenceEvaluation()
        for row in try options.rows(of: Row.self, wanted: "an object with \"text\" and \"sentences\"") {
            let input = ReaderInput(paragraphsOf: row.text)
            evaluation.add(
                gold: CodePointMap(row.text).ranges(row.sentences),
                found: SentenceSplitter().sentences(of: input.text, in: input.blocks))
        }
        options.print(
            EvaluationReport(rows: [("boundaries", evaluation.ends), ("sentences", evaluation.sentences)]))
    }
}
