import Foundation

/// The labels of a tagging head: outside, and for each kind one for the beginning and one for the inside of a span.
struct TagSet: Sendable {
    /// What one word was tagged as.
    struct Tag: Hashable, Sendable {
        /// The place of the kind in `kinds`; nil is outside.
        var kind: Int?
        /// Whether a span begins here rather than goes on.
        var begins: Bool
        /// The probability of the kind.
        var probability: Double
    }

    /// The names of the kinds, in the order of the labels.
    let kinds: [String]

    /// Checks that the labels are those of a tagging head: `O`, then `B-` and `I-` of each kind.
    init(labels: [String]) throws(ModelError) {
        var kinds: [String] = []
        for index in stride(from: 1, to: labels.count - 1, by: 2) {
            kinds.append(String(labels[index].dropFirst(2)))
        }
        guard labels == ["O"] + kinds.flatMap({ ["B-\($0)", "I-\($0)"] }) else {
            throw ModelError("the labels \(labels) are not O and B-, I- of each kind")
        }
        self.kinds = kinds
    }

    /// What each of some words in a row is tagged as, given the scores of each.
    ///
    /// The likeliest sequence of labels in which a span begins before it goes on (Viterbi, 1967): where the scores waver,
    /// that keeps spans whole.
    ///
    /// - Parameter borders: words at which no span goes on.
    /// - Complexity: O(*n*) in the number of words.
    func path(_ scores: [ArraySlice<Float>], temperature: Double, borders: Set<Int>) -> [Tag] {
        let labels = 2 * kinds.count + 1
        var best = [Double](repeating: 0, count: labels)
        var back: [Int] = []
        back.reserveCapacity(scores.count * labels)
        let probabilities = scores.map { Probability.softmax($0, temperature: temperature) }
        for (word, p) in probabilities.enumerated() {
            let canGoOn = word > 0 && !borders.contains(word)
            let top = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
            var next = best
            for label in 0..<labels {
                let score = log(max(p[label], 1e-9))
                let isInside = label > 0 && label % 2 == 0
                if isInside {
                    let from = canGoOn ? (best[label] >= best[label - 1] ? label : label - 1) : -1
                    next[label] = from < 0 ? -.infinity : best[from] + score
                    back.append(max(from, 0))
                } else {
                    next[label] = best[top] + score
                    back.append(top)
                }
            }
            best = next
        }
        var label = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
        var tags = [Tag](repeating: Tag(kind: nil, begins: false, probability: 1), count: scores.count)
        for word in scores.indices.reversed() {
            if label == 0 {
                tags[word].probability = probabilities[word][0]
            } else {
                let kind = (label - 1) / 2
                tags[word] = Tag(
                    kind: kind, begins: label % 2 == 1,
                    probability: probabilities[word][2 * kind + 1] + probabilities[word][2 * kind + 2])
            }
            label = back[word * labels + label]
        }
        return tags
    }
}
