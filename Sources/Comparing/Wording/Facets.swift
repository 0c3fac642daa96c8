/// What of a claim's wording decides what it says: its numbers, its dates, how sure it is, whether it denies, and whom it
/// names.
///
/// Two claims that are worded alike but differ in a facet do not say the same, however near their vectors lie.
struct Facets: Hashable, Sendable {
    /// Sorted, with repeats.
    let numbers: [String]
    /// What the numbers count, where it is money or a percentage: `$`, `%`.
    let units: Set<String>
    /// Sorted, with repeats.
    let dates: [String]
    /// The kinds of hedge in use.
    let hedges: Set<String>
    /// Whether any clause has an odd number of negations: "nobody pays nothing" denies nothing, "it never did and would
    /// not" does.
    let isNegated: Bool
    /// Whether the claim itself denies, whatever the clauses say that hang on it: "helps shops that nobody knew" does not.
    let denies: Bool
    /// Whether the claim only points at what others said: "they deny all these accusations". What it says lies elsewhere.
    let isPointing: Bool
    /// The words that are written with a capital inside the claim.
    let names: Set<String>

    init(_ words: Words) {
        units = Set(words.all.compactMap { $0.isSymbol ? $0.key : Lexicon.units[$0.key] })
        let words = words.all.filter(\.isWord)
        let isMonth = words.indices.map { words[$0].isMonth(isFirst: $0 == 0, after: $0 > 0 ? words[$0 - 1] : nil) }
        var numbers: [String] = []
        var dates: [String] = []
        var hedges: Set<String> = []
        var negations = [0]
        var ownNegations = 0
        var isOwnClause = true
        for (position, word) in words.enumerated() {
            if isMonth[position] || Lexicon.weekdays.contains(word.key) || word.isYear || word.isISODate {
                dates.append(isMonth[position] ? String(word.key.prefix(3)) : word.key)
            } else if let number = word.number {
                let isBesideMonth =
                    position > 0 && isMonth[position - 1] || position + 1 < words.count && isMonth[position + 1]
                if isBesideMonth { dates.append(number) } else { numbers.append(number) }
            } else if let hedge = Lexicon.hedges[word.key] {
                hedges.insert(hedge)
            } else if word.isNegation {
                negations[negations.count - 1] += 1
                if isOwnClause { ownNegations += 1 }
            } else if Lexicon.conjunctions.contains(word.key) {
                negations.append(0)
                isOwnClause = false
            } else if position > 0, Lexicon.subordinators.contains(word.key) {
                isOwnClause = false
            }
        }
        self.numbers = numbers.sorted()
        self.dates = dates.sorted()
        self.hedges = hedges
        isNegated = negations.contains { $0 % 2 == 1 }
        denies = ownNegations % 2 == 1
        isPointing =
            words.count <= 8
            && zip(words, words.dropFirst()).contains {
                Lexicon.pointers.contains($0.key) && Lexicon.sayings.contains($1.key)
            }
        // The first word has its capital from the sentence.
        names = Set(
            words.dropFirst().filter { $0.isCapitalized && !Lexicon.functionWords.contains($0.key) }.map(\.name))
    }

    /// Whether each names something that the other does not: what is said of one need not hold of the other.
    func namesOthers(than other: Facets) -> Bool {
        !names.isSubset(of: other.names) && !other.names.isSubset(of: names)
    }

    /// Whether each counts something that the other does not: dollars and euros.
    private func countsOthers(than other: Facets) -> Bool {
        !units.isSubset(of: other.units) && !other.units.isSubset(of: units)
    }

    /// In what the two differ.
    func changes(to other: Facets) -> Set<Revision.Kind> {
        var kinds: Set<Revision.Kind> = []
        if numbers != other.numbers || countsOthers(than: other) { kinds.insert(.number) }
        if dates != other.dates { kinds.insert(.date) }
        if hedges != other.hedges { kinds.insert(.hedge) }
        if isNegated != other.isNegated { kinds.insert(.polarity) }
        return kinds
    }
}

extension Words.Word {
    /// Whether the word is a number, part of a date, a hedge or a negation.
    var isFacet: Bool {
        number != nil || Lexicon.hedges[key] != nil || isNegation || Lexicon.weekdays.contains(key)
            || Lexicon.months.contains(key)
    }

    fileprivate var isNegation: Bool { Lexicon.negations.contains(key) || key.hasSuffix("n't") }

    fileprivate var isCapitalized: Bool { text.first?.isUppercase == true }

    /// The word without the ending of a possessive.
    fileprivate var name: String { key.hasSuffix("'s") ? String(key.dropLast(2)) : key }

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
