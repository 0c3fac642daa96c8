import Language

/// What a paragraph of a transcript opens with: "TAPPER:", "Q2 Chair:", "The Minister for the Environment (Ann Lee):".
struct SpeakerLabel: Sendable {
    /// The label without its brackets: whoever is labelled alike is one speaker.
    let text: String
    /// Where the name stands: behind an office it may be in brackets.
    let name: Range<Int>
    /// Where the words of the speaker begin.
    let end: Int
    /// Whether it opens with a title or an office: "Mr Lind", "Chair".
    let isTitled: Bool
    /// Whether it tells an office and no name.
    let isOffice: Bool

    /// Nil for a paragraph that opens otherwise.
    init?(_ block: Range<Int>, in article: ReadArticle) {
        // "“TAPPER: …": neither the quotation mark nor the number of the question is a part of the label.
        let quote = article.text(block.prefix(4)).prefix { "“\"‘'".contains($0) }.utf8.count
        var start = min(block.upperBound, block.lowerBound + quote)
        if let number = article.text(start..<min(block.upperBound, start + 12)).prefixMatch(of: Self.number) {
            start += number.output.utf8.count
        }
        let head = article.text(start..<min(block.upperBound, start + 120))
        let bracketed = head.prefixMatch(of: Self.bracketed)
        let label: Substring
        if let bracketed, let inner = bracketed.label ?? bracketed.single {
            label = inner
        } else if let mark = Self.mark(in: head), head.index(after: mark) < head.endIndex,
            head[head.index(after: mark)].isWhitespace
        {
            label = head[..<mark]
        } else {
            return nil
        }
        let bare = label.replacing(Self.inBrackets, with: " ").split(whereSeparator: \.isWhitespace)
        let isTitled = Self.isTitled(bare)
        guard bare.first?.first?.isUppercase == true, bare.count <= (isTitled ? 8 : 4),
            bare.allSatisfy({ $0.first?.isUppercase == true || isTitled && Self.joining.contains(String($0)) })
        else { return nil }
        self.isTitled = isTitled
        text = bare.joined(separator: " ")
        end = start + (bracketed?.output.0.utf8.count ?? label.utf8.count + 1)
        start += head.utf8.distance(from: head.startIndex, to: label.startIndex)
        let hasOffice = isTitled && Self.isOffice(bare)
        if hasOffice, let inner = label.firstMatch(of: Self.nameInBrackets) {
            let offset = label.utf8.distance(from: label.startIndex, to: inner.output.1.startIndex)
            name = start + offset..<start + offset + inner.output.1.utf8.count
            isOffice = false
        } else {
            let outer = label.prefix { $0 != "(" }.utf8.reversed().drop { $0 == UInt8(ascii: " ") }
            name = start..<start + outer.count
            isOffice = hasOffice
        }
    }

    private static let number = Pattern(/Q?\d+\s+(?=\p{Lu})/)
    /// "((Ann Lee)) The bridge", "[Ann Lee]: The bridge"
    private static let bracketed = Pattern(
        /(\(\(|\[\[)(?<label>[^()\[\]\n]+)(\)\)|\]\]) ?:?(?=\s)|[(\[](?<single>[^()\[\]\n]+)[)\]] ?:(?=\s)/)
    private static let inBrackets = Pattern(/\([^)]*\)/)
    private static let nameInBrackets = Pattern(/\((\p{Lu}[^()\d]* \p{Lu}[^()\d]*)\)/)

    /// Where a label ends: at its colon, or at the dot of "Q." and of "Mr. LIND."; nothing in brackets counts.
    private static func mark(in head: String) -> String.Index? {
        var depth = 0
        for place in head.indices {
            switch head[place] {
            case "(": depth += 1
            case ")": depth -= 1
            case "\n": return nil
            case ":" where depth == 0: return place
            case "." where depth == 0 && (["Q", "A"].contains(head[..<place]) || isRecord(head[..<place])): return place
            default: break
            }
        }
        return nil
    }

    /// "Mr LIND", "Sen. Lind": a title and a surname, the one cut short or the other in capitals.
    private static func isRecord(_ label: Substring) -> Bool {
        let words = label.split(separator: " ")
        return words.count == 2 && isTitled(words) && words[1].count > 2
            && (words[0].hasSuffix(".") || !words[1].contains(where: \.isLowercase))
    }

    private static func isTitled(_ words: [Substring]) -> Bool {
        guard let first = words.first.map(bare) else { return false }
        if words.count == 1 { return ["chair", "chairman", "chairwoman", "chairperson"].contains(first) }
        return titles.contains(first) || offices.contains(first) || first == "the" && offices.contains(bare(words[1]))
    }

    /// Whether nothing but an office is told, and of what: "The Minister for the Environment", but not "Mayor Lind".
    private static func isOffice(_ words: [Substring]) -> Bool {
        let core = words.prefix { !["of", "for"].contains(String($0)) }.map(bare)
        return core.contains(where: offices.contains)
            && core.allSatisfy { offices.contains($0) || titles.contains($0) || $0 == "the" }
    }

    private static func bare(_ word: Substring) -> String { word.lowercased().filter(\.isLetter) }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baroness", "baron",
        "viscount", "earl", "commander", "captain", "colonel", "superintendent", "senator", "sen", "rep",
        "representative", "councillor", "cllr", "rev", "judge", "justice", "ambassador", "madam", "bishop",
    ]
    private static let offices: Set<String> = [
        "chair", "chairman", "chairwoman", "chairperson", "minister", "secretary", "president", "leader", "deputy",
        "speaker", "commissioner", "chancellor", "mayor", "governor", "attorney", "solicitor", "prime",
    ]
    private static let joining: Set<String> = ["of", "the", "for", "and"]
}
