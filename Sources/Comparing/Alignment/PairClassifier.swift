/// Says of two claims whether they are the same, or one is the other revised.
///
/// The judge alone does not decide: it readily takes a toll of four crowns for one of six. Where the wording runs
/// parallel and a number, a date, a hedge or a negation differs, the claim is revised whatever the judge says.
struct PairClassifier {
    /// What two claims are to each other, and what matching them is worth.
    struct Class {
        /// In what the claim was revised; empty when both say the same.
        let revised: Set<Revision.Kind>
        /// Above two for claims that say the same, at most one for a revision.
        let weight: Double
    }

    private let options: AlignmentOptions
    private var parsed: [String: (words: Words, facets: Facets)] = [:]

    init(_ options: AlignmentOptions) {
        self.options = options
    }

    /// The words of a claim, split once.
    mutating func words(of text: String) -> Words { parse(text).words }

    /// What the two are to each other; nil when they are different claims.
    mutating func classify(_ old: String, _ new: String, _ cosine: Double, _ verdict: Verdict) -> Class? {
        let (left, right) = (parse(old), parse(new))
        let overlap = left.words.overlap(with: right.words)
        var changes = left.facets.changes(to: right.facets)
        let isEquivalent = verdict.equivalent >= options.equivalence
        let isOpposite = verdict.contradicts >= options.contradiction
        let isParallel = cosine >= options.revised.cosine && overlap >= options.revised.overlap
        let revised = Class(revised: changes, weight: (cosine + overlap) / 2)

        if isEquivalent,
            changes.isEmpty || overlap < options.revised.overlap && changes.isDisjoint(with: [.number, .date])
        {
            return Class(revised: [], weight: 2 + verdict.equivalent)
        }
        if changes.isEmpty {
            if isOpposite && isParallel { return Class(revised: [.polarity], weight: revised.weight) }
            let isReworded = cosine >= options.reworded.cosine && overlap >= options.reworded.overlap
            return isReworded ? Class(revised: [.wording], weight: revised.weight) : nil
        }
        guard isEquivalent || isParallel else { return nil }
        if isOpposite, changes.isDisjoint(with: [.number, .date]) { changes.insert(.polarity) }
        return Class(revised: changes, weight: revised.weight)
    }

    private mutating func parse(_ text: String) -> (words: Words, facets: Facets) {
        if let known = parsed[text] { return known }
        let words = Words(text)
        parsed[text] = (words, Facets(words))
        return (words, Facets(words))
    }
}
