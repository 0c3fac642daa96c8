import ArgumentModel
import Graphviz

extension ArgumentDraft {
    /// Claims that are drawn in one box.
    struct Group {
        var title: String
        var words: String
        var claims: [Claim.ID]
    }

    /// The groups in the order of their titles; claims that belong to none stay outside.
    func groups() -> [Group] {
        var members: [String: [Claim.ID]] = [:]
        for claim in claims {
            if let key = groupKey(of: claim) { members[key, default: []].append(claim.id) }
        }
        return members.map { key, claims in
            let title = groupTitle(key)
            return Group(
                title: TextWrap.shortened(title, to: 70), words: "\(title): \(String(count: claims.count, "claim"))",
                claims: claims)
        }.sorted { ($0.title, $0.claims[0]) < ($1.title, $1.claims[0]) }
    }

    /// The article in which a claim is made first, the actor who asserts it most surely, or the sets it occurs in.
    private func groupKey(of claim: Claim) -> String? {
        switch options.grouping {
        case .none: return nil
        case .article: return claim.occurrences.first?.article
        case .actor:
            let assertions = graph.assertions(of: claim.id).filter { $0.stance == .asserts }
            return assertions.max { ($0.confidence, $1.actor) < ($1.confidence, $0.actor) }?.actor
        case .set:
            let sets = Set(claim.articles.compactMap { graph.article($0)?.set }).sorted()
            return sets.isEmpty ? nil : Wording.list(sets, atMost: sets.count)
        }
    }

    private func groupTitle(_ key: String) -> String {
        switch options.grouping {
        case .article: graph.article(key).map(Wording.name) ?? key
        case .actor:
            [wording.name(of: key), graph.actor(key).map(wording.work) ?? ""].filter { !$0.isEmpty }
                .joined(separator: " ")
        case .set, .none: key
        }
    }

    func subgraph(of group: Group, number: Int) -> DOTSubgraph {
        let members = Set(group.claims)
        return DOTSubgraph(
            "cluster \(number)",
            attributes: [
                "id": "group-\(number)", "class": "group", "labeljust": "l", "margin": "14", "style": "rounded,filled",
                "fillcolor": "\(theme.group.hex)", "color": "\(theme.groupBorder.hex)", "tooltip": "\(group.words)",
                "label": Typography.label([
                    .init(lines: [group.title], size: 11, colour: theme.mutedText, isBold: true)
                ]),
            ],
            nodes: claims.filter { members.contains($0.id) }.map(node))
    }

    /// The middle column, where nothing else decides where claims stand.
    func ranks(besides grouped: Set<Claim.ID>) -> [DOTSubgraph] {
        guard options.grouping == .none else { return [] }
        let middle = claims.filter { arrangement.columns[$0.id] == 0 && !grouped.contains($0.id) }
        guard middle.count > 1 else { return [] }
        return [DOTSubgraph("middle", attributes: ["rank": "same"], nodes: middle.reversed().map { DOTNode($0.id) })]
    }
}
