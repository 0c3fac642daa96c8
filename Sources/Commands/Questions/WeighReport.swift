import ArgumentModel
import Querying

/// What the claims of a graph are worth, in words and as JSON.
struct WeighReport {
    let graph: ArgumentGraph
    let order: GradualSemantics
    let baseWeights: [Double]
    let acceptability: [Acceptability]
    let strengths: [GradualSemantics: GradualStrengths]

    /// The semantics under which some claims did not converge.
    var unsettled: [(semantics: GradualSemantics, strengths: GradualStrengths)] {
        GradualSemantics.allCases.compactMap { semantics in
            strengths[semantics].flatMap { $0.isConverged ? nil : (semantics, $0) }
        }
    }

    private func strength(_ claim: Int, _ semantics: GradualSemantics) -> Double {
        strengths[semantics]?.values[claim] ?? baseWeights[claim]
    }

    /// Theses first, then the strongest; equally strong ones in the order of the graph.
    private var ranked: [Int] {
        graph.claims.indices.sorted { left, right in
            let (first, second) = (graph.claims[left], graph.claims[right])
            if first.isThesis != second.isThesis { return first.isThesis }
            let (strong, weak) = (strength(left, order), strength(right, order))
            return strong == weak ? left < right : strong > weak
        }
    }

    /// A table: two strengths, the base weight, whether the claim is accepted, and what it says.
    func text(top: Int?, _ style: Style) -> String {
        let ranked = ranked
        let theses = ranked.prefix { graph.claims[$0].isThesis }
        let shown = top.map { theses + ranked.dropFirst(theses.count).prefix($0) } ?? ranked[...]
        var text = style("df-quad  energy   base  verdict    claim", .dim) + "\n"
        for claim in shown {
            let verdict = acceptability[claim].rawValue
            let colour: Style.Code =
                switch acceptability[claim] {
                case .accepted: .green
                case .rejected: .red
                case .undecided: .yellow
                }
            let numbers = [strength(claim, .dfQuAD), strength(claim, .quadraticEnergy), baseWeights[claim]]
            let cells = numbers.map { String(decimals: $0) }
            text += "   \(cells[0])    \(cells[1])   \(cells[2])  "
            text += style(verdict, colour) + String(repeating: " ", count: 11 - verdict.count)
            let isThesis = graph.claims[claim].isThesis
            text += (isThesis ? style(graph.claims[claim].text, .bold) + " (thesis)" : graph.claims[claim].text) + "\n"
        }
        if shown.count < ranked.count { text += style("and \(ranked.count - shown.count) more", .dim) + "\n" }
        return text
    }

    /// All claims in the order of the graph, and which did not converge.
    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.array("claims", graph.claims.indices) { json, claim in
                json.object { json in
                    json.member("id", graph.claims[claim].id)
                    json.member("text", graph.claims[claim].text)
                    json.member("base", decimals: 6, baseWeights[claim])
                    for semantics in GradualSemantics.allCases {
                        json.member(semantics.rawValue, decimals: 6, strength(claim, semantics))
                    }
                    json.member("acceptability", acceptability[claim].rawValue)
                }
            }
            json.object("unsettled") { json in
                for semantics in GradualSemantics.allCases {
                    json.array(semantics.rawValue, strengths[semantics]?.unsettled ?? []) {
                        $0.value(graph.claims[$1].id)
                    }
                }
            }
        }
        return json.text + "\n"
    }
}
