import ArgumentModel
import Language

/// The claims of all articles, who makes each where, and how near each other they are: what the evidence for relations beyond
/// a passage is found in. Claims are known by their positions.
struct Discussion {
    private let claims: [Claim]
    private let sightings: [Sighting]
    private let index: NeighbourIndex
    /// The claims nearest to each.
    private let neighbours: [[Neighbour]]
    private let surroundings: Surroundings
    /// What says nothing by itself: "X denies this".
    private let pointing: Set<Int>
    private let judge: Judge
    private let thresholds: RelationThresholds
    private let wanted: RelationThresholds
    private let jobs: Int
    private var judging: ThesisRelations

    /// - Parameters:
    ///   - vectors: one for each claim.
    ///   - thresholds: from where evidence makes a relation, as a rule.
    ///   - wanted: from where the user wants it.
    init(
        _ claims: [Claim], sightings: [Sighting], vectors: [ArraySlice<Float>], judge: Judge,
        thresholds: RelationThresholds, wanted: RelationThresholds, jobs: Int
    ) {
        let width = vectors.first?.count ?? 1
        index = NeighbourIndex(vectors, width: width, jobs: jobs)
        neighbours = index.neighbours(limit: ThesisFinding.witnesses, least: 0.2, jobs: jobs)
        // In order: sums of floats depend on it.
        let articles = Dictionary(grouping: sightings, by: \.fragment).sorted { $0.key < $1.key }.map(\.value)
        surroundings = Surroundings(
            articles.map {
                $0.map { Surroundings.Place(claim: $0.claim, start: $0.local.span.start, vector: $0.local.vector) }
            }, count: claims.count, width: width)
        pointing = Set(sightings.filter { $0.draft.denial != nil }.map(\.claim))
        (self.claims, self.sightings) = (claims, sightings)
        (self.judge, self.thresholds, self.wanted, self.jobs) = (judge, thresholds, wanted, jobs)
        judging = ThesisRelations(judge: judge, threshold: thresholds.thesis, least: wanted.thesis, jobs: jobs)
    }

    /// What the words alone say of claims near each other.
    func contained() -> [Evidence<Int>] {
        let wordings = claims.map { Containment($0.text) }
        return neighbours.enumerated().flatMap { position, near in
            near.compactMap { neighbour -> Evidence<Int>? in
                guard let kind = wordings[position].relation(to: wordings[neighbour.position]) else { return nil }
                return Evidence(
                    from: position, to: neighbour.position, kind: kind, confidence: Containment.confidence,
                    basis: .stated, article: claims[position].articles.first)
            }
        }
    }

    /// Theses, and what speaks for and against them: those given, or else those found among the claims.
    mutating func stands(given: [Int]) throws -> (theses: [Int], evidence: [Evidence<Int>]) {
        let sides = thesisSides
        let candidates = try given.isEmpty ? candidates(sides) : given
        try judging.ask(sides, about: candidates.map { ($0, nil) }, similarity: index.similarity)
        var theses: [Int] = []
        var evidence: [Evidence<Int>] = []
        for thesis in candidates {
            let found = try judging.evidence(sides, thesis: thesis, similarity: index.similarity)
            // Asked in full, too few take a side: it was no thesis after all.
            let isBorneOut = ThesisFinding.isBorneOut(
                claims[thesis].text, by: found.filter { $0.confidence >= judging.faint }, threshold: thresholds.thesis)
            guard !given.isEmpty || isBorneOut else { continue }
            theses.append(thesis)
            evidence += found.filter { $0.confidence >= wanted.thesis }
        }
        return (theses, evidence)
    }

    /// What distant claims are to each other alone, beyond the evidence that is known.
    ///
    /// - Parameter stands: what claims do to the theses.
    func distant(theses: [Int], stands: [Evidence<Int>], known: [Evidence<Int>]) throws -> [Evidence<Int>] {
        let pairs = PairRelations(
            judge: judge, surroundings: surroundings, threshold: wanted.pair, jobs: jobs)
        return try pairs.evidence(
            pairSides(theses: theses, stands: stands), neighbours: neighbours, similarity: index.similarity,
            // What a claim is to a thesis was asked already, with better evidence.
            leavingOut: pointing.union(theses),
            known: Balance(known)
        ) { [judging, claims] in judging.judgement(of: $0, on: $1, worded: claims[$1].text) }
    }

    /// Claims that divide those near them.
    private mutating func candidates(_ sides: [ThesisRelations.Side]) throws -> [Int] {
        var candidates = claims.map {
            ThesisFinding.Candidate(text: $0.text, speakers: [], isAsserted: false, articles: Set($0.articles))
        }
        for sighting in sightings {
            candidates[sighting.claim].speakers.formUnion(
                sighting.speakers.isEmpty ? [sighting.article] : sighting.speakers)
            if sighting.draft.stance == .asserts, sighting.draft.denial == nil {
                candidates[sighting.claim].isAsserted = true
            }
        }
        let questions = ThesisFinding.questions(among: candidates, neighbours: neighbours)
        func evidence(_ question: ThesisFinding.Question) throws -> [Evidence<Int>] {
            try judging.evidence(
                sides, thesis: question.candidate, near: question.witnesses, similarity: index.similarity)
        }
        func ask(_ questions: [ThesisFinding.Question]) throws {
            try judging.ask(sides, about: questions.map { ($0.candidate, $0.witnesses) }, similarity: index.similarity)
        }
        // The nearest first: a candidate on which none of them takes a side that could make it a thesis is not asked about further.
        let first = questions.map { ($0.candidate, Array($0.witnesses.prefix(ThesisFinding.firstWitnesses))) }
        try ask(first)
        let promising = try zip(questions, first).filter { _, first in
            ThesisFinding.mayDivide(candidates[first.candidate].text, given: try evidence(first))
        }.map(\.0)
        try ask(promising)
        return try ThesisFinding.theses(
            among: candidates, asking: promising, similarity: index.similarity, evidence: evidence)
    }

    private var thesisSides: [ThesisRelations.Side] {
        var sides = claims.enumerated().map { position, claim in
            ThesisRelations.Side(
                text: claim.text, article: claim.articles.first, speakers: [:],
                isPointing: pointing.contains(position) || Self.speaksOfSuch(claim.text))
        }
        for sighting in sightings where sighting.draft.stance != .questions {
            for speaker in sighting.speakers {
                sides[sighting.claim].speakers[speaker] = sighting.draft.stance == .asserts ? 1 : -1
            }
        }
        return sides
    }

    /// Whether a claim is about something of which only what stands before it tells what it is: "Such draconian measures disrupt
    /// the market". The judge would take its mood for a side.
    static func speaksOfSuch(_ text: String) -> Bool {
        let words = Word.split(text)
        return words.indices.dropLast().prefix(5).contains { position in
            words[position].lowered == "such" && !["as", "a", "an", "that"].contains(words[position + 1].lowered)
        }
    }

    private func pairSides(theses: [Int], stands: [Evidence<Int>]) -> [PairRelations.Side] {
        var sides = claims.map { claim in
            PairRelations.Side(
                text: claim.text, kind: claim.kind, occurrences: claim.occurrences,
                targets: Dictionary(uniqueKeysWithValues: claim.targets.map { ($0.actor, $0.sentiment) }),
                stands: [:], voices: [:])
        }
        for stand in stands { sides[stand.from].stands[stand.to] = stand.kind }
        for thesis in theses { sides[thesis].stands[thesis] = .supports }
        func isTold(_ draft: ClaimDraft) -> Bool { draft.isNarrated || draft.isPosition }
        let (told, argued) = (sightings.filter { isTold($0.draft) }, sightings.filter { !isTold($0.draft) })
        for position in Set(told.map(\.claim)).subtracting(argued.map(\.claim)) {
            sides[position].isAct = !Word.split(claims[position].text).contains { Lexicon.isNegation($0.lowered) }
        }
        for sighting in sightings where sighting.draft.stance != .questions {
            for speaker in sighting.speakers {
                let voice = PairRelations.Voice(article: sighting.article, speaker: speaker)
                sides[sighting.claim].voices[voice] = sighting.draft.stance == .asserts
            }
        }
        return sides
    }
}
