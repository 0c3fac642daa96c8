import ArgumentModel
import Articles

/// The turns of an interview or a transcript: paragraphs that open with who speaks them, "TAPPER: …" or "A: …"; and letters
/// and quotations that are signed, "… ― Ann Lee".
///
/// A label counts if it stands more than once or beside another one in capitals. Between two turns, a paragraph without a
/// label goes on with the turn before it, unless only answers are labelled and it ends with a question. Without labels
/// the answers are what stands between questions.
struct SpeakerTurns: Sendable {
    private struct Turn {
        var range: Range<Int>
        /// Where the words begin, after the label.
        var start: Int
        var label: String
        var name: Range<Int>
    }

    /// Stretches of the text, where their words begin, and who speaks them; nil is whoever asks.
    private var turns: [(range: Range<Int>, start: Int, actor: Int?)] = []

    init(_ article: ReadArticle, resolver: inout SourceResolver) {
        let blocks = article.source.blocks.filter { $0.kind == .body }.map(\.range)
        turns = Self.signed(blocks, in: article).map { signed in
            (signed.range, signed.range.lowerBound, Self.speaker(named: signed.name, in: article, &resolver))
        }
        let labelled = blocks.map { Self.turn($0, in: article) }
        let counts = Dictionary(grouping: labelled.compactMap(\.?.label), by: \.self).mapValues(\.count)
        let shouted = counts.keys.filter(Self.isShouted)
        var valid = Set(counts.keys.filter { counts[$0, default: 0] > 1 || Self.isShouted($0) && shouted.count > 1 })
        // "Ann Lee: …", who is "AL" from there on.
        valid.formUnion(counts.keys.filter { valid.contains(Self.initials(of: $0)) })
        let found = labelled.map { $0.flatMap { valid.contains($0.label) ? $0 : nil } }
        guard let first = found.firstIndex(where: { $0 != nil }), let last = found.lastIndex(where: { $0 != nil }),
            first < last
        else {
            turns += Self.answers(blocks, in: article, resolver.roster)
            return
        }
        turns = []
        var speakers: [String: Int?] = [:]
        var current: Int?
        for place in first...last {
            if let turn = found[place] {
                if speakers[turn.label] == nil {
                    speakers[turn.label] = Self.speaker(turn, in: article, before: blocks[first].lowerBound, &resolver)
                }
                current = speakers[turn.label] ?? nil
                turns.append((turn.range, turn.start, current))
            } else if valid.count > 1 || !article.text(blocks[place]).hasSuffix("?") {
                turns.append((blocks[place], blocks[place].lowerBound, current))
            }
        }
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
            let before = String(text[..<dash]).collapsingSpace()
            let name = text[text.index(after: dash)...]
            let words = name.split(separator: " ")
            let closing: Set<Character> = [".", "!", "?", "”", "\"", "’", "'"]
            guard (2...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
                !name.contains(where: { ".!?,:;\"”".contains($0) }),
                before.isEmpty || closing.contains(before.last ?? " ")
            else { continue }
            let start = block.lowerBound + text[...dash].utf8.count
            let own = start + name.prefix { $0 == " " }.utf8.count..<block.upperBound
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

    /// A paragraph's label and where its words begin.
    private static func turn(_ block: Range<Int>, in article: ReadArticle) -> Turn? {
        // "“TAPPER: …": the quotation mark is no part of the label.
        let quote = article.text(block.prefix(4)).prefix { "“\"‘'".contains($0) }.utf8.count
        let start = block.lowerBound + quote
        let head = article.text(start..<max(start, min(block.upperBound, start + 48)))
        let end = head.firstIndex {
            $0 == ":" || $0 == "." && head.prefix(2).count == 2 && "QA".contains(head.first ?? " ")
        }
        guard let end, head.index(after: end) < head.endIndex, head[head.index(after: end)].isWhitespace else {
            return nil
        }
        let label = head[..<end]
        let words = label.split(separator: " ")
        guard (1...4).contains(words.count), words.allSatisfy({ $0.first?.isUppercase == true }),
            head[end] == ":" || label.count == 1
        else { return nil }
        let name = start..<start + label.utf8.count
        return Turn(range: block, start: name.upperBound + 1, label: String(label), name: name)
    }

    /// "AL" of "Ann Lee"; empty for a single word.
    private static func initials(of name: String) -> String {
        let words = PersonName(name).name.split(separator: " ")
        return words.count > 1 ? String(words.compactMap(\.first)) : ""
    }

    private static func isShouted(_ label: String) -> Bool { label.count > 1 && !label.contains(where: \.isLowercase) }

    /// Who a label means: the person that it names; of answers, the one person whom the words before the interview name
    /// most.
    private static func speaker(
        _ turn: Turn, in article: ReadArticle, before start: Int, _ resolver: inout SourceResolver
    ) -> Int? {
        let isAnswer = ["A", "Answer", "ANSWER"].contains(turn.label)
        if ["Q", "Question", "QUESTION"].contains(turn.label) { return nil }
        let roster = resolver.roster
        if isAnswer { return interviewed(roster, before: start) }
        let people = roster.actors.indices.filter {
            roster.actors[$0].kind == .person && Self.initials(of: roster.actors[$0].name) == turn.label
        }
        if people.count == 1 { return people[0] }
        let surname = PersonName(turn.label).surname
        return roster.mentions(in: turn.name).first?.actor
            ?? roster.actors.firstIndex { $0.kind == .person && PersonName($0.name).surname == surname }
            ?? (isShouted(turn.label) ? resolver.addSpeaker(turn.label, at: turn.name) : nil)
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
    private static func answers(_ blocks: [Range<Int>], in article: ReadArticle, _ roster: ActorRoster)
        -> [(range: Range<Int>, start: Int, actor: Int?)]
    {
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
}
