/// Tells whether a text is likely to be English, which is the language that the models know.
package enum EnglishCheck {
    /// Words that make up nearly half of any English text and are rare elsewhere.
    private static let words: Set<String> = [
        "the", "of", "and", "to", "that", "is", "was", "for", "it", "with", "as", "his", "on", "be", "at", "by", "this",
        "had", "not", "are", "but", "from", "or", "have", "they", "which", "you", "were", "her", "she", "there",
        "would",
        "their", "we", "been", "has", "when", "who", "will", "more", "if", "said", "what", "its", "about", "into",
        "than",
        "them", "can", "only", "other", "could", "our", "these", "may", "do", "any", "my", "should", "because", "how",
    ]

    /// Whether a text is English as far as can be told; one of fewer than twenty words is taken to be.
    ///
    /// At least 12 % of the first thousand words must be such words; in English prose 25 % to 40 % are.
    package static func isLikely(_ text: String) -> Bool {
        var (count, known) = (0, 0)
        var word: [UInt8] = []
        // Scripts without spaces: two characters of three bytes stand for a word.
        var foreign = 0
        func endWord() {
            guard !word.isEmpty else { return }
            count += max(1, foreign / 6)
            if words.contains(String(decoding: word, as: UTF8.self)) { known += 1 }
            word.removeAll(keepingCapacity: true)
            foreign = 0
        }
        for byte in text.utf8 {
            let lower = byte | 0x20
            if byte >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower {
                if byte >= 0x80 { foreign += 1 }
                if word.count < 32 { word.append(byte >= 0x80 ? byte : lower) }
                continue
            }
            endWord()
            if count >= 1000 { break }
        }
        endWord()
        return count < 20 || known * 100 >= count * 12
    }
}
