/// Finds the vectors nearest to a vector without comparing all pairs.
///
/// Up to ``exactLimit`` vectors are compared in full. More are parted into about √*n* cells around centroids (k-means on
/// a sample, as in inverted-file indexes: Jégou et al. 2011), and only the nearest cells are searched. Nothing is random:
/// the same vectors give the same answers, on any number of threads.
package struct NeighbourIndex: Sendable {
    /// Up to this many vectors are compared in full.
    package static let exactLimit = 4096
    /// So many cells are searched for a vector.
    static let probes = 12
    private static let rounds = 6
    private static let sampleLimit = 16_384

    /// The vectors cell by cell, so that a search reads one stretch of memory after another.
    private let vectors: [Float]
    private let width: Int
    /// The number of vectors.
    package let count: Int
    private let centroids: [Float]
    /// The rows of `vectors` that each cell holds.
    private let cells: [Range<Int>]
    /// The position of the vector in each row, and the row of the vector at each position.
    private let positions: [Int32]
    private let rows: [Int32]

    /// - Parameters:
    ///   - vectors: each of length 1.
    ///   - width: numbers per vector.
    ///   - jobs: threads to work on.
    /// - Complexity: O(*n* √*n*) for *n* vectors, and O(*n*) up to ``exactLimit``.
    package init(_ vectors: [ArraySlice<Float>], width: Int, jobs: Int) {
        precondition(width > 0 && vectors.allSatisfy { $0.count == width }, "vectors of \(width) numbers each")
        self.width = width
        count = vectors.count
        let count = count
        guard count > Self.exactLimit else {
            self.vectors = vectors.flatMap(\.self)
            centroids = []
            cells = [0..<count]
            positions = Array(0..<Int32(count))
            rows = positions
            return
        }
        let (centroids, members) = Self.partition(vectors, width: width, jobs: jobs)
        self.centroids = centroids
        positions = members.flatMap { $0 }
        var rows = [Int32](repeating: 0, count: count)
        var ordered: [Float] = []
        ordered.reserveCapacity(count * width)
        for (row, position) in positions.enumerated() {
            rows[Int(position)] = Int32(row)
            ordered.append(contentsOf: vectors[Int(position)])
        }
        self.rows = rows
        self.vectors = ordered
        var start = 0
        cells = members.map { cell in
            defer { start += cell.count }
            return start..<start + cell.count
        }
    }

    /// The cosine of the angle between two of the vectors.
    package func similarity(_ left: Int, _ right: Int) -> Float {
        vectors.withUnsafeBufferPointer { Self.dot($0, Int(rows[left]) * width, $0, Int(rows[right]) * width, width) }
    }

    /// The neighbours of every vector, itself left out, the nearest first; ties by position.
    ///
    /// - Parameters:
    ///   - limit: at most so many for each.
    ///   - least: none less similar than this.
    ///   - jobs: threads to work on.
    package func neighbours(limit: Int, least: Float = -1, jobs: Int) -> [[Neighbour]] {
        Self.chunks(of: count).concurrentMap(jobs: jobs) { chunk in
            chunk.map { nearest(to: $0, limit: limit, least: least) }
        }.flatMap { $0 }
    }

    /// The vectors nearest to a vector that need not be in the index, the nearest first; ties by position.
    package func nearest(to query: [Float], limit: Int, least: Float = -1) -> [Neighbour] {
        precondition(query.count == width, "a vector of \(width) numbers")
        return query.withUnsafeBufferPointer { search($0, 0, excluding: nil, limit: limit, least: least) }
    }

    private func nearest(to position: Int, limit: Int, least: Float) -> [Neighbour] {
        let row = Int(rows[position])
        return vectors.withUnsafeBufferPointer { search($0, row * width, excluding: row, limit: limit, least: least) }
    }

    private func search(
        _ query: UnsafeBufferPointer<Float>, _ offset: Int, excluding excluded: Int?, limit: Int, least: Float
    ) -> [Neighbour] {
        var best = NearestList(limit: limit, least: least)
        vectors.withUnsafeBufferPointer { vectors in
            for cell in nearestCells(query, offset) {
                for row in cells[cell] where row != excluded {
                    best.offer(Int(positions[row]), Self.dot(query, offset, vectors, row * width, width))
                }
            }
        }
        return best.sorted
    }

    private func nearestCells(_ query: UnsafeBufferPointer<Float>, _ offset: Int) -> [Int] {
        guard cells.count > 1 else { return [0] }
        var best = NearestList(limit: Self.probes, least: -.infinity)
        centroids.withUnsafeBufferPointer { centroids in
            for cell in cells.indices { best.offer(cell, Self.dot(query, offset, centroids, cell * width, width)) }
        }
        return best.sorted.map(\.position)
    }

    // MARK: - Cells

    private static func partition(
        _ vectors: [ArraySlice<Float>], width: Int, jobs: Int
    ) -> (centroids: [Float], cells: [[Int32]]) {
        let count = vectors.count
        let cellCount = Int(Double(count).squareRoot())
        let step = max(1, count / sampleLimit)
        let sample = Array(stride(from: 0, to: count, by: step))
        var centroids = (0..<cellCount).flatMap { cell in vectors[sample[cell * sample.count / cellCount]] }
        for _ in 0..<rounds {
            let owners = assign(sample, of: vectors, to: centroids, width: width, jobs: jobs)
            var sums = [Float](repeating: 0, count: centroids.count)
            for (member, owner) in zip(sample, owners) {
                for (column, value) in vectors[member].enumerated() { sums[Int(owner) * width + column] += value }
            }
            for cell in 0..<cellCount {
                let row = cell * width..<(cell + 1) * width
                let length = sums[row].reduce(0) { $0 + $1 * $1 }.squareRoot()
                // An empty cell keeps its centroid.
                if length > 0 { for column in row { centroids[column] = sums[column] / length } }
            }
        }
        var cells = [[Int32]](repeating: [], count: cellCount)
        let owners = assign(Array(0..<count), of: vectors, to: centroids, width: width, jobs: jobs)
        for (member, owner) in owners.enumerated() { cells[Int(owner)].append(Int32(member)) }
        return (centroids, cells)
    }

    /// The cell whose centroid is nearest to each member.
    private static func assign(
        _ members: [Int], of vectors: [ArraySlice<Float>], to centroids: [Float], width: Int, jobs: Int
    ) -> [Int32] {
        chunks(of: members.count).concurrentMap(jobs: jobs) { chunk in
            centroids.withUnsafeBufferPointer { centroids in
                members[chunk].map { member in
                    vectors[member].withUnsafeBufferPointer { vector in
                        var best: (similarity: Float, cell: Int32) = (-.infinity, 0)
                        for cell in 0..<centroids.count / width {
                            let similarity = dot(vector, 0, centroids, cell * width, width)
                            if similarity > best.similarity { best = (similarity, Int32(cell)) }
                        }
                        return best.cell
                    }
                }
            }
        }.flatMap { $0 }
    }

    /// A range in parts, so many that no thread waits long for the others.
    private static func chunks(of count: Int) -> [Range<Int>] {
        let number = min(64, count)
        return (0..<number).map { $0 * count / number..<($0 + 1) * count / number }
    }

    /// The dot product, summed in a fixed order.
    @inline(__always)
    private static func dot(
        _ left: UnsafeBufferPointer<Float>, _ leftOffset: Int, _ right: UnsafeBufferPointer<Float>, _ rightOffset: Int,
        _ width: Int
    ) -> Float {
        guard let a = left.baseAddress?.advanced(by: leftOffset), let b = right.baseAddress?.advanced(by: rightOffset)
        else { return 0 }
        var sums = SIMD16<Float>.zero
        var column = 0
        while column + 16 <= width {
            let x = UnsafeRawPointer(a + column).loadUnaligned(as: SIMD16<Float>.self)
            let y = UnsafeRawPointer(b + column).loadUnaligned(as: SIMD16<Float>.self)
            sums += x * y
            column += 16
        }
        var sum = sums.sum()
        while column < width {
            sum += a[column] * b[column]
            column += 1
        }
        return sum
    }
}

/// The few most similar of many vectors.
private struct NearestList {
    private let limit: Int
    private var worst: Float
    private var found: [Neighbour] = []

    init(limit: Int, least: Float) {
        self.limit = limit
        worst = least
    }

    /// The nearest first; ties by position.
    var sorted: [Neighbour] { Array(found.sorted(by: Self.isNearer).prefix(limit)) }

    @inline(__always)
    mutating func offer(_ position: Int, _ similarity: Float) {
        guard similarity >= worst else { return }
        found.append(Neighbour(position: position, similarity: similarity))
        // Sorting now and then costs O(log limit) per vector.
        guard found.count >= 4 * limit + 16 else { return }
        found = sorted
        if let last = found.last { worst = max(worst, last.similarity) }
    }

    private static func isNearer(_ left: Neighbour, _ right: Neighbour) -> Bool {
        (left.similarity, right.position) > (right.similarity, left.position)
    }
}
