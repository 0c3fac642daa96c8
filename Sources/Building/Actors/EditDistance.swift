/// How far two words are apart in spelling.
enum EditDistance {
    /// Whether one letter added, lost or changed, or two neighbours swapped, turns one word into the other (a
    /// Damerau–Levenshtein distance of at most one).
    ///
    /// - Complexity: O(*n*) in the length of the words.
    static func isAtMostOne(_ left: String, _ right: String) -> Bool {
        let (a, b) = (Array(left), Array(right))
        guard abs(a.count - b.count) <= 1 else { return false }
        let start = zip(a, b).prefix { $0 == $1 }.count
        let end = zip(a.dropFirst(start).reversed(), b.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        let (restA, restB) = (a.count - start - end, b.count - start - end)
        if restA <= 1, restB <= 1 { return true }
        return restA == 2 && restB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start]
    }
}
