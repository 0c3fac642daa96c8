import ArgumentModel
import Drawing
import Querying

/// A graph's main claims as an outline: theses first, each with who and what supports and contradicts it.
struct OutlineReport {
    let graph: ArgumentGraph
    /// The claims at the top of the outline.
    private(set) var heads: [Claim] = []
    private let limit: Int

    /// Where there are fewer theses, other claims follow until there are so many at the top.
    private static let fewestHeads = 10

    /// Takes the theses, and what else matters most to the argument.
    ///
    /// - Parameter limit: the most claims under each on either side.
    init(_ graph: ArgumentGraph, limit: Int) {
        self.graph = graph
        self.limit = limit
        // The order in which a picture takes them.
        let ranked = Selection(of: graph, SelectionOptions(limit: nil)).claims.compactMap(graph.claim)
        heads = ranked.filter(\.isThesis)
        for claim in ranked where !claim.isThesis && heads.count < Self.fewestHeads {
            // What contradicts a claim at the top is told there.
            let reasons = support(of: claim) + opposition(to: claim)
            let isTold = reasons.allSatisfy { reason in heads.contains { $0.id == reason.claim.id } }
            if !isTold { heads.append(claim) }
        }
    }

    /// A claim that bears on a head, and the relation by which it does.
    struct Reason {
        var claim: Claim
        var relation: Relation
    }

    /// The claims that support a claim, the surest first.
    func support(of claim: Claim) -> [Reason] {
        reasons(graph.relations(to: claim.id).filter { $0.kind == .supports }, besides: claim)
    }

    /// The claims that contradict a claim, or that it contradicts, the surest first.
    func opposition(to claim: Claim) -> [Reason] {
        reasons(graph.relations(of: claim.id).filter { $0.kind == .contradicts }, besides: claim)
    }

    private func reasons(_ relations: [Relation], besides claim: Claim) -> [Reason] {
        relations.compactMap { relation in
            graph.claim(relation.from == claim.id ? relation.to : relation.from).map {
                Reason(claim: $0, relation: relation)
            }
        }.sorted { ($1.relation.confidence, $0.relation.id) < ($0.relation.confidence, $1.relation.id) }
    }

    // MARK: - Text

    /// The outline in words.
    func text(_ style: Style) -> String {
        var text = ""
        var shown = Set(heads.map(\.id))
        for claim in heads {
            text += "\n"
            let (support, opposition) = (support(of: claim), opposition(to: claim))
            shown.formUnion((support.prefix(limit) + opposition.prefix(limit)).map(\.claim.id))
            text += "\(style(claim.text, .bold))  \(style(claim.id, .dim))\n"
            let about = [claim.isThesis ? "thesis" : nil, graph.stances(claim.id)].compactMap(\.self)
            if !about.isEmpty { text += "  \(style(about.joined(separator: ", "), .dim))\n" }
            text += self.text("+", support, .green, style) + self.text("−", opposition, .red, style)
            if support.isEmpty, opposition.isEmpty { text += "  \(style("no relations", .dim))\n" }
        }
        let rest = graph.claims.count - shown.count
        if heads.isEmpty {
            text = "\n" + (graph.claims.isEmpty ? "The graph has no claims.\n" : "No claim has a relation.\n" + lone)
        } else if rest > 0 {
            text += "\n\(style("\(String(count: rest, "other claim")), found by counterpoint search", .dim))\n"
        }
        return overview(style) + text
    }

    /// What the graph is of: how much was read, from when, and who has most to say.
    private func overview(_ style: Style) -> String {
        let days = graph.articles.compactMap(\.published).sorted()
        let period = Set([days.first, days.last].compactMap(\.self)).sorted().joined(separator: " to ")
        var size = [String(count: graph.articles.count, "article") + (period.isEmpty ? "" : " of \(period)")]
        if graph.sets.count > 1 { size.append("sets \(graph.sets.joined(separator: ", "))") }
        size += [String(count: graph.claims.count, "claim"), String(count: graph.relations.count, "relation")]
        var lines = [size.joined(separator: "; ")]
        let speakers = GraphStatistics(graph).busiestActors.map { "\(graph.fullName($0.name)) (\($0.count))" }
        if !speakers.isEmpty { lines.append("most outspoken: \(speakers.joined(separator: ", "))") }
        return lines.map { style($0, .dim) + "\n" }.joined()
    }

    private var lone: String { graph.claims.map { "  \($0.id)  \($0.text)\n" }.joined() }

    private func text(_ sign: String, _ reasons: [Reason], _ colour: Style.Code, _ style: Style) -> String {
        var text = ""
        for reason in reasons.prefix(limit) {
            let speakers = graph.names(.asserts, reason.claim.id)
            let by = speakers.isEmpty ? "" : " — \(speakers.joined(separator: ", "))"
            let note = "(\(String(decimals: reason.relation.confidence)), \(reason.claim.id))"
            text += "  \(style(sign, .bold, colour)) \(reason.claim.text)\(by) \(style(note, .dim))\n"
        }
        let rest = reasons.count - limit
        if rest > 0 { text += "  \(style(sign, .bold, colour)) \(style("and \(rest) more", .dim))\n" }
        return text
    }

    // MARK: - JSON

    /// The outline as JSON.
    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.array("claims", heads) { json, claim in
                json.object { json in
                    json.member("id", claim.id)
                    json.member("text", claim.text)
                    json.member("thesis", claim.isThesis)
                    json.array("support", support(of: claim)) { json, reason in
                        json.object { write(reason, to: &$0) }
                    }
                    json.array("opposition", opposition(to: claim)) { json, reason in
                        json.object { write(reason, to: &$0) }
                    }
                }
            }
        }
        return json.text + "\n"
    }

    private func write(_ reason: Reason, to json: inout JSONWriter) {
        json.member("id", reason.claim.id)
        json.member("text", reason.claim.text)
        json.member("relation", reason.relation.id)
        json.member("confidence", reason.relation.confidence)
        json.array("actors", graph.names(.asserts, reason.claim.id)) { $0.value($1) }
    }
}
