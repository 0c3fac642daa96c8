import ArgumentModel

/// Says in words what the parts of a graph are: for tooltips, titles of SVG elements, and those who do not see.
struct Wording {
    let graph: ArgumentGraph

    // MARK: - Claims

    /// The claim's words in quotation marks, short enough for a sentence.
    func quoted(_ id: Claim.ID) -> String {
        "“\(TextWrap.shortened(graph.claim(id)?.text ?? id, to: 90))”"
    }

    /// The full claim, who takes which stance to it, and where it is made.
    func description(of claim: Claim) -> String {
        let role = claim.isThesis ? "Thesis" : Self.name(of: claim.kind)
        let lines = ["\(role): “\(claim.text)”"] + stances(to: claim) + places(of: claim)
        return lines.joined(separator: "\n")
    }

    /// The small print of a claim's box: what kind of claim, and who takes which stance to it.
    ///
    /// - Parameter gone: relations that no longer count.
    func byline(of claim: Claim, without gone: Set<Relation.ID> = []) -> [String] {
        var parts: [String] = []
        if claim.isThesis {
            let support = graph.relations(to: claim.id).count { $0.kind == .supports && !gone.contains($0.id) }
            let against = graph.relations(of: claim.id).count { $0.kind == .contradicts && !gone.contains($0.id) }
            parts.append("\(support) for, \(against) against")
        } else if claim.kind != .assertion {
            parts.append(Self.name(of: claim.kind).lowercased())
        }
        for (stance, verb) in Self.verbs {
            let names = actors(claim, stance)
            guard !names.isEmpty else { continue }
            parts.append(verb.short + Self.list(names, atMost: 2))
        }
        if parts.isEmpty { parts = source(of: claim) }
        if claim.articles.count > 1 { parts.append("\(claim.articles.count) articles") }
        return parts
    }

    private static let verbs: [(Assertion.Stance, (short: String, long: String))] = [
        (.asserts, ("", "Asserted by")), (.denies, ("denied by ", "Denied by")),
        (.questions, ("questioned by ", "Questioned by")),
    ]

    private func stances(to claim: Claim) -> [String] {
        Self.verbs.compactMap { stance, verb in
            let names = actors(claim, stance)
            return names.isEmpty ? nil : "\(verb.long) \(Self.list(names, atMost: 6))."
        }
    }

    /// The names of those who take a stance to a claim, who do so most often first; writers without a name are counted.
    private func actors(_ claim: Claim, _ stance: Assertion.Stance) -> [String] {
        var times: [Actor.ID: Int] = [:]
        for assertion in graph.assertions(of: claim.id) where assertion.stance == stance {
            times[assertion.actor, default: 0] += 1
        }
        let actors = times.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        return graph.names(of: actors)
    }

    private func source(of claim: Claim) -> [String] {
        let article = claim.occurrences.first.flatMap { graph.article($0.article) }
        return [article.flatMap { $0.author ?? $0.publisher ?? $0.title }].compactMap { $0 }
    }

    private func places(of claim: Claim) -> [String] {
        let shown = claim.occurrences.prefix(3).compactMap { occurrence in
            graph.article(occurrence.article).map {
                "In \(Self.name(of: $0)), characters \(occurrence.span.start)–\(occurrence.span.end)."
            }
        }
        let rest = claim.occurrences.count - shown.count
        return rest > 0 ? shown + ["And at \(rest) more \(rest == 1 ? "place" : "places")."] : shown
    }

    static func name(of kind: Claim.Kind) -> String {
        switch kind {
        case .assertion: "Claim"
        case .evidence: "Evidence"
        case .prescription: "Proposal"
        }
    }

    // MARK: - Relations and stances

    /// `“A” supports “B” (0.81, judged in its passage)`, `“A” and “B” contradict each other (0.81, …)`
    func description(of relation: Relation) -> String {
        let (from, to) = (quoted(relation.from), quoted(relation.to))
        let what =
            relation.isMutual ? "\(from) and \(to) contradict each other" : "\(from) \(relation.kind.rawValue) \(to)"
        return "\(what) (\(String(decimals: relation.confidence)), \(Self.name(of: relation.basis)))"
    }

    /// `Ada Moreno denies “A” (0.93)`
    func description(of assertion: Assertion) -> String {
        "\(name(of: assertion.actor)) \(assertion.stance.rawValue) \(quoted(assertion.claim)) "
            + "(\(String(decimals: assertion.confidence)))"
    }

    private static func name(of basis: Relation.Basis) -> String {
        switch basis {
        case .curated: "put there by a person"
        case .stated: "stated in the text"
        case .passage: "judged in its passage"
        case .thesis: "judged against the thesis"
        case .pair: "the two claims judged alone"
        }
    }

    // MARK: - Actors and articles

    /// The actor's name, or the id of one that the graph does not hold.
    func name(of actor: Actor.ID) -> String { graph.actor(actor)?.name ?? actor }

    /// The actor's name, kind, role and other names.
    func description(of actor: Actor) -> String {
        var lines = [actor.kind == .unknown ? actor.name : "\(actor.name) (\(actor.kind.rawValue))"]
        if let role = actor.description { lines.append(role) }
        if !actor.aliases.isEmpty { lines.append("Also called \(Self.list(actor.aliases, atMost: 5)).") }
        return lines.joined(separator: "\n")
    }

    /// `of “Headline”`: what tells one writer without a name from another; empty for whoever has a name.
    func work(of actor: Actor) -> String {
        guard actor.kind == .author, actor.name == "the author",
            let article = graph.assertions(by: actor.id).first?.article
        else { return "" }
        return graph.article(article)?.title.map { "of “\(TextWrap.shortened($0, to: 50))”" } ?? ""
    }

    /// `“Headline” (Publisher, 2024-03-15)`
    static func name(of article: Article) -> String {
        let name = article.title.map { "“\($0)”" } ?? article.path ?? article.id
        let source = [article.publisher ?? article.author, article.published].compactMap { $0 }
        return source.isEmpty ? name : "\(name) (\(source.joined(separator: ", ")))"
    }

    // MARK: - Small things

    /// `A`, `A and B`, `A, B +3`
    static func list(_ names: [String], atMost limit: Int) -> String {
        guard names.count > 1 else { return names.first ?? "" }
        let shown = names.prefix(limit)
        return names.count > limit
            ? shown.joined(separator: ", ") + " +\(names.count - limit)"
            : shown.dropLast().joined(separator: ", ") + " and " + (shown.last ?? "")
    }
}
