import ArgumentModel
import ArgumentParser
import Language

/// `counterpoint evaluate attribution`: who says what.
struct EvaluateAttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution",
        abstract: "Measure sources, cues and contents, and how they belong together.",
        discussion: """
            Rows: {"text": "…", "attributions": [{"source_spans": [[start, end]], "cue_spans": […], "content": […]}]}, \
            offsets in code points; "source" and "cue" may give a single span instead.

            Words: the words of each part, marks aside. Overlapping: source and content both share at least half of their \
            union with the gold one's. Same words: source and content both exact, but for marks at the edges and a \
            leading "that". As annotated: both exact to the character.

            EXAMPLE:
              counterpoint evaluate attribution gold.jsonl --format json
            """)

    @OptionGroup var options: EvaluationOptions

    private struct Row: Decodable {
        struct Item: Decodable {
            var source: [Int]?
            var sourceSpans: [[Int]]?
            var cue: [Int]?
            var cueSpans: [[Int]]?
            var content: [[Int]]?

            private enum CodingKeys: String, CodingKey {
                case source, cue, content
                case sourceSpans = "source_spans"
                case cueSpans = "cue_spans"
            }
        }

        var text: String
        var attributions: [Item]
    }

    func run() throws {
        let rows = try options.rows(of: Row.self, wanted: "an object with \"text\" and \"attributions\"")
        let reader = try Reader(models: ModelLocation.standard())
        let readings = try reader.read(rows.map { ReaderInput(paragraphsOf: $0.text) }, jobs: options.jobs.count)
        var evaluation = AttributionEvaluation()
        for (row, reading) in zip(rows, readings) {
            let map = CodePointMap(row.text)
            let gold = row.attributions.map { item in
                Attribution(
                    source: map.ranges(item.sourceSpans ?? item.source.map { [$0] }),
                    cue: map.ranges(item.cueSpans ?? item.cue.map { [$0] }), content: map.ranges(item.content),
                    confidence: 1)
            }
            evaluation.add(gold: gold, found: reading.attributions, text: row.text)
        }
        options.print(
            EvaluationReport(
                rows: evaluation.words.map { ("words: \($0.part)", $0.tally) } + [
                    ("attributions: overlapping", evaluation.overlapping),
                    ("attributions: same words", evaluation.sameWords),
                    ("attributions: as annotated", evaluation.asAnnotated),
                ]))
    }
}

extension CodePointMap {
    /// The UTF-8 ranges of spans written as [start, end], in order; those that leave the text are cut off.
    func ranges(_ spans: [[Int]]?) -> [Range<Int>] {
        (spans ?? []).compactMap { span in
            span.count == 2 ? range(Span(start: min(max(0, span[0]), count), end: min(max(0, span[1]), count))) : nil
        }
        .sorted { $0.lowerBound < $1.lowerBound }
    }
}
