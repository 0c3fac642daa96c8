/// How far two words are apart in spelling.
package enum EditDistance {
    /// How many letters must be changed, added, left out or exchanged with the next to turn one word into the other, none
    /// touched twice: the optimal string alignment; nil where it is more than `most`.
    ///
    /// - Complexity: O(*n* · *m*) in the letters of both.
    package static func between(_ left: String, _ right: String, most: Int) -> Int? {
        let (left, right) = (Array(left), Array(right))
        guard abs(left.count - right.count) <= most else { return nil }
        var before: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var next = [row + 1]
            for column in right.indices {
                let isSame = left[row] == right[column]
                var least = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, next[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                next.append(least)
            }
            (before, last) = (last, next)
        }
        return last[right.count] <= most ? last[right.count] : nil
    }
}
