import ArgumentModel
import Language

/// Judges claims against theses (basis `thesis`), and theses against each other.
struct ThesisRelations {
    let judge: Judge
    let threshold: Double
    let jobs: Int

    /// Claims less similar to a thesis than this have nothing to do with it.
    static let leastSimilarity: Float = 0.2

    /// The evidence between positions of `texts`, without the claims that say nothing by themselves.
    ///
    /// - Complexity: O(claims × theses) judgements at most.
    func evidence(
        _ texts: [String], theses: [Int], leavingOut pointing: Set<Int>, articles: [Article.ID?],
        similarity: (Int, Int) -> Float
    ) throws -> [Evidence<Int>] {
        let candidates = theses.flatMap { thesis in
            texts.indices.filter {
                $0 != thesis && !pointing.contains($0) && similarity($0, thesis) >= Self.leastSimilarity
            }.map { (from: $0, to: thesis) }
        }
        let judgements = try judge.judge(candidates.map { ClaimPair(a: texts[$0.from], b: texts[$0.to]) }, jobs: jobs)
        return zip(candidates, judgements).compactMap { candidate, judgement in
            // A restatement of the thesis that was not merged stands for it all the same.
            let supports = judgement.supports + judgement.equivalent
            let kind: Relation.Kind = supports >= judgement.contradicts ? .supports : .contradicts
            let confidence = max(supports, judgement.contradicts)
            guard confidence >= threshold else { return nil }
            return Evidence(
                from: candidate.from, to: candidate.to, kind: kind, confidence: confidence, basis: .thesis,
                article: articles[candidate.from])
        }
    }
}
