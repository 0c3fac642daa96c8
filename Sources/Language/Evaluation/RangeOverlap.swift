/// How much of two lists of ranges is common to both.
enum RangeOverlap {
    /// Intersection over union; 1 where both are empty.
    static func share(_ first: [Range<Int>], _ second: [Range<Int>]) -> Double {
        if first.isEmpty && second.isEmpty { return 1 }
        let (first, second) = (merged(first), merged(second))
        var common = 0
        for one in first {
            for other in second where one.overlaps(other) { common += one.clamped(to: other).count }
        }
        let all = (first + second).reduce(0) { $0 + $1.count } - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = result.last, range.lowerBound <= last.upperBound {
                result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                result.append(range)
            }
        }
        return result
    }
}
