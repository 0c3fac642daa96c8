import ArgumentModel
import Querying

/// The size and make-up of a graph, in words and as JSON.
struct StatsReport {
    let graph: ArgumentGraph
    let statistics: GraphStatistics

    /// The counts in words.
    func text(_ style: Style) -> String {
        let s = statistics
        var text = ""
        func line(_ name: String, _ total: Int, _ details: String...) {
            let details = details.filter { !$0.isEmpty }.joined(separator: "; ")
            let padding = String(repeating: " ", count: 12 - name.count)
            text += "\(style(name, .bold))\(padding)\(total)\(details.isEmpty ? "" : "  \(style(details, .dim))")\n"
        }
        line("articles", graph.articles.count, list(s.articles))
        line("actors", graph.actors.count, list(s.actors))
        line(
            "claims", graph.claims.count, list(s.claims),
            s.theses == 0 ? "" : s.theses == 1 ? "1 thesis" : "\(s.theses) theses",
            "\(String(count: s.occurrences, "occurrence")), \(s.sharedClaims) in more than one article")
        line("assertions", graph.assertions.count, list(s.assertions))
        line(
            "relations", graph.relations.count, list(s.relations), list(s.bases),
            s.meanConfidence.map { "mean confidence \(String(decimals: $0))" } ?? "")
        line(
            "parts", s.parts, s.parts == 0 ? "" : "the largest of \(String(count: s.largestPart, "claim"))",
            "\(s.loneClaims) without relations")
        text += ranking("Most outspoken", s.busiestActors, style, graph.fullName)
        text += ranking("Most disputed", s.mostDisputed, style) { graph.claim($0)?.text }
        return text
    }

    private func list(_ tallies: [GraphStatistics.Tally]) -> String {
        tallies.filter { $0.count > 0 }.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
    }

    private func ranking(
        _ title: String, _ tallies: [GraphStatistics.Tally], _ style: Style, _ name: (String) -> String?
    ) -> String {
        guard !tallies.isEmpty else { return "" }
        return "\n\(style(title, .bold))\n"
            + tallies.map { "  \($0.count)  \(name($0.name) ?? $0.name)\n" }.joined()
    }

    /// The counts as JSON.
    var json: String {
        let s = statistics
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.object("articles") { json in
                json.member("total", graph.articles.count)
                json.object("sets") { json in
                    for set in s.articles { json.member(set.name, set.count) }
                }
            }
            for (name, total, tallies) in [
                ("actors", graph.actors.count, s.actors),
                ("claims", graph.claims.count, s.claims), ("assertions", graph.assertions.count, s.assertions),
                ("relations", graph.relations.count, s.relations), ("bases", graph.relations.count, s.bases),
            ] {
                json.object(name) { json in
                    json.member("total", total)
                    for tally in tallies { json.member(tally.name, tally.count) }
                }
            }
            json.member("theses", s.theses)
            json.member("occurrences", s.occurrences)
            json.member("sharedClaims", s.sharedClaims)
            json.member("loneClaims", s.loneClaims)
            if let mean = s.meanConfidence { json.member("meanConfidence", decimals: 4, mean) }
            json.member("parts", s.parts)
            json.member("largestPart", s.largestPart)
            for (name, tallies) in [("busiestActors", s.busiestActors), ("mostDisputed", s.mostDisputed)] {
                json.array(name, tallies) { json, tally in
                    json.object { json in
                        json.member("id", tally.name)
                        json.member("count", tally.count)
                    }
                }
            }
        }
        return json.text + "\n"
    }
}
