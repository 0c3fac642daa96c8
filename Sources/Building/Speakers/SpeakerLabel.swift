import Language

/// What a paragraph of a transcript opens with: "TAPPER:", "Q2 Chair:", "The Minister for the Environment (Ann Lee):"; or a
/// line that is nothing but a name: "Ann Lee (Tamworth, Lab)", "Against: Bo Lind, teacher".
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
    /// Whether it is a line of its own, without a mark that ends it.
    let isLine: Bool
    /// Whether it tells on which side of a debate the speaker is: "Against: Bo Lind".
    let isSided: Bool

    /// Nil for a paragraph that opens otherwise.
    init?(_ block: Range<Int>, in article: ReadArticle) {
        // "“TAPPER: …": neither the quotation mark nor the number of the question is a part of the label.
        let quote = article.text(block.prefix(4)).prefix { "“\"‘'".contains($0) }.utf8.count
        var start = min(block.upperBound, block.lowerBound + quote)
        if let number = article.text(from: start, to: min(block.upperBound, start + 12)).prefixMatch(of: Self.number) {
            start += number.output.utf8.count
        }
        let head = article.text(from: start, to: min(block.upperBound, start + 120))
        let bracketed = head.prefixMatch(of: Self.bracketed)
        let line = Self.line(
            article.text(from: start, to: min(block.upperBound, start + 200)), isAll: block.count < 200)
        let label: Substring
        if let line {
            label = line.name
        } else if let bracketed, let inner = bracketed.label ?? bracketed.single {
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
        guard bare.first?.first?.isUppercase == true, bare.count <= (isTitled ? 10 : 4),
            bare.allSatisfy({ $0.first?.isUppercase == true || isTitled && Self.joining.contains(String($0)) })
        else { return nil }
        if let line, !line.isSided, !isTitled, bare.count < 2 { return nil }
        self.isTitled = isTitled
        isLine = line != nil
        isSided = line?.isSided ?? false
        text = bare.joined(separator: " ")
        end = start + (line?.length ?? bracketed?.output.0.utf8.count ?? label.utf8.count + 1)
        start += line.map { $0.offset } ?? head.utf8.distance(from: head.startIndex, to: label.startIndex)
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

    /// The first line of a paragraph, if it may be a name and no more; with what tells on which side of a debate it is, also
    /// a role.
    private static func line(_ text: String, isAll: Bool) -> (
        name: Substring, offset: Int, length: Int, isSided: Bool
    )? {
        let end = text.firstIndex(of: "\n") ?? (isAll ? text.endIndex : nil)
        guard let end, end > text.startIndex else { return nil }
        let line = text[..<end]
        let side = line.prefixMatch(of: side)?.range.upperBound
        var name = line[(side ?? line.startIndex)...]
        if side != nil { name = name.prefix { $0 != "," } }
        while name.last == " " { name.removeLast() }
        let core = name.prefix { $0 != "(" }
        guard let last = name.last, last.isLetter || last == ")", !core.isEmpty,
            !core.contains(where: { ",:;.!?“”\"–—".contains($0) }),
            side == nil || name.contains(" ")
        else { return nil }
        return (
            name, text.utf8.distance(from: text.startIndex, to: name.startIndex),
            text.utf8.distance(from: text.startIndex, to: end), side != nil
        )
    }

    private static let side = Pattern(#/(?i:for|against|yes|no|pro|con)(?::| [–—]) +(?=\p{Lu})/#)
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
        return titles.contains(first) || offices.contains(first)
            || first == "the" && words.dropFirst().map(bare).first { !ranks.contains($0) }.map(offices.contains) == true
    }

    /// Whether nothing but an office is told, and of what: "The Minister for the Environment", but not "Mayor Lind".
    private static func isOffice(_ words: [Substring]) -> Bool {
        let core = words.prefix { !["of", "for"].contains(String($0)) }.map(bare)
        return core.contains(where: offices.contains)
            && core.allSatisfy { offices.contains($0) || titles.contains($0) || ranks.contains($0) || $0 == "the" }
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
        "undersecretary",
    ]
    /// What stands before an office.
    private static let ranks: Set<String> = [
        "parliamentary", "shadow", "home", "foreign", "first", "vice", "acting", "permanent", "assistant", "junior",
    ]
    private static let joining: Set<String> = ["of", "the", "for", "and"]
}
