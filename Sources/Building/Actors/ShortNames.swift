import Articles
import Language

/// What an article abbreviates in brackets: the short names of bodies, "Office of Tides (Oftide)", and those of things,
/// "live facial recognition (LFR)".
struct ShortNames: Sendable {
    /// The short names of bodies, with where the name in full stands.
    private(set) var bodies: [(full: Range<Int>, short: Range<Int>)] = []
    /// The abbreviations of common words: they name nobody.
    private(set) var things: Set<String> = []

    init(_ article: ReadArticle, entities: [Entity]) {
        for block in article.source.blocks where block.kind == .body {
            for short in Self.bracketed(in: block.range, of: article) {
                let before = block.range.lowerBound..<short.lowerBound - 1
                if let full = Self.body(before: short, within: before, entities, in: article) {
                    bodies.append((full, short))
                } else if Self.isThing(article.text(short), after: article.text(before)) {
                    things.insert(article.text(short))
                }
            }
        }
    }

    /// The abbreviation itself or several of what it means: "LFR", "GMOs".
    func isThing(_ name: String) -> Bool {
        things.contains(name) || things.contains(name + "s")
            || name.hasSuffix("s") && things.contains(String(name.dropLast()))
    }

    /// The entities with each body that has a short name as one, and with its short name as another.
    func defining(_ entities: [Entity]) -> [Entity] {
        let defined = bodies.flatMap { [$0.full, $0.short] }
        let names = defined.map { range in
            let known = entities.first { $0.range.overlaps(range) }
            return Entity(
                range: range, type: .organization, sentiment: known?.sentiment ?? .neutral,
                sentimentConfidence: known?.sentimentConfidence ?? 0, confidence: known?.confidence ?? 1)
        }
        let rest = entities.filter { entity in !defined.contains { $0.overlaps(entity.range) } }
        return (rest + names).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The single words in brackets that begin with a capital.
    private static func bracketed(in block: Range<Int>, of article: ReadArticle) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var open: Int?
        for offset in block {
            switch article.byte(at: offset) {
            case UInt8(ascii: "("): open = offset
            case UInt8(ascii: " "): open = nil
            case UInt8(ascii: ")"):
                if let start = open, (3...13).contains(offset - start),
                    let first = article.text(from: start + 1, to: offset).first, first.isUppercase
                {
                    words.append(start + 1..<offset)
                }
                open = nil
            default: break
            }
        }
        return words
    }

    // MARK: - Bodies

    /// The name before a bracket that the word in it shortens: one that the reader marked or, where it cut the name in
    /// parts, the capitalised words from the one on with whose letter the short name begins; failing these, a body whose
    /// short name is of another language.
    private static func body(
        before short: Range<Int>, within text: Range<Int>, _ entities: [Entity], in article: ReadArticle
    ) -> Range<Int>? {
        let letters = article.text(short).lowercased().filter(\.isLetter)
        let end = short.lowerBound - 2
        guard article.byte(at: end) == UInt8(ascii: " "), letters.count > 1 else { return nil }
        let marked = entities.first { $0.range.upperBound == end && $0.type != .person }
        if let marked, isShort(letters, for: Word.split(article.text(marked.range)), ifMarked: true) {
            return marked.range
        }
        if let words = words(before: end, within: text, opening: letters, in: article) { return words }
        guard let marked, marked.type == .organization,
            isForeign(article.text(short), for: article.text(marked.range), in: article)
        else { return nil }
        return marked.range
    }

    /// The capitalised words right before a place that letters shorten.
    private static func words(
        before end: Int, within text: Range<Int>, opening letters: String, in article: ReadArticle
    ) -> Range<Int>? {
        let start = max(text.lowerBound, end - 120)
        let words = Word.split(article.text(from: start, to: end))
        for first in words.indices.reversed() {
            let word = words[first]
            guard word.isCapitalized || NameContext.linking.contains(word.lowered) else { return nil }
            let gap = first + 1 < words.count ? words[first + 1].range.lowerBound - word.range.upperBound : 1
            guard gap <= 2 else { return nil }
            if word.isCapitalized, words.count - first > 1,
                isShort(letters, for: Array(words[first...]), ifMarked: false)
            {
                return start + word.range.lowerBound..<end
            }
        }
        return nil
    }

    /// Whether letters are a short name of what words name: they stand in them in that order, from the first letter on.
    /// Where these are surely a name, three letters or initials are enough: the rest may be of another language.
    private static func isShort(_ letters: String, for words: [Word], ifMarked isMarked: Bool) -> Bool {
        let names = words.drop { NameContext.linking.contains($0.lowered) }.map(\.lowered)
        guard names.count > 1, let first = names.first, first.first == letters.first else { return false }
        var rest = letters[...]
        for letter in names.joined() where letter == rest.first { rest.removeFirst() }
        if rest.isEmpty { return true }
        let initials = String(names.compactMap(\.first))
        return isMarked && [first, initials].contains { $0.count > 2 && letters.hasPrefix($0.prefix(3)) }
    }

    /// Whether letters in brackets behind a body can only be its short name, of another language: they stand alone elsewhere,
    /// or begin as the short name of this language would.
    private static func isForeign(_ short: String, for name: String, in article: ReadArticle) -> Bool {
        guard short.count > 2, short.allSatisfy(\.isUppercase), !["USA", "UAE"].contains(short) else { return false }
        return OrganizationName(name).initials.hasPrefix(short.prefix(2))
            || Word.split(article.source.text).count { article.text($0.range) == short } > 1
    }

    // MARK: - Things

    /// Whether the words before a bracket are common words with the letters in it as their initials.
    private static func isThing(_ short: String, after text: String) -> Bool {
        var letters = short
        if letters.last == "s" { letters.removeLast() }
        guard letters.count > 1, text.hasSuffix(" "), letters.allSatisfy(\.isUppercase) else { return false }
        let parts = text.suffix(120).split { $0 == " " || $0 == "-" }.map(String.init)
        return [parts, parts.filter { !NameContext.linking.contains($0) }].contains { words in
            let meant = words.suffix(letters.count)
            guard let last = meant.last, String(meant.compactMap(\.first)).uppercased() == letters else { return false }
            return meant.dropFirst().allSatisfy { $0.first?.isLowercase == true } && !NameContext.isBody(last)
                && !NameContext.calls(last)
        }
    }
}
