import ArgumentModel
import Articles
import Language

/// Finds relations between claims of one article that stand close together, where connectives, order and distance are
/// seen: what the text says outright (basis `stated`) and what the judge reads in the passage (basis `passage`).
struct PassageRelations {
    let judge: Judge
    let threshold: Double

    /// A passage of more bytes is not judged: the model would not see both claims.
    static let longestPassage = 900

    /// Two claims of one article by position, the earlier first.
    private struct Candidate {
        var first: Int
        var second: Int
        var there: ClaimPair
        var back: ClaimPair
    }

    /// The evidence within each of some articles, between positions of its drafts.
    ///
    /// - Parameter similarity: how alike two drafts are, by their positions among those of all articles.
    func evidence(
        in articles: [ClaimFinder], jobs: Int, similarity: (Int, Int) -> Float
    ) throws -> [[Evidence<Int>]] {
        let candidates = articles.map { self.candidates($0.drafts, $0.article) }
        var judgements = try judge.judge(candidates.joined().flatMap { [$0.there, $0.back] }, jobs: jobs)[...]
        var start = 0
        return zip(articles, candidates).map { found, candidates in
            defer {
                judgements = judgements.dropFirst(2 * candidates.count)
                start += found.drafts.count
            }
            return evidence(candidates, Array(judgements.prefix(2 * candidates.count)), found.drafts, found.article) {
                similarity(start + $0, start + $1)
            }
        }
    }

    private func evidence(
        _ candidates: [Candidate], _ judgements: [Judgement], _ drafts: [ClaimDraft], _ article: ReadArticle,
        similarity: (Int, Int) -> Float
    ) -> [Evidence<Int>] {
        var found = denials(drafts, article)
        for (number, candidate) in candidates.enumerated() {
            let (there, back) = (judgements[2 * number], judgements[2 * number + 1])
            let (first, second) = (drafts[candidate.first], drafts[candidate.second])
            let (confidence, leaning) = judge.neighbourWeights.weigh(
                there, back, similarity: similarity(candidate.first, candidate.second),
                nearness: first.block == second.block ? 1 : 0)
            guard confidence >= threshold,
                let relation = Self.relation(
                    leaning >= 0 ? .supports : .contradicts, isReason: there.supports >= back.supports, first, second)
            else { continue }
            let (from, to) =
                relation.isForward ? (candidate.first, candidate.second) : (candidate.second, candidate.first)
            found.append(
                Self.ofClaims(
                    Evidence(
                        from: from, to: to, kind: relation.kind, confidence: confidence,
                        basis: relation.isStated ? .stated : .passage, article: article.source.article.id), drafts))
        }
        return found
    }

    /// What a passage says of two claims, given what it says of their speakers.
    ///
    /// A passage shows that somebody denies a claim: what speaks for him speaks against the claim, and what the text says
    /// against him is said for it. Where the judge takes two for contradicting, either the claim or its denial may be meant.
    static func ofClaims(_ evidence: Evidence<Int>, _ drafts: [ClaimDraft]) -> Evidence<Int> {
        let isFromDenied = drafts[evidence.from].stance == .denies
        guard isFromDenied != (drafts[evidence.to].stance == .denies),
            evidence.kind == .supports || evidence.basis == .stated
        else { return evidence }
        var turned = evidence
        turned.kind = evidence.kind == .supports ? .contradicts : .supports
        if turned.kind == .supports, isFromDenied { swap(&turned.from, &turned.to) }
        return turned
    }

    /// What the judge takes two neighbours for, turned as the connective that opens the second says; nil where the text speaks
    /// against it.
    ///
    /// - Parameter isReason: whether the judge takes the first for the reason of the second rather than the other way round.
    static func relation(
        _ kind: Relation.Kind, isReason: Bool, _ first: ClaimDraft, _ second: ClaimDraft
    ) -> (kind: Relation.Kind, isForward: Bool, isStated: Bool)? {
        // What "but" opens is hardly ever said for the claim before it.
        if kind == .supports, second.link == .contrast { return nil }
        // A "because" that opens another speaker's paragraph answers something else.
        let isAnswer = second.link == .ground && first.actor != second.actor && first.block != second.block
        let stated = isAnswer ? nil : stated(kind, by: second.link)
        // One speaker does not contradict himself within a breath: his "but" concedes.
        if kind == .contradicts, first.actor == second.actor { return nil }
        let isForward = stated.map { $0 == .forward } ?? isReason
        let (from, to) = isForward ? (first, second) : (second, first)
        // What happened is told, not argued for: neither what else happened nor what should is a reason for it.
        if kind == .supports, stated == nil, to.kind == .evidence, from.kind != .assertion { return nil }
        return (kind, isForward, stated != nil)
    }

    /// Whether there is anything that the judge could take two neighbours for.
    private static func mayBear(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
        Relation.Kind.allCases.contains { kind in
            [true, false].contains { relation(kind, isReason: $0, first, second) != nil }
        }
    }

    private func candidates(_ drafts: [ClaimDraft], _ article: ReadArticle) -> [Candidate] {
        // Of claims with another one between them too little that the judge says is right (`Training/judge-log.md`).
        drafts.indices.dropLast().compactMap { first in
            let (a, b) = (drafts[first], drafts[first + 1])
            guard b.block - a.block <= 1, !a.range.overlaps(b.range), a.denial == nil, b.denial == nil,
                Self.mayBear(a, b),
                let there = pair(a, b, article), let back = pair(b, a, article)
            else { return nil }
            return Candidate(first: first, second: first + 1, there: there, back: back)
        }
    }

    /// Two claims in the sentences that they stand in and those between; nil where these are too long.
    private func pair(_ a: ClaimDraft, _ b: ClaimDraft, _ article: ReadArticle) -> ClaimPair? {
        let ranges = [a, b].flatMap { [article.reading.sentences[$0.sentence].range, $0.range] }
        let start = ranges.map(\.lowerBound).min() ?? 0
        let end = ranges.map(\.upperBound).max() ?? 0
        guard end - start <= Self.longestPassage else { return nil }
        func shift(_ range: Range<Int>) -> Range<Int> { range.lowerBound - start..<range.upperBound - start }
        return ClaimPair(
            a: a.text, b: b.text,
            passage: Passage(text: article.text(start..<end), a: shift(a.range), b: shift(b.range)))
    }

    private enum Direction {
        /// From the earlier claim to the later one.
        case forward
        case backward
    }

    /// Which way a connective that opens the later of two neighbours says the relation; nil where it does not say it.
    private static func stated(_ kind: Relation.Kind, by link: ClaimDraft.Link) -> Direction? {
        switch (link, kind) {
        case (.contrast, .contradicts), (.conclusion, .supports): .forward
        case (.ground, .supports): .backward
        default: nil
        }
    }

    /// "X denies all these accusations" contradicts what others claim before it in its paragraph, or in the one before if
    /// it opens one; "X rejects this" only the last claim; "They will not" what the sentence before it says.
    private func denials(_ drafts: [ClaimDraft], _ article: ReadArticle) -> [Evidence<Int>] {
        drafts.indices.flatMap { position in
            Self.denied(by: position, drafts).map { accused in
                Self.ofClaims(
                    Evidence(
                        from: position, to: accused, kind: .contradicts, confidence: drafts[position].confidence,
                        basis: .stated, article: article.source.article.id), drafts)
            }
        }
    }

    /// The positions of the claims that a claim denies without saying them again.
    static func denied(by position: Int, _ drafts: [ClaimDraft]) -> [Int] {
        let denial = drafts[position]
        guard let extent = denial.denial else { return [] }
        let earlier = drafts[..<position].indices.reversed().filter {
            drafts[$0].actor != denial.actor && drafts[$0].denial == nil && !drafts[$0].isNarrated
        }
        guard let last = earlier.first, denial.block - drafts[last].block <= 1 else { return [] }
        switch extent {
        case .one: return [last]
        case .previous: return last == position - 1 && denial.sentence - drafts[last].sentence == 1 ? [last] : []
        case .several: return earlier.prefix(4).filter { drafts[$0].block == drafts[last].block }
        }
    }
}
