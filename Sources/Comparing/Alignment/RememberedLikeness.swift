import Synchronization

/// A likeness that asks another one about each text and each pair once, and remembers.
///
/// The noise floor and timelines compare the same claims many times over; only the first time costs anything.
package final class RememberedLikeness: ClaimLikeness {
    private let base: any ClaimLikeness
    private let vectors = Mutex<[String: [Float]]>([:])
    private let verdicts = Mutex<[TextPair: Verdict]>([:])

    package init(_ base: any ClaimLikeness) {
        self.base = base
    }

    package func vectors(of texts: [String]) throws -> VectorTable {
        let known = vectors.withLock { $0 }
        let missing = Set(texts).filter { known[$0] == nil }.sorted()
        var all = known
        if !missing.isEmpty {
            let table = try base.vectors(of: missing)
            for (row, text) in missing.enumerated() { all[text] = table[row] }
            vectors.withLock { [all] in $0 = all }
        }
        let rows = texts.compactMap { all[$0] }
        return VectorTable(width: rows.first?.count ?? 0, rows: rows)
    }

    package func verdicts(on pairs: [TextPair]) throws -> [Verdict] {
        let known = verdicts.withLock { $0 }
        let missing = Set(pairs).filter { known[$0] == nil }
            .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
        var all = known
        if !missing.isEmpty {
            for (pair, verdict) in zip(missing, try base.verdicts(on: missing)) { all[pair] = verdict }
            verdicts.withLock { [all] in $0 = all }
        }
        return pairs.compactMap { all[$0] }
    }
}
