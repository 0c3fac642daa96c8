import ArgumentModel
import Articles
import Language

/// Finds relations between claims of one article that stand close together, where connectives, order and distance are
/// seen: what the text says outright (basis `stated`) and what the judge reads in the passage (basis `passage`).
struct PassageRelations {
    let judge: Judge
    let thresholds: RelationThresholds

    /// Claims further apart than this many claims are not judged in their passage.
    static let reach = 2
    /// A passage of more bytes is not judged: the model would not see both claims.
    static let longestPassage = 900

    /// One candidate: two claims of one article by position, the first towards the second.
    private struct Candidate {
        var from: Int
        var to: Int
    }

    /// The evidence within one article, between positions of `drafts`.
    func evidence(in article: ReadArticle, drafts: [ClaimDraft], jobs: Int) throws -> [Evidence<Int>] {
        let candidates = candidates(drafts)
        let pairs = candidates.map { pair($0, drafts, article) }
        let judgements = try judge.judge(pairs, jobs: jobs)
        var found = denials(drafts, article)
        for (candidate, judgement) in zip(candidates, judgements) {
            let (from, to) = (drafts[candidate.from], drafts[candidate.to])
            for (kind, probability) in [
                (Relation.Kind.supports, judgement.supports), (.contradicts, judgement.contradicts),
            ] {
                let isStated = states(kind, from: from, to: to, distance: candidate.to - candidate.from)
                guard probability >= (isStated ? thresholds.stated : thresholds.passage) else { continue }
                // One speaker seldom contradicts himself within a breath, unless he says "but".
                if kind == .contradicts, from.actor == to.actor, !isStated { continue }
                found.append(
                    Evidence(
                        from: candidate.from, to: candidate.to, kind: kind, confidence: probability,
                        basis: isStated ? .stated : .passage, article: article.source.article.id))
            }
        }
        return found
    }

    private func candidates(_ drafts: [ClaimDraft]) -> [Candidate] {
        var found: [Candidate] = []
        for first in drafts.indices {
            for second in drafts.indices.dropFirst(first + 1).prefix(Self.reach) {
                let (a, b) = (drafts[first], drafts[second])
                guard b.block - a.block <= 1, !a.range.overlaps(b.range), a.denial == nil, b.denial == nil else {
                    continue
                }
                found.append(Candidate(from: first, to: second))
                found.append(Candidate(from: second, to: first))
            }
        }
        return found
    }

    private func pair(_ candidate: Candidate, _ drafts: [ClaimDraft], _ article: ReadArticle) -> ClaimPair {
        let (a, b) = (drafts[candidate.from], drafts[candidate.to])
        let sentences = article.reading.sentences
        let start = min(
            sentences[a.sentence].range.lowerBound, a.range.lowerBound, sentences[b.sentence].range.lowerBound,
            b.range.lowerBound)
        let end = max(
            sentences[a.sentence].range.upperBound, a.range.upperBound, sentences[b.sentence].range.upperBound,
            b.range.upperBound)
        guard end - start <= Self.longestPassage else { return ClaimPair(a: a.text, b: b.text, passage: nil) }
        func shift(_ range: Range<Int>) -> Range<Int> { range.lowerBound - start..<range.upperBound - start }
        return ClaimPair(
            a: a.text, b: b.text,
            passage: Passage(text: article.text(start..<end), a: shift(a.range), b: shift(b.range)))
    }

    /// Whether a connective between neighbours says the relation.
    private func states(_ kind: Relation.Kind, from: ClaimDraft, to: ClaimDraft, distance: Int) -> Bool {
        guard abs(distance) == 1 else { return false }
        let later = distance > 0 ? to : from
        return switch later.link {
        case .none: false
        case .contrast: kind == .contradicts
        // The later claim is the ground: it must be the one that supports.
        case .ground: kind == .supports && distance < 0
        case .conclusion: kind == .supports && distance > 0
        }
    }

    /// "X denies all these accusations" contradicts what others claim before it in its paragraph, or in the one before if
    /// it opens one; "X rejects this" only the last claim.
    private func denials(_ drafts: [ClaimDraft], _ article: ReadArticle) -> [Evidence<Int>] {
        var found: [Evidence<Int>] = []
        for (position, denial) in drafts.enumerated() {
            guard let extent = denial.denial else { continue }
            let earlier = drafts[..<position].indices.reversed().filter {
                drafts[$0].actor != denial.actor && drafts[$0].denial == nil
            }
            let block = earlier.first.map { drafts[$0].block } ?? denial.block
            guard denial.block - block <= 1 else { continue }
            for accused in extent == .one
                ? Array(earlier.prefix(1)) : earlier.prefix(4).filter({ drafts[$0].block == block })
            {
                found.append(
                    Evidence(
                        from: position, to: accused, kind: .contradicts, confidence: denial.confidence, basis: .stated,
                        article: article.source.article.id))
            }
        }
        return found
    }
}
