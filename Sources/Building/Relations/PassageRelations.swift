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

    /// Two neighbours judged one way round, and what else is weighed.
    private struct Half {
        var candidate: Candidate
        var judgement: Judgement
        var similarity: Float
        var nearness: Float
    }

    /// The evidence within each of some articles, between positions of its drafts.
    ///
    /// - Parameter similarity: how alike two drafts are, by their positions among those of all articles.
    func evidence(
        in articles: [ClaimFinder], jobs: Int, similarity: (Int, Int) -> Float
    ) throws -> [[Evidence<Int>]] {
        let candidates = articles.map { self.candidates($0.drafts, $0.article) }
        let there = try judge.judge(candidates.joined().map(\.there), jobs: jobs)
        var (first, number) = (0, 0)
        let halves = zip(articles, candidates).map { found, candidates in
            defer { (first, number) = (first + found.drafts.count, number + candidates.count) }
            return candidates.enumerated().map { place, candidate in
                Half(
                    candidate: candidate, judgement: there[number + place],
                    similarity: similarity(first + candidate.first, first + candidate.second),
                    nearness: found.drafts[candidate.first].block == found.drafts[candidate.second].block ? 1 : 0)
            }.filter(isPromising)
        }
        var back = try judge.judge(halves.joined().map(\.candidate.back), jobs: jobs)[...]
        return zip(articles, halves).map { found, halves in
            defer { back = back.dropFirst(halves.count) }
            return evidence(Array(zip(halves, back)), found)
        }
    }

    /// Whether two neighbours may be related surely enough, whatever the judge says of them the other way round.
    private func isPromising(_ half: Half) -> Bool {
        judge.neighbourWeights.most([half.judgement], of: 2, similarity: half.similarity, nearness: half.nearness)
            >= threshold
    }

    private func evidence(
        _ judged: [(Half, Judgement)], _ finder: ClaimFinder
    ) -> [Evidence<Int>] {
        let (drafts, article) = (finder.drafts, finder.article)
        let denials = denials(drafts, article) + replies(finder)
        var found = denials + connected(drafts, article)
        let isReport = drafts.isReport
        let rejected = Self.rejected(denials, drafts)
        for (half, back) in judged {
            let (candidate, there) = (half.candidate, half.judgement)
            let (first, second) = (drafts[candidate.first], drafts[candidate.second])
            let (confidence, leaning) = judge.neighbourWeights.weigh(
                there, back, similarity: half.similarity, nearness: half.nearness)
            guard confidence >= threshold,
                let relation = Self.relation(
                    leaning >= 0 ? .supports : .contradicts, isReason: there.supports >= back.supports, first, second,
                    isReport: isReport),
                relation.kind == .contradicts
                    || !rejected.contains([first.actor, candidate.second])
                        && !rejected.contains([second.actor, candidate.first])
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

    /// Who rejects which claim in so many words: it is no reason for what he says, nor the other way round.
    static func rejected(_ denials: [Evidence<Int>], _ drafts: [ClaimDraft]) -> Set<[Int?]> {
        Set(
            denials.filter { $0.kind == .contradicts && drafts[$0.from].actor != nil }.map {
                [drafts[$0.from].actor, $0.to]
            })
    }

    /// What the judge takes two neighbours for, turned as the connective that opens the second says; nil where the text speaks
    /// against it.
    ///
    /// - Parameters:
    ///   - isReason: whether the judge takes the first for the reason of the second rather than the other way round.
    ///   - isReport: whether their article tells and does not argue.
    static func relation(
        _ kind: Relation.Kind, isReason: Bool, _ first: ClaimDraft, _ second: ClaimDraft, isReport: Bool = false
    ) -> (kind: Relation.Kind, isForward: Bool, isStated: Bool)? {
        let isOne = first.actor == second.actor
        switch (second.link, kind) {
        // What "but" opens is hardly ever said for the claim before it.
        case (.contrast, .supports), (.rebuttal, .supports), (.agreement, .contradicts): return nil
        // "I agree that it is old" grants it.
        case (.agreement, .supports) where isOne: return nil
        // Who concedes speaks against himself, and for the other.
        case (.concession, _) where isOne == (kind == .supports): return nil
        // One speaker does not contradict himself within a breath: his "but" concedes.
        case (_, .contradicts) where isOne: return nil
        default: break
        }
        // A "because" that opens another speaker's paragraph answers something else.
        let isAnswer = second.link == .ground && !isOne && first.block != second.block
        let stated = isAnswer ? nil : stated(kind, by: second.link)
        // What should be done is concluded from what is so.
        let isForward =
            stated.map { $0 == .forward } ?? (first.isDemand == second.isDemand ? isReason : second.isDemand)
        let (from, to) = isForward ? (first, second) : (second, first)
        if kind == .supports, stated == nil, !mayArgue(from, for: to, isReport: isReport) { return nil }
        return (kind, isForward, stated != nil)
    }

    /// Whether there is anything that the judge could take two neighbours for.
    private static func mayBear(_ first: ClaimDraft, _ second: ClaimDraft, isReport: Bool) -> Bool {
        Relation.Kind.allCases.contains { kind in
            [true, false].contains { relation(kind, isReason: $0, first, second, isReport: isReport) != nil }
        }
    }

    /// Whether a claim can be a reason for one beside it, where the text does not say that it is.
    private static func mayArgue(_ from: ClaimDraft, for to: ClaimDraft, isReport: Bool) -> Bool {
        guard from.kind.mayArgue(for: to.kind) else { return false }
        if from.actor == to.actor { return !(isReport && from.isOwnVoice && to.isOwnVoice) && !from.isOthersClaim }
        // Nobody's reason is added by whoever reports him: he answers him.
        if from.isOwnVoice { return false }
        // What somebody says is no reason for what is only told, unless it is told of him.
        if to.isNarrated { return from.actor.map(to.named.contains) ?? false }
        // Two who are told to speak one after the other make each a point of his own.
        return to.isOwnVoice || from.block == to.block
    }

    /// What the text says outright of one speaker's sentence and the next, the one a reason for the other, and whom it cites for
    /// a denial.
    private func connected(_ drafts: [ClaimDraft], _ article: ReadArticle) -> [Evidence<Int>] {
        drafts.indices.dropLast().flatMap { position in
            func evidence(_ from: Int, _ to: Int, _ kind: Relation.Kind, _ basis: Relation.Basis) -> Evidence<Int> {
                Evidence(
                    from: from, to: to, kind: kind, confidence: drafts[max(from, to)].confidence, basis: basis,
                    article: article.source.article.id)
            }
            let reason = Self.reason(position, position + 1, drafts).map { from, to, basis in
                Self.ofClaims(evidence(from, to, .supports, basis), drafts)
            }
            let witnesses = Self.witnesses(to: position, drafts).map { evidence($0, position, .supports, .passage) }
            let isOpposed = Self.opposes(drafts[position + 1], drafts[position])
            return [reason, isOpposed ? evidence(position + 1, position, .contradicts, .stated) : nil].compactMap(
                \.self)
                + witnesses
        }
    }

    /// Which of two claims that follow each other is the reason for the other by the connective that opens the second, or
    /// because nobody denies a thing without saying why; nil where neither tells.
    static func reason(
        _ first: Int, _ second: Int, _ drafts: [ClaimDraft]
    ) -> (from: Int, to: Int, basis: Relation.Basis)? {
        let (a, b) = (drafts[first], drafts[second])
        guard a.actor == b.actor, a.block == b.block, (0...1).contains(b.sentence - a.sentence),
            !a.range.overlaps(b.range), b.denial == nil
        else { return nil }
        if a.isDenied, b.stance == .asserts, b.link == .none { return (second, first, .passage) }
        guard a.stance == b.stance else { return nil }
        switch b.link {
        case .conclusion where a.denial == nil: return (first, second, .stated)
        case .ground: return (second, first, .stated)
        case .none where a.denial != nil: return (second, first, .passage)
        default: return nil
        }
    }

    /// Whether a speaker says what others claim, and then with a "but" what he holds against it.
    static func opposes(_ claim: ClaimDraft, _ other: ClaimDraft) -> Bool {
        claim.actor == other.actor && claim.block == other.block && claim.sentence - other.sentence <= 1
            && claim.link == .contrast && other.isOthersClaim && claim.stance == .asserts && other.stance == .asserts
    }

    /// The claims of others that are cited right after the author denies something, as reasons for the denial: "That is not so.
    /// The engineers said that …. The owner admitted that …."; the denied speak for it only where they admit something.
    static func witnesses(to denial: Int, _ drafts: [ClaimDraft]) -> [Int] {
        let denied = Set(denied(by: denial, drafts).map { drafts[$0].actor })
        guard drafts[denial].denial != nil, drafts[denial].isOwnVoice, !denied.isEmpty else { return [] }
        var last = drafts[denial].sentence
        return drafts.indices.dropFirst(denial + 1).prefix { position in
            let draft = drafts[position]
            defer { last = draft.sentence }
            return draft.block == drafts[denial].block && draft.sentence - last <= 1 && draft.source != nil
                && draft.actor != nil && draft.stance == .asserts && draft.denial == nil
                && (draft.link == .concession || draft.link == .none && !denied.contains(draft.actor))
        }
    }

    private func candidates(_ drafts: [ClaimDraft], _ article: ReadArticle) -> [Candidate] {
        let isReport = drafts.isReport
        // Of claims with another one between them too little that the judge says is right (`Training/judge-log.md`).
        return drafts.indices.dropLast().compactMap { first in
            let (a, b) = (drafts[first], drafts[first + 1])
            guard b.block - a.block <= 1, !a.range.overlaps(b.range), a.denial == nil, b.denial == nil,
                Self.mayBear(a, b, isReport: isReport),
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
        case (.contrast, .contradicts), (.rebuttal, .contradicts), (.conclusion, .supports): .forward
        case (.ground, .supports), (.agreement, .supports): .backward
        default: nil
        }
    }

    /// "X denies all these accusations" contradicts what others claim before it in its paragraph, or in the one before if
    /// it opens one; "X rejects this" and "X countered that" only the last claim; "They will not" what the sentence before it says.
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

    /// What is told to answer what was said before.
    private func replies(_ found: ClaimFinder) -> [Evidence<Int>] {
        found.replies.map { from, to, kind in
            Self.ofClaims(
                Evidence(
                    from: from, to: to, kind: kind, confidence: found.drafts[from].confidence * Reply.precision,
                    basis: .stated,
                    article: found.article.source.article.id), found.drafts)
        }
    }

    /// The positions of the claims that a claim denies without saying them again.
    static func denied(by position: Int, _ drafts: [ClaimDraft]) -> [Int] {
        let denial = drafts[position]
        guard let extent = denial.denial ?? (denial.link == .rebuttal ? .one : nil) else { return [] }
        let earlier = drafts[..<position].indices.reversed().filter {
            drafts[$0].actor != denial.actor && drafts[$0].denial == nil && !drafts[$0].isNarrated
        }
        if let accused = denial.accused {
            return earlier.first { drafts[$0].actor == accused }.map { [$0] } ?? []
        }
        guard let last = earlier.first, denial.block - drafts[last].block <= 1 else { return [] }
        switch extent {
        case .one: return [last]
        case .findings: return earlier.first { !drafts[$0].isDemand }.map { [$0] } ?? []
        case .previous: return last == position - 1 && denial.sentence - drafts[last].sentence == 1 ? [last] : []
        case .several: return earlier.prefix(4).filter { drafts[$0].block == drafts[last].block }
        }
    }
}
