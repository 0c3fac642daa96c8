import Language

/// Finds the pairs of rows of two tables that lie near each other, without comparing all with all.
///
/// A pair is found when either row is among the nearest of the other. The pairs do not depend on which table is which,
/// nor on the number of threads.
///
/// ```swift
/// let pairs = NeighbourSearch().pairs(oldVectors, newVectors)
/// ```
package struct NeighbourSearch: Sendable {
    /// Two rows and their cosine.
    package struct Pair: Hashable, Sendable {
        package let old: Int
        package let new: Int
        package let cosine: Float
        /// Whether each is the nearest row of the other.
        package let isMutual: Bool
    }

    /// How many of the nearest rows are found for each row.
    package var neighbours = 4
    /// The least cosine of a pair.
    package var floor: Float = 0.6
    /// How many threads work at once.
    package var jobs: Int

    package init(jobs: Int = 1) {
        self.jobs = jobs
    }

    /// The pairs, by row of the first table, then of the second.
    ///
    /// - Complexity: O(*n* √*n* *w*) for *n* rows of width *w*; see `NeighbourIndex`.
    package func pairs(_ old: VectorTable, _ new: VectorTable) -> [Pair] {
        guard old.count > 0, new.count > 0 else { return [] }
        let (ofOld, ofNew) = (nearest(of: old, in: new), nearest(of: new, in: old))
        func best(_ found: [Found]) -> [Int: Float] {
            Dictionary(found.map { ($0.row, $0.found.similarity) }, uniquingKeysWith: max)
        }
        let (bestOfOld, bestOfNew) = (best(ofOld), best(ofNew))
        func pair(_ old: Int, _ new: Int, _ cosine: Float) -> Pair {
            Pair(
                old: old, new: new, cosine: cosine, isMutual: bestOfOld[old] == cosine && bestOfNew[new] == cosine)
        }
        let fromOld = ofOld.map { pair($0.row, $0.found.position, $0.found.similarity) }
        let fromNew = ofNew.map { pair($0.found.position, $0.row, $0.found.similarity) }
        var previous: Pair?
        return (fromOld + fromNew).sorted { ($0.old, $0.new) < ($1.old, $1.new) }.filter { pair in
            defer { previous = pair }
            return pair != previous
        }
    }

    private typealias Found = (row: Int, found: Neighbour)

    private func nearest(of asking: VectorTable, in table: VectorTable) -> [Found] {
        let rows = (0..<table.count).map { table.values[$0 * table.width..<($0 + 1) * table.width] }
        let index = NeighbourIndex(rows, width: table.width, jobs: jobs)
        let (limit, least) = (neighbours, floor)
        return Strips.map(asking.count, jobs: jobs) { rows in
            rows.flatMap { row in
                index.nearest(to: asking[row], limit: limit, least: least).map { (row, $0) }
            }
        }
    }
}
