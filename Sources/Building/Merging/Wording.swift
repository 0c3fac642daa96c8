/// The words of a claim, with all places where they stand.
struct Wording: Sendable {
    let text: String
    let guarding: MergeGuard
    /// Its occurrences, by position, ascending.
    private(set) var positions: [Int] = []
    /// The sentences in which each speaker of each article says it.
    private var sentences: [Voice: [Int]] = [:]

    private struct Voice: Hashable {
        let article: Int
        let actor: Int?
    }

    init(_ text: String) {
        self.text = text
        guarding = MergeGuard(text)
    }

    mutating func add(_ position: Int, _ sighting: Sighting) {
        positions.append(position)
        sentences[Voice(article: sighting.fragment, actor: sighting.draft.actor), default: []].append(
            sighting.draft.sentence)
    }

    /// The words in lower case, without what stands between them.
    var key: String { Word.split(text).map(\.lowered).joined(separator: " ") }

    /// Whether nothing speaks against the two being one claim. Nobody says a thing twice in one breath.
    func mayBeOne(with other: Wording) -> Bool {
        guarding.allows(other.guarding) && !isOneBreath(with: other)
    }

    /// Whether somebody says both in one sentence or in two that follow each other.
    private func isOneBreath(with other: Wording) -> Bool {
        let (few, many) = sentences.count < other.sentences.count ? (self, other) : (other, self)
        return few.sentences.contains { voice, own in
            many.sentences[voice, default: []].contains { theirs in own.contains { abs($0 - theirs) <= 1 } }
        }
    }
}

/// Wordings as they are joined to claims: at first those that differ in capitals and marks alone.
struct WordingGroups {
    private let wordings: [Wording]
    private let similarity: (Int, Int) -> Float
    private var sets: DisjointSets
    private var members: [[Int]]

    /// Two wordings less similar than this are not one claim, though each may be one with a third.
    static let leastSimilarity: Float = 0.6

    /// - Parameter similarity: how near two of the wordings are, by position.
    init(_ wordings: [Wording], similarity: @escaping (Int, Int) -> Float) {
        (self.wordings, self.similarity) = (wordings, similarity)
        sets = DisjointSets(count: wordings.count)
        members = wordings.indices.map { [$0] }
        var first: [String: Int] = [:]
        for (position, wording) in wordings.enumerated() {
            let key = wording.key
            if let same = first[key] { join(same, position) } else { first[key] = position }
        }
    }

    /// The wordings of each claim, ordered by their first.
    var all: [[Wording]] {
        var sets = sets
        return sets.sets().map { $0.map { wordings[$0] } }
    }

    /// Whether two wordings are not joined yet, and each of one's group may be one with each of the other's.
    mutating func mayJoin(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (sets.representative(of: left), sets.representative(of: right))
        guard a != b else { return false }
        return members[a].allSatisfy { own in
            members[b].allSatisfy { other in
                wordings[own].mayBeOne(with: wordings[other]) && similarity(own, other) >= Self.leastSimilarity
            }
        }
    }

    mutating func join(_ left: Int, _ right: Int) {
        let (a, b) = (sets.representative(of: left), sets.representative(of: right))
        guard a != b else { return }
        let united = members[a] + members[b]
        sets.join(a, b)
        members[sets.representative(of: a)] = united
    }
}
