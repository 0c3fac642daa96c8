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
    /// The inverse document frequency of each term.
    private let rarities: [Float]
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
        rarities = perTerm.map { Self.rarity(Int($0), of: texts.count) }
        self.repeated = repeated
    }

    /// The claims that fit best, best first; equally good ones in the order of the graph.
    ///
    /// - Parameters:
    ///   - query: words, a question, a claim.
    ///   - limit: the most matches.
    ///   - isWanted: which claims count.
    /// - Complexity: O(*n*) in the postings of the query's words.
    public func matches(
        _ query: String, limit: Int, where isWanted: (Int) -> Bool = { _ in true }
    ) -> [Match] {
        best(limit, for: query, where: isWanted).map {
            Match(claim: Int($0.claim), words: Double($0.score), meaning: nil)
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
        var chosen = best(candidates, for: query, where: isWanted)
        let known = Set(chosen.map(\.claim))
        for claim in repeated where chosen.count < candidates && isWanted(Int(claim)) && !known.contains(claim) {
            chosen.append(Ranked(score: 0, claim: claim))
        }
        let meanings = try similarities(chosen.map { Int($0.claim) })
        let matches = zip(chosen, meanings).map {
            Match(claim: Int($0.claim), words: Double($0.score), meaning: $1)
        }
        return Array(
            matches.sorted { $0.score == $1.score ? $0.claim < $1.claim : $0.score > $1.score }.prefix(limit))
    }

    /// A word of a query.
    private struct QueryWord {
        let rarity: Float
        /// The place after its last posting.
        let end: Int
        /// Those of its postings that were read last.
        var read: Range<Int>
    }

    /// The different words of a query, in an order that does not depend on theirs.
    private func words(of query: String) -> [QueryWord] {
        var known: [Int32] = []
        var unknown: Set<String> = []
        known.reserveCapacity(16)
        Words.forEach(in: query) { word in
            if let term = terms[word] { known.append(term) } else { unknown.insert(word) }
        }
        known.sort()
        var words: [QueryWord] = []
        words.reserveCapacity(known.count + unknown.count)
        var last: Int32 = -1
        for term in known where term != last {
            let first = Int(offsets[Int(term)])
            words.append(
                QueryWord(rarity: rarities[Int(term)], end: Int(offsets[Int(term) + 1]), read: first..<first))
            last = term
        }
        // The rarest first: what has a rare word soon sets the bar for the rest.
        words.sort { $0.rarity > $1.rarity }
        for _ in unknown { words.append(QueryWord(rarity: Self.rarity(0, of: count), end: 0, read: 0..<0)) }
        return words
    }

    /// The best of all claims that count and have a word of the query, best first.
    ///
    /// Scores are added up for some thousands of claims at a time, which stay in the nearest cache; only claims that have
    /// a word are looked at.
    private func best(_ limit: Int, for query: String, where isWanted: (Int) -> Bool) -> [Ranked] {
        var words = words(of: query)
        let most = words.reduce(0) { $0 + $1.rarity }
        guard count > 0, limit > 0, most > 0 else { return [] }
        // A claim of mean length that has every word once reaches 1 / (1 + 1.2) of the limit: that counts as full.
        let scale = 2.2 / most
        var heap = Heap<Ranked>(minimumCapacity: min(limit, count))
        var worst = Ranked(score: 0, claim: .max)
        let block = min(count, 4_096)
        var scores = [Float](repeating: 0, count: block)
        postings.withUnsafeBufferPointer { postings in
            scores.withUnsafeMutableBufferPointer { scores in
                for start in stride(from: 0, to: count, by: block) {
                    for place in words.indices { Self.add(&words[place], of: postings, to: scores, from: start) }
                    for place in words.indices {
                        for posting in postings[words[place].read] {
                            // A claim with several words is met again, but its score is taken once.
                            let sum = scores[Int(posting.claim) - start]
                            scores[Int(posting.claim) - start] = 0
                            let ranked = Ranked(score: min(1, sum * scale), claim: posting.claim)
                            guard sum > 0, worst < ranked, isWanted(Int(posting.claim)) else { continue }
                            if heap.count < limit { heap.insert(ranked) } else { heap.replaceMin(with: ranked) }
                            if heap.count == limit, let least = heap.min { worst = least }
                        }
                    }
                }
            }
        }
        return heap.unordered.sorted(by: >)
    }

    /// The inverse document frequency of a word in `found` of `all` claims.
    private static func rarity(_ found: Int, of all: Int) -> Float {
        let ratio = (Double(all - found) + 0.5) / (Double(found) + 0.5)
        return Float(log(1 + ratio))
    }

    /// Adds what a word gives to the scores of the claims from one on, as many as there are scores.
    private static func add(
        _ word: inout QueryWord, of postings: UnsafeBufferPointer<Posting>,
        to scores: UnsafeMutableBufferPointer<Float>,
        from start: Int
    ) {
        let first = word.read.upperBound
        let end = start + scores.count
        var place = first
        while place < word.end, postings[place].claim < end {
            scores[Int(postings[place].claim) - start] += word.rarity * postings[place].share
            place += 1
        }
        word.read = first..<place
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
