/// Sets of positions that are joined and never parted (union by size, path halving).
struct DisjointSets {
    private var parents: [Int]
    private var sizes: [Int]

    init(count: Int) {
        parents = Array(0..<count)
        sizes = Array(repeating: 1, count: count)
    }

    /// The position that stands for the set that holds `position`. - Complexity: nearly O(1), amortized
    mutating func representative(of position: Int) -> Int {
        var position = position
        while parents[position] != position {
            parents[position] = parents[parents[position]]
            position = parents[position]
        }
        return position
    }

    mutating func join(_ left: Int, _ right: Int) {
        var (left, right) = (representative(of: left), representative(of: right))
        guard left != right else { return }
        if sizes[left] < sizes[right] { swap(&left, &right) }
        parents[right] = left
        sizes[left] += sizes[right]
    }

    /// The sets, each in ascending order, ordered by their first member.
    mutating func sets() -> [[Int]] {
        var members: [Int: [Int]] = [:]
        for position in parents.indices { members[representative(of: position), default: []].append(position) }
        return members.values.sorted { $0[0] < $1[0] }
    }
}
