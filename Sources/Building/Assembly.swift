import ArgumentModel
import Articles
import Language

/// Puts the fragments of all articles together: merges actors and claims, finds theses, and combines the evidence into
/// relations.
struct Assembly {
    private(set) var actors: [Actor] = []
    private(set) var claims: [Claim] = []
    private(set) var assertions: [Assertion] = []
    private(set) var relations: [Relation] = []

    /// A claim of a fragment.
    private struct Place {
        var fragment: Int
        var claim: Int
    }

    init(
        _ fragments: [Fragment], options: BuildOptions, judge: Judge, embedder: Embedder, thresholds: RelationThresholds
    ) throws {
        let merging = ActorMerging(fragments)
        let places = fragments.indices.flatMap { index in
            fragments[index].claims.indices.map { Place(fragment: index, claim: $0) }
        }
        func local(_ place: Place) -> Fragment.Claim { fragments[place.fragment].claims[place.claim] }

        // Occurrences that say the same become one claim.
        let vectors = places.map { local($0).vector }
        let occurrences = NeighbourIndex(vectors: vectors.flatMap { $0 }, width: vectors.first?.count ?? 1)
        let groups = try ClaimMerging(
            places.map { ($0.fragment, local($0).draft) },
            neighbours: occurrences.neighbours(limit: 12, least: ClaimMerging.leastSimilarity, jobs: options.jobs),
            judge: judge,
            threshold: thresholds.equivalent, jobs: options.jobs
        ).groups
        var claims = groups.map { group in
            Self.claim(
                group.map { Sighting(article: fragments[places[$0].fragment].article.id, claim: local(places[$0])) })
        }
        let thresholds = thresholds.raised(for: claims.count)
        let wanted = thresholds.lowered(to: options.leastConfidence)
        var rows = groups.flatMap { vectors[$0[0]] }
        var claimOf = [Int](repeating: 0, count: places.count)
        for (claim, group) in groups.enumerated() { for place in group { claimOf[place] = claim } }

        // Theses given by hand are claims, too.
        var given: [Int] = []
        for thesis in options.theses {
            var text = thesis.collapsingSpace()
            if text.hasSuffix(".") { text.removeLast() }
            if let known = claims.firstIndex(where: { $0.text.lowercased() == text.lowercased() }) {
                if !given.contains(known) { given.append(known) }
                continue
            }
            given.append(claims.count)
            claims.append(Claim(id: ContentHash.id(prefix: "c-", text), text: text, isThesis: true))
            rows += try embedder.embed([text], jobs: 1).values
        }

        // Who makes and names what.
        for (position, place) in places.enumerated() {
            let claim = local(place)
            let ids = merging.ids[place.fragment]
            let article = fragments[place.fragment].article.id
            Self.addTargets(claim.draft.targets, ids: ids, to: &claims[claimOf[position]])
            guard let actor = claim.draft.actor else { continue }
            for speaker in [actor] + claim.draft.others {
                assertions.append(
                    Self.assertion(
                        of: claim, actor: ids[speaker], claim: claims[claimOf[position]].id, article: article))
            }
        }

        // What the passages say.
        var evidence: [Evidence<Int>] = []
        var first = 0
        for fragment in fragments {
            for found in fragment.evidence {
                var found = found
                found.from = claimOf[first + found.from]
                found.to = claimOf[first + found.to]
                if found.from != found.to { evidence.append(found) }
            }
            first += fragment.claims.count
        }

        let index = NeighbourIndex(vectors: rows, width: max(1, rows.count / max(1, claims.count)))
        let neighbours = index.neighbours(limit: ThesisFinding.witnesses, least: 0.2, jobs: options.jobs)
        evidence += Self.contained(claims, neighbours: neighbours)

        // Theses, and what speaks for and against them.
        var speakers = [Set<String>](repeating: [], count: claims.count)
        var asserted = Set<Int>()
        var pointing = Set<Int>()
        for (position, place) in places.enumerated() {
            let draft = local(place).draft
            speakers[claimOf[position]].insert(
                draft.actor.map { merging.ids[place.fragment][$0] } ?? fragments[place.fragment].article.id)
            if draft.stance == .asserts, draft.denial == nil { asserted.insert(claimOf[position]) }
        }
        // "X denies this" says nothing by itself.
        for (position, place) in places.enumerated() where local(place).draft.denial != nil {
            pointing.insert(claimOf[position])
        }
        var positions = claims.indices.map { claim in
            ThesisRelations.Side(
                text: claims[claim].text, article: claims[claim].articles.first, speakers: [:],
                isPointing: pointing.contains(claim))
        }
        for (position, place) in places.enumerated() {
            let draft = local(place).draft
            guard let actor = draft.actor, draft.stance != .questions else { continue }
            positions[claimOf[position]].speakers[merging.ids[place.fragment][actor]] =
                draft.stance == .asserts ? 1 : -1
        }
        let judging = ThesisRelations(
            judge: judge, threshold: thresholds.thesis, least: wanted.thesis, jobs: options.jobs)
        var theses = given
        if given.isEmpty {
            let candidates = claims.indices.map {
                ThesisFinding.Candidate(
                    text: claims[$0].text, speakers: speakers[$0], isAsserted: asserted.contains($0))
            }
            theses = try ThesisFinding.theses(among: candidates, neighbours: neighbours, similarity: index.similarity) {
                try judging.evidence(positions, thesis: $0, near: $1, similarity: index.similarity)
            }
        }
        var stands: [Evidence<Int>] = []
        for thesis in theses {
            let found = try judging.evidence(positions, thesis: thesis, similarity: index.similarity)
            // Asked in full, too few take a side: it was no thesis after all.
            let isBorneOut = ThesisFinding.isBorneOut(
                claims[thesis].text, by: found.filter { $0.confidence >= judging.faint }, threshold: thresholds.thesis)
            guard !given.isEmpty || isBorneOut else { continue }
            claims[thesis].isThesis = true
            stands += found.filter { $0.confidence >= wanted.thesis }
        }
        evidence += stands

        // Distant claims alone.
        let standsByClaim = Dictionary(grouping: stands, by: \.from)
        var sides = claims.enumerated().map { position, claim in
            PairRelations.Side(
                text: claim.text, occurrences: claim.occurrences,
                targets: Dictionary(uniqueKeysWithValues: claim.targets.map { ($0.actor, $0.sentiment) }),
                stands: Dictionary(uniqueKeysWithValues: (standsByClaim[position] ?? []).map { ($0.to, $0.kind) }),
                voices: [])
        }
        for thesis in theses where claims[thesis].isThesis { sides[thesis].stands[thesis] = .supports }
        for (position, place) in places.enumerated() {
            guard let actor = local(place).draft.actor, local(place).draft.stance == .asserts else { continue }
            let article = fragments[place.fragment].article.id
            sides[claimOf[position]].voices.insert("\(article) \(merging.ids[place.fragment][actor])")
        }
        let known = Set(evidence.map { [min($0.from, $0.to), max($0.from, $0.to)] })
        var articles = fragments.map { _ in [Surroundings.Place]() }
        for (position, place) in places.enumerated() {
            articles[place.fragment].append(
                Surroundings.Place(
                    claim: claimOf[position], start: local(place).span.start, vector: vectors[position]))
        }
        let surroundings = Surroundings(
            articles, count: claims.count, width: max(1, rows.count / max(1, claims.count)))
        evidence += try PairRelations(
            judge: judge, surroundings: surroundings, threshold: wanted.pair, jobs: options.jobs
        )
        // What a claim is to a thesis was asked already, with better evidence.
        .evidence(
            sides, neighbours: neighbours, similarity: index.similarity,
            leavingOut: pointing.union(theses.filter { claims[$0].isThesis }), known: known)

        let named = evidence.map { found in
            Evidence<Claim.ID>(
                from: claims[found.from].id, to: claims[found.to].id, kind: found.kind, confidence: found.confidence,
                basis: found.basis, article: found.article)
        }
        relations = EvidenceCombination.relations(named, least: options.leastConfidence ?? 0)
        // Many groups are named in passing; one that never speaks is nobody whom others praise or blame.
        var engaged = Set(assertions.map(\.actor))
        let silent = Set(merging.actors.filter { $0.kind == .group && !engaged.contains($0.id) }.map(\.id))
        for position in claims.indices { claims[position].targets.removeAll { silent.contains($0.actor) } }
        self.claims = claims
        for claim in claims { engaged.formUnion(claim.targets.map(\.actor)) }
        actors = merging.actors.filter {
            engaged.contains($0.id) || [.person, .organization].contains($0.kind) && !$0.mentions.isEmpty
        }
    }

    /// What the words alone say of claims near each other.
    private static func contained(_ claims: [Claim], neighbours: [[Neighbour]]) -> [Evidence<Int>] {
        let wordings = claims.map { Containment($0.text) }
        return neighbours.enumerated().flatMap { position, near in
            near.compactMap { neighbour -> Evidence<Int>? in
                guard let kind = wordings[position].relation(to: wordings[neighbour.position]) else { return nil }
                return Evidence(
                    from: position, to: neighbour.position, kind: kind, confidence: Containment.confidence,
                    basis: .stated,
                    article: claims[position].articles.first)
            }
        }
    }

    /// A claim of a fragment with its article.
    private struct Sighting {
        var article: Article.ID
        var claim: Fragment.Claim
    }

    /// The claim of a group of occurrences, the most representative first.
    private static func claim(_ group: [Sighting]) -> Claim {
        let shown = group[0].claim.draft
        // What only points at something said before is another claim in each place, in the same words.
        let isPointing = shown.denial != nil || MergeGuard(shown.text).isPointing
        let first = group[0]
        let id =
            isPointing
            ? ContentHash.id(prefix: "c-", shown.text, first.article, String(first.claim.span.start))
            : ContentHash.id(prefix: "c-", shown.text)
        return Claim(
            id: id, text: shown.text, kind: shown.kind,
            occurrences: Set(group.map { Occurrence(article: $0.article, span: $0.claim.span) }).sorted())
    }

    private static func addTargets(
        _ targets: [Int: (sentiment: Claim.Sentiment, confidence: Double)], ids: [Actor.ID], to claim: inout Claim
    ) {
        var best = Dictionary(uniqueKeysWithValues: claim.targets.map { ($0.actor, $0) })
        for (actor, target) in targets.sorted(by: { $0.key < $1.key }) {
            let new = Claim.Target(
                actor: ids[actor], sentiment: target.sentiment, confidence: rounded(target.confidence))
            if new.confidence > best[ids[actor]]?.confidence ?? 0 { best[ids[actor]] = new }
        }
        claim.targets = best.values.sorted { $0.actor < $1.actor }
    }

    private static func assertion(of claim: Fragment.Claim, actor: Actor.ID, claim id: Claim.ID, article: Article.ID)
        -> Assertion
    {
        Assertion(
            id: ContentHash.id(prefix: "s-", article, actor, id, String(claim.span.start)), actor: actor, claim: id,
            article: article,
            stance: claim.draft.stance, source: claim.source, cue: claim.cue, content: claim.content,
            isQuoted: claim.isQuoted,
            confidence: rounded(claim.draft.confidence))
    }
}
