/// The words of a text as search compares them: in lower case, without apostrophes and plural endings.
struct Words {
    /// Hands over each word of a text in order, until the text ends.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    static func forEach(in text: String, _ body: (String) -> Void) {
        var word: [UInt8] = []
        word.reserveCapacity(32)
        func finish() {
            guard !word.isEmpty else { return }
            body(stem(word))
            word.removeAll(keepingCapacity: true)
        }
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            switch scalar.value {
            case 0x61...0x7A, 0x30...0x39:
                word.append(UInt8(scalar.value))
            case 0x41...0x5A:
                word.append(UInt8(scalar.value) | 0x20)
            case 0x27, 0x2019:
                // "Don't" is one word, and "China's" is China.
                continue
            case ..<0x80:
                finish()
            default:
                if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.canonicalCombiningClass != .notReordered
                {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                } else {
                    finish()
                }
            }
        }
        finish()
    }

    /// Takes away a plural ending: Harman's S-stemmer (1991), which leaves words that are too short alone.
    private static func stem(_ word: [UInt8]) -> String {
        func ends(_ suffix: StaticString, unlessAfter exceptions: String) -> Bool {
            let suffix = suffix.withUTF8Buffer { Array($0) }
            guard word.count > suffix.count + 1, word.suffix(suffix.count).elementsEqual(suffix) else { return false }
            return !exceptions.utf8.contains(word[word.count - suffix.count - 1])
        }
        if word.last != UInt8(ascii: "s") || word.count < 4 { return String(decoding: word, as: UTF8.self) }
        if ends("ies", unlessAfter: "ea") { return String(decoding: word.dropLast(3), as: UTF8.self) + "y" }
        if ends("ies", unlessAfter: "") { return String(decoding: word, as: UTF8.self) }
        if ends("es", unlessAfter: "aeo") || ends("s", unlessAfter: "us") {
            return String(decoding: word.dropLast(), as: UTF8.self)
        }
        return String(decoding: word, as: UTF8.self)
    }
}
