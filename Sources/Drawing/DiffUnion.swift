import ArgumentModel
import Comparing

/// The graph that holds all of two graphs, each matched part once, and the marks of what differs.
struct DiffUnion {
    private(set) var graph = ArgumentGraph()
    private(set) var highlights = Highlights()
    private let alignment: Alignment
    private let sides: Versions<DiffSide>

    init(of diff: GraphDiff) {
        alignment = diff.alignment
        sides = diff.sides
        var gone: [Relation] = []
        // What was filtered out is no reason to show, but what is shown is marked as what it is.
        for change in diff.all { mark(change.event, gone: &gone) }
        highlights.names = [
            .onlyOld: "only in \(sides.old.name)", .onlyNew: "only in \(sides.new.name)", .revised: "revised",
        ]
        graph = united(with: gone)
        highlights.actors = highlights.actors.filter { graph.actor($0.key) != nil }
    }

    private mutating func mark(_ event: Event, gone: inout [Relation]) {
        switch event {
        case .claimAdded(let id): highlights.claims[id] = .onlyNew
        case .claimDropped(let id): highlights.claims[id] = .onlyOld
        case .claimRevised(let claims, let revision):
            highlights.claims[claims.new] = .revised
            // What came back saying the opposite stands beside what it was.
            if newID(of: claims.old) == claims.old, claims.old != claims.new {
                highlights.claims[claims.old] = .onlyOld
            }
            note(revision.wording.marked(), on: claims.new)
        case .supportChanged, .groundChanged: break
        case .contested(let claims): note("contested now", on: claims.new)
        case .settled(let claims): note("no longer contested", on: claims.new)
        case .actorAdded(let id): highlights.actors[id] = .onlyNew
        case .actorGone(let id): highlights.actors[id] = .onlyOld
        case .stanceChanged(let change): note(words(of: change), on: change.claim.new)
        case .relationAdded(let id): highlights.relations[id] = .onlyNew
        case .relationGone(let id):
            guard var relation = sides.old.graph.relation(id) else { return }
            relation.id = "old \(id)"
            relation.from = newID(of: relation.from)
            relation.to = newID(of: relation.to)
            gone.append(relation)
            highlights.relations[relation.id] = .onlyOld
        case .relationFlipped(let relations): highlights.relations[relations.new] = .revised
        }
    }

    private func words(of change: StanceChange) -> String {
        let name = sides.new.graph.actor(change.actor.new)?.name ?? change.actor.new
        guard change.isByContradiction else {
            return "\(name) \(change.stance.old.past), now \(change.stance.new.rawValue) it"
        }
        // A claim that came back turned round shows its old words already.
        let isShown = alignment.match(ofOld: change.claim.old)?.claims.new == change.claim.new
        let before = sides.old.graph.claim(change.claim.old)?.text ?? change.claim.old
        return isShown ? "\(name) said the opposite before" : "\(name) said before: \(before)"
    }

    private mutating func note(_ text: String, on claim: Claim.ID) {
        highlights.notes[claim] = highlights.notes[claim].map { "\($0) · \(text)" } ?? text
    }

    /// The id under which the union knows an old claim.
    private func newID(of id: Claim.ID) -> Claim.ID { alignment.counterpart(ofOld: id) ?? id }

    private func united(with gone: [Relation]) -> ArgumentGraph {
        let (old, new) = (sides.old.graph, sides.new.graph)
        let kept = alignment.sharingContradictions(of: sides.map(\.graph)).new
        let dropped = Set(old.claims.map(\.id).filter { newID(of: $0) == $0 && new.claim($0) == nil })
        let newActors = Dictionary(uniqueKeysWithValues: alignment.actors.map { ($0.old, $0.new) })
        let assertions = old.assertions.filter { dropped.contains($0.claim) }.map { assertion in
            var assertion = assertion
            assertion.id = "old \(assertion.id)"
            assertion.actor = newActors[assertion.actor] ?? assertion.actor
            return assertion
        }
        let claims = old.claims.filter { dropped.contains($0.id) }.map { claim in
            var claim = claim
            for index in claim.targets.indices {
                claim.targets[index].actor = newActors[claim.targets[index].actor] ?? claim.targets[index].actor
            }
            return claim
        }
        return ArgumentGraph(
            generator: new.generator, articles: new.articles + old.articles,
            actors: new.actors + old.actors.filter { newActors[$0.id] == nil }, claims: new.claims + claims,
            assertions: new.assertions + assertions, relations: kept.relations + gone)
    }

    /// The claims of the union: those that the changes are about, the most important first, each that would stand alone with the
    /// claim that it is surest related to, then those that a relation joins to them, then the others.
    func ranked(_ changes: [Change]) -> [Claim.ID] {
        var ranked: [Claim.ID] = []
        var seen = Set<Claim.ID>()
        func take(_ ids: [Claim.ID]) {
            for id in ids where graph.claim(id) != nil && seen.insert(id).inserted { ranked.append(id) }
        }
        for change in changes {
            let claims = claims(of: change.event)
            take(claims)
            for id in claims {
                let relations = graph.relations(of: id)
                guard !relations.contains(where: { seen.isSuperset(of: [$0.from, $0.to]) }) else { continue }
                // Of the equally sure the first by id.
                take(relations.max { ($0.confidence, $1.id) < ($1.confidence, $0.id) }.map { [$0.from, $0.to] } ?? [])
            }
        }
        for id in ranked { take(graph.relations(of: id).flatMap { [$0.from, $0.to] }) }
        take(graph.theses.map(\.id) + graph.claims.map(\.id))
        return ranked
    }

    private func claims(of event: Event) -> [Claim.ID] {
        switch event {
        case .claimAdded(let id): [id]
        case .claimDropped(let id): [id]
        case .claimRevised(let claims, _), .supportChanged(let claims, _), .groundChanged(let claims, _),
            .contested(let claims), .settled(let claims):
            [claims.new]
        case .stanceChanged(let change): [change.claim.new, newID(of: change.claim.old)]
        case .relationAdded(let id): ends(of: graph.relation(id))
        case .relationGone(let id): ends(of: graph.relation("old \(id)"))
        case .relationFlipped(let relations): ends(of: graph.relation(relations.new))
        case .actorAdded, .actorGone: []
        }
    }

    private func ends(of relation: Relation?) -> [Claim.ID] { relation.map { [$0.from, $0.to] } ?? [] }
}

extension Assertion.Stance {
    /// The stance, taken before.
    fileprivate var past: String {
        switch self {
        case .asserts: "asserted it"
        case .denies: "denied it"
        case .questions: "questioned it"
        }
    }
}
