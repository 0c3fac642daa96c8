public import ArgumentModel
import Graphviz

extension Picture {
    /// Draws a part of an argument graph: claims as boxes around their theses, and the relations between them.
    public init(
        of graph: ArgumentGraph, selection: Selection, options: PictureOptions = PictureOptions(),
        highlights: Highlights = Highlights()
    ) {
        let draft = ArgumentDraft(graph: graph, selection: selection, options: options, highlights: highlights)
        self = draft.picture()
    }
}

/// A picture of claims while it is put together.
struct ArgumentDraft {
    let graph: ArgumentGraph
    let selection: Selection
    let options: PictureOptions
    let highlights: Highlights
    let wording: Wording
    let arrangement: Arrangement
    let claims: [Claim]
    let relations: [Relation]
    /// The stances drawn as edges, the surest of each actor and kind to each claim.
    let stances: [Assertion]
    let actors: [Actor]
    /// The relations that only an older graph has.
    let gone: Set<Relation.ID>

    var theme: Theme { options.theme }

    init(graph: ArgumentGraph, selection: Selection, options: PictureOptions, highlights: Highlights) {
        self.graph = graph
        self.selection = selection
        self.options = options
        self.highlights = highlights
        gone = Set(highlights.relations.filter { $0.value == .onlyOld }.keys)
        wording = Wording(graph: graph)
        arrangement = Arrangement(of: graph, selection: selection)
        claims = selection.claims.compactMap(graph.claim)
        relations = selection.relations.compactMap(graph.relation)
        stances = claims.flatMap { Self.stances(to: $0.id, in: graph) }.filter { stance in
            switch options.actors {
            case .none: false
            case .opposing: stance.stance != .asserts
            case .all: true
            }
        }
        let speakers = Set(stances.map(\.actor))
        actors = graph.actors.filter { speakers.contains($0.id) }
    }

    private static func stances(to claim: Claim.ID, in graph: ArgumentGraph) -> [Assertion] {
        var surest: [String: Assertion] = [:]
        for assertion in graph.assertions(of: claim) where graph.actor(assertion.actor) != nil {
            let key = "\(assertion.stance.rawValue) \(assertion.actor)"
            if let other = surest[key], other.confidence >= assertion.confidence { continue }
            surest[key] = assertion
        }
        return surest.sorted { $0.key < $1.key }.map(\.value)
    }

    func picture() -> Picture {
        var words: [String: String] = [:]
        for claim in claims { words[SVGDocument.id(claim.id)] = wording.description(of: claim) }
        for actor in actors { words[SVGDocument.id(actor.id)] = wording.description(of: actor) }
        for relation in relations { words[SVGDocument.id(relation.id)] = wording.description(of: relation) }
        for stance in stances { words[SVGDocument.id(stance.id)] = wording.description(of: stance) }
        let title = options.title ?? self.title
        let frame = Frame(theme: theme, title: title, subtitle: subtitle, legend: Legend(of: self))
        var dot = frame.graph()
        let groups = self.groups()
        for (position, group) in groups.enumerated() { words["group-\(position + 1)"] = group.words }
        let grouped = Set(groups.flatMap(\.claims))
        dot.subgraphs = groups.enumerated().map { subgraph(of: $1, number: $0 + 1) } + ranks(besides: grouped)
        // What is named first, dot sets lowest: the most important claim is to stand at the top.
        dot.nodes = claims.reversed().filter { !grouped.contains($0.id) }.map(node) + actors.map(node)
        dot.edges = relations.map(edge) + stances.map(edge) + rows()
        return Picture(dot: dot, title: title, description: description, words: words)
    }

    // MARK: - What the picture is called

    private var title: String {
        let theses = claims.filter(\.isThesis)
        return theses.count == 1
            ? TextWrap.shortened(theses[0].text, to: 80)
            : "The argument in \(String(count: graph.articles.count, "article"))"
    }

    private var subtitle: String {
        let claims =
            selection.claims.count < graph.claims.count
            ? "\(selection.claims.count) of \(String(count: graph.claims.count, "claim"))"
            : String(count: graph.claims.count, "claim")
        var parts = [claims, String(count: relations.count, "relation")]
        if !graph.articles.isEmpty { parts.append(String(count: graph.articles.count, "article")) }
        if graph.sets.count > 1 { parts.append("sets \(Wording.list(graph.sets, atMost: 4))") }
        return parts.joined(separator: " · ")
    }

    private var description: String {
        let supports = relations.count { $0.kind == .supports }
        var text = "An argument graph of \(String(count: claims.count, "claim")), with "
        text += "\(String(count: supports, "relation")) of support and "
        text += "\(String(count: relations.count - supports, "contradiction"))."
        let theses = claims.filter(\.isThesis)
        if !theses.isEmpty {
            text += " Its theses: " + theses.map { wording.quoted($0.id) }.joined(separator: "; ") + "."
        }
        return text
    }
}
