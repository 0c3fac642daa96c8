/// Compares attributions with gold ones.
///
/// - Words: which words belong to sources, cues and contents; punctuation marks do not count.
/// - Overlapping: attributions whose source and content both overlap the gold one's, intersection over union at least ½.
/// - Exact: attributions whose source and content both have the same words as the gold one's. "Same words" leaves out
///   marks at the edges and a leading "that", about which annotators differ; "as annotated" is to the byte.
package struct AttributionEvaluation: Sendable {
    package private(set) var words: [(part: String, tally: Tally)] = ["source", "cue", "content"].map { ($0, Tally()) }
    package private(set) var overlapping = Tally()
    package private(set) var sameWords = Tally()
    package private(set) var asAnnotated = Tally()

    package init() {}

    /// Counts the attributions of one text.
    package mutating func add(gold: [Attribution], found: [Attribution], text: String) {
        var text = text
        text.withUTF8 { utf8 in
            let all = Self.words(of: utf8)
            for (index, part) in [\Attribution.source, \.cue, \.content].enumerated() {
                words[index].tally += Tally(
                    gold: Self.covered(gold.flatMap { $0[keyPath: part] }, all),
                    found: Self.covered(found.flatMap { $0[keyPath: part] }, all))
            }
            let cleaner = SpanCleaner(utf8: utf8)
            asAnnotated += Tally(gold: Set(gold.map { Parts($0) { $0 } }), found: Set(found.map { Parts($0) { $0 } }))
            sameWords += Tally(
                gold: Set(gold.map { Parts($0, cleaner.core) }), found: Set(found.map { Parts($0, cleaner.core) }))
        }
        overlapping += Self.overlaps(gold, found)
    }

    /// Source and content of an attribution, in the form in which they are compared.
    private struct Parts: Hashable {
        var source: [Range<Int>]
        var content: [Range<Int>]

        init(_ attribution: Attribution, _ form: (Range<Int>) -> Range<Int>) {
            source = attribution.source.map(form).filter { !$0.isEmpty }
            content = attribution.content.map(form).filter { !$0.isEmpty }
        }
    }

    // MARK: - Words

    /// The starts of the words of a text: runs of letters and digits.
    private static func words(of utf8: UnsafeBufferPointer<UInt8>) -> [Int] {
        var starts: [Int] = []
        var inWord = false
        var at = 0
        while at < utf8.count {
            let (scalar, length) = UTF8Decoding.scalar(in: utf8, at: at, end: utf8.count)
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isLetter, !inWord { starts.append(at) }
            inWord = isLetter
            at += length
        }
        return starts
    }

    private static func covered(_ ranges: [Range<Int>], _ words: [Int]) -> Set<Int> {
        var result: Set<Int> = []
        for range in ranges {
            var low = 0
            var high = words.count
            while low < high {
                let middle = (low + high) / 2
                if words[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
            }
            while low < words.count, words[low] < range.upperBound {
                result.insert(words[low])
                low += 1
            }
        }
        return result
    }

    // MARK: - Overlap

    /// Pairs gold and found attributions one to one, the best pairs first.
    private static func overlaps(_ gold: [Attribution], _ found: [Attribution]) -> Tally {
        var pairs: [(score: Double, gold: Int, found: Int)] = []
        for (g, one) in gold.enumerated() {
            for (f, other) in found.enumerated() {
                let content = RangeOverlap.share(one.content, other.content)
                let source = RangeOverlap.share(one.source, other.source)
                if content >= 0.5, source >= 0.5 { pairs.append((content + source, g, f)) }
            }
        }
        pairs.sort { ($1.score, $0.gold, $0.found) < ($0.score, $1.gold, $1.found) }
        var (usedGold, usedFound): (Set<Int>, Set<Int>) = ([], [])
        for pair in pairs where !usedGold.contains(pair.gold) && !usedFound.contains(pair.found) {
            usedGold.insert(pair.gold)
            usedFound.insert(pair.found)
        }
        let right = usedGold.count
        return Tally(right: right, wrong: found.count - right, missed: gold.count - right)
    }
}
