import HeapModule

/// Chooses edges between two sides so that no vertex is used twice and the sum of the weights is greatest.
///
/// Successive shortest augmenting paths with potentials (Jonker and Volgenant, 1987) over the edges that there are;
/// a path never leaves the component in which it starts, so sparse components cost what they hold.
///
/// ```swift
/// Assignment.best([.init(old: 0, new: 0, weight: 3), .init(old: 0, new: 1, weight: 2), .init(old: 1, new: 0, weight: 2)])
/// // old 0 – new 1 and old 1 – new 0: 4 is more than 3
/// ```
package struct Assignment {
    /// A pair that may be chosen.
    package struct Edge: Hashable, Sendable {
        package let old: Int
        package let new: Int
        /// What choosing the pair is worth, above zero.
        package let weight: Int

        package init(old: Int, new: Int, weight: Int) {
            self.old = old
            self.new = new
            self.weight = weight
        }
    }

    /// The chosen edges, by their old vertex.
    ///
    /// - Complexity: O(*v* (*e* log *e*)) for the *v* vertices and *e* edges of a component at worst; near linear where
    ///   few pairs compete.
    package static func best(_ edges: [Edge]) -> [Edge] {
        var assignment = Assignment(edges)
        for row in assignment.rows.indices { assignment.insert(row) }
        return assignment.rows.indices.compactMap { row in
            guard let column = assignment.columnOfRow[row] else { return nil }
            return assignment.rows[row].first { $0.new == column }
        }
    }

    private let rows: [[Edge]]
    private var columnOfRow: [Int?]
    private var rowOfColumn: [Int?]
    private var rowPotential: [Int]
    private var columnPotential: [Int]

    private init(_ edges: [Edge]) {
        var rows: [[Edge]] = []
        for edge in edges.sorted(by: { ($0.old, $0.new, $1.weight) < ($1.old, $1.new, $0.weight) }) {
            if rows.last?.first?.old == edge.old {
                if rows[rows.count - 1].last?.new != edge.new { rows[rows.count - 1].append(edge) }
            } else {
                rows.append([edge])
            }
        }
        let columns = (edges.map(\.new).max() ?? -1) + 1
        self.rows = rows
        columnOfRow = Array(repeating: nil, count: rows.count)
        rowOfColumn = Array(repeating: nil, count: columns)
        columnPotential = Array(repeating: 0, count: columns)
        // The cost of an edge is its weight below zero; staying alone costs nothing.
        rowPotential = rows.map { -($0.map(\.weight).max() ?? 0) }
    }

    private struct Reached: Comparable {
        let distance: Int
        /// The column reached, or nil where the row ends the path by staying alone.
        let column: Int?
        let row: Int

        static func < (left: Reached, right: Reached) -> Bool {
            (left.distance, left.column ?? -1, left.row) < (right.distance, right.column ?? -1, right.row)
        }
    }

    /// Gives a row its column, or none, moving the rows inserted before where that is worth more in total.
    private mutating func insert(_ start: Int) {
        var frontier = Heap<Reached>()
        var settledColumns: [(column: Int, distance: Int)] = []
        var settledRows = [(row: start, distance: 0)]
        var predecessor: [Int: Int] = [:]
        scan(start, at: 0, into: &frontier)
        while let reached = frontier.popMin() {
            guard let column = reached.column, let holder = rowOfColumn[column] else {
                raisePotentials(settledRows, settledColumns, to: reached.distance)
                augment(reached, predecessor)
                return
            }
            guard predecessor[column] == nil else { continue }
            predecessor[column] = reached.row
            settledColumns.append((column, reached.distance))
            settledRows.append((holder, reached.distance))
            scan(holder, at: reached.distance, into: &frontier)
        }
    }

    private func scan(_ row: Int, at distance: Int, into frontier: inout Heap<Reached>) {
        let base = distance - rowPotential[row]
        frontier.insert(Reached(distance: base, column: nil, row: row))
        for edge in rows[row] where columnOfRow[row] != edge.new {
            frontier.insert(
                Reached(distance: base - edge.weight - columnPotential[edge.new], column: edge.new, row: row))
        }
    }

    private mutating func raisePotentials(
        _ rows: [(row: Int, distance: Int)], _ columns: [(column: Int, distance: Int)], to distance: Int
    ) {
        for settled in rows { rowPotential[settled.row] += distance - settled.distance }
        for settled in columns { columnPotential[settled.column] += settled.distance - distance }
    }

    private mutating func augment(_ end: Reached, _ predecessor: [Int: Int]) {
        var (row, column) = (end.row, end.column)
        while true {
            let freed = columnOfRow[row]
            columnOfRow[row] = column
            if let column { rowOfColumn[column] = row }
            guard let freed, let next = predecessor[freed] else { return }
            (row, column) = (next, freed)
        }
    }
}
