import ArgumentModel
import ArgumentParser
import Foundation
import Language

/// `counterpoint evaluate graph`: a whole graph against a gold standard made by hand.
struct EvaluateGraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Measure a graph against a gold standard made by hand.",
        discussion: """
            Gold rows are actors {"actor": "Ann Lee"}, claims {"article": "2024/tram.txt", "claim": "its exact words", \
            "actor": "Ann Lee", "id": "dear", "issues": {"fares": "against"}} (only article and claim are needed; the \
            writer's own claims have the actor "the author"), and relations {"from": "dear", "to": "cheap", "kind": \
            "contradicts"}. A row {"issue": "danger", "side": "for", "implies": {"fares": "against"}} lets a side of one \
            issue stand for a side of others. The articles are read where the graph found them. A relation that was found is right when the \
            gold has it, or when both claims stand on one issue and the sign fits; a gold relation is found when the graph \
            has it or joins both claims through a third.

            EXAMPLE:
              counterpoint evaluate graph graph.json gold.jsonl --errors
            """)

    @Argument(help: "The graph file.")
    var graph: String

    @OptionGroup var options: EvaluationOptions

    @Flag(help: "Also list what is wrong and what is missing.")
    var errors = false

    @OptionGroup var floors: FloorOptions

    func run() throws {
        let graph = try GraphInput.graph(at: graph)
        let texts = try ArticleTexts(of: graph, wanted: Set(graph.articles.map(\.id)), at: [])
        let gold = try GraphGold(
            options.rows(of: GraphGold.Row.self, wanted: "an actor, a claim or a relation"), graph: graph, texts: texts)
        let evaluation = GraphEvaluation(graph, gold: gold)
        options.print(
            EvaluationReport(
                rows: [
                    ("actors", evaluation.actors), ("claims", evaluation.claims),
                    ("attributions", evaluation.attributions),
                ],
                figures: [
                    ("relations.precision", evaluation.relationPrecision),
                    ("relations.recall", evaluation.relationRecall),
                ]))
        if errors { for error in evaluation.errors { print(error) } }
        try floors.check([
            "actors.f1": evaluation.actors.f1, "claims.recall": evaluation.claims.recall,
            "claims.precision": evaluation.claims.precision,
            "attributions.f1": evaluation.attributions.f1, "relations.precision": evaluation.relationPrecision,
            "relations.recall": evaluation.relationRecall,
        ])
    }
}
