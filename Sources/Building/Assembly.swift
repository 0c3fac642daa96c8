import ArgumentModel
import Articles
import Language

/// Puts the fragments of all articles together: merges actors and claims, and combines the evidence of a ``Discussion``
/// into relations.
struct Assembly {
    private(set) var actors: [Actor] = []
    private(set) var claims: [Claim]
    private(set) var assertions: [Assertion]
    private(set) var relations: [Relation] = []

    init(
        _ fragments: [Fragment], options: BuildOptions, judge: Judge, embedder: Embedder, thresholds: RelationThresholds
    ) throws {
        let merging = ActorMerging(fragments)
        var sightings = Self.sightings(in: fragments, actors: merging.ids)

        // Occurrences that say the same become one claim.
        let groups = try ClaimMerging(
            sightings, judge: judge, threshold: thresholds.equivalent, jobs: options.jobs
        ).groups
        for (claim, group) in groups.enumerated() { for position in group { sightings[position].claim = claim } }
        claims = groups.map { group in Self.claim(group.map { sightings[$0] }) }
        assertions = sightings.flatMap { [claims] in Self.assertions($0, of: claims[$0.claim].id) }
        for sighting in sightings { Self.add(sighting.targets, to: &claims[sighting.claim]) }
        var vectors = groups.map { sightings[$0[0]].local.vector }
        let thresholds = thresholds.raised(for: claims.count)
        let given = try addTheses(options.theses, vectors: &vectors, embedder: embedder)

        // What speaks for and against what: the surest evidence first, for what it says is not asked again.
        var discussion = Discussion(
            claims, sightings: sightings, vectors: vectors, judge: judge, thresholds: thresholds,
            wanted: thresholds.lowered(to: options.leastConfidence), jobs: options.jobs)
        var evidence = Self.evidence(of: fragments, sightings) + discussion.contained()
        let (theses, stands) = try discussion.stands(given: given)
        for thesis in theses { claims[thesis].isThesis = true }
        evidence += stands
        evidence += try discussion.distant(theses: theses, stands: stands, known: evidence)

        relations = EvidenceCombination.relations(
            evidence.map { [claims] in $0.between(claims[$0.from].id, claims[$0.to].id) },
            least: options.leastConfidence ?? 0)
        keepEngaged(merging.actors)
    }

    private static func sightings(in fragments: [Fragment], actors: [[Actor.ID]]) -> [Sighting] {
        fragments.enumerated().flatMap { position, fragment in
            fragment.claims.map {
                Sighting($0, fragment: position, article: fragment.article.id, actors: actors[position])
            }
        }
    }

    /// The claim of a group of occurrences, the most representative first.
    private static func claim(_ group: [Sighting]) -> Claim {
        let (first, shown) = (group[0], group[0].draft)
        // What only points at something said before is another claim in each place, in the same words.
        let isPointing = shown.denial != nil || MergeGuard(shown.text).isPointing
        let id =
            isPointing
            ? ContentHash.id(prefix: "c-", shown.text, first.article, String(first.local.span.start))
            : ContentHash.id(prefix: "c-", shown.text)
        return Claim(
            id: id, text: shown.text, kind: shown.kind,
            occurrences: Set(group.map { Occurrence(article: $0.article, span: $0.local.span) }).sorted())
    }

    /// Who makes a claim at one place.
    private static func assertions(_ sighting: Sighting, of claim: Claim.ID) -> [Assertion] {
        let local = sighting.local
        return sighting.speakers.map { speaker in
            Assertion(
                id: ContentHash.id(prefix: "s-", sighting.article, speaker, claim, String(local.span.start)),
                actor: speaker, claim: claim, article: sighting.article, stance: local.draft.stance,
                source: local.source, cue: local.cue, content: local.content, isQuoted: local.isQuoted,
                confidence: rounded(local.draft.confidence))
        }
    }

    /// Adds whom a claim speaks well or ill of at one place; of several words on one actor the surest counts.
    private static func add(_ targets: [Claim.Target], to claim: inout Claim) {
        guard !targets.isEmpty else { return }
        var best = Dictionary(uniqueKeysWithValues: claim.targets.map { ($0.actor, $0) })
        for target in targets where target.confidence > best[target.actor]?.confidence ?? 0 {
            best[target.actor] = target
        }
        claim.targets = best.values.sorted { $0.actor < $1.actor }
    }

    /// Theses given by hand are claims, too: adds those that nobody makes. Gives the positions of all.
    private mutating func addTheses(
        _ theses: [String], vectors: inout [ArraySlice<Float>], embedder: Embedder
    ) throws -> [Int] {
        var given: [Int] = []
        for thesis in theses {
            var text = thesis.collapsingSpace()
            if text.hasSuffix(".") { text.removeLast() }
            if let known = claims.firstIndex(where: { $0.text.lowercased() == text.lowercased() }) {
                if !given.contains(known) { given.append(known) }
                continue
            }
            given.append(claims.count)
            claims.append(Claim(id: ContentHash.id(prefix: "c-", text), text: text, isThesis: true))
            vectors.append(try embedder.embed([text], jobs: 1)[0])
        }
        return given
    }

    /// What the passages of the articles say.
    private static func evidence(of fragments: [Fragment], _ sightings: [Sighting]) -> [Evidence<Int>] {
        var first = 0
        return fragments.flatMap { fragment in
            defer { first += fragment.claims.count }
            return fragment.evidence.map {
                $0.between(sightings[first + $0.from].claim, sightings[first + $0.to].claim)
            }
        }.filter { $0.from != $0.to }
    }

    /// Keeps those who say something, of whom something is said, and the persons and organizations that are named.
    private mutating func keepEngaged(_ all: [Actor]) {
        var engaged = Set(assertions.map(\.actor))
        // Many groups are named in passing; one that never speaks is nobody whom others praise or blame.
        let silent = Set(all.filter { $0.kind == .group && !engaged.contains($0.id) }.map(\.id))
        for position in claims.indices { claims[position].targets.removeAll { silent.contains($0.actor) } }
        for claim in claims { engaged.formUnion(claim.targets.map(\.actor)) }
        actors = all.filter {
            engaged.contains($0.id) || [.person, .organization].contains($0.kind) && !$0.mentions.isEmpty
        }
    }
}
