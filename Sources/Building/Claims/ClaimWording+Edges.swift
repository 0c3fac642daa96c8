import Language

/// What stands at the ends of a text and says nothing.
extension ClaimWording {
    /// Marks that no statement begins or ends with.
    static let edges: Set<Character> = [",", ";", ":", "-", "–", "—", " ", "•", "*", "~"]

    /// Without what stands at the ends and says nothing, and without quotation marks that have no partner; a pair stays
    /// where it is not round all of the text.
    static func trim(_ text: String) -> String {
        // "[w]e have" is "we have" in the article's quotation; "[…]" is what it leaves out.
        let text = text.replacing(letterInBrackets) { String($0.output.1) }
        let marks = PairedMarks(text)
        let characters = Array(text)
        var (start, end) = (0, characters.count)
        func isEdge(_ place: Int) -> Bool {
            let character = characters[place]
            return edges.contains(character) || marks.isStray(place)
                || (PairedMarks.all.contains(character)
                    && marks.partner(of: place).map { $0 < start || $0 >= end } ?? false)
        }
        while start < end {
            if isEdge(start) || characters[start] == "." {
                start += 1
            } else if isEdge(end - 1) || characters[end - 1] == "." && !endsAbbreviation(characters[start..<end]) {
                end -= 1
            } else if marks.partner(of: start) == end - 1 {
                (start, end) = (start + 1, end - 1)
            } else if let bracket = emptyBracket(characters[start..<end]) {
                end = bracket
            } else {
                break
            }
        }
        let isQuotations = marks.isQuotations(characters, in: start..<end)
        var kept = (start..<end).filter { !marks.isStray($0) && !(isQuotations && marks.partner(of: $0) != nil) }
        // "… is “unprecedented.”": the stop is the sentence's.
        if let last = kept.last, PairedMarks.all.contains(characters[last]), kept.count > 2,
            [".", ","].contains(characters[kept[kept.count - 2]]),
            !endsAbbreviation(characters[start..<kept[kept.count - 1]])
        {
            kept.remove(at: kept.count - 2)
        }
        let words = parted(kept, characters)
        return unpairedRemoved(isQuotations ? trim(words) : words)
    }

    /// The characters at some places; where one that is left out parted two words, a space does.
    private static func parted(_ kept: [Int], _ characters: [Character]) -> String {
        var text = ""
        for (number, place) in kept.enumerated() {
            if number > 0, kept[number - 1] + 1 < place, characters[place].isLetter, text.last?.isLetter == true {
                text += " "
            }
            text.append(characters[place])
        }
        return text
    }

    /// Whether a stop at the end belongs to the word: "p.m.", "D.C.", "Ltd."
    private static func endsAbbreviation(_ text: ArraySlice<Character>) -> Bool {
        guard text.last == "." else { return false }
        let word = String(text.dropLast().reversed().prefix { $0.isLetter || $0 == "." }.reversed())
        return abbreviations.contains(word.lowercased())
            || word.contains(".") && word.split(separator: ".").allSatisfy { $0.count == 1 }
    }

    private static let abbreviations: Set<String> = ["ltd", "inc", "corp", "co", "etc", "jr", "sr", "bros"]

    /// Where a bracket without words in it begins that ends a text: "[…]".
    private static func emptyBracket(_ text: ArraySlice<Character>) -> Int? {
        guard text.last == "]", let open = text.lastIndex(of: "["),
            text[open...].allSatisfy({ !$0.isLetter && !$0.isNumber })
        else { return nil }
        return open
    }

    private static let letterInBrackets = Pattern(/\[(\p{L})\](?=\p{L})/)
    private static let closing = Pattern(/'(?=[ ,.;:!?]|$)/)
    private static let afterWord = Pattern(/'(?!\p{L})/)
    private static let opening = Pattern(/(^|[ (])'\p{L}/)
    private static let afterStop = Pattern(/[.,!?]'$/)

    /// Without a single mark or a bracket that lost its partner.
    private static func unpairedRemoved(_ text: String) -> String {
        if text.hasPrefix("‘"), text.hasSuffix("’"), !text.dropFirst().contains("‘") {
            return trim(String(text.dropFirst().dropLast()))
        }
        if text.hasPrefix("'"),
            text.dropFirst().firstMatch(of: closing).map({ $0.range.upperBound == text.endIndex }) == true
        {
            return trim(String(text.dropFirst().dropLast()))
        }
        // The other half stands in another sentence: "'It is late", "and cold.'"
        if text.hasPrefix("'"), text.dropFirst().first?.isLetter == true,
            !text.contains(afterWord)
        {
            return trim(String(text.dropFirst()))
        }
        if text.hasSuffix("'"), !text.contains(opening), text.contains(afterStop) {
            return trim(String(text.dropLast()))
        }
        // Two single marks are a double one.
        if text.hasPrefix("''") { return trim(String(text.dropFirst(2))) }
        if text.hasSuffix("''") { return trim(String(text.dropLast(2))) }
        var text = text
        if text.hasPrefix("("), !text.contains(")") { text.removeFirst() }
        if text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
        if text.hasPrefix("‘"), text.dropFirst().filter({ $0 == "’" }).isEmpty { text.removeFirst() }
        if !text.ranges(of: "''").count.isMultiple(of: 2) { text.replace("''", with: "") }
        // "[his]" in the article, and a name put in for it.
        text.replace("[[", with: "[")
        text.replace("]]", with: "]")
        if let close = text.firstIndex(of: "]"), !text[..<close].contains("[") { text.remove(at: close) }
        return text
    }
}
