import ArgumentModel
import Foundation
import Querying

/// The answer to a question for paths, in words and as JSON.
struct PathReport {
    let graph: ArgumentGraph
    let question: PathQuestion
    let answer: PathAnswer
    let texts: ArticleTexts

    /// The articles on which paths rest, and in which their claims stand.
    static func articles(of answer: PathAnswer) -> Set<Article.ID> {
        var ids: Set<Article.ID> = []
        for path in answer.paths + [answer.nearest?.path].compactMap(\.self) {
            ids.formUnion(path.steps.flatMap(\.articles))
            for case .claim(let claim) in path.points { ids.formUnion(claim.articles) }
        }
        return ids
    }

    private var from: Claim { graph.claims[question.from] }
    private var to: Claim { graph.claims[question.to] }

    // MARK: - Text

    /// The answer in words.
    func text(_ style: Style) -> String {
        var lines: [String] = []
        if answer.paths.isEmpty {
            lines.append("No path from “\(from.text)” to “\(to.text)”.")
            lines.append(nearestText(style))
        }
        for (number, path) in answer.paths.enumerated() {
            if number > 0 { lines.append("") }
            lines += describe(path, number: number + 1, style)
        }
        if let note = boundsText { lines += ["", style(note, .dim)] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What the path comes to, then each point with who says it where, and between them what one does to the next.
    private func describe(_ path: ArgumentPath, number: Int? = nil, _ style: Style) -> [String] {
        let colour: Style.Code = path.verdict == .supports || path.verdict == .sidesWith ? .green : .red
        let head = [
            style(path.verdict.verb, .bold, colour), String(count: path.length, "step"),
            "confidence \(String(decimals: path.confidence))",
        ].joined(separator: ", ")
        let margin = number == nil ? "  " : "   "
        var lines = [(number.map { "\($0). " } ?? margin) + head]
        for (place, point) in path.points.enumerated() {
            if place > 0 { lines.append(margin + describe(path.steps[place - 1], from: path.points[place - 1], style)) }
            lines += describe(point, evidence(for: point, at: place, on: path), style).map { margin + "  " + $0 }
        }
        return lines
    }

    /// A claim, who takes a stance to it where, and the words there if they are others; an actor's name.
    private func describe(
        _ point: ArgumentPath.Point, _ evidence: (words: String, article: Article.ID)?, _ style: Style
    ) -> [String] {
        guard case .claim(let claim) = point else { return [style(point.text, .bold)] }
        guard let evidence else { return ["“\(claim.text)”"] }
        let stances = graph.stances(claim.id, in: evidence.article).map { "\($0) in " } ?? ""
        let lines = ["“\(claim.text)” — \(style(stances + graph.citation(evidence.article), .dim))"]
        let words = evidence.words.trimmingCharacters(in: ["\"", "“", "”", ",", ".", " "])
        return lines + (words.hasSameWords(as: claim.text) ? [] : ["  in these words: “\(words)”"])
    }

    private func describe(_ step: ArgumentPath.Step, from point: ArgumentPath.Point, _ style: Style) -> String {
        let verb: String
        var colour = Style.Code.green
        switch (step, point) {
        case (.relation(let relation, false), _): verb = relation.kind.rawValue
        case (.relation(let relation, true), _):
            verb = relation.kind == .supports ? "is supported by" : "is contradicted by"
        case (.assertion, .claim): verb = "is asserted by"
        case (.assertion, .actor): verb = "asserts"
        }
        if case .relation(let relation, _) = step, relation.kind == .contradicts { colour = .red }
        let note = [String(decimals: step.confidence)] + step.articles.map { graph.article($0)?.name ?? $0 }
        return "\(style(verb, .bold, colour)) \(style("(\(note.joined(separator: ", ")))", .dim))"
    }

    /// The words of a point: where the claim stands in an article that a step beside it rests on, or else where it stands
    /// first; for an actor, nothing of its own.
    private func evidence(
        for point: ArgumentPath.Point, at place: Int, on path: ArgumentPath
    ) -> (words: String, article: Article.ID)? {
        guard case .claim(let claim) = point else { return nil }
        let beside = path.steps.indices.filter { $0 == place || $0 == place - 1 }
        let articles = Set(beside.flatMap { path.steps[$0].articles })
        let occurrences = claim.occurrences.filter { articles.contains($0.article) } + claim.occurrences
        guard let first = occurrences.first else { return nil }
        if let quoted = occurrences.first(where: { texts.words(at: $0) != nil }), let words = texts.words(at: quoted) {
            return (words, quoted.article)
        }
        return (claim.text, first.article)
    }

    private func nearestText(_ style: Style) -> String {
        guard let nearest = answer.nearest else {
            return "Nothing leads there at all: no chain of relations or actors joins the two."
        }
        let reason =
            switch nearest.relaxation {
            case .length: "There is a longer one (--max-length \(nearest.path.length)):"
            case .confidence: "There is a less sure one (--min-confidence):"
            case .direction: "There is one that ignores the direction of relations (--undirected):"
            case .filters: "There is one without --only, --within, --through and --avoid:"
            case .actors: "There is one through an actor who asserts both claims (--via-actors):"
            case .everything:
                "There is one without any of the limits (--undirected --via-actors --max-length \(nearest.path.length)):"
            }
        return ([reason] + describe(nearest.path, style)).joined(separator: "\n")
    }

    private var boundsText: String? {
        let notes = SimplePaths.Cut.allCases.filter(answer.cuts.contains).map { cut in
            switch cut {
            case .length:
                question.wantsAll
                    ? "there may be longer ones than \(question.maxLength) steps (--max-length)"
                    : "there are longer ones than \(question.maxLength) steps (--max-length)"
            case .count: "there are more than \(question.count) (-k)"
            case .effort: "there may be more: the search was given up"
            }
        }
        guard !notes.isEmpty, !answer.paths.isEmpty else { return nil }
        return "Not all paths: \(notes.joined(separator: "; "))."
    }

    // MARK: - JSON

    /// The answer as JSON.
    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.object("from") { Self.write(from, to: &$0) }
            json.object("to") { Self.write(self.to, to: &$0) }
            json.array("paths", answer.paths) { json, path in json.object { write(path, to: &$0) } }
            json.member("complete", answer.cuts.isEmpty)
            json.array("cuts", SimplePaths.Cut.allCases.filter(answer.cuts.contains)) { $0.value($1.rawValue) }
            if let nearest = answer.nearest {
                json.object("nearest") { json in
                    json.member("without", nearest.relaxation.rawValue)
                    json.object("path") { write(nearest.path, to: &$0) }
                }
            }
        }
        return json.text + "\n"
    }

    private static func write(_ claim: Claim, to json: inout JSONWriter) {
        json.member("id", claim.id)
        json.member("text", claim.text)
    }

    private func write(_ path: ArgumentPath, to json: inout JSONWriter) {
        json.member("verdict", path.verdict.rawValue)
        json.member("length", path.length)
        json.member("confidence", decimals: 4, path.confidence)
        json.member("sentence", path.sentence(in: graph))
        json.array("points", path.points.enumerated()) { json, item in
            let (place, point) = item
            json.object { json in
                json.member("id", point.id)
                json.member("text", point.text)
                guard let evidence = evidence(for: point, at: place, on: path) else { return }
                json.object("quote") { json in
                    json.member("words", evidence.words)
                    json.member("article", evidence.article)
                    json.member("citation", graph.citation(evidence.article))
                }
            }
        }
        json.array("steps", path.steps) { json, step in
            json.object { json in
                switch step {
                case .relation(let relation, let isReversed):
                    json.member("relation", relation.id)
                    json.member("kind", relation.kind.rawValue)
                    json.member("reversed", isReversed)
                    json.member("basis", relation.basis.rawValue)
                case .assertion(let assertion):
                    json.member("assertion", assertion.id)
                    json.member("kind", assertion.stance.rawValue)
                }
                json.member("confidence", step.confidence)
                json.array("articles", step.articles) { $0.value($1) }
            }
        }
    }
}

extension ArgumentPath.Verdict {
    /// What the first claim of a path does to the last, in a word.
    fileprivate var verb: String { self == .sidesWith ? "sides with" : rawValue }
}
