/// What of a claim's wording decides what it says: its numbers, its dates, how sure it is, and whether it denies.
///
/// Two claims that are worded alike but differ in a facet do not say the same, however near their vectors lie.
struct Facets: Hashable, Sendable {
    /// Sorted, with repeats.
    let numbers: [String]
    /// Sorted, with repeats.
    let dates: [String]
    /// The kinds of hedge in use.
    let hedges: Set<String>
    /// Whether the number of negations is odd.
    let isNegated: Bool

    init(_ words: Words) {
        let words = words.all.filter(\.isWord)
        let isMonth = words.indices.map { words[$0].isMonth(isFirst: $0 == 0, after: $0 > 0 ? words[$0 - 1] : nil) }
        var numbers: [String] = []
        var dates: [String] = []
        var hedges: Set<String> = []
        var negations = 0
        for (position, word) in words.enumerated() {
            if isMonth[position] || Lexicon.weekdays.contains(word.key) || word.isYear || word.isISODate {
                dates.append(isMonth[position] ? String(word.key.prefix(3)) : word.key)
            } else if let number = word.number {
                let isBesideMonth =
                    position > 0 && isMonth[position - 1] || position + 1 < words.count && isMonth[position + 1]
                if isBesideMonth { dates.append(number) } else { numbers.append(number) }
            } else if let hedge = Lexicon.hedges[word.key] {
                hedges.insert(hedge)
            } else if Lexicon.negations.contains(word.key) || word.key.hasSuffix("n't") {
                negations += 1
            }
        }
        self.numbers = numbers.sorted()
        self.dates = dates.sorted()
        self.hedges = hedges
        isNegated = negations % 2 == 1
    }

    /// In what the two differ.
    func changes(to other: Facets) -> Set<Revision.Kind> {
        var kinds: Set<Revision.Kind> = []
        if numbers != other.numbers { kinds.insert(.number) }
        if dates != other.dates { kinds.insert(.date) }
        if hedges != other.hedges { kinds.insert(.hedge) }
        if isNegated != other.isNegated { kinds.insert(.polarity) }
        return kinds
    }
}

extension Words.Word {
    /// The number that the word writes, in digits where it can be.
    fileprivate var number: String? {
        key.first?.isNumber == true ? key : Lexicon.numbers[key]
    }

    /// A year written as four digits.
    fileprivate var isYear: Bool {
        text.utf8.count == 4 && Int(text).map { (1900...2099).contains($0) } == true
    }

    /// `2024-03-15`.
    fileprivate var isISODate: Bool {
        let parts = text.split(separator: "-")
        return parts.count == 3 && parts[0].utf8.count == 4 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
    }

    /// Whether the word names a month. "May" and "March" do inside a sentence, in capitals or after a number.
    fileprivate func isMonth(isFirst: Bool, after previous: Words.Word?) -> Bool {
        guard Lexicon.months.contains(key) else { return false }
        guard Lexicon.ambiguousMonths.contains(key) else { return true }
        return text.first?.isUppercase == true && !isFirst || previous?.number != nil
    }
}
