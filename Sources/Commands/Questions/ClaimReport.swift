import ArgumentModel
import Querying

/// What a graph holds about a claim, in words and as JSON.
struct ClaimReport {
    let graph: ArgumentGraph
    let claim: Claim
    let texts: ArticleTexts

    // MARK: - Text

    /// The claim, who takes a stance to it, and where it is made.
    ///
    /// - Parameter head: the first line; the claim's id where there is none.
    func summary(head: String? = nil, _ style: Style) -> String {
        var lines = [style(head ?? claim.id, .dim), style(claim.text, .bold)]
        let kind = claim.isThesis ? "thesis, \(claim.kind.rawValue)" : claim.kind.rawValue
        lines.append("  " + [kind, graph.stances(claim.id)].compactMap(\.self).joined(separator: "; "))
        for occurrence in claim.occurrences { lines.append("  " + describe(occurrence, style)) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The summary, and every relation of the claim.
    func full(_ style: Style) -> String {
        var text = summary(style)
        for (title, relations, colour) in [
            ("Supported by", relations(.supports, isIncoming: true), Style.Code.green),
            ("Supports", relations(.supports, isIncoming: false), .green),
            ("Contradicted by or contradicts", contradictions, .red),
        ] where !relations.isEmpty {
            text += "\n\(style(title, .bold, colour))\n"
            for relation in relations {
                let other = relation.from == claim.id ? relation.to : relation.from
                let articles = relation.articles.map { graph.article($0)?.name ?? $0 }
                let note = [String(decimals: relation.confidence), relation.basis.rawValue] + articles
                let speakers = graph.names(.asserts, other)
                let by = speakers.isEmpty ? "" : " — \(speakers.joined(separator: ", "))"
                text += "  \(other)  \(graph.claim(other)?.text ?? "")\(by)\n"
                text += "    \(style(note.joined(separator: ", "), .dim))\n"
            }
        }
        return text
    }

    private func describe(_ occurrence: Occurrence, _ style: Style) -> String {
        let citation = style("— \(graph.citation(occurrence.article))", .dim)
        guard let quotation = texts.quotation(at: occurrence) else {
            return "\(citation), \(occurrence.span.start)–\(occurrence.span.end)"
        }
        return
            "\(style(quotation.before, .dim))\(style(quotation.words, .underline))\(style(quotation.after, .dim)) \(citation)"
    }

    // MARK: - Relations

    private func relations(_ kind: Relation.Kind, isIncoming: Bool) -> [Relation] {
        (isIncoming ? graph.relations(to: claim.id) : graph.relations(from: claim.id)).filter { $0.kind == kind }
            .sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
    }

    private var contradictions: [Relation] {
        graph.relations(of: claim.id).filter { $0.kind == .contradicts }
            .sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }
    }

    // MARK: - JSON

    /// Writes the members of the claim: what it says, where, who takes a stance, and its relations.
    func write(to json: inout JSONWriter) {
        json.member("id", claim.id)
        json.member("text", claim.text)
        json.member("type", claim.kind.rawValue)
        if claim.isThesis { json.member("thesis", true) }
        json.array("occurrences", claim.occurrences) { json, occurrence in
            json.object { json in
                json.member("article", occurrence.article)
                json.member("citation", graph.citation(occurrence.article))
                json.member("start", occurrence.span.start)
                json.member("end", occurrence.span.end)
                json.member("quote", ifPresent: texts.words(at: occurrence))
            }
        }
        json.array("assertions", graph.assertions(of: claim.id)) { json, assertion in
            json.object { json in
                json.member("actor", assertion.actor)
                json.member("name", ifPresent: graph.actor(assertion.actor)?.name)
                json.member("stance", assertion.stance.rawValue)
                json.member("article", assertion.article)
                json.member("confidence", assertion.confidence)
            }
        }
        json.array("relations", graph.relations(of: claim.id)) { json, relation in
            json.object { json in
                json.member("id", relation.id)
                json.member("from", relation.from)
                json.member("to", relation.to)
                json.member("kind", relation.kind.rawValue)
                json.member("confidence", relation.confidence)
                json.member("basis", relation.basis.rawValue)
            }
        }
    }
}
