/// How the judge's scores become probabilities, for each of its two kinds of input.
struct JudgeCalibration: Decodable, Sendable {
    /// One kind's numbers: p = softmax((scores + bias) / temperature).
    struct Kind: Decodable, Sendable {
        var temperature = 1.0
        var bias: [Double] = []
        /// The probability from which a relation is taken for one.
        var threshold = 0.5

        init() {}

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            temperature = try values.decodeIfPresent(Double.self, forKey: .temperature) ?? 1
            bias = try values.decodeIfPresent([Double].self, forKey: .bias) ?? []
            threshold = try values.decodeIfPresent(Double.self, forKey: .threshold) ?? 0.5
        }

        private enum Key: String, CodingKey {
            case temperature, bias, threshold
        }

        /// The probabilities of some scores.
        func probabilities(_ scores: some Collection<Float>) -> [Double] {
            let shifted = scores.enumerated().map { index, score in
                score + Float(index < bias.count ? bias[index] : 0)
            }
            return Probability.softmax(shifted, temperature: temperature > 0 ? temperature : 1)
        }
    }

    var pair: Kind?
    var passage: Kind?
    var thesis: RelationWeights?
    var claims: RelationWeights?
    var neighbours: RelationWeights?
    /// Whether two claims say the same.
    var same: RelationWeights?
}
