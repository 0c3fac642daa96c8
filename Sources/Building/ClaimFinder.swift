import ArgumentModel
import Articles
import Language

/// Finds the claims of one article: what it attributes to others, cut at sentence borders, and what it argues in its own
/// voice.
struct ClaimFinder {
    private let article: ReadArticle
    private var resolver: SourceResolver
    private(set) var drafts: [ClaimDraft] = []
    /// How many stretches were left out, by reason.
    private(set) var rejected: [ClaimFilter.Reason: Int] = [:]

    /// Sentences that take part in an argument with less than this probability are not taken for claims in the author's own voice.
    static let leastSentenceConfidence = 0.5
    /// Attributions below this confidence are left out; their sentences are read as the author's own voice.
    static let leastAttributionConfidence = 0.5

    /// How sure a speaker is whom the reader passed over, but who is named beside a quotation or a verb of saying.
    static let passedOverConfidence = 0.6

    init(_ article: ReadArticle) {
        self.article = article
        resolver = SourceResolver(article)
        addAttributed()
        addQuoted()
        addReported()
        addOwnVoice()
        drafts.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        addTargets()
    }

    var roster: ActorRoster { resolver.roster }
    var author: Int { resolver.author }

    // MARK: - What others say

    private mutating func addAttributed() {
        let attributions = article.reading.attributions
            .filter { $0.confidence >= Self.leastAttributionConfidence }
            .compactMap { attribution in attribution.extent.map { (attribution, $0) } }
            .sorted { ($0.1.lowerBound, -$0.1.upperBound) < ($1.1.lowerBound, -$1.1.upperBound) }
        var actors: [(content: Range<Int>, actor: Int?)] = []
        var previous: (actor: Int, end: Int)?
        for (attribution, extent) in attributions {
            let enclosing = actors.last {
                $0.content.lowerBound < extent.lowerBound && extent.upperBound <= $0.content.upperBound
            }
            var actor = resolver.resolve(attribution, enclosing: enclosing?.actor)
            if actor == nil, attribution.source.isEmpty, let previous, isQuoted(attribution.content),
                isNear(previous.end, extent)
            {
                // A quotation that goes on after its speaker was named.
                actor = previous.actor
            }
            if let actor { previous = (actor, extent.upperBound) }
            if let low = attribution.content.map(\.lowerBound).min(),
                let high = attribution.content.map(\.upperBound).max()
            {
                actors.append((low..<high, actor))
            }
            add(attribution, actor: actor)
        }
    }

    private func isQuoted(_ content: [Range<Int>]) -> Bool {
        guard let first = content.first, let last = content.last else { return false }
        let before = article.text(max(0, first.lowerBound - 4)..<first.lowerBound).filter { !$0.isWhitespace }
        let after = article.text(last.upperBound..<min(article.source.text.utf8.count, last.upperBound + 5))
        let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»", "‘", "’"]
        return before.last.map(marks.contains) == true || before.hasSuffix("''")
            || after.contains(where: marks.contains)
            || article.text(first).first.map(marks.contains) == true
    }

    /// Whether nothing but the end of a paragraph lies between.
    private func isNear(_ end: Int, _ next: Range<Int>) -> Bool {
        guard let from = article.block(at: max(0, end - 1)), let to = article.block(at: next.lowerBound) else {
            return false
        }
        return (0...1).contains(to - from) && next.lowerBound - end < 400
    }

    /// Makes one claim of each sentence's share of the content.
    private mutating func add(_ attribution: Attribution, actor: Int?) {
        let cueWords = attribution.cue.flatMap { Word.split(article.text($0)) }
        let stance = stance(cueWords, attribution)
        let sentences = attribution.content.flatMap { Array(article.sentences(overlapping: $0)) }
        for sentence in Set(sentences).sorted() {
            let bounds = article.reading.sentences[sentence].range
            let parts = closed(
                attribution.content.map { $0.clamped(to: bounds) }.filter { !$0.isEmpty }, around: attribution)
            guard let first = parts.first, let last = parts.last else { continue }
            var draft = ClaimDraft(
                range: first.lowerBound..<last.upperBound, content: parts, text: "", kind: .assertion,
                sentence: sentence,
                block: article.block(at: first.lowerBound) ?? 0, actor: actor, stance: stance,
                source: attribution.source.first, cue: attribution.cue.first, isQuoted: isQuoted(parts),
                confidence: attribution.confidence)
            if stance != .asserts, let denial = denial(parts) {
                // "TikTok denies all these accusations": the denial itself is what is claimed.
                guard let extent = attribution.extent?.clamped(to: bounds), !extent.isEmpty else { continue }
                draft.range = extent
                draft.content = [extent]
                draft.stance = .asserts
                draft.denial = denial
            } else if actor != nil, let position = position(of: attribution, content: parts, in: bounds) {
                draft.range = position
                draft.content = [position]
                draft.stance = .asserts
                draft.isPosition = true
                draft.isQuoted = false
            }
            finish(&draft)
        }
    }

    /// Joins the parts of one sentence's content where nothing but the content itself lies between: only a source or a cue
    /// breaks a content in two.
    private func closed(_ parts: [Range<Int>], around attribution: Attribution) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for part in parts {
            if let last = joined.last,
                !(attribution.source + attribution.cue).contains(where: {
                    $0.overlaps(last.lowerBound..<part.upperBound)
                })
            {
                joined[joined.count - 1] = last.lowerBound..<part.upperBound
            } else {
                joined.append(part)
            }
        }
        return joined
    }

    /// What content that only points at what was said denies: "all these accusations", "it". Nil for other content.
    private func denial(_ content: [Range<Int>]) -> ClaimDraft.Denial? {
        let words = content.flatMap { Word.split(article.text($0)) }
        guard words.count <= 6, words.contains(anyOf: Lexicon.accusations), !VerbForms.hasFiniteVerb(words),
            !ClaimWording.opensContentClause(words)
        else { return nil }
        let isPlural = words.contains {
            ["these", "those", "them", "all"].contains($0.lowered)
                || Lexicon.accusations.contains($0.lowered) && $0.lowered.hasSuffix("s") && $0.lowered != "this"
        }
        return isPlural ? .several : .one
    }

    /// The clause that tells where its subject stands, with source and cue: "Rubio opposes the deal", "Pence urges the Senate
    /// to pass the bill". Nil where the content says it all, for cues that take no position, and where the clause only
    /// depends on another: "if he supports it", "the deal that he opposes".
    private func position(of attribution: Attribution, content: [Range<Int>], in sentence: Range<Int>) -> Range<Int>? {
        guard let source = attribution.source.first, let cue = attribution.cue.first, let last = content.last,
            source.upperBound <= cue.lowerBound, cue.lowerBound < last.lowerBound,
            sentence.lowerBound <= source.lowerBound
        else { return nil }
        switch ClaimFilter.reason(against: content.map(article.text).joined(separator: " ")) {
        case .fragment, .infinitive, .short: break
        default: return nil
        }
        let subject = Word.split(article.text(source))
        let said = Word.split(article.text(last))
        guard !ClaimWording.opensContentClause(Word.split(article.text(content[0]))),
            !VerbForms.isFreeRelative(subject.first?.lowered ?? "who"),
            !said.allSatisfy({ Lexicon.functionWords.contains($0.lowered) }),
            !["'s", "’s", "'", "’"].contains(
                where: article.text(source.lowerBound..<cue.lowerBound).collapsingSpace().hasSuffix),
            Position(cue: Word.split(article.text(source.upperBound..<cue.upperBound))) != nil,
            !dependsOnAnother(source, in: sentence)
        else { return nil }
        return source.lowerBound..<last.upperBound
    }

    /// Whether the words before a clause make it a part of another: "the deal he opposes", "as they had vowed to do".
    private func dependsOnAnother(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
        let text = article.text(sentence.lowerBound..<clause.lowerBound)
        guard let before = Word.split(text).last, text.utf8.count - before.range.upperBound <= 1 else { return false }
        if Self.subordinating.contains(before.lowered) { return true }
        return before.lowered.contains(where: \.isLetter) && !before.isCapitalized && !before.lowered.hasSuffix("ly")
            && ![
                "and", "but", "because", "although", "though", "while", "so", "since", "whereas", "then", "now", "yet",
                "or",
            ]
            .contains(before.lowered)
    }

    /// With these a clause is not claimed, but supposed or compared with.
    private static let subordinating: Set<String> = ["if", "as", "when", "unless", "until", "whether", "than", "like"]

    private func stance(_ cue: [Word], _ attribution: Attribution) -> Assertion.Stance {
        let opening = attribution.content.first.map { Word.split(article.text($0).prefix(24)) } ?? []
        let isNegated = cue.contains { Lexicon.isNegation($0.lowered) }
        if cue.contains(where: { Lexicon.isDenial($0.lowered) }) { return isNegated ? .asserts : .denies }
        if cue.contains(where: { Lexicon.isDoubt($0.lowered) }) { return .questions }
        if let first = opening.first?.lowered,
            first == "whether" && !isConcessive(attribution) || first == "if" && !cue.isEmpty && isNegated
        {
            return .questions
        }
        // "did not say that P" takes no side; "does not believe that P" does.
        if isNegated {
            return cue.contains(anyOf: ["believe", "think", "accept", "agree", "buy"]) ? .denies : .questions
        }
        return .asserts
    }

    /// "Whether we agree or not, we can talk" questions nothing.
    private func isConcessive(_ attribution: Attribution) -> Bool {
        attribution.content.first.map {
            VerbForms.hasFiniteVerb(VerbForms.afterFirstComma(Word.split(article.text($0))))
        } ?? false
    }

    /// Attributes quotations, or sentences of them, that the reader passed over: to whoever says the rest; to the person or
    /// body named last in the sentence that they stand in, before the quotation or else after it, or in the sentence that
    /// leads to it; or to the speaker of a quotation just before. Without any they stay the article's own words.
    private mutating func addQuoted() {
        var latest: (actor: Int, quotation: Range<Int>)?
        for quotation in QuotedSpeech(article).ranges {
            let known = drafts.filter { $0.range.overlaps(quotation) }
            if let actor = known.first(where: \.isQuoted)?.actor, known.allSatisfy({ $0.actor == actor }) {
                addRest(of: quotation, actor: actor)
                latest = (actor, quotation)
            }
            guard known.isEmpty else { continue }
            if let source = speaker(of: quotation) {
                let whole = withFormer(source.range)
                let attribution = Attribution(
                    source: [whole], cue: [], content: [quotation], confidence: Self.passedOverConfidence)
                let actor = whole == source.range ? source.actor : resolver.resolve(attribution, enclosing: nil)
                add(attribution, actor: actor)
                if let actor { latest = (actor, quotation) }
            } else if let last = latest,
                article.block(at: last.quotation.lowerBound) == article.block(at: quotation.lowerBound),
                quotation.lowerBound - last.quotation.upperBound < 120
            {
                addRest(of: quotation, actor: last.actor)
                latest = (last.actor, quotation)
            }
        }
    }

    /// Attributes the sentences of a quotation that no draft holds.
    private mutating func addRest(of quotation: Range<Int>, actor: Int) {
        for sentence in article.sentences(overlapping: quotation) {
            let part = article.reading.sentences[sentence].range.clamped(to: quotation)
            guard !part.isEmpty, !drafts.contains(where: { $0.range.overlaps(part) }) else { continue }
            add(
                Attribution(source: [], cue: [], content: [part], confidence: Self.passedOverConfidence), actor: actor)
        }
    }

    /// The name of who speaks a quotation, and where it stands.
    private func speaker(of quotation: Range<Int>) -> (range: Range<Int>, actor: Int)? {
        let sentences = article.sentences(overlapping: quotation)
        guard let first = sentences.first, let last = sentences.last else { return nil }
        let (start, end) = (
            article.reading.sentences[first].range.lowerBound, article.reading.sentences[last].range.upperBound
        )
        func speaker(in range: Range<Int>) -> (range: Range<Int>, actor: Int)? {
            roster.mentions(in: range).first { [.person, .organization].contains(roster.actors[$0.actor].kind) }
        }
        return speaker(in: start..<max(start, quotation.lowerBound))
            ?? speaker(in: min(end, quotation.upperBound)..<end)
            ?? introduction(of: quotation).flatMap(speaker)
    }

    /// The sentence that ends the paragraph before a quotation with a colon: "The company lays it on thick:".
    private func introduction(of quotation: Range<Int>) -> Range<Int>? {
        guard let block = article.block(at: quotation.lowerBound), block > 0,
            quotation.lowerBound - article.source.blocks[block].range.lowerBound <= 3
        else { return nil }
        let before = article.source.blocks[block - 1].range
        guard article.text(before).last(where: { !$0.isWhitespace }) == ":",
            let sentence = article.sentences(overlapping: before).last
        else { return nil }
        return article.reading.sentences[sentence].range
    }

    /// "A former ByteDance" is somebody who worked there, and not the company.
    private func withFormer(_ name: Range<Int>) -> Range<Int> {
        let start = max(0, name.lowerBound - 12)
        let before = Word.split(article.text(start..<name.lowerBound)).suffix(2)
        guard let article = before.first, ["a", "an", "one"].contains(article.lowered), before.count == 2,
            ["former", "ex"].contains(before.last?.lowered)
        else { return name }
        return start + article.range.lowerBound..<name.upperBound
    }

    /// Attributes what a sentence says outright that somebody said, where the reader passed over it.
    private mutating func addReported() {
        for sentence in article.reading.sentences
        where !drafts.contains(where: { $0.range.overlaps(sentence.range) }) {
            guard let block = article.block(at: sentence.range.lowerBound), article.source.blocks[block].kind == .body,
                let speech = ReportedSpeech(sentence.range, in: article)
            else { continue }
            let attribution = Attribution(
                source: [speech.source], cue: [speech.cue], content: [speech.content],
                confidence: Self.passedOverConfidence)
            guard let actor = resolver.resolve(attribution, enclosing: nil) else { continue }
            add(attribution, actor: actor)
        }
    }

    // MARK: - What the author says

    private mutating func addOwnVoice() {
        let taken = drafts.flatMap { $0.content + [$0.source, $0.cue].compactMap { $0 } }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        for (position, sentence) in article.reading.sentences.enumerated() {
            guard let block = article.block(at: sentence.range.lowerBound), article.source.blocks[block].kind == .body
            else { continue }
            let covered = taken.lazy.map { $0.clamped(to: sentence.range).count }.reduce(0, +)
            guard covered * 8 < sentence.range.count else { continue }
            if var disagreement = disagreement(in: sentence, position, block) {
                finish(&disagreement)
                continue
            }
            guard sentence.argued >= Self.leastSentenceConfidence else { continue }
            if ClaimFilter.isAnnouncement(article.text(sentence.range)) {
                rejected[.announcement, default: 0] += 1
                continue
            }
            var draft = ClaimDraft(
                range: sentence.range, content: [sentence.range], text: "", kind: .init(sentence.type),
                sentence: position,
                block: block, actor: resolver.author, confidence: sentence.argued)
            finish(&draft)
        }
    }

    /// "Lawmakers are not convinced": their denial of what was said before. Nil where nobody is named.
    private mutating func disagreement(in sentence: Sentence, _ position: Int, _ block: Int) -> ClaimDraft? {
        let text = article.text(sentence.range)
        guard ClaimFilter.isDisagreement(text) else { return nil }
        let words = Word.split(text).drop { Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and" }
        let subject = words.prefix {
            !Lexicon.auxiliaries.contains($0.lowered) && !VerbForms.isFreeRelative($0.lowered)
                && !ClaimFilter.isDisagreement(String(decoding: text.utf8.prefix($0.range.upperBound), as: UTF8.self))
        }
        guard let first = subject.first, let last = subject.last, !Lexicon.firstPerson.contains(first.lowered) else {
            return nil
        }
        let low = sentence.range.lowerBound
        let source = low + first.range.lowerBound..<low + last.range.upperBound
        let attribution = Attribution(
            source: [source], cue: [], content: [sentence.range], confidence: Self.passedOverConfidence)
        guard let actor = resolver.resolve(attribution, enclosing: nil) else { return nil }
        return ClaimDraft(
            range: sentence.range, content: [sentence.range], text: "", kind: .assertion, sentence: position,
            block: block,
            actor: actor, source: source, confidence: Self.passedOverConfidence, denial: .one)
    }

    // MARK: - Both

    /// Cleans the range, words the text and keeps the draft if it is a claim that no other one holds already.
    private mutating func finish(_ draft: inout ClaimDraft) {
        draft.content = draft.content.map(trimmed).filter { !$0.isEmpty }
        guard let first = draft.content.first, let last = draft.content.last else { return }
        draft.range = first.lowerBound..<last.upperBound
        // The mark of a question may stand outside of the words.
        let mark = article.byte(at: last.upperBound) == UInt8(ascii: "?") ? "?" : ""
        let words = Self.mended(draft.content.map(article.text)) + mark
        if let reason = ClaimFilter.reason(
            against: words.trimmingPunctuation().collapsingSpace(), form: form(of: draft)),
            draft.denial == nil
        {
            rejected[reason, default: 0] += 1
            return
        }
        let range = draft.range
        guard !drafts.contains(where: { $0.range.overlaps(range) && holds($0.range, range) }) else { return }
        let wording = ClaimWording(words, isReported: draft.cue != nil || draft.source != nil) {
            antecedent(of: $0, for: draft)
        }
        // "But that does seem to": what is left without its opening has no subject.
        if draft.denial == nil, ClaimFilter.isHeadless(wording.text) {
            rejected[.fragment, default: 0] += 1
            return
        }
        draft.text = wording.text
        draft.link = wording.link
        draft.kind = kind(of: draft)
        drafts.append(draft)
    }

    /// The parts of a quotation that a tag broke in two, without the marks at the break.
    private static func mended(_ parts: [String]) -> String {
        parts.dropFirst().reduce(parts.first ?? "") { whole, part in
            var (whole, part) = (whole[...], part[...])
            while let last = whole.last, "\"”’' ".contains(last) { whole.removeLast() }
            while let first = part.first, "\"“‘' ".contains(first) { part.removeFirst() }
            return whole + " " + part
        }
    }

    /// What is known of a draft's form before its words are looked at.
    private func form(of draft: ClaimDraft) -> ClaimFilter.Form {
        if draft.isPosition { return .clause }
        guard draft.cue != nil || draft.source != nil else {
            return article.text(draft.range.suffix(3)).contains(where: { ".!".contains($0) }) ? .sentence : .any
        }
        let before = Word.split(article.text(max(0, draft.range.lowerBound - 8)..<draft.range.lowerBound))
        let isClause =
            before.last?.lowered == "that" || ClaimWording.opensContentClause(Word.split(article.text(draft.range)))
        return draft.cue != nil && isClause ? .clause : .any
    }

    /// Whether the ranges are practically one: the smaller lies in the larger and is most of it, or is its tail.
    private func holds(_ larger: Range<Int>, _ smaller: Range<Int>) -> Bool {
        let shared = larger.clamped(to: smaller).count
        return shared * 10 >= min(larger.count, smaller.count) * 7
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        let space: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, 0x2C, 0x3B, 0x3A]
        while let byte = article.byte(at: range.lowerBound), range.count > 1, space.contains(byte) {
            range = range.lowerBound + 1..<range.upperBound
        }
        while let byte = article.byte(at: range.upperBound - 1), range.count > 1, space.contains(byte) {
            range = range.lowerBound..<range.upperBound - 1
        }
        // ", but" at the end belongs to what comes next.
        let tail = article.text(max(range.lowerBound, range.upperBound - 10)..<range.upperBound)
        if let last = Word.split(tail).last, last.range.upperBound == tail.utf8.count,
            Self.joints.contains(last.lowered)
        {
            return trimmed(range.lowerBound..<range.upperBound - last.range.count)
        }
        return range
    }

    /// Words that no statement ends with.
    private static let joints: Set<String> = [
        "which", "who", "whose", "where", "and", "but", "or", "because", "although", "whereas", "while", "yet",
    ]

    private func kind(of draft: ClaimDraft) -> Claim.Kind {
        let words = Word.split(draft.text)
        if words.contains(anyOf: Lexicon.prescriptive) { return .prescription }
        if draft.isPosition, let cue = draft.cue, let end = draft.content.last?.upperBound,
            Position(cue: Word.split(article.text(cue.lowerBound..<end)))?.isDemand == true
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

    /// The name that a claim's leading pronoun stands for, where that is sure: the one actor
    /// with which the sentence before begins, of a fitting kind, with no other such actor in between.
    private func antecedent(of pronoun: String, for draft: ClaimDraft) -> String? {
        if draft.isPosition, let actor = draft.actor, pronoun.count < 5, !["its", "his", "their"].contains(pronoun) {
            return actor == author ? nil : roster.actors[actor].name
        }
        guard draft.sentence > 0 else { return nil }
        let before = article.reading.sentences[draft.sentence - 1].range
        guard article.block(at: before.lowerBound) == draft.block else { return nil }
        let isPerson = Lexicon.personPronouns.contains(pronoun) || pronoun == "his"
        let gender = Gender(pronoun: pronoun)
        let mentions = roster.mentions(in: before).filter {
            let actor = roster.actors[$0.actor]
            // A dateline is nobody: "MANCHESTER – It was …".
            let isDateline = actor.kind == .place && !article.text($0.range).contains(where: \.isLowercase)
            return (actor.kind == .person) == isPerson && !isDateline
                && (gender == nil || actor.gender == nil || actor.gender == gender)
        }
        guard let first = mentions.first, Set(mentions.map(\.actor)).count == 1 else { return nil }
        if pronoun == "they" || pronoun == "their" {
            return roster.actors[first.actor].kind == .group ? roster.actors[first.actor].name : nil
        }
        // The subject: the sentence starts with the name, give or take a determiner.
        let opening = Word.split(article.text(before.lowerBound..<first.range.lowerBound))
        return opening.allSatisfy { Lexicon.determiners.contains($0.lowered) } ? roster.actors[first.actor].name : nil
    }

    /// Whom each claim names with a sentiment.
    private mutating func addTargets() {
        let named = Dictionary(
            uniqueKeysWithValues: Dictionary(grouping: roster.mentions, by: \.range).map { ($0.key, $0.value[0].actor) }
        )
        for entity in article.reading.entities where entity.sentiment != .neutral {
            guard let actor = named[entity.range] else { continue }
            let sentiment: Claim.Sentiment = entity.sentiment == .negative ? .negative : .positive
            for position in drafts.indices
            where drafts[position].range.contains(entity.range.lowerBound) && drafts[position].actor != actor {
                if entity.sentimentConfidence > drafts[position].targets[actor]?.confidence ?? 0 {
                    drafts[position].targets[actor] = (sentiment, entity.sentimentConfidence)
                }
            }
        }
    }
}
