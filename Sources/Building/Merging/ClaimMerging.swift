import Language

/// Groups the occurrences that say the same, within and across articles: each group becomes one claim.
///
/// The same words are one wording wherever they stand, so a sentence that a thousand articles print is looked at once.
/// Wordings near in embedding are candidates; what the judge says of them both ways and how near they are must make it
/// likely that they say the same, and no two of a group may differ in number, date, negation or name.
struct ClaimMerging {
    /// Positions of the occurrences of each claim, first the one whose text is shown: the fullest that all of them say.
    let groups: [[Int]]

    /// Wordings less similar than this are not compared.
    static let leastSimilarity: Float = 0.72
    /// Each wording is compared with this many of its nearest.
    static let nearest = 12

    init(_ sightings: [Sighting], judge: Judge, threshold: Double, jobs: Int) throws {
        let (wordings, alone) = Self.wordings(sightings)
        let vectors = wordings.map { sightings[$0.positions[0]].local.vector }
        let index = NeighbourIndex(vectors, width: vectors.first?.count ?? 1, jobs: jobs)
        var groups = WordingGroups(wordings, similarity: index.similarity)
        let neighbours = index.neighbours(limit: Self.nearest, least: Self.leastSimilarity, jobs: jobs)

        var candidates: [(left: Int, right: Int, similarity: Float)] = []
        for (left, near) in neighbours.enumerated() {
            for neighbour in near {
                let right = neighbour.position
                let isRepeated = right < left && neighbours[right].contains { $0.position == left }
                if !isRepeated, groups.mayJoin(left, right) { candidates.append((left, right, neighbour.similarity)) }
            }
        }
        let judgements = try judge.judge(
            candidates.flatMap { candidate in
                let (left, right) = (wordings[candidate.left].text, wordings[candidate.right].text)
                return [ClaimPair(claim: left, right), ClaimPair(claim: right, left)]
            }, jobs: jobs)
        let scored = candidates.enumerated().map { number, candidate in
            let score = judge.sameWeights.same(
                judgements[2 * number], judgements[2 * number + 1], similarity: candidate.similarity)
            return (score: score, left: candidate.left, right: candidate.right)
        }
        for pair in scored.filter({ $0.score >= threshold })
            .sorted(by: { (-$0.score, $0.left, $0.right) < (-$1.score, $1.left, $1.right) })
        {
            if groups.mayJoin(pair.left, pair.right) { groups.join(pair.left, pair.right) }
        }
        self.groups = (groups.all.map { Self.ranked($0).flatMap(\.positions) } + alone.map { [$0] })
            .sorted { $0.min() ?? 0 < $1.min() ?? 0 }
    }

    /// The wordings in the order in which they first occur, and the occurrences that are one with no other because they only
    /// point at what is said elsewhere.
    static func wordings(_ sightings: [Sighting]) -> (wordings: [Wording], alone: [Int]) {
        var wordings: [Wording] = []
        var known: [String: Int] = [:]
        var alone: [Int] = []
        for (position, sighting) in sightings.enumerated() {
            let text = sighting.draft.text
            let number = known[text] ?? wordings.count
            if number == wordings.count {
                known[text] = number
                wordings.append(Wording(text))
            }
            if wordings[number].guarding.isPointing || sighting.draft.denial != nil {
                alone.append(position)
            } else {
                wordings[number].add(position, sighting)
            }
        }
        return (wordings.filter { !$0.positions.isEmpty }, alone)
    }

    /// The wordings of one claim, the one first whose text fits all.
    static func ranked(_ group: [Wording]) -> [Wording] {
        group.map { wording in
            let added = group.filter { wording.guarding.adds(to: $0.guarding) }.map(\.positions.count).reduce(0, +)
            return (wording: wording, rank: Rank(wording.text, added: added))
        }.sorted { $0.rank < $1.rank }.map(\.wording)
    }

    /// What makes a text fit to stand for all: no pronoun to begin with, no clause that the others do not have, and then as
    /// long as it can be within a sentence's usual length.
    private struct Rank: Comparable {
        let dependence: Int
        let added: Int
        let length: Int
        let text: String

        init(_ text: String, added: Int) {
            let first = Word.split(text.prefix(30)).first?.lowered ?? ""
            let isDependent = Lexicon.pronouns.contains(first) || Lexicon.firstPerson.contains(first)
            dependence = isDependent ? 2 : text.hasPrefix("[") ? 1 : 0
            length = min(text.count, 240)
            (self.added, self.text) = (added, text)
        }

        static func < (left: Rank, right: Rank) -> Bool {
            (left.dependence, left.added, right.length, left.text)
                < (right.dependence, right.added, left.length, right.text)
        }
    }
}
