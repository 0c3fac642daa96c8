/// Says of two claims whether they are the same, or one is the other revised.
///
/// The judge alone does not decide: it readily takes a toll of four crowns for one of six. Where the wording runs
/// parallel and a number, a date, a hedge or a negation differs, the claim is revised whatever the judge says. Claims that
/// name different people or things are not the same, and claims that contradict each other in other words are two claims.
/// What is said again word for word, with a reason or an addition after it, is kept: nothing of it was taken back.
/// What a claim says that only points at others' words is not known, so it is like no other.
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
    mutating func classify(
        _ old: String, _ new: String, _ pair: NeighbourSearch.Pair, _ verdict: Verdict
    ) -> Class? {
        let (left, right, cosine) = (parse(old), parse(new), Double(pair.cosine))
        if left.facets.isPointing || right.facets.isPointing { return nil }
        let overlap = left.words.overlap(with: right.words)
        var changes = left.facets.changes(to: right.facets)
        let namesOthers = left.facets.namesOthers(than: right.facets)
        let isOpposite = verdict.contradicts >= options.contradiction
        let isInclined = verdict.equivalent >= options.equivalence / 2 && verdict.equivalent > verdict.contradicts
        if left.words.isOpeningClause(of: right.words) || right.words.isOpeningClause(of: left.words) {
            return Class(revised: [], weight: 2 + overlap.share)
        }
        // One says all that the other says, and more.
        let isExtended =
            cosine >= options.revised.cosine && overlap.containment >= options.contained && overlap.least > 2
        let isParallel = cosine >= options.revised.cosine && overlap.share >= options.revised.overlap || isExtended
        let isComparable = overlap.share >= options.reworded.overlap
        if !isComparable {
            // A hedge or a negation may stand with words that the other claim does not have.
            let loose = changes.intersection([.hedge, .polarity])
            changes.subtract(loose)
            if !loose.isEmpty, overlap.share >= options.revised.overlap { changes.insert(.wording) }
        }
        func revised(_ kinds: Set<Revision.Kind>) -> Class {
            Class(revised: kinds, weight: (cosine + overlap.share) / 2)
        }

        if verdict.equivalent >= options.equivalence {
            if namesOthers, changes.isEmpty { changes = [.wording] }
            return changes.isEmpty ? Class(revised: [], weight: 2 + verdict.equivalent) : revised(changes)
        }
        // Of all that either graph says, nothing else comes as near.
        let isCounterpart =
            pair.isMutual && verdict.agrees >= options.agreement && left.facets.denies == right.facets.denies
            && (overlap.share >= options.revised.overlap || overlap.containment >= options.contained)
        guard isParallel else { return isCounterpart ? revised(changes.union([.wording])) : nil }
        if isOpposite, isComparable, changes.isDisjoint(with: [.number, .date]) { changes.insert(.polarity) }
        if changes.isSubset(of: [.wording]) {
            let isReworded =
                isExtended || isComparable && cosine >= options.reworded.cosine || isInclined && !namesOthers
            return (isReworded || isCounterpart) && !isOpposite ? revised([.wording]) : nil
        }
        return isInclined || isComparable || isExtended || isCounterpart ? revised(changes) : nil
    }

    private mutating func parse(_ text: String) -> (words: Words, facets: Facets) {
        if let known = parsed[text] { return known }
        let words = Words(text)
        parsed[text] = (words, Facets(words))
        return (words, Facets(words))
    }
}
