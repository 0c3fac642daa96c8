import ArgumentModel
import Comparing

/// A change as a person reads it: a sign, what happened, and the words and places that show it.
struct ChangeStory {
    /// Which graph a line speaks of.
    enum Side {
        case old, new, both
    }

    /// What a line says.
    enum Words {
        case quote(String)
        case marked(WordDiff)
        case plain(String)
    }

    /// One line, and where it can be read in the articles.
    struct Line {
        let side: Side
        let words: Words
        var sources: [String] = []
    }

    let sign: String
    let heading: String
    let lines: [Line]
}

extension ChangeStory {
    init(_ event: Event, in sides: Versions<DiffSide>) {
        sign = event.kind.sign
        let teller = Teller(sides: sides)
        heading = teller.heading(of: event)
        lines = teller.lines(of: event)
    }
}

extension Event.Kind {
    /// One character that tells the kind without colour.
    var sign: String {
        switch self {
        case .stanceChanged: "!"
        case .thesisGained, .supportGrown: ">"
        case .thesisLost, .supportShrunk: "<"
        case .claimRevised, .relationFlipped: "~"
        case .contested: "?"
        case .settled: "="
        case .claimAdded, .relationAdded, .actorAdded: "+"
        case .claimDropped, .relationGone, .actorGone: "-"
        }
    }
}

/// Puts events into words.
private struct Teller {
    let sides: Versions<DiffSide>
    private static let mostSources = 2

    // MARK: - Headings

    func heading(of event: Event) -> String {
        switch event {
        case .claimAdded(let id): sides.new.graph.isContested(id) ? "new claim, contested" : "new claim"
        case .claimDropped(let id): sides.old.graph.isContested(id) ? "dropped claim, was contested" : "dropped claim"
        case .claimRevised(_, let revision): "revised claim: \(revision.kinds.map(\.rawValue).joined(separator: ", "))"
        case .supportChanged(_, let support): heading(of: support, event.kind)
        case .groundChanged(_, let ground):
            (event.kind == .thesisGained ? "thesis gains ground: " : "thesis loses ground: ")
                + "for \(percent(ground.old.backing)) → \(percent(ground.new.backing)), "
                + "against \(percent(ground.old.opposition)) → \(percent(ground.new.opposition)) of the articles"
        case .contested: "contested now"
        case .settled: "no longer contested"
        case .actorAdded(let id): "new actor: \(name(of: id, sides.new))"
        case .actorGone(let id): "actor gone: \(name(of: id, sides.old))"
        case .stanceChanged(let change): heading(of: change)
        case .relationAdded(let id): "new relation: \(kind(of: id, sides.new))"
        case .relationGone(let id): "relation gone: \(kind(of: id, sides.old))"
        case .relationFlipped(let relations):
            "relation flipped: \(kind(of: relations.old, sides.old)) → \(kind(of: relations.new, sides.new))"
        }
    }

    private func heading(of change: StanceChange) -> String {
        let name = name(of: change.actor.new, sides.new)
        if let thesis = change.thesis {
            let (was, isNow) = thesis.wasFor ? ("for", "against") : ("against", "for")
            return "\(name) argued \(was), now \(isNow): \(text(thesis.claims.new, .new))"
        }
        return change.isByContradiction
            ? "\(name) contradicted an earlier claim"
            : "\(name) \(change.stance.old.past), now \(change.stance.new.rawValue)"
    }

    private func heading(of support: Versions<Support>, _ kind: Event.Kind) -> String {
        func step(_ value: (Support) -> Int) -> String { "\(value(support.old)) → \(value(support.new))" }
        var parts: [String] = []
        // A share that moves against the verdict does so because the sets are not equally large.
        let saysShare =
            support.old.share != support.new.share
            && (support.new.share > support.old.share) == (kind == .supportGrown)
        let hasMoved = support.old.articles != support.new.articles
        let voicesMoved = support.old.asserting != support.new.asserting || support.old.denying != support.new.denying
        if hasMoved || !voicesMoved {
            let share = " (\(percent(support.old.share)) → \(percent(support.new.share)))"
            parts.append("articles \(step(\.articles))" + (saysShare ? share : ""))
        }
        if support.old.asserting != support.new.asserting { parts.append("asserted by \(step(\.asserting))") }
        if support.old.denying != support.new.denying { parts.append("denied by \(step(\.denying))") }
        return (kind == .supportGrown ? "more support: " : "less support: ") + parts.joined(separator: ", ")
    }

    private func percent(_ share: Double) -> String { "\(Int((100 * share).rounded()))%" }

    private func name(of actor: Actor.ID, _ side: DiffSide) -> String { side.graph.actor(actor)?.name ?? actor }

    private func kind(of relation: Relation.ID, _ side: DiffSide) -> String {
        side.graph.relation(relation)?.kind.rawValue ?? ""
    }

    // MARK: - Lines

    func lines(of event: Event) -> [ChangeStory.Line] {
        switch event {
        case .claimAdded(let id): [quote(id, .new)] + opponents(of: id, .new) + supported(by: id, .new)
        case .claimDropped(let id): [quote(id, .old)] + opponents(of: id, .old) + supported(by: id, .old)
        case .claimRevised(let claims, let revision):
            [
                ChangeStory.Line(
                    side: .both, words: .marked(revision.wording),
                    sources: sources(claims.old, .old) + sources(claims.new, .new))
            ]
        case .supportChanged(let claims, _), .groundChanged(let claims, _), .contested(let claims),
            .settled(let claims):
            both(claims) + opponents(of: claims, event)
        case .actorAdded(let id): said(by: id, .new)
        case .actorGone(let id): said(by: id, .old)
        case .stanceChanged(let change):
            [
                quote(change.claim.old, .old, by: change.actor.old),
                quote(change.claim.new, .new, by: change.actor.new),
            ]
        case .relationAdded(let id): ends(of: id, .new)
        case .relationGone(let id): ends(of: id, .old)
        case .relationFlipped(let relations): ends(of: relations.old, .old) + ends(of: relations.new, .new)
        }
    }

    /// A claim that both graphs have: once where it is worded the same, else in both wordings.
    private func both(_ claims: Versions<Claim.ID>) -> [ChangeStory.Line] {
        let texts = Versions(old: text(claims.old, .old), new: text(claims.new, .new))
        guard texts.old == texts.new else { return [quote(claims.old, .old), quote(claims.new, .new)] }
        return [
            ChangeStory.Line(
                side: .both, words: .quote(texts.new),
                sources: sources(claims.old, .old) + sources(claims.new, .new))
        ]
    }

    /// Who or what contests a claim, where that is the news.
    private func opponents(of claims: Versions<Claim.ID>, _ event: Event) -> [ChangeStory.Line] {
        switch event {
        case .contested: opponents(of: claims.new, .new)
        case .settled: opponents(of: claims.old, .old)
        default: []
        }
    }

    /// The claims that contradict one, the surest first.
    private func opponents(of id: Claim.ID, _ side: ChangeStory.Side) -> [ChangeStory.Line] {
        bearings(graph(side).relations(of: id).filter { $0.kind == .contradicts }, of: id, side)
    }

    /// The claims that one supports, the surest first.
    private func supported(by id: Claim.ID, _ side: ChangeStory.Side) -> [ChangeStory.Line] {
        bearings(graph(side).relations(from: id).filter { $0.kind == .supports }, of: id, side)
    }

    private func bearings(_ relations: [Relation], of id: Claim.ID, _ side: ChangeStory.Side) -> [ChangeStory.Line] {
        relations.sorted { ($1.confidence, $0.id) < ($0.confidence, $1.id) }.prefix(Self.mostSources).map { relation in
            let other = relation.from == id ? relation.to : relation.from
            return ChangeStory.Line(
                side: side, words: .plain("\(relation.kind.rawValue) “\(text(other, side))”"),
                sources: sources(other, side))
        }
    }

    private func said(by actor: Actor.ID, _ side: ChangeStory.Side) -> [ChangeStory.Line] {
        let claims = graph(side).assertions(by: actor).map(\.claim)
        var seen = Set<Claim.ID>()
        return claims.filter { seen.insert($0).inserted }.prefix(Self.mostSources).map { quote($0, side, by: actor) }
    }

    private func ends(of id: Relation.ID, _ side: ChangeStory.Side) -> [ChangeStory.Line] {
        guard let relation = graph(side).relation(id) else { return [] }
        return [
            quote(relation.from, side), ChangeStory.Line(side: side, words: .plain(relation.kind.rawValue)),
            quote(relation.to, side),
        ]
    }

    private func quote(_ id: Claim.ID, _ side: ChangeStory.Side, by actor: Actor.ID? = nil) -> ChangeStory.Line {
        ChangeStory.Line(side: side, words: .quote(text(id, side)), sources: sources(id, side, by: actor))
    }

    private func graph(_ side: ChangeStory.Side) -> ArgumentGraph { side == .old ? sides.old.graph : sides.new.graph }

    private func text(_ id: Claim.ID, _ side: ChangeStory.Side) -> String { graph(side).claim(id)?.text ?? id }

    /// Where a claim is made, as one line: in which set, by whom, in which articles; none where it is made nowhere.
    private func sources(_ id: Claim.ID, _ side: ChangeStory.Side, by actor: Actor.ID? = nil) -> [String] {
        var places: [Place] = []
        for quote in graph(side).quotes(of: id) where actor == nil || quote.actor?.id == actor {
            let article = "“\(quote.article.title ?? quote.article.path ?? quote.article.id)”"
            let who = quote.actor.map { "\(quote.stance.past) by \($0.name) in " } ?? "in "
            if !places.contains(Place(who: who, article: article)) { places.append(Place(who: who, article: article)) }
        }
        guard !places.isEmpty else { return [] }
        var shown: [String] = []
        for (index, place) in places.prefix(Self.mostSources).enumerated() {
            if index > 0, places[index - 1].who == place.who {
                shown[shown.count - 1] += " and \(place.article)"
            } else {
                shown.append(place.who + place.article)
            }
        }
        let more = places.count - Self.mostSources
        if more > 0 { shown.append("\(more) more") }
        return ["\(side == .old ? sides.old.name : sides.new.name): \(shown.joined(separator: "; "))"]
    }

    /// Somebody's words in an article.
    private struct Place: Equatable {
        let who: String
        let article: String
    }
}

extension Assertion.Stance {
    /// The stance, taken before.
    fileprivate var past: String {
        switch self {
        case .asserts: "asserted"
        case .denies: "denied"
        case .questions: "questioned"
        }
    }
}
