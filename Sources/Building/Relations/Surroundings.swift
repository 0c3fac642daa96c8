import Foundation
import Language

/// What is spoken of around each claim: the mean of the vectors of its article's claims, of which those near it weigh most.
///
/// Two claims alike in their words are often about different matters; how alike their surroundings are tells that where the
/// words do not. Of claims near each other in one article the surroundings are nearly the same.
struct Surroundings {
    private let vectors: Embeddings

    /// The weight of a claim falls by e with so many code points, down to that of any claim of the article.
    static let reach = 300.0
    static let everywhere: Float = 0.02
    /// Claims farther off weigh no more than any of the article.
    private static let far = 6 * Int(reach)

    /// Where a claim stands in an article.
    struct Place {
        /// Which claim of the graph it is.
        var claim: Int
        /// Its first code point.
        var start: Int
        /// What it says, as a vector of length 1.
        var vector: ArraySlice<Float>
    }

    /// - Parameters:
    ///   - articles: the places of each article.
    ///   - count: how many claims the graph has.
    ///   - width: numbers per vector.
    init(_ articles: [[Place]], count: Int, width: Int) {
        var values = [Float](repeating: 0, count: count * width)
        for places in articles {
            for (place, context) in zip(places, Self.contexts(of: places, width: width)) {
                Self.add(context[...], times: 1, to: &values, at: place.claim * width)
            }
        }
        for claim in 0..<count { Self.normalize(&values, at: claim * width, width: width) }
        vectors = Embeddings(count: count, width: width, values: values)
    }

    /// The cosine of the surroundings of two claims of the graph; 0 for a claim that stands nowhere.
    func similarity(_ first: Int, _ second: Int) -> Float { vectors.cosine(first, second) }

    /// One vector of length 1 for each place of an article.
    private static func contexts(of places: [Place], width: Int) -> [[Float]] {
        var all = [Float](repeating: 0, count: width)
        for place in places { add(place.vector, times: everywhere, to: &all, at: 0) }
        let order = places.indices.sorted { (places[$0].start, $0) < (places[$1].start, $1) }
        var contexts = [[Float]](repeating: [], count: places.count)
        var low = 0
        for position in order {
            let start = places[position].start
            while start - places[order[low]].start > far { low += 1 }
            var context = all
            for other in order[low...] {
                let distance = abs(places[other].start - start)
                guard distance <= far else { break }
                add(places[other].vector, times: Float(exp(-Double(distance) / reach)), to: &context, at: 0)
            }
            normalize(&context, at: 0, width: width)
            contexts[position] = context
        }
        return contexts
    }

    private static func add(_ vector: ArraySlice<Float>, times weight: Float, to values: inout [Float], at start: Int) {
        for (number, value) in vector.enumerated() { values[start + number] += weight * value }
    }

    private static func normalize(_ values: inout [Float], at start: Int, width: Int) {
        let length = values[start..<(start + width)].reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return }
        for index in start..<(start + width) { values[index] /= length }
    }
}
