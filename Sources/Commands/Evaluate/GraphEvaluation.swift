import ArgumentModel
import Language

/// Scores a graph against a gold standard.
///
/// - Actors: right when a name or alias agrees. What only one article knows ("critics") may be there once an article.
/// - Claims: an occurrence and a gold claim are one when they share at least half of what either covers.
/// - Attributions: a matched claim that someone other than the author makes, with the right actor.
/// - Relations: a found one is right when the gold has it, or both claims stand on one issue and the sign fits. A gold one
///   is found when the graph has it, or joins both claims by a third one that the signs agree on.
struct GraphEvaluation {
    private(set) var actors = Tally()
    private(set) var claims = Tally()
    private(set) var attributions = Tally()
    private(set) var relations = Tally()
    /// The share of found relations that are right, and of gold ones that were found, counted apart: they are not the
    /// same pairs.
    private(set) var relationPrecision = 0.0
    private(set) var relationRecall = 0.0
    /// What is wrong and what is missing, in words, for a person to read.
    private(set) var errors: [String] = []

    private let graph: ArgumentGraph
    private let gold: GraphGold
    /// The gold claims that each claim of the graph is.
    private var matches: [Claim.ID: Set<Int>] = [:]
    /// The claims of the graph that each gold claim is.
    private var found: [Set<Claim.ID>]

    init(_ graph: ArgumentGraph, gold: GraphGold) {
        self.graph = graph
        self.gold = gold
        found = Array(repeating: [], count: gold.claims.count)
        scoreActors()
        scoreClaims()
        scoreAttributions()
        scoreRelations()
    }

    private mutating func scoreActors() {
        let writers = Set(graph.articles.flatMap { [$0.author, $0.publisher] }.compactMap { $0 })
        let named = graph.actors.filter { $0.kind != .author && !writers.contains($0.name) }
        let all = Set(gold.actors.map(Self.fold))
        var left = all
        for actor in named {
            let names = Set(([actor.name] + actor.aliases).map(Self.fold))
            if !left.isDisjoint(with: names) {
                left.subtract(names)
                actors.right += 1
            } else if actor.kind != .group || all.isDisjoint(with: names) {
                actors.wrong += 1
                errors.append("actor not in the gold: \(actor.name) (\(actor.kind.rawValue))")
            }
        }
        actors.missed = left.count
        errors += left.sorted().map { "actor not found: \($0)" }
    }

    private mutating func scoreClaims() {
        for claim in graph.claims {
            for occurrence in claim.occurrences {
                let same = gold.claims.indices.filter {
                    gold.claims[$0].article == occurrence.article && Self.agree(gold.claims[$0].span, occurrence.span)
                }
                matches[claim.id, default: []].formUnion(same)
                for position in same { found[position].insert(claim.id) }
                if same.isEmpty {
                    claims.wrong += 1
                    errors.append("claim not in the gold: \(claim.text)")
                } else {
                    claims.right += 1
                }
            }
        }
        claims.missed = found.count(where: \.isEmpty)
        for (position, ids) in found.enumerated() where ids.isEmpty {
            errors.append("claim not found: \(words(position))")
        }
    }

    private mutating func scoreAttributions() {
        let writers = Set(graph.articles.flatMap { [$0.author, $0.publisher] }.compactMap { $0 })
        let authors = Set(graph.actors.filter { $0.kind == .author || writers.contains($0.name) }.map(\.id))
        var reached = Set<Int>()
        for assertion in graph.assertions where !authors.contains(assertion.actor) {
            guard let first = assertion.content.first, let last = assertion.content.last,
                let actor = graph.actor(assertion.actor)
            else { continue }
            let span = Span(start: first.start, end: last.end)
            let names = Set(([actor.name] + actor.aliases).map(Self.fold))
            let same = gold.claims.indices.filter {
                gold.claims[$0].article == assertion.article && Self.agree(gold.claims[$0].span, span)
                    && gold.claims[$0].actor.map { names.contains(Self.fold($0)) } == true
            }
            if same.isEmpty {
                attributions.wrong += 1
                errors.append(
                    "attribution not in the gold: \(actor.name) \(assertion.stance.rawValue) “\(graph.claim(assertion.claim)?.text ?? "")”"
                )
            } else {
                attributions.right += 1
                reached.formUnion(same)
            }
        }
        for (position, claim) in gold.claims.enumerated() {
            guard let actor = claim.actor, actor != GraphGold.author, !reached.contains(position) else { continue }
            attributions.missed += 1
            errors.append("attribution not found: \(actor): “\(words(position))”")
        }
    }

    private mutating func scoreRelations() {
        var right = 0
        for relation in graph.relations {
            if isRight(relation) {
                right += 1
            } else {
                let texts = [relation.from, relation.to].map { graph.claim($0)?.text ?? $0 }
                errors.append(
                    "relation not in the gold (\(relation.basis.rawValue) \(relation.confidence)): “\(texts[0])” \(relation.kind.rawValue) “\(texts[1])”"
                )
            }
        }
        var hits = 0
        for relation in gold.relations {
            if isFound(relation) {
                hits += 1
            } else {
                errors.append(
                    "relation not found: “\(words(relation.from))” \(relation.kind.rawValue) “\(words(relation.to))”")
            }
        }
        relationPrecision = graph.relations.isEmpty ? 0 : Double(right) / Double(graph.relations.count)
        relationRecall = gold.relations.isEmpty ? 0 : Double(hits) / Double(gold.relations.count)
        relations = Tally(right: right, wrong: graph.relations.count - right, missed: gold.relations.count - hits)
    }

    private func isRight(_ relation: Relation) -> Bool {
        let (from, to) = (matches[relation.from] ?? [], matches[relation.to] ?? [])
        let isGold = gold.relations.contains {
            $0.kind == relation.kind
                && (from.contains($0.from) && to.contains($0.to)
                    || from.contains($0.to) && to.contains($0.from) && $0.kind == .contradicts)
        }
        return isGold
            || from.contains { first in
                to.contains { second in
                    gold.claims[first].issues.contains { issue, side in
                        gold.claims[second].issues[issue].map { ($0 == side) == (relation.kind == .supports) } ?? false
                    }
                }
            }
    }

    private func isFound(_ relation: (from: Int, to: Int, kind: Relation.Kind)) -> Bool {
        let ends = found[relation.to]
        for claim in found[relation.from] {
            if ends.contains(claim) { return relation.kind == .supports }
            let near = graph.relations(of: claim)
            for step in near {
                let other = step.from == claim ? step.to : step.from
                if ends.contains(other) {
                    if step.kind == relation.kind { return true }
                    continue
                }
                for last in graph.relations(of: other) where ends.contains(last.from == other ? last.to : last.from) {
                    if (step.kind == last.kind) == (relation.kind == .supports) { return true }
                }
            }
        }
        return false
    }

    private func words(_ position: Int) -> String { gold.claims[position].words }

    /// Whether the spans share at least half of what either covers.
    static func agree(_ left: Span, _ right: Span) -> Bool {
        let shared = min(left.end, right.end) - max(left.start, right.start)
        let all = max(left.end, right.end) - min(left.start, right.start)
        return shared * 2 >= all
    }

    /// A name in lower case without marks and without "the" before it.
    static func fold(_ name: String) -> String {
        let words = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        let vague: Set<Substring> = ["the", "a", "an", "some", "many", "several", "most"]
        let named = words.drop(while: vague.contains)
        return (named.isEmpty ? words[...] : named).joined(separator: " ")
    }
}
