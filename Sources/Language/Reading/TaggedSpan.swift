/// A run of words with one tag.
struct TaggedSpan: Hashable, Sendable {
    /// The place of its kind among the kinds of its head.
    var kind: Int
    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// The mean probability of the tag over the words.
    var probability: Double
    /// The words, as places in the text's words.
    var words: Range<Int>

    /// The runs of equal tags. A run ends at a hard border (a word whose place is in `borders`) and where a tag begins anew.
    static func runs(of tags: [TagSet.Tag], words: Words, borders: Set<Int>) -> [TaggedSpan] {
        var spans: [TaggedSpan] = []
        var sum = 0.0
        var open: Int?
        for (index, tag) in tags.enumerated() {
            guard let kind = tag.kind else {
                open = nil
                continue
            }
            if open == kind, !tag.begins, !borders.contains(index) {
                let last = spans.count - 1
                sum += tag.probability
                spans[last].range = spans[last].range.lowerBound..<words.ranges[index].upperBound
                spans[last].words = spans[last].words.lowerBound..<(index + 1)
                spans[last].probability = sum / Double(spans[last].words.count)
            } else {
                sum = tag.probability
                spans.append(
                    TaggedSpan(kind: kind, range: words.ranges[index], probability: sum, words: index..<(index + 1)))
            }
            open = kind
        }
        return spans
    }
}
