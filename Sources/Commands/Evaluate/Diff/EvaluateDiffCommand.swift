import ArgumentParser
import Foundation

/// `counterpoint evaluate diff`: a diff against a gold list of true changes.
struct EvaluateDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Measure a diff against a gold list of true changes.",
        discussion: """
            The diff is what "counterpoint diff --format json" wrote; changes within the noise count as not reported. Gold \
            rows are changes in the words of that form: claims {"change": "claim-revised", "old": [{"article": \
            "2020/tram.txt", "claim": "its exact words"}], "new": [...]}, where each list holds all places that make the \
            claim; actors {"change": "actor-new", "actor": "Ann Lee"}; an actor's stance, with both; and relations \
            {"change": "relation-gone", "kind": "supports", "from": [...], "to": [...]}. "change" may also be "kept". \
            "or" lists what is as right: "or": ["kept", "apart"], where apart is one claim dropped and one new. \
            "importance" is main or minor, and "issues" are as for "evaluate graph". The articles are read where the \
            graphs found them.

            EXAMPLE:
              counterpoint evaluate diff diff.json gold.jsonl --errors
            """)

    @Argument(help: "The diff, JSON; '-' for standard input.")
    var diff: String

    @OptionGroup var options: EvaluationOptions

    @Flag(help: "Also list what is wrong and what is missing.")
    var errors = false

    @OptionGroup var floors: FloorOptions

    func run() throws {
        let diff = try DiffFile(at: diff)
        let gold = try DiffGold(options.rows(of: DiffGold.Row.self, wanted: "a change"), articles: diff.articles)
        let evaluation = try DiffEvaluation(diff, gold: gold)
        let scores = evaluation.scores + [("all", evaluation.all)]
        options.print(
            EvaluationReport(
                scores: scores, figures: [("main.recall", evaluation.mainRecall)],
                counts: [("reported", evaluation.all.given), ("within the noise", evaluation.leftOut)]))
        if errors { for error in evaluation.errors { print(error) } }
        var measures = ["main.recall": evaluation.mainRecall]
        for (name, score) in scores {
            measures["\(name).precision"] = score.precision
            measures["\(name).recall"] = score.recall
        }
        try floors.check(measures)
    }
}
