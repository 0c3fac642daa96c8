import Comparing
import Synchronization

/// Counts what it is asked.
final class CountingLikeness: ClaimLikeness {
    private let base: WordLikeness
    private let counts = Mutex((texts: 0, pairs: 0))

    init(_ base: WordLikeness = WordLikeness()) {
        self.base = base
    }

    var texts: Int { counts.withLock { $0.texts } }
    var pairs: Int { counts.withLock { $0.pairs } }

    func vectors(of texts: [String]) -> VectorTable {
        counts.withLock { $0.texts += texts.count }
        return base.vectors(of: texts)
    }

    func verdicts(on pairs: [TextPair]) -> [Verdict] {
        counts.withLock { $0.pairs += pairs.count }
        return base.verdicts(on: pairs)
    }
}
