import ArgumentModel
import Articles
import Language

/// The turns of an interview or a transcript: paragraphs that open with who speaks them, "TAPPER: …" or "A: …"; and letters
/// and quotations that are signed, "… ― Ann Lee".
///
/// A label counts if it stands more than once or beside another one in capitals; beside another that counts, also if it has
/// a title or names somebody. Between two turns, a paragraph without a label goes on with the turn before it, unless only
/// answers are labelled and it ends with a question; a label that does not count, but may be somebody's, ends the turn.
/// Names that stand on lines of their own are labels where those who are named say "I" or "we", or are told to be for and
/// against something.
/// Without labels the answers are what stands between questions.
struct SpeakerTurns: Sendable {
    /// Stretches of the text, where their words begin, and who speaks them; nil is whoever asks.
    private var turns: [(range: Range<Int>, start: Int, actor: Int?)] = []

    init(_ article: ReadArticle, resolver: inout SourceResolver) {
        let body = article.source.blocks.filter { $0.kind == .body }.map(\.range)
        turns = Self.signed(body, in: article).map { signed in
            (signed.range, signed.range.lowerBound, Self.speaker(named: signed.name, in: article, &resolver))
        }
        let (blocks, labels) = Self.labelled(in: article, resolver.roster)
        let valid = Self.valid(labels.compactMap(\.self), resolver.roster)
        let found = labels.map { $0.flatMap { valid.contains($0.text) ? $0 : nil } }
        guard let first = found.firstIndex(where: { $0 != nil }), let last = found.lastIndex(where: { $0 != nil }),
            first < last
        else {
            let signed = turns
            turns += Self.answers(in: article, resolver.roster).filter { answer in
                !signed.contains { $0.range.overlaps(answer.range) }
            }
            turns.sort { $0.range.lowerBound < $1.range.lowerBound }
            return
        }
        turns = []
        var speakers: [String: Int?] = [:]
        var current: Int?
        var isOpen = true
        // A line names who speaks all that follows.
        for place in first...(found[last]?.isLine == true ? blocks.count - 1 : last) {
            if let label = found[place] {
                if speakers[label.text] == nil {
                    // The name may be told with a later label alone.
                    let telling = found.lazy.compactMap(\.self).first { $0.text == label.text && !$0.isOffice } ?? label
                    speakers[label.text] = Self.speaker(
                        telling, in: article, before: blocks[first].lowerBound, &resolver)
                }
                current = speakers[label.text] ?? nil
                isOpen = true
                turns.append((blocks[place], label.end, current))
                if let current { resolver.labels.append((blocks[place].lowerBound..<label.end, current)) }
            } else if let other = labels[place], Self.mayBeSomebody(other) {
                isOpen = false
            } else if isOpen, valid.count > 1 || !article.text(blocks[place]).hasSuffix("?") {
                turns.append((blocks[place], blocks[place].lowerBound, current))
            }
        }
    }

    /// The paragraphs and their labels. Names on lines of their own, which may stand as headings or, where they stand again,
    /// look like what the page put around the article, are none in one that only tells of those whom it names.
    private static func labelled(in article: ReadArticle, _ roster: ActorRoster) -> ([Range<Int>], [SpeakerLabel?]) {
        let candidates = article.source.blocks.filter { [.body, .heading, .byline, .boilerplate].contains($0.kind) }
            .map { (block: $0, label: SpeakerLabel($0.range, in: article)) }
        let all = candidates.compactMap(\.label).filter(\.isLine)
        let sure = all.filter { label in
            label.isSided || isSomebody(label, in: article, roster) || all.count { $0.text == label.text } > 1
        }
        // "The Minister (Ann Lee)" is "Ann Lee" from there on.
        let names = Set(sure.flatMap { [$0.text, article.text($0.name)] })
        let lines = candidates.indices.filter { place in
            candidates[place].label.map { $0.isLine && names.contains($0.text) } ?? false
        }
        let own = lines.enumerated().count { number, place in
            guard let start = candidates[place].label?.end else { return false }
            let next = number + 1 < lines.count ? candidates[lines[number + 1]].block.range.lowerBound : nil
            let words = Word.split(article.text(from: start, to: next ?? article.source.text.utf8.count))
            return words.contains(anyOf: Lexicon.firstPerson)
        }
        let areLabels =
            Set(lines.compactMap { candidates[$0].label?.text }).count > 1
            && (own * 2 >= lines.count || lines.allSatisfy { candidates[$0].label?.isSided == true })
        let kept = candidates.enumerated().filter { place, candidate in
            candidate.block.kind == .body || areLabels && lines.contains(place)
        }
        return (
            kept.map(\.element.block.range),
            kept.map { place, candidate in
                candidate.label.flatMap { !$0.isLine || areLabels && lines.contains(place) ? $0 : nil }
            }
        )
    }

    /// Whether a line is a person's name, as a title, a seat behind it in brackets, the article or the given name tells.
    private static func isSomebody(_ label: SpeakerLabel, in article: ReadArticle, _ roster: ActorRoster) -> Bool {
        label.isTitled || names(label, roster)
            || article.text(from: label.name.upperBound, to: label.end).contains(" (")
            || label.text.split(separator: " ").first.map { Gender.isGivenName($0.lowercased()) } == true
    }

    /// The labels that count.
    private static func valid(_ labels: [SpeakerLabel], _ roster: ActorRoster) -> Set<String> {
        let counts = Dictionary(grouping: labels, by: \.text).mapValues(\.count)
        let shouted = counts.keys.filter(isShouted)
        var valid = Set(counts.keys.filter { counts[$0, default: 0] > 1 || isShouted($0) && shouted.count > 1 })
        valid.formUnion(labels.lazy.filter(\.isLine).map(\.text))
        // "Ann Lee: …", who is "AL" from there on.
        valid.formUnion(counts.keys.filter { valid.contains(initials(of: $0)) })
        let known = labels.filter { $0.isTitled || names($0, roster) }.map(\.text)
        if labels.count(where: { valid.contains($0.text) || known.contains($0.text) }) > 1 { valid.formUnion(known) }
        return valid
    }

    /// Whether a label ends with the name of a person whom the article knows.
    private static func names(_ label: SpeakerLabel, _ roster: ActorRoster) -> Bool {
        roster.mentions(in: label.name).contains {
            $0.range.upperBound == label.name.upperBound && roster.actors[$0.actor].kind == .person
        }
    }

    /// Whether a label that does not count may be somebody's all the same: a title, a role, a name; "Note:" and "Key facts:"
    /// are none.
    private static func mayBeSomebody(_ label: SpeakerLabel) -> Bool {
        if label.isTitled { return true }
        let words = Word.split(label.text)
        guard let last = words.last else { return false }
        if words.count > 1 { return Gender.isGivenName(words[0].lowered) || !SourceResolver.isPlural(last.lowered) }
        return SourceResolver.roles.contains(where: last.lowered.hasSuffix)
            && !SourceResolver.documents.contains(last.lowered) && !["however", "remember"].contains(last.lowered)
    }

    /// The turn in which an offset lies: where its words begin, and who speaks it, if not who asks or tells.
    func turn(at offset: Int) -> (start: Int, actor: Int?)? {
        let next = turns.partitioningIndex { $0.range.lowerBound > offset }
        guard next > 0, turns[next - 1].range.contains(offset) else { return nil }
        return (turns[next - 1].start, turns[next - 1].actor)
    }

    /// The stretches that somebody signed, and where the name stands: a paragraph that ends with a dash and a name, or a
    /// quotation right before one; where the name has a paragraph of its own, the one before it.
    private static func signed(_ blocks: [Range<Int>], in article: ReadArticle) -> [(
        range: Range<Int>, name: Range<Int>
    )] {
        var found: [(range: Range<Int>, name: Range<Int>)] = []
        for (place, block) in blocks.enumerated() {
            let text = article.text(block)
            guard let dash = text.lastIndex(where: { "―—–".contains($0) }) else { continue }
            var before = String(text[..<dash]).collapsingSpace()
            // The mark of a quoted line: "> — Ann Lee".
            if before.hasSuffix(" >") { before.removeLast(2) }
            let signature = text[text.index(after: dash)...]
            // "— Ann Lee, MP": up to the comma.
            let name = signature.prefix { $0 != "," }
            let words = name.split(separator: " ")
            let closing: Set<Character> = [".", "!", "?", "”", "\"", "’", "'"]
            guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
                signature.count <= 100, !signature.contains(where: { ".!?:;\"”".contains($0) }),
                before.isEmpty || closing.contains(before.last ?? " ")
            else { continue }
            let start = block.lowerBound + text[...dash].utf8.count
            let own = start + name.prefix { $0 == " " }.utf8.count..<start + name.utf8.count
            if !before.isEmpty {
                found.append((block.lowerBound..<own.lowerBound, own))
            } else if place > 0, article.text(blocks[place - 1]).first.map({ "“\"".contains($0) }) == true {
                found.append((blocks[place - 1], own))
            }
        }
        return found
    }

    /// Who a signature names, who may be named nowhere else.
    private static func speaker(named name: Range<Int>, in article: ReadArticle, _ resolver: inout SourceResolver)
        -> Int
    {
        resolver.roster.mentions(in: name).first { resolver.roster.actors[$0.actor].kind == .person }?.actor
            ?? resolver.addSpeaker(article.text(name), at: name)
    }

    /// "AL" of "Ann Lee"; empty for a single word.
    private static func initials(of name: String) -> String {
        let words = PersonName(name).name.split(separator: " ")
        return words.count > 1 ? String(words.compactMap(\.first)) : ""
    }

    private static func isShouted(_ label: String) -> Bool { label.count > 1 && !label.contains(where: \.isLowercase) }

    /// Who a label means: the person that it names; of answers, the one person whom the words before the interview name
    /// most; who is only labelled, by a title, in capitals or with a given name, is a speaker of that name.
    private static func speaker(
        _ label: SpeakerLabel, in article: ReadArticle, before start: Int, _ resolver: inout SourceResolver
    ) -> Int? {
        if ["Q", "Question", "QUESTION"].contains(label.text) { return nil }
        let roster = resolver.roster
        if ["A", "Answer", "ANSWER"].contains(label.text) { return interviewed(roster, before: start) }
        if label.isOffice { return resolver.addSpeaker(withoutArticle(label.text), at: label.name) }
        let people = roster.actors.indices.filter {
            roster.actors[$0].kind == .person && Self.initials(of: roster.actors[$0].name) == label.text
        }
        if people.count == 1 { return people[0] }
        let name = article.text(label.name)
        let surname = PersonName(name).surname
        let isName =
            label.isLine || Gender.isGivenName(Word.split(name).first?.lowered ?? "") && name.contains(" ")
        return roster.mentions(in: label.name).first?.actor
            ?? roster.actors.firstIndex { $0.kind == .person && PersonName($0.name).surname == surname }
            ?? (isShouted(name) || label.isTitled || isName ? resolver.addSpeaker(name, at: label.name) : nil)
    }

    private static func withoutArticle(_ office: String) -> String {
        office.hasPrefix("The ") ? String(office.dropFirst(4)) : office
    }

    /// The one person whom the words before an interview name most.
    private static func interviewed(_ roster: ActorRoster, before start: Int) -> Int? {
        let named = roster.mentions(in: 0..<start).map(\.actor).filter { roster.actors[$0].kind == .person }
        let counts = Dictionary(grouping: named, by: \.self).mapValues(\.count).sorted {
            ($1.value, $0.key) < ($0.value, $1.key)
        }
        guard let most = counts.first, counts.count == 1 || counts[1].value < most.value else { return nil }
        return most.key
    }

    /// The answers of an interview without labels: what stands between paragraphs that only ask, where those who answer
    /// say "I" or "we". An author who asks and answers does not.
    private static func answers(in article: ReadArticle, _ roster: ActorRoster)
        -> [(range: Range<Int>, start: Int, actor: Int?)]
    {
        // A short question may stand as a heading. Only where an interview is told of is it asked, then.
        let told = article.source.blocks.filter { $0.kind == .body }.prefix(3).map { article.text($0.range) }
        let isInterview = told.contains { $0.contains(interviewing) }
        let blocks = article.source.blocks.filter { $0.kind == .body || isInterview && $0.kind == .heading }
            .map(\.range)
        let asks = blocks.map { block in
            block.count < 400 && article.text(block).last { !$0.isWhitespace && !"”\"’'*_)".contains($0) } == "?"
        }
        guard let first = asks.firstIndex(of: true), asks.count(where: \.self) > 1 else { return [] }
        let answers = blocks.indices.filter { $0 > first && !asks[$0] }
        let own = answers.count { place in
            Word.split(article.text(blocks[place])).contains(anyOf: Lexicon.firstPerson)
        }
        guard answers.count > 1, own * 2 >= answers.count,
            let person = interviewed(roster, before: blocks[first].lowerBound)
        else { return [] }
        return answers.map { (blocks[$0], blocks[$0].lowerBound, person) }
    }

    /// What tells of an interview before it.
    private static let interviewing = Pattern(
        #/\b(?:interview(?:ed)?|(?:spoke|talked|speaks|talks|chatted) (?:to|with)|sat down with|(?:answers|answered) (?:our|questions)|we asked|Q&A)\b/#
    )
}
