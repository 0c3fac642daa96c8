import ArgumentModel
import Language

/// Judges distant claims alone (basis `pair`): the weakest evidence, so nothing surer may speak against it: sides taken on a
/// shared thesis, sentiments towards a shared target, one speaker's mouth, or what both are to a third claim.
struct PairRelations {
    /// What the judging needs to know of a claim.
    struct Side: Sendable {
        var text: String
        var kind: Claim.Kind = .assertion
        /// Where it stands, in order.
        var occurrences: [Occurrence]
        var targets: [Actor.ID: Claim.Sentiment]
        /// What it does to each thesis, by the thesis's position.
        var stands: [Int: Relation.Kind]
        /// Who asserts it where (true), or denies it (false).
        var voices: [Voice: Bool]
        /// Whether it only tells what happened or where somebody stands, and not that something did not happen.
        var isAct = false
    }

    /// Two claims worth asking about, by position, the lesser first.
    struct Pair {
        var from: Int
        var to: Int
        var similarity: Float
    }

    /// A speaker in an article.
    struct Voice: Hashable {
        var article: Article.ID
        var speaker: Actor.ID
    }

    let judge: Judge
    let surroundings: Surroundings
    let threshold: Double
    let jobs: Int

    /// Claims less similar than this are not compared.
    static let leastSimilarity: Float = 0.5
    /// Each claim is compared with this many of its nearest in meaning, and with this many that follow it in an article,
    /// which in a large set are seldom among them.
    static let nearest = 6
    static let following = 4

    /// The evidence between positions of `claims`, other than for the pairs that are `known` and the claims in `others`.
    ///
    /// - Parameter asked: what the judge has said of one claim towards another already.
    func evidence(
        _ claims: [Side], neighbours: [[Neighbour]], similarity: (Int, Int) -> Float, leavingOut others: Set<Int>,
        known: Balance, asked: (Int, Int) -> Judgement?
    ) throws -> [Evidence<Int>] {
        let candidates = Self.candidates(claims, neighbours: neighbours, similarity: similarity).filter { pair in
            !known.isRelated(pair.from, pair.to) && !others.contains(pair.from) && !others.contains(pair.to)
                && Self.mayBeRelated(claims[pair.from], claims[pair.to])
        }
        // Both ways round: which supports which is often unclear, whether they go together less so. What the second answer
        // cannot make sure enough is asked only once, and what neither can not at all.
        let near = promising(candidates.map { ($0, [asked($0.to, $0.from)].compactMap(\.self)) })
        let there = try judgements(near.map { ($0.pair.from, $0.pair.to) }, claims, asked)
        let halves = promising(zip(near, there).map { ($0.pair, [$1]) })
        let back = try judgements(halves.map { ($0.pair.to, $0.pair.from) }, claims, asked)
        return zip(halves, back).compactMap { half, back in
            let (candidate, there) = (half.pair, half.judgements[0])
            let (confidence, leaning) = judge.claimWeights.weigh(
                there, back, similarity: candidate.similarity,
                nearness: surroundings.similarity(candidate.from, candidate.to))
            let kind: Relation.Kind = leaning >= 0 ? .supports : .contradicts
            guard confidence >= threshold, !Self.isVetoed(kind, claims[candidate.from], claims[candidate.to]),
                !known.speaks(against: kind, confidence, between: candidate.from, candidate.to),
                kind == .contradicts
                    || !MergeGuard.isMistaken([there, back], claims[candidate.from].text, claims[candidate.to].text)
            else { return nil }
            let ranks = (Self.rank(claims[candidate.from]), Self.rank(claims[candidate.to]))
            let isForward = ranks.0 == ranks.1 ? there.supports >= back.supports : ranks.0 < ranks.1
            let (from, to) = isForward ? (candidate.from, candidate.to) : (candidate.to, candidate.from)
            if kind == .supports, !Self.mayArgue(claims[from], for: claims[to]) { return nil }
            return Evidence(
                from: from, to: to, kind: kind, confidence: confidence, basis: .pair,
                article: Self.article(of: claims[from].occurrences, claims[to].occurrences))
        }
    }

    /// What the judge says of claims towards others; what it has said already is not asked again.
    private func judgements(
        _ pairs: [(from: Int, to: Int)], _ claims: [Side], _ asked: (Int, Int) -> Judgement?
    ) throws -> [Judgement] {
        let known = pairs.map(asked)
        var new = try judge.judge(
            zip(pairs, known).filter { $1 == nil }.map {
                ClaimPair(claim: claims[$0.0.from].text, claims[$0.0.to].text)
            },
            jobs: jobs)[...]
        return known.compactMap { $0 ?? new.popFirst() }
    }

    /// The pairs that may be related surely enough, whatever the judgements are that are still to be asked for.
    private func promising(_ pairs: [(Pair, [Judgement])]) -> [(pair: Pair, judgements: [Judgement])] {
        pairs.filter { pair, judgements in
            judge.claimWeights.most(
                judgements, of: 2, similarity: pair.similarity, nearness: surroundings.similarity(pair.from, pair.to)
            ) >= threshold
        }
    }

    /// The article that has both, or else the first that has the one given.
    private static func article(of given: [Occurrence], _ other: [Occurrence]) -> Article.ID? {
        let articles = Set(other.map(\.article))
        return (given.first { articles.contains($0.article) } ?? given.first)?.article
    }

    /// Pairs of claims worth asking about, each once, the lesser position first.
    static func candidates(
        _ claims: [Side], neighbours: [[Neighbour]], similarity: (Int, Int) -> Float
    ) -> [Pair] {
        var pairs = Set<[Int]>()
        for (position, near) in neighbours.enumerated() {
            for neighbour in near.prefix(nearest) {
                pairs.insert([min(position, neighbour.position), max(position, neighbour.position)])
            }
        }
        let places = claims.enumerated().flatMap { position, claim in claim.occurrences.map { (position, $0) } }
        for article in Dictionary(grouping: places, by: \.1.article).values {
            let order = article.sorted { ($0.1.span, $0.0) < ($1.1.span, $1.0) }.map(\.0)
            for (start, position) in order.enumerated() {
                for other in order[(start + 1)...].prefix(following) where other != position {
                    pairs.insert([min(position, other), max(position, other)])
                }
            }
        }
        return pairs.map { Pair(from: $0[0], to: $0[1], similarity: similarity($0[0], $0[1])) }
            .filter { $0.similarity >= leastSimilarity }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    /// What is argued from stands before what is argued for: what happened, what is so, what should be done.
    static func rank(_ claim: Side) -> Int {
        let words = Word.split(claim.text)
        if VerbForms.isNarrative(words) { return 0 }
        return claim.kind == .prescription && Lexicon.isPrescriptive(words) ? 2 : 1
    }

    /// What happened is reported, not argued for: at a distance it can be a reason, but it is given none; nor does one fact
    /// speak for another.
    static func mayArgue(_ from: Side, for to: Side) -> Bool {
        rank(to) > 0 && from.kind.mayArgue(for: to.kind)
    }

    /// Whether the judge could find either kind of relation between two claims that would be shown.
    static func mayBeRelated(_ left: Side, _ right: Side) -> Bool {
        !isVetoed(.contradicts, left, right)
            || !isVetoed(.supports, left, right) && (mayArgue(left, for: right) || mayArgue(right, for: left))
    }

    /// Whether surer evidence speaks against the kind: claims on one side of a thesis, of one sentiment towards an actor,
    /// or by one speaker in one article do not contradict each other, and claims on opposite sides, or of which one speaker
    /// asserts one and denies the other, do not support each other. What happened contradicts nobody.
    static func isVetoed(_ kind: Relation.Kind, _ left: Side, _ right: Side) -> Bool {
        let isInOneMouth = left.voices.contains { voice, isAsserted in
            right.voices[voice].map { ($0 == isAsserted) == (kind == .contradicts) } ?? false
        }
        if isInOneMouth { return true }
        // Who tells what happened takes no side by it.
        if kind == .contradicts, left.isAct || right.isAct { return true }
        let theses = left.stands.keys.filter { right.stands[$0] != nil }
        if !theses.isEmpty {
            return theses.contains { (left.stands[$0] == right.stands[$0]) == (kind == .contradicts) }
        }
        let shared = left.targets.keys.filter { right.targets[$0] != nil }
        guard !shared.isEmpty else { return false }
        return shared.allSatisfy { (left.targets[$0] == right.targets[$0]) == (kind == .contradicts) }
    }
}
