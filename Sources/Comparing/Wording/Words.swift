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

        /// Whether it is a mark that says something: `€`, `%`, `<`.
        var isSymbol: Bool { key.contains { $0.isCurrencySymbol || $0.isMathSymbol || $0 == "%" } }
    }

    let all: [Word]

    /// What two claims share that are worded alike: words, numbers and symbols, but for case and punctuation.
    var identity: [String] { all.filter { $0.isWord || $0.isSymbol }.map(\.key) }

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

    /// The words that tell what the claim is about: neither function words nor those that ``Facets`` compares. All words
    /// where there are no others.
    private var telling: [String] {
        let words = all.filter(\.isWord)
        let telling = words.filter { !Lexicon.functionWords.contains($0.key) && !$0.isFacet }
        return (telling.isEmpty ? words : telling).map(\.key)
    }

    /// How much two claims share.
    struct Overlap: Hashable {
        /// Twice the words in common over the words of both, 0…1, counting repeats.
        let share: Double
        /// The words in common over the words of the one with fewer, 0…1: 1 where one says all that the other does.
        let containment: Double
        /// The words of the one with fewer.
        let least: Int
    }

    /// How much two claims share of the words that tell what they are about.
    func overlap(with other: Words) -> Overlap {
        var counts: [String: Int] = [:]
        let (mine, theirs) = (telling, other.telling)
        let least = min(mine.count, theirs.count)
        guard least > 0 else {
            let share = mine.count == theirs.count ? 1.0 : 0
            return Overlap(share: share, containment: share, least: 0)
        }
        for word in mine { counts[word, default: 0] += 1 }
        var common = 0
        for word in theirs where counts[word, default: 0] > 0 {
            counts[word, default: 0] -= 1
            common += 1
        }
        return Overlap(
            share: 2 * Double(common) / Double(mine.count + theirs.count),
            containment: Double(common) / Double(least), least: least)
    }

    /// Whether the other claim says all of this one word for word and then, after a comma, gives a reason or adds
    /// something: "The toll is unfair" opens "The toll is unfair, because nobody was asked".
    ///
    /// What limits it ("unless", "but") would make it another claim.
    func isOpeningClause(of other: Words) -> Bool {
        let (mine, rest) = (all.map(\.key), other.all.dropFirst(all.count).map(\.key))
        return mine.count > 2 && other.all.map(\.key).starts(with: mine) && rest.first == ","
            && rest.dropFirst().first.map(Self.adding.contains) == true
    }

    private static let adding: Set<String> = ["because", "since", "as", "and", "so"]
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
