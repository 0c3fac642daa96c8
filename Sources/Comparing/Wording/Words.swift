/// The words of a claim, each with the white space that stood before it noted.
struct Words: Sendable {
    /// A run of letters and digits, or one other mark.
    struct Word: Hashable, Sendable {
        /// As written.
        let text: String
        /// In lower case, with straight apostrophes and without the commas that group digits.
        let key: String
        let isAfterSpace: Bool

        /// Whether it is a word or number, and no mark.
        var isWord: Bool { key.contains { $0.isLetter || $0.isNumber } }
    }

    let all: [Word]

    /// - Complexity: O(*n*) in the characters of the text.
    init(_ text: String) {
        let characters = Array(text)
        var words: [Word] = []
        var position = 0
        var isAfterSpace = false
        while position < characters.count {
            if characters[position].isWhitespace {
                isAfterSpace = true
                position += 1
                continue
            }
            let start = position
            position += 1
            if characters[start].isWordPart {
                while position < characters.count, Self.continues(characters, at: position) { position += 1 }
            }
            words.append(Word(characters[start..<position], isAfterSpace: isAfterSpace))
            isAfterSpace = false
        }
        all = words
    }

    /// Whether the character at `position` goes on with the word that ends before it: a letter or digit, or a mark
    /// between two of them as in "isn't", "long-term", "1,200.5" and "2024-03-15".
    private static func continues(_ characters: [Character], at position: Int) -> Bool {
        let character = characters[position]
        if character.isWordPart { return true }
        guard position + 1 < characters.count else { return false }
        let (before, after) = (characters[position - 1], characters[position + 1])
        switch character {
        case "'", "\u{2019}": return before.isLetter && after.isLetter
        case "-", "\u{2010}": return before.isLetter && after.isLetter || before.isNumber && after.isNumber
        case ".", ",": return before.isNumber && after.isNumber
        default: return false
        }
    }

    /// How much two claims share: twice the words in common over the words of both, 0…1, counting repeats.
    func overlap(with other: Words) -> Double {
        var counts: [String: Int] = [:]
        let (mine, theirs) = (all.filter(\.isWord), other.all.filter(\.isWord))
        guard !mine.isEmpty || !theirs.isEmpty else { return 1 }
        for word in mine { counts[word.key, default: 0] += 1 }
        var common = 0
        for word in theirs where counts[word.key, default: 0] > 0 {
            counts[word.key, default: 0] -= 1
            common += 1
        }
        return 2 * Double(common) / Double(mine.count + theirs.count)
    }
}

extension Words.Word {
    fileprivate init(_ characters: ArraySlice<Character>, isAfterSpace: Bool) {
        text = String(characters)
        var key = text.lowercased().replacing("\u{2019}", with: "'").replacing("\u{2010}", with: "-")
        if key.first?.isNumber == true { key = key.replacing(",", with: "") }
        self.key = key
        self.isAfterSpace = isAfterSpace
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension String {
    /// Each occurrence of one character replaced by a text.
    fileprivate func replacing(_ character: Character, with text: String) -> String {
        contains(character) ? map { $0 == character ? text : String($0) }.joined() : self
    }
}
