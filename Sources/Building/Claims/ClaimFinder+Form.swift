import ArgumentModel
import Articles
import Language

/// The form of a claim: its clean edges, its plain words, and what kind of claim these make.
extension ClaimFinder {
    /// The words of a draft's parts, each as `wording` tells them, without the marks where a tag broke a quotation in two.
    /// The comma before the tag stays where it parts clauses: "If it passes, he said, it must be paid for".
    func mended(_ draft: ClaimDraft, _ wording: (Range<Int>) -> String) -> String {
        guard let first = draft.content.first else { return "" }
        return zip(draft.content, draft.content.dropFirst()).reduce(wording(first)) { whole, next in
            var (whole, part) = (whole[...], wording(next.1)[...])
            while let last = whole.last, "\"”’' ,".contains(last) { whole.removeLast() }
            while let first = part.first, "\"“‘' ".contains(first) { part.removeFirst() }
            // "The promise they have made, he said, is": the verb follows its subject; "no right, she said, to sell it".
            let goesOn =
                Word.split(part.prefix(12)).first.map {
                    Lexicon.auxiliaries.contains($0.lowered) || $0.lowered == "to"
                } ?? true
            // "There was, he said, not a shred of it": nor does a clause end so.
            let isOpen =
                Word.split(whole.suffix(12)).last.map {
                    Lexicon.auxiliaries.contains($0.lowered) && !$0.isCapitalized
                } ?? true
            return whole + (endsClause(next.0) && !goesOn && !isOpen ? ", " : " ") + part
        }
    }

    /// Whether a part with a comma after it is a clause, or stands before the subject of one: "Until then".
    private func endsClause(_ part: Range<Int>) -> Bool {
        let words = Word.split(article.text(part))
        guard let first = words.first, let last = words.last else { return false }
        let after = article.text(from: part.lowerBound + last.range.upperBound, to: part.upperBound + 1)
        return after.contains(",") && (Self.fronted.contains(first.lowered) || VerbForms.hasFiniteVerb(words))
    }

    /// What opens a phrase that stands before its clause.
    private static let fronted: Set<String> = [
        "if", "when", "while", "although", "though", "because", "since", "after", "before", "until", "unless", "in",
        "on",
        "at", "by", "for", "with", "without", "from", "under", "during", "despite", "given", "instead", "today",
    ]

    /// The words of a stretch of a claim, a demand told as what should be.
    func plain(_ range: Range<Int>, of draft: ClaimDraft) -> String {
        if draft.isCalledFor { return Self.thereShouldBe + " " + article.text(range) }
        guard let infinitive = draft.infinitive, range.contains(infinitive.lowerBound) else {
            return article.text(range)
        }
        return article.text(from: range.lowerBound, to: infinitive.lowerBound) + Self.should(article.text(infinitive))
            + (infinitive.isEmpty ? " " : "")
            + article.text(from: infinitive.upperBound, to: range.upperBound)
    }

    /// What stands before what somebody calls for.
    static let thereShouldBe = "There should be"

    /// What stands for "to", or for "not to".
    static func should(_ infinitive: String) -> String {
        infinitive.hasPrefix("not") ? "should not" : "should"
    }

    /// A place in capitals, what else tells it and the day, an agency: "PARIS, France (AP) —", "ALBANY, N.Y., Sept. 26 —",
    /// "ALBANY —Shops".
    private static let dateline = Pattern(
        /\p{Lu}[\p{Lu} .'’]{2,}(,( (\p{Lu}[\p{L}.]*|\d{1,4}))+)*,?(?: ?(\([A-Za-z ]+\) ?)?[—–-]+ +| [—–]+)(?=[\p{Lu}“"‘])/
    )
    private static let heading = Pattern(/([^.!?:“"]{8,80}): +(?=\p{Lu})/)
    private static let label = Pattern(/([^.!?:“",;]{4,40}): +/)

    /// "3/" of a thread, "3/12", and the mark of a quoted line.
    private static let lineMark = Pattern(#/(?:\d{1,3}/\d{0,3}|>) +(?=\S)/#)

    /// Where the words of a sentence begin, after its number in a thread, a dateline or a heading that runs into it:
    /// "Limited Power to Help: The council …".
    func wordsBegin(in sentence: Range<Int>) -> Int {
        let text = article.text(sentence)
        func offset(_ end: String.Index) -> Int {
            sentence.lowerBound + text.utf8.distance(from: text.startIndex, to: end)
        }
        if let mark = text.prefixMatch(of: Self.lineMark) { return offset(mark.range.upperBound) }
        if let dateline = text.prefixMatch(of: Self.dateline) {
            return offset(dateline.range.upperBound)
        }
        if let heading = text.prefixMatch(of: Self.heading) {
            let words = Word.split(String(heading.output.1))
            if words.count >= 3, ClaimFilter.isCapitalized(words) { return offset(heading.range.upperBound) }
        }
        // "Here's the thing: coal kills", "The case against: tolls cost votes".
        if let label = text.prefixMatch(of: Self.label) {
            let words = Word.split(String(label.output.1))
            let isLabel =
                words.count <= 5 && !VerbForms.hasFiniteVerb(words)
                && words.first.map { Lexicon.determiners.contains($0.lowered) || $0.lowered == "my" } == true
            if (isLabel || Announcements.announce(String(label.output.1)))
                && ClaimFilter.reason(
                    against: String(text[label.range.upperBound...]).trimmingPunctuation(), form: .sentence)
                    == nil
            {
                return offset(label.range.upperBound)
            }
        }
        return sentence.lowerBound
    }

    /// What is known of a draft's form before its words are looked at.
    func form(of draft: ClaimDraft) -> ClaimFilter.Form {
        if draft.isPosition { return .clause }
        guard draft.cue != nil || draft.source != nil else {
            return article.text(draft.range.suffix(3)).contains(where: { ".!".contains($0) }) ? .sentence : .any
        }
        // A frame in the middle leaves a sentence, and so does no frame at all.
        let sentence = article.reading.sentences[draft.sentence].range
        let isWhole =
            draft.range.lowerBound - sentence.lowerBound < 4 && sentence.upperBound - draft.range.upperBound < 4
        if isWhole || draft.content.count > 1 && draft.range.lowerBound == sentence.lowerBound { return .sentence }
        if let cue = draft.cue, Self.isSaying(Word.split(article.text(cue))) { return .clause }
        let before = Word.split(article.text(from: draft.range.lowerBound - 8, to: draft.range.lowerBound))
        let isClause =
            before.last?.lowered == "that" || ClaimWording.opensContentClause(Word.split(article.text(draft.range)))
        return draft.cue != nil && isClause ? .clause : .any
    }

    /// Whether a cue is a verb that takes a clause and hardly anything else.
    static func isSaying(_ cue: [Word]) -> Bool {
        cue.contains(anyOf: SayingVerbs.clausal)
            || cue.contains { ["saying", "adding", "according"].contains($0.lowered) }
    }

    /// Whether the ranges are practically one: the smaller lies in the larger and is most of it, or is its tail.
    func holds(_ larger: Range<Int>, _ smaller: Range<Int>) -> Bool {
        let shared = larger.clamped(to: smaller).count
        return shared * 10 >= min(larger.count, smaller.count) * 7
    }

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        let space: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x3B, 0x3A]
        while let byte = article.byte(at: range.lowerBound), range.count > 1, space.contains(byte) {
            range = range.lowerBound + 1..<range.upperBound
        }
        while let byte = article.byte(at: range.upperBound - 1), range.count > 1, space.contains(byte) {
            range = range.lowerBound..<range.upperBound - 1
        }
        // ", but" at the end belongs to what comes next.
        let tail = article.text(from: max(range.lowerBound, range.upperBound - 10), to: range.upperBound)
        if let last = Word.split(tail).last, last.range.upperBound == tail.utf8.count,
            Self.joints.contains(last.lowered)
        {
            return trimmed(range.lowerBound..<range.upperBound - last.range.count)
        }
        // “… as he says.’”: the end of a quotation that opened before.
        if tail.hasSuffix(".’") || tail.hasSuffix("!’") || tail.hasSuffix("?’"), !article.text(range).contains("‘") {
            return trimmed(range.lowerBound..<range.upperBound - "’".utf8.count)
        }
        // "the party (CCP": the bracket that closes belongs to it.
        let words = article.text(range)
        if article.byte(at: range.upperBound) == UInt8(ascii: ")"),
            words.count(where: { $0 == "(" }) > words.count(where: { $0 == ")" })
        {
            return range.lowerBound..<range.upperBound + 1
        }
        return range
    }

    /// Words that no statement ends with.
    private static let joints: Set<String> = [
        "which", "who", "whose", "where", "and", "but", "or", "because", "although", "whereas", "while", "yet",
        "despite",
    ]

    func kind(of draft: ClaimDraft) -> Claim.Kind {
        let words = Word.split(draft.text)
        if Lexicon.isPrescriptive(words) || VerbForms.isImperative(words) { return .prescription }
        if draft.isPosition, let cue = draft.cue, let end = draft.content.last?.upperBound,
            Position(cue: Word.split(article.text(from: cue.lowerBound, to: end)))?.isDemand == true
        {
            return .prescription
        }
        let type = article.reading.sentences[draft.sentence].type
        // A sentence with somebody's words in it is testimony; what they say is evidence only where it counts something.
        if draft.cue != nil || draft.source != nil, type == .evidence {
            return words.contains { $0.lowered.contains(where: \.isNumber) } ? .evidence : .assertion
        }
        return .init(type)
    }
}
