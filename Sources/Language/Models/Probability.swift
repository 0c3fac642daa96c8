import Foundation

/// Turns scores into probabilities.
enum Probability {
    /// The softmax of scores divided by a temperature.
    static func softmax(_ scores: some Collection<Float>, temperature: Double = 1) -> [Double] {
        let scaled = scores.map { Double($0) / temperature }
        let top = scaled.max() ?? 0
        let powers = scaled.map { exp($0 - top) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
