import ArgumentParser
import Language

/// `counterpoint evaluate relations`: does one claim support, contradict or restate another?
struct EvaluateRelationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations",
        abstract: "Measure judgements of claim pairs.",
        discussion: """
            Rows: {"a": "…", "b": "…", "label": "neutral|supports|contradicts|equivalent"}; with --passages, rows with \
            "passage", "a_span" and "b_span" are judged in their passage. Or graphs, {"nodes": [{"id", "text"}], "edges": \
            [{"from", "to", "type"}]}: their edges, and each pair of nodes without an edge as neutral.

            Three ways means that saying the same counts as supporting. Sign: supports or contradicts, on pairs that are \
            one of both. At the threshold: what a graph would show.

            EXAMPLE:
              counterpoint evaluate relations gold.jsonl --passages
            """)

    @OptionGroup var options: EvaluationOptions

    @Flag(help: "Judge claims in their passage where the row has one.")
    var passages = false

    func run() throws {
        let rows = try options.rows(
            of: RelationRow.self, wanted: "an object with \"a\", \"b\" and \"label\", or with \"nodes\" and \"edges\"")
        let pairs = try rows.enumerated().flatMap { number, row in
            do {
                return try row.pairs(passages: passages)
            } catch {
                throw Trouble("\(GraphInput.name(options.gold)): row \(number + 1): \(error)")
            }
        }
        let judge = try Judge(models: ModelLocation.standard())
        var evaluation = RelationEvaluation()
        for (pair, judgement) in zip(pairs, try judge.judge(pairs.map(\.pair), jobs: options.jobs.count)) {
            let threshold = pair.pair.passage == nil ? judge.pairThreshold : judge.passageThreshold
            evaluation.add(gold: pair.relation, judgement: judgement, threshold: threshold)
        }
        options.print(report(evaluation))
    }

    private func report(_ evaluation: RelationEvaluation) -> EvaluationReport {
        EvaluationReport(
            rows: evaluation.threeWay.labels.map { ("three ways: \($0.rawValue)", evaluation.threeWay.tally($0)) }
                + evaluation.atThreshold.map { ("at the threshold: \($0.relation.rawValue)", $0.tally) }
                + [("at the threshold: either", evaluation.allAtThreshold)],
            figures: [
                ("accuracy, three ways", evaluation.threeWay.accuracy),
                ("macro F1, three ways", evaluation.threeWay.macroF1),
                ("accuracy, four ways", evaluation.matrix.accuracy),
                ("sign accuracy", evaluation.sign.accuracy),
                ("neutral kept at the threshold", evaluation.neutral.recall),
                ("expected calibration error", evaluation.calibrationError),
            ],
            confusion: evaluation.matrix.table)
    }
}
