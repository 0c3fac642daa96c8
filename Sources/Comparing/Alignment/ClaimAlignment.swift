import ArgumentModel

/// Finds for each claim the one that it is in the other graph.
///
/// 1. Claims of the same id, then of the same words, are the same; of one id in other words, one is the other revised.
/// 2. Of those left, each finds its nearest by vector (``NeighbourSearch``), and only these pairs are judged.
/// 3. A pair is the same, a revision, or nothing (``PairClassifier``).
/// 4. The pairs are chosen one to one with the greatest total weight (``Assignment``); a claim that stays the same
///    outweighs any number of revisions that it stands in the way of.
///
/// Nothing here asks which graph is the old one, so the alignment of two graphs exchanged is the same one exchanged.
struct ClaimAlignment {
    private(set) var matches: [Alignment.Match] = []
    private(set) var contradictions: [Versions<Claim.ID>] = []

    init(old: [Claim], new: [Claim], likeness: any ClaimLikeness, options: AlignmentOptions) throws {
        let (old, new) = takeIdentical(old, new, by: \.id)
        let (oldLeft, newLeft) = takeIdentical(old, new) { Words($0.text).identity }
        guard !oldLeft.isEmpty, !newLeft.isEmpty else { return }
        try matchByMeaning(oldLeft, newLeft, likeness, options)
    }

    /// Matches claims that have the same key, in the order of their ids, and returns the others.
    private mutating func takeIdentical<Key: Hashable>(
        _ old: [Claim], _ new: [Claim], by key: (Claim) -> Key
    ) -> ([Claim], [Claim]) {
        var waiting: [Key: [Claim]] = [:]
        for claim in new.sorted(by: { $0.id > $1.id }) { waiting[key(claim), default: []].append(claim) }
        var taken = Set<Claim.ID>()
        let oldLeft = old.sorted { $0.id < $1.id }.filter { claim in
            guard let match = waiting[key(claim)]?.popLast() else { return true }
            taken.insert(match.id)
            matches.append(
                Alignment.Match(
                    claims: Versions(old: claim.id, new: match.id), revision: Self.revision(from: claim, to: match)))
            return false
        }
        return (oldLeft, new.filter { !taken.contains($0.id) })
    }

    /// In what a claim was revised that kept its id, as in a graph edited by hand; nil where it has the same words.
    private static func revision(from old: Claim, to new: Claim) -> Revision? {
        let (before, after) = (Words(old.text), Words(new.text))
        guard before.identity != after.identity else { return nil }
        let changes = Facets(before).changes(to: Facets(after))
        return Revision(kinds: changes.isEmpty ? [.wording] : changes, from: before, to: after)
    }

    private mutating func matchByMeaning(
        _ old: [Claim], _ new: [Claim], _ likeness: any ClaimLikeness, _ options: AlignmentOptions
    ) throws {
        let vectors = try likeness.vectors(of: (old + new).map(\.text))
        var search = NeighbourSearch(jobs: options.jobs)
        search.floor = Float(options.floor)
        search.neighbours = options.neighbours
        let pairs = search.pairs(
            vectors.selecting(old.indices), vectors.selecting(old.count..<(old.count + new.count)))
        let verdicts = try likeness.verdicts(on: pairs.map { TextPair(old[$0.old].text, new[$0.new].text) })

        var classifier = PairClassifier(options)
        var edges: [Assignment.Edge] = []
        var classes: [Versions<Int>: PairClassifier.Class] = [:]
        for (pair, verdict) in zip(pairs, verdicts) {
            let (left, right) = (old[pair.old], new[pair.new])
            if verdict.contradicts >= options.contradiction {
                contradictions.append(Versions(old: left.id, new: right.id))
            }
            guard let found = classifier.classify(left.text, right.text, pair, verdict) else { continue }
            classes[Versions(old: pair.old, new: pair.new)] = found
            edges.append(
                Assignment.Edge(old: pair.old, new: pair.new, weight: Self.weight(found.weight, left.id, right.id)))
        }
        for edge in Assignment.best(edges) {
            guard let found = classes[Versions(old: edge.old, new: edge.new)] else { continue }
            let (left, right) = (old[edge.old], new[edge.new])
            let revision: Revision? =
                found.revised.isEmpty
                ? nil
                : Revision(
                    kinds: found.revised, from: classifier.words(of: left.text), to: classifier.words(of: right.text))
            matches.append(Alignment.Match(claims: Versions(old: left.id, new: right.id), revision: revision))
        }
    }

    /// The weight in whole numbers: twenty bits of it, then twenty bits that depend on the two ids alone, so that of
    /// assignments worth the same always the same one is chosen.
    static func weight(_ weight: Double, _ left: String, _ right: String) -> Int {
        let pair = TextPair(left, right)
        var hash = StableHash()
        hash.combine(pair.first)
        hash.combine(pair.second)
        return Int((weight * 0x1p20).rounded()) << 20 | Int(hash.value >> 44)
    }
}
