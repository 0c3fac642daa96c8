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

    /// The likeliest kind by the sum of its two labels' probabilities.
    func tag(_ logits: ArraySlice<Float>, temperature: Double) -> Tag {
        let p = Probability.softmax(logits, temperature: temperature)
        var best = Tag(kind: nil, begins: false, probability: p[0])
        for kind in kinds.indices {
            let (begin, inside) = (p[2 * kind + 1], p[2 * kind + 2])
            if begin + inside > best.probability {
                best = Tag(kind: kind, begins: begin > inside, probability: begin + inside)
            }
        }
        return best
    }
}
