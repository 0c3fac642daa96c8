import Foundation
import Inference

/// Says what pronouns and short definite noun phrases stand for: each points at the heads of its antecedents.
///
/// A piece that refers is compared with the pieces before it, as attention compares a query with keys (Vaswani et al.,
/// 2017); what it may point at besides is nothing. The scores of all antecedents of a cluster are learnt together (Lee et
/// al., 2017).
struct AntecedentHead: Sendable {
    /// How many pieces back an antecedent may be.
    static let reach = 220
    /// The width of a query and of a key.
    static let width = 64
    private static let scale: Float = 4

    private let head: Head
    private let distanceWeights: [Float]
    private let distanceBias: Float

    init(_ model: LanguageModel) throws {
        head = try model.head("antecedent")
        guard head.outputs == 2 * Self.width + 2 else {
            throw ModelError("\(model.file.path): the head 'antecedent' has \(head.outputs) outputs")
        }
        distanceWeights = try model.file.floats("heads.distance.weight", shape: [1, 8])
        distanceBias = try model.file.floats("heads.distance.bias", shape: [1])[0]
    }

    /// What the head says about some pieces: the rows of `states`, of which those in `referring` refer.
    func scores(of states: Matrix, rows: Range<Int>, referring: [Int]) -> AntecedentScores {
        let part = Matrix(
            rows: rows.count, columns: states.columns,
            values: Array(states.values[(rows.lowerBound * states.columns)..<(rows.upperBound * states.columns)]))
        let outputs = head(part)
        var scores = AntecedentScores()
        for row in 0..<rows.count {
            let values = outputs[row]
            let start = values.startIndex
            scores.addKey(
                values[(start + Self.width)..<(start + 2 * Self.width)], prior: values[start + 2 * Self.width + 1])
        }
        for row in referring {
            let values = outputs[row]
            let start = values.startIndex
            scores.addQuery(values[start..<(start + Self.width)], nothing: values[start + 2 * Self.width])
        }
        return scores
    }

    /// The probabilities that a piece refers to each of the `reach` pieces before it, or as many as there are.
    ///
    /// - Parameter query: the place of the piece among those that refer.
    func probabilities(_ scores: AntecedentScores, query: Int, at piece: Int) -> [Double] {
        let first = max(0, piece - Self.reach)
        var all = [scores.nothing[query]]
        for before in first..<piece {
            // The bucket of a distance is the whole part of its logarithm to base 2.
            let bucket = min(
                distanceWeights.count - 1, (piece - before).bitWidth - 1 - (piece - before).leadingZeroBitCount)
            all.append(
                scores.product(query, before) / Self.scale + scores.priors[before] + distanceWeights[bucket]
                    + distanceBias)
        }
        return Array(Probability.softmax(all[...], temperature: 1).dropFirst())
    }
}

/// What the antecedent head says about the pieces of a text: of every piece a key, of those that refer a query.
///
/// Keys are kept in a byte a value: of a long text there are many.
struct AntecedentScores: Sendable {
    private var keys: [Int8] = []
    private var scales: [Float] = []
    /// How likely each piece is to be referred to, whatever refers.
    private(set) var priors: [Float] = []
    private var queries: [Float] = []
    /// How likely each piece that refers is to refer to nothing.
    private(set) var nothing: [Float] = []

    mutating func addKey(_ key: ArraySlice<Float>, prior: Float) {
        let scale = max(key.reduce(0) { max($0, abs($1)) }, 1e-9) / 127
        keys.append(contentsOf: key.lazy.map { Int8(($0 / scale).rounded()) })
        scales.append(scale)
        priors.append(prior)
    }

    mutating func addQuery(_ query: ArraySlice<Float>, nothing: Float) {
        queries.append(contentsOf: query)
        self.nothing.append(nothing)
    }

    mutating func append(_ other: AntecedentScores) {
        keys += other.keys
        scales += other.scales
        priors += other.priors
        queries += other.queries
        nothing += other.nothing
    }

    func product(_ query: Int, _ piece: Int) -> Float {
        let width = AntecedentHead.width
        var sum: Float = 0
        for place in 0..<width { sum += queries[query * width + place] * Float(keys[piece * width + place]) }
        return sum * scales[piece]
    }
}
