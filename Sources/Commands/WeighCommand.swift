import ArgumentModel
import ArgumentParser
import Foundation
import Querying

/// `counterpoint weigh`: which claims stand, and how strongly.
struct WeighCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "weigh",
        abstract: "Weigh the claims of a graph: which ones stand, and how strongly.",
        discussion: """
            Each claim starts with a base weight: 0.5 where nobody stands for it, nearer to 1 with each independent \
            article that makes it, 1 − ½·Π(1 − c/2) over their confidences c; articles of one publisher are not \
            independent. Its strength follows from that and from the strengths of what supports and contradicts it, under \
            two semantics, DF-QuAD and quadratic energy. Claims that contradict each other weaken each other; what is said \
            against a thesis weakens the thesis alone. Cycles are iterated; claims that do not converge are named.

            The grounded extension says which claims are accepted: those that nothing attacks, or whose attackers are all \
            rejected. Of two claims that contradict each other the stronger attacks the weaker; see --attacks.

            The numbers weigh what these articles say, not what is true.

            EXAMPLES:
              counterpoint weigh graph.json
              counterpoint weigh graph.json --attacks both --by quadratic-energy --top 20
              counterpoint weigh graph.json --format json -o strengths.json
            """)

    @Argument(help: "The graph file, or '-' for standard input.")
    var graph: String

    @Option(
        help: """
            Which contradictions attack: by the stronger claim, by both, or as filed (from the claim at which the relation \
            starts in the file).
            """)
    var attacks = Weighing.Attacks.stronger

    @Option(name: .customLong("by"), help: "By which strength claims are listed: df-quad or quadratic-energy.")
    var order = GradualSemantics.dfQuAD

    @Flag(help: "Let a relation pass on its confidence times a claim's strength, instead of the strength.")
    var weighted = false

    @Option(help: "In text, list only the strongest claims; theses are listed in any case. JSON has them all.")
    var top: Int?

    @Option(help: "What to write: text or json; by default what the output's extension says, else text.")
    var format: ReportFormat?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let top, top < 1 { throw ValidationError("--top must be at least 1.") }
    }

    func run() throws {
        let format = output.reportFormat(format)
        try output.file.check(inputs: [graph])
        let graph = try GraphInput.graph(at: graph)
        let weighing = Weighing(graph, isWeighted: weighted)
        let report = WeighReport(
            graph: graph, order: order, baseWeights: weighing.baseWeights,
            acceptability: weighing.acceptability(attacks),
            strengths: Dictionary(
                uniqueKeysWithValues: GradualSemantics.allCases.map { ($0, weighing.strengths($0)) }))
        for (semantics, strengths) in report.unsettled {
            let ids = strengths.unsettled.map { graph.claims[$0].id }
            output.console.note(
                "\(semantics.rawValue): \(String(count: ids.count, "claim")) did not converge, or rest on such: "
                    + ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : ""))
        }
        let style = output.file.isStandardOutput ? Style.standardOutput : Style(isOn: false)
        let text = format == .json ? report.json : report.text(top: top, style)
        try output.file.write(Data(text.utf8))
    }
}
