import ArgumentModel
import Language

/// Judges distant claims alone (basis `pair`): the weakest evidence, so nothing surer may speak against it: sides taken on a
/// shared thesis, sentiments towards a shared target, or one speaker's mouth.
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

    /// The evidence between positions of `claims`, other than the pairs in `known` and the claims in `others`.
    func evidence(_ claims: [Side], neighbours: [[Neighbour]], leavingOut others: Set<Int>, known: Set<[Int]>) throws
        -> [Evidence<Int>]
    {
        var candidates: [(from: Int, to: Int, similarity: Float)] = []
        for (position, near) in neighbours.enumerated() {
            for neighbour in near.prefix(Self.nearest) where neighbour.similarity >= Self.leastSimilarity {
                let pair = [min(position, neighbour.position), max(position, neighbour.position)]
                let isRepeated =
                    neighbour.position < position
                    && neighbours[neighbour.position].prefix(Self.nearest).contains { $0.position == position }
                guard !isRepeated, !known.contains(pair), !others.contains(position),
                    !others.contains(neighbour.position)
                else { continue }
                candidates.append((position, neighbour.position, neighbour.similarity))
            }
        }
        // Both ways round: which supports which is often unclear, whether they go together less so.
        let ways = candidates.map { ($0.from, $0.to) } + candidates.map { ($0.to, $0.from) }
        let judgements = try judge.judge(ways.map { ClaimPair(claim: claims[$0].text, claims[$1].text) }, jobs: jobs)
        return candidates.enumerated().compactMap { number, candidate in
            let (there, back) = (judgements[number], judgements[candidates.count + number])
            let (confidence, leaning) = judge.claimWeights.weigh(there, back, similarity: candidate.similarity)
            let kind: Relation.Kind = leaning >= 0 ? .supports : .contradicts
            guard confidence >= threshold, !isVetoed(kind, claims[candidate.from], claims[candidate.to]) else {
                return nil
            }
            // What happened is reported, not argued for: at a distance it can be a reason, but it is given none.
            let isForward =
                isReport(claims[candidate.to]) == isReport(claims[candidate.from])
                ? there.supports >= back.supports : isReport(claims[candidate.from])
            if kind == .supports, isReport(claims[isForward ? candidate.to : candidate.from]) { return nil }
            let (from, to) = isForward ? (candidate.from, candidate.to) : (candidate.to, candidate.from)
            return Evidence(
                from: from, to: to, kind: kind, confidence: confidence, basis: .pair,
                article: claims[from].articles.first)
        }
    }

    private func isReport(_ claim: Side) -> Bool { VerbForms.isNarrative(Word.split(claim.text)) }

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
