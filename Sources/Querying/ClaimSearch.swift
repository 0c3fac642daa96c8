public import ArgumentModel
import HeapModule

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the claims that a text is about, by words and, where vectors are at hand, by meaning.
///
/// Words are ranked by BM25 (Robertson and Zaragoza 2009, *k*₁ = 1.2, *b* = 0.75) over an inverted index, as a share of
/// what the query could reach at most: 0 for no word in common, near 1 for a short claim that has all of them.
///
/// ```swift
/// let search = ClaimSearch(graph)
/// for match in search.matches("who listens to the traffic?", limit: 10) { print(graph.claims[match.claim].text) }
/// ```
public struct ClaimSearch: Sendable {
    /// A claim that was found.
    public struct Match: Hashable, Sendable {
        /// The claim's position.
        public let claim: Int
        /// How well the words fit, 0…1.
        public let words: Double
        /// How near the meaning is: the cosine of the vectors; nil where none were compared.
        public let meaning: Double?

        /// Words and meaning as one number, 0…1: their mean, or the words alone.
        public var score: Double { meaning.map { (words + max(0, $0)) / 2 } ?? words }
    }

    private struct Posting {
        var claim: Int32
        /// How often the claim has the word, saturated and corrected for its length, 0…1.
        var share: Float
    }

    private let count: Int
    private let terms: [String: Int32]
    /// The postings of each term lie together.
    private let offsets: [Int32]
    private let postings: [Posting]
    /// Claims in the order in which they are compared by meaning where words do not choose: the most repeated first.
    private let repeated: [Int32]

    /// Indexes the texts of a graph's claims.
    ///
    /// - Complexity: O(*n*) in the words.
    public init(_ graph: ArgumentGraph) {
        self.init(
            graph.claims.map(\.text),
            repeated: graph.claims.indices.sorted {
                (graph.claims[$1].occurrences.count, $0) < (graph.claims[$0].occurrences.count, $1)
            }.map(Int32.init))
    }

    /// Indexes texts; a match's `claim` is a text's place.
    ///
    /// - Complexity: O(*n*) in the words.
    public init(texts: [String]) {
        self.init(texts, repeated: texts.indices.map(Int32.init))
    }

    private init(_ texts: [String], repeated: [Int32]) {
        var terms: [String: Int32] = [:]
        // One entry for each different word of each text.
        var entries: [(term: Int32, claim: Int32, times: Float)] = []
        var lengths: [Float] = []
        lengths.reserveCapacity(texts.count)
        var perTerm: [Int32] = []
        var last: [Int32] = []
        for (claim, text) in texts.enumerated() {
            var length: Float = 0
            Words.forEach(in: text) { word in
                length += 1
                let term: Int32
                if let known = terms[word] {
                    term = known
                } else {
                    term = Int32(terms.count)
                    terms[word] = term
                    perTerm.append(0)
                    last.append(-1)
                }
                let place = Int(last[Int(term)])
                if place >= 0, entries[place].claim == Int32(claim) {
                    entries[place].times += 1
                } else {
                    last[Int(term)] = Int32(entries.count)
                    entries.append((term, Int32(claim), 1))
                    perTerm[Int(term)] += 1
                }
            }
            lengths.append(length)
        }
        let mean = max(1, lengths.reduce(0, +) / Float(max(1, texts.count)))
        var offsets: [Int32] = [0]
        offsets.reserveCapacity(perTerm.count + 1)
        for count in perTerm { offsets.append(offsets[offsets.count - 1] + count) }
        var next = offsets
        var postings = [Posting](repeating: Posting(claim: 0, share: 0), count: entries.count)
        for entry in entries {
            let norm = 1.2 * (0.25 + 0.75 * lengths[Int(entry.claim)] / mean)
            postings[Int(next[Int(entry.term)])] = Posting(
                claim: entry.claim, share: entry.times / (entry.times + norm))
            next[Int(entry.term)] += 1
        }
        count = texts.count
        self.terms = terms
        self.offsets = offsets
        self.postings = postings
        self.repeated = repeated
    }

    /// The claims that fit best, best first; equally good ones in the order of the graph.
    ///
    /// - Parameters:
    ///   - query: words, a question, a claim.
    ///   - limit: the most matches.
    ///   - isWanted: which claims count.
    /// - Complexity: O(*n*) in the claims and the postings of the query's words.
    public func matches(
        _ query: String, limit: Int, where isWanted: (Int) -> Bool = { _ in true }
    ) -> [Match] {
        best(limit, of: scores(query), where: isWanted).map {
            Match(claim: $0.claim, words: Double($0.score), meaning: nil)
        }
    }

    /// The claims that fit best by words and meaning together, best first.
    ///
    /// Vectors are compared for some candidates only: first those that the words find, then the most repeated claims.
    ///
    /// - Parameters:
    ///   - query: words, a question, a claim.
    ///   - limit: the most matches.
    ///   - candidates: the most claims whose meaning is compared.
    ///   - isWanted: which claims count.
    ///   - similarities: the cosine of the query's vector and the vector of each of some claims.
    /// - Complexity: as by words, and one vector a candidate.
    public func matches(
        _ query: String, limit: Int, candidates: Int, where isWanted: (Int) -> Bool = { _ in true },
        similarities: (_ claims: [Int]) throws -> [Double]
    ) rethrows -> [Match] {
        let scores = scores(query)
        var chosen = best(candidates, of: scores, where: isWanted).map(\.claim)
        let known = Set(chosen)
        for claim in repeated where chosen.count < candidates && isWanted(Int(claim)) && !known.contains(Int(claim)) {
            chosen.append(Int(claim))
        }
        let meanings = try similarities(chosen)
        let matches = zip(chosen, meanings).map { Match(claim: $0, words: Double(scores[$0]), meaning: $1) }
        return Array(
            matches.sorted { $0.score == $1.score ? $0.claim < $1.claim : $0.score > $1.score }.prefix(limit))
    }

    /// How well the words of each claim fit.
    private func scores(_ query: String) -> [Float] {
        var scores = [Float](repeating: 0, count: count)
        var most: Float = 0
        for word in Set(Words.list(query)).sorted() {
            let range = terms[word].map { Int(offsets[Int($0)])..<Int(offsets[Int($0) + 1]) } ?? 0..<0
            let rarity = Self.rarity(range.count, of: count)
            most += rarity
            for posting in postings[range] { scores[Int(posting.claim)] += rarity * posting.share }
        }
        guard most > 0 else { return scores }
        // A claim of mean length that has every word once reaches 1 / (1 + 1.2) of the limit: that counts as full.
        let scale = 2.2 / most
        for claim in scores.indices where scores[claim] > 0 { scores[claim] = min(1, scores[claim] * scale) }
        return scores
    }

    /// The inverse document frequency of a word in `found` of `all` claims.
    private static func rarity(_ found: Int, of all: Int) -> Float {
        let ratio = (Double(all - found) + 0.5) / (Double(found) + 0.5)
        return Float(log(1 + ratio))
    }

    /// The best of all claims that count and have a word of the query, best first.
    private func best(
        _ limit: Int, of scores: [Float], where isWanted: (Int) -> Bool
    ) -> [(claim: Int, score: Float)] {
        guard limit > 0 else { return [] }
        var heap = Heap<Ranked>()
        // Of equals the first is better, so whoever comes later must be better than the worst.
        var least: Float = 0
        for (claim, score) in scores.enumerated() where score > least && isWanted(claim) {
            let ranked = Ranked(score: score, claim: Int32(claim))
            if heap.count < limit { heap.insert(ranked) } else { heap.replaceMin(with: ranked) }
            if heap.count == limit, let worst = heap.min { least = worst.score }
        }
        var found: [(claim: Int, score: Float)] = []
        while let ranked = heap.popMax() { found.append((Int(ranked.claim), ranked.score)) }
        return found
    }

    /// A claim in the order of its score; of equals the first is the greater.
    private struct Ranked: Comparable {
        var score: Float
        var claim: Int32

        static func < (left: Ranked, right: Ranked) -> Bool {
            left.score == right.score ? left.claim > right.claim : left.score < right.score
        }
    }
}
