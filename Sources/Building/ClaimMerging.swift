import Language

/// Groups the occurrences that say the same, within and across articles: each group becomes one claim.
///
/// Candidates are near in embedding; what the judge says of them both ways and how near they are must make it likely that
/// they say the same, and no pair of a group may differ in number, date, negation or name.
struct ClaimMerging {
    /// Positions of the occurrences of each claim, first the one whose text is shown: the fullest that all of them say.
    let groups: [[Int]]

    /// Occurrences less similar than this are not compared.
    static let leastSimilarity: Float = 0.72

    /// - Parameter drafts: the claims, with the article of each.
    init(
        _ drafts: [(article: Int, draft: ClaimDraft)], neighbours: [[Neighbour]], judge: Judge, threshold: Double,
        jobs: Int
    ) throws {
        let texts = drafts.map(\.draft.text)
        let guards = texts.map(MergeGuard.init)
        func isPointing(_ position: Int) -> Bool { guards[position].isPointing || drafts[position].draft.denial != nil }
        func mayBeOne(_ left: Int, _ right: Int) -> Bool {
            let (a, b) = (drafts[left], drafts[right])
            // Nobody says a thing twice in one breath.
            let isOneBreath =
                a.article == b.article && a.draft.actor == b.draft.actor
                && abs(a.draft.sentence - b.draft.sentence) <= 1
            return !isOneBreath && !isPointing(left) && !isPointing(right) && guards[left].allows(guards[right])
        }
        var sets = DisjointSets(count: texts.count)
        var members = texts.indices.map { [$0] }

        var exact: [String: Int] = [:]
        func join(_ left: Int, _ right: Int) {
            let (a, b) = (sets.representative(of: left), sets.representative(of: right))
            guard a != b else { return }
            let united = members[a] + members[b]
            sets.join(a, b)
            members[sets.representative(of: a)] = united
        }
        for (position, text) in texts.enumerated() where !isPointing(position) {
            let key = Word.split(text).map(\.lowered).joined(separator: " ")
            if let same = exact[key] { join(same, position) } else { exact[key] = position }
        }

        var candidates: [(left: Int, right: Int, similarity: Float)] = []
        for (left, near) in neighbours.enumerated() {
            for neighbour in near where neighbour.similarity >= Self.leastSimilarity {
                let isRepeated =
                    neighbour.position < left && neighbours[neighbour.position].contains { $0.position == left }
                guard !isRepeated, sets.representative(of: left) != sets.representative(of: neighbour.position) else {
                    continue
                }
                if mayBeOne(left, neighbour.position) {
                    candidates.append((left, neighbour.position, neighbour.similarity))
                }
            }
        }
        let pairs = candidates.flatMap {
            [ClaimPair(claim: texts[$0.left], texts[$0.right]), ClaimPair(claim: texts[$0.right], texts[$0.left])]
        }
        let judgements = try judge.judge(pairs, jobs: jobs)
        let scored = candidates.indices.map {
            judge.sameWeights.same(
                judgements[2 * $0], judgements[2 * $0 + 1], similarity: candidates[$0].similarity)
        }
        let order = candidates.indices.filter { scored[$0] >= threshold }
            .sorted {
                (-scored[$0], candidates[$0].left, candidates[$0].right) < (
                    -scored[$1], candidates[$1].left, candidates[$1].right
                )
            }
        for index in order {
            let (a, b) = (
                sets.representative(of: candidates[index].left), sets.representative(of: candidates[index].right)
            )
            let isSafe = members[a].allSatisfy { left in members[b].allSatisfy { mayBeOne(left, $0) } }
            if isSafe { join(a, b) }
        }
        groups = sets.sets().map { Self.ranked($0, texts: texts, guards: guards) }
    }

    /// The occurrences of one claim, the one first whose text fits all.
    static func ranked(_ group: [Int], texts: [String], guards: [MergeGuard]) -> [Int] {
        group.map { position in
            let added = group.count { guards[position].adds(to: guards[$0]) }
            return (position: position, rank: rank(texts[position], added: added))
        }.sorted { ($0.rank, $0.position) < ($1.rank, $1.position) }.map(\.position)
    }

    /// What makes a text fit to stand for all: no pronoun to begin with, no clause that the others do not have, and then as
    /// long as it can be within a sentence's usual length.
    private static func rank(_ text: String, added: Int) -> Rank {
        let first = Word.split(text.prefix(30)).first?.lowered ?? ""
        let isDependent = Lexicon.pronouns.contains(first) || Lexicon.firstPerson.contains(first)
        return Rank(
            dependence: isDependent ? 2 : text.hasPrefix("[") ? 1 : 0, added: added, length: min(text.count, 240),
            text: text)
    }

    private struct Rank: Comparable {
        let dependence: Int
        let added: Int
        let length: Int
        let text: String

        static func < (left: Rank, right: Rank) -> Bool {
            (left.dependence, left.added, right.length, left.text)
                < (right.dependence, right.added, left.length, right.text)
        }
    }
}
