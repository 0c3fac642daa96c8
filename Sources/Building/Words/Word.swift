/// One word of a text: letters, digits, and the apostrophes and hyphens inside it.
struct Word: Sendable, Equatable {
    /// UTF-8 offsets into the text that was split.
    let range: Range<Int>
    /// The word in lower case, with straight apostrophes; "WHO" and the like keep their capitals.
    let lowered: String
    /// Whether the first letter is a capital.
    let isCapitalized: Bool
}

extension Word {
    /// The word without what an apostrophe adds to it: "it" of "it's".
    var stem: String { lowered.firstIndex(of: "'").map { String(lowered[..<$0]) } ?? lowered }

    /// The words of a text, in order. Anything that is neither letter, accent, digit, inner apostrophe nor inner hyphen
    /// parts words; a number keeps its inner stops and commas ("1.7", "300,000").
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func split(_ text: some StringProtocol) -> [Word] {
        let scalars = text.unicodeScalars
        var words: [Word] = []
        var offset = 0
        var index = scalars.startIndex
        while index < scalars.endIndex {
            guard isWordScalar(scalars[index]) else {
                offset += UTF8.width(scalars[index])
                index = scalars.index(after: index)
                continue
            }
            let start = offset
            var lowered = ""
            let isCapitalized = scalars[index].properties.isUppercase
            var isNumber = false
            while index < scalars.endIndex {
                let scalar = scalars[index]
                let next = scalars.index(after: index)
                if isWordScalar(scalar) || accents.contains(scalar) {
                    lowered += scalar.properties.lowercaseMapping
                    isNumber = scalar.properties.numericType == .decimal
                } else if next < scalars.endIndex, isWordScalar(scalars[next]),
                    isJoint(scalar)
                        || (isNumber && (scalar == "." || scalar == ",")
                            && scalars[next].properties.numericType == .decimal)
                {
                    lowered.unicodeScalars.append(scalar == "\u{2019}" ? "'" : scalar)
                } else {
                    break
                }
                offset += UTF8.width(scalar)
                index = next
            }
            let stem = lowered.prefix { $0 != "'" }
            if acronyms.contains(String(stem)),
                text.utf8.dropFirst(start).prefix(stem.utf8.count).allSatisfy({ (65...90).contains($0) })
            {
                lowered = stem.uppercased() + lowered.dropFirst(stem.count)
            }
            words.append(Word(range: start..<offset, lowered: lowered, isCapitalized: isCapitalized))
        }
        return words
    }

    /// In capitals these are names and not the words of the same letters: "WHO", "US".
    private static let acronyms: Set<String> = ["who", "us", "it"]

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The accents that follow their letter as characters of their own.
    private static let accents: ClosedRange<Unicode.Scalar> = "\u{300}"..."\u{36F}"

    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar == "-"
    }
}

extension Sequence<Word> {
    /// Whether any of the words is in `set`.
    func contains(anyOf set: Set<String>) -> Bool { contains { set.contains($0.lowered) } }
}
