import ArgumentModel
import Language

/// Sources of several who say the same: "Lee and Lind", "Ann Lee of Okta and her deputy, Bo Lind".
extension SourceResolver {
    /// Who else is named in an attribution's source beside the one whom it means, in order.
    func companions(of actor: Int, in attribution: Attribution) -> [Int] {
        guard let source = attribution.source.first, !isAddressed(by: attribution) else { return [] }
        // What follows "who" tells of the one before it.
        let words = Word.split(article.text(source))
        let relative = words.dropFirst().first { ["who", "which", "whose", "whom", "that"].contains($0.lowered) }
        let end = relative.map { source.lowerBound + $0.range.lowerBound } ?? source.upperBound
        let mentions = roster.mentions(in: source.lowerBound..<end)
        guard let first = mentions.firstIndex(where: { $0.actor == actor }) else { return [] }
        var companions: [Int] = []
        var last = mentions[first].range
        for mention in mentions[(first + 1)...] where mention.actor != actor && !companions.contains(mention.actor) {
            guard isJoined(mention, to: last, of: actor, in: source) else { continue }
            companions.append(mention.actor)
            last = mention.range
        }
        return companions
    }

    /// Whether a name is the next of a list: behind "and", or behind a comma where "and" follows; of the same sort; and no
    /// part of what is told of the one before it: "Ann Lee, a lawyer for Bo Lind and Okta".
    private func isJoined(
        _ mention: (range: Range<Int>, actor: Int), to last: Range<Int>, of actor: Int, in source: Range<Int>
    ) -> Bool {
        let isPerson = roster.actors[mention.actor].kind == .person
        // "Denmark-based"
        guard article.byte(at: mention.range.upperBound) != UInt8(ascii: "-"),
            isPerson == (roster.actors[actor].kind == .person), !isPossessive(mention.range, in: source)
        else {
            return false
        }
        let between = article.text(from: last.upperBound, to: mention.range.lowerBound)
        let words = Word.split(between)
        guard let and = words.last(where: { $0.lowered == "and" }) else {
            // "Ann Lee, Bo Lind and Di Ford"
            return between == ", "
                && article.text(from: mention.range.upperBound, to: source.upperBound).contains(" and ")
        }
        let after = Array(words.drop { $0.range.lowerBound <= and.range.lowerBound })
        let before = words.prefix { $0.range.lowerBound < and.range.lowerBound }
        let told = between.utf8.prefix(and.range.lowerBound)
        let isClosed = told.suffix(2).elementsEqual(", ".utf8)
        // "and her deputy, Bo Lind", "and economist Bo Lind": nothing but what the person is.
        guard isPerson || after.allSatisfy({ Lexicon.determiners.contains($0.lowered) || Self.tellsOfBody($0) }),
            isClosed || before.isEmpty || between.hasPrefix(" (") || tells(before, last, of: isPerson, and, in: between)
        else { return false }
        // "and the head of nursing, Bo Lind"
        let isRole = isPerson && between.hasSuffix(", ") && after.first.map { $0.lowered == "the" } == true
        return isRole || !after.contains { Self.prepositions.contains($0.lowered) }
    }

    /// Whether what stands before "and" tells with a preposition whose a person is, and no more: "Ann Lee of Okta and".
    private func tells(
        _ before: ArraySlice<Word>, _ last: Range<Int>, of isPerson: Bool, _ and: Word, in between: String
    ) -> Bool {
        guard isPerson, let first = before.first, ["of", "from", "at"].contains(first.lowered) else { return false }
        return between.utf8.prefix(first.range.lowerBound).elementsEqual(" ".utf8)
            && !roster.mentions(in: last.upperBound..<last.upperBound + and.range.lowerBound).contains {
                roster.actors[$0.actor].kind == .person
            }
    }

    private func isPossessive(_ name: Range<Int>, in source: Range<Int>) -> Bool {
        let after = article.text(from: name.upperBound, to: min(source.upperBound, name.upperBound + 4))
        return ["'s", "’s"].contains { after.hasPrefix($0) || article.text(name).hasSuffix($0) }
            // "Ann Lee and Okta officials"
            || after.hasPrefix(" ")
                && Word.split(article.text(from: name.upperBound, to: source.upperBound)).first.map {
                    !$0.isCapitalized && !Lexicon.functionWords.contains($0.lowered)
                } == true
    }

    // MARK: - One of two

    /// Whether a source is the last of two who were told of, or the first: "the latter", "the former".
    static func tellsOfTwo(_ words: [Word]) -> Bool? {
        guard words.count == 2, words[0].lowered == "the" else { return nil }
        return ["latter": true, "former": false][words[1].lowered]
    }

    /// The last of the two who spoke before a place, or the first.
    func oneOfTwo(_ isLast: Bool, before offset: Int) -> Int? {
        let before = speakers.filter { $0.offset < offset }.map(\.actor)
        guard let last = before.last, let other = before.last(where: { $0 != last }) else { return nil }
        return isLast ? last : other
    }
}
