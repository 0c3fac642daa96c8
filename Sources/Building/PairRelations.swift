import ArgumentModel
import Language

/// Judges distant claims alone (basis `pair`): the weakest evidence, so it asks for the highest probability, and nothing
/// surer may speak against it: sides taken on a shared thesis, sentiments towards a shared target, or one speaker's mouth.
struct PairRelations {
    /// What the judging needs to know of a claim.
    struct Side: Sendable {
        var text: String
        var articles: [Article.ID]
        var targets: [Actor.ID: Claim.Sentiment]
        /// What it does to each thesis, by the thesis's position.
        var stands: [Int: Relation.Kind]
        /// Who asserts it where.
        var voices: Set<String>
    }

    let judge: Judge
    let threshold: Double
    let jobs: Int

    /// Claims less similar than this are not compared.
    static let leastSimilarity: Float = 0.5
    /// Each claim is compared with this many of its nearest.
    static let nearest = 6
    /// A pair that is neutral with this probability is not asked in the other direction.
    static let mostNeutral = 0.9

    /// The evidence between positions of `claims`, other than the pairs in `known` and the claims that say
    /// nothing by themselves.
    func evidence(_ claims: [Side], neighbours: [[Neighbour]], leavingOut pointing: Set<Int>, known: Set<[Int]>) throws
        -> [Evidence<Int>]
    {
        var candidates: [(from: Int, to: Int)] = []
        for (position, near) in neighbours.enumerated() {
            for neighbour in near.prefix(Self.nearest) where neighbour.similarity >= Self.leastSimilarity {
                let pair = [min(position, neighbour.position), max(position, neighbour.position)]
                let isRepeated =
                    neighbour.position < position
                    && neighbours[neighbour.position].prefix(Self.nearest).contains { $0.position == position }
                guard !isRepeated, !known.contains(pair), !pointing.contains(position),
                    !pointing.contains(neighbour.position)
                else { continue }
                candidates.append((position, neighbour.position))
            }
        }
        func judged(_ candidates: [(from: Int, to: Int)]) throws -> [((from: Int, to: Int), Judgement)] {
            let pairs = candidates.map { ClaimPair(a: claims[$0.from].text, b: claims[$0.to].text) }
            return Array(zip(candidates, try judge.judge(pairs, jobs: jobs)))
        }
        // Claims that surely do nothing to each other one way do nothing the other way.
        let forwards = try judged(candidates)
        let backwards = try judged(
            forwards.filter { $0.1.neutral < Self.mostNeutral }.map { ($0.0.to, $0.0.from) })
        return (forwards + backwards).compactMap { candidate, judgement in
            let kind: Relation.Kind = judgement.supports >= judgement.contradicts ? .supports : .contradicts
            let confidence = max(judgement.supports, judgement.contradicts)
            guard confidence >= threshold, !isVetoed(kind, claims[candidate.from], claims[candidate.to]) else {
                return nil
            }
            return Evidence(
                from: candidate.from, to: candidate.to, kind: kind, confidence: confidence, basis: .pair,
                article: claims[candidate.from].articles.first)
        }
    }

    /// Whether surer evidence speaks against the kind: claims on one side of a thesis, of one sentiment towards an actor,
    /// or by one speaker in one article do not contradict each other, and claims on opposite sides do not support each other.
    private func isVetoed(_ kind: Relation.Kind, _ left: Side, _ right: Side) -> Bool {
        if kind == .contradicts, !left.voices.isDisjoint(with: right.voices) { return true }
        let theses = left.stands.keys.filter { right.stands[$0] != nil }
        if !theses.isEmpty {
            return theses.contains { (left.stands[$0] == right.stands[$0]) == (kind == .contradicts) }
        }
        let shared = left.targets.keys.filter { right.targets[$0] != nil }
        guard !shared.isEmpty else { return false }
        return shared.allSatisfy { (left.targets[$0] == right.targets[$0]) == (kind == .contradicts) }
    }
}
