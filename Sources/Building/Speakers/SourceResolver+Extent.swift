import ArgumentModel
import Articles
import Language

/// How far a source goes, where the reader cut it inside a name.
extension SourceResolver {
    /// "Mr", cut from its name at the dot, with the name.
    func withName(_ range: Range<Int>) -> Range<Int> {
        guard PersonName(article.text(range)).isTitleOnly, article.byte(at: range.upperBound) == UInt8(ascii: "."),
            let sentence = article.sentence(at: range.lowerBound),
            article.reading.sentences[sentence].range.upperBound > range.upperBound + 1
        else {
            return range
        }
        let after = article.text(from: range.upperBound, to: range.upperBound + 40)
        let name = Word.split(after.prefix { !",;:\n".contains($0) }).prefix { $0.isCapitalized }
        return name.last.map { range.lowerBound..<range.upperBound + $0.range.upperBound } ?? range
    }

    /// A source that ends inside a name, to the name's end: what the reader cut there is one word.
    func withWholeNames(_ range: Range<Int>) -> Range<Int> {
        let end = roster.mentions.first {
            $0.range.contains(range.upperBound - 1) && $0.range.lowerBound >= range.lowerBound
        }
        return range.lowerBound..<max(range.upperBound, end?.range.upperBound ?? 0)
    }

    /// The body of a country or of another body, where a source names nothing else: "Norland's Institute of Tides (NIT)".
    func owned(_ mentions: [(range: Range<Int>, actor: Int)], in source: Range<Int>) -> Int? {
        guard mentions.count == 2, let owner = mentions.first, let body = mentions.last,
            roster.actors[body.actor].kind != .person, owner.range.upperBound < body.range.lowerBound,
            ["'s ", "’s ", "' ", "’ "].contains(article.text(from: owner.range.upperBound, to: body.range.lowerBound)),
            Word.split(article.text(from: source.lowerBound, to: owner.range.lowerBound)).allSatisfy({
                $0.lowered == "the"
            })
        else { return nil }
        let rest = article.text(from: body.range.upperBound, to: source.upperBound).trimmingPunctuation()
        return Word.split(rest).count <= 1 && (rest.isEmpty || rest.allSatisfy { $0.isUppercase }) ? body.actor : nil
    }

    /// Whether words before a person's name tell only what the person is: " director ", " for Tides deputy governor ".
    func leads(_ words: String, to name: Range<Int>) -> Bool {
        var role = Word.split(words)
        // "writer and director"
        if let and = role.indices.dropLast().last, and > 0, role[and].lowered == "and",
            Self.isRole(role[and - 1].lowered)
        {
            role.removeSubrange(and...)
        }
        guard let last = role.last ?? (words == " " ? Word.split(article.text(name)).first : nil),
            !words.contains(where: { ",;:(".contains($0) })
        else { return false }
        if role.allSatisfy({ !$0.isCapitalized && !Lexicon.functionWords.contains($0.lowered) }) {
            return (1...4).contains(role.count)
        }
        return (Self.isRole(last.lowered) || PersonName(article.text(name)).title != nil)
            && !role.contains(anyOf: ["and", "or", "who", "that", "which", "with", "to", "by", "of"])
    }

    /// The name that a source only tells more of, between commas: "Airfleets, a database of planes, says".
    /// Also one that the reader did not mark, if the sentence begins with it: "Bridges Now, a campaign, says".
    mutating func describedName(before range: Range<Int>) -> Int? {
        guard article.byte(at: range.upperBound) == UInt8(ascii: ","),
            let first = Word.split(article.text(range)).first, Lexicon.determiners.contains(first.lowered),
            roster.mentions(in: range).allSatisfy({ roster.actors[$0.actor].kind != .person })
        else { return nil }
        if let name = roster.mentions(in: max(0, range.lowerBound - 60)..<range.lowerBound).last,
            article.text(from: name.range.upperBound, to: range.lowerBound) == ", "
        {
            return roster.actors[name.actor].kind == .place ? nil : name.actor
        }
        guard first.lowered.first == "a", let here = article.sentence(at: range.lowerBound) else { return nil }
        let start = article.reading.sentences[here].range.lowerBound
        let before = article.text(from: start, to: range.lowerBound)
        let words = Word.split(before)
        guard before.hasSuffix(", "), before.count(where: { $0 == "," }) == 1, (2...6).contains(words.count),
            words.allSatisfy(\.isCapitalized), let last = words.last
        else { return nil }
        return unnamed(
            article.text(from: start, to: start + last.range.upperBound), at: start..<start + last.range.upperBound)
    }
}
