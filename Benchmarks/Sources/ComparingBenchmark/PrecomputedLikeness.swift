import Comparing
import Synchronization

/// A likeness that has all vectors at hand, and a judge that costs nothing: claims whose words are those of the other
/// and two more say the same.
final class PrecomputedLikeness: ClaimLikeness {
    private let all: [String: [Float]]
    private let count = Mutex(0)

    init(_ graphs: MadeUpGraphs) {
        all = graphs.vectors
    }

    /// How many pairs were judged.
    var judged: Int { count.withLock { $0 } }

    func vectors(of texts: [String]) -> VectorTable {
        VectorTable(
            width: MadeUpGraphs.width,
            rows: texts.map { all[$0] ?? [Float](repeating: 0, count: MadeUpGraphs.width) })
    }

    func verdicts(on pairs: [TextPair]) -> [Verdict] {
        count.withLock { $0 += pairs.count }
        return pairs.map { Verdict(equivalent: $0.second == $0.first + " as before" ? 0.9 : 0.05, contradicts: 0.05) }
    }
}
