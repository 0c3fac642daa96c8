import ArgumentModel
import Articles
import Language

/// Finds the claims of one article: what it attributes to others, cut at sentence borders, and what it argues in its own
/// voice.
struct ClaimFinder: Sendable {
    let article: ReadArticle
    var resolver: SourceResolver
    /// Who speaks which paragraph, where the article is an interview.
    let turns: SpeakerTurns
    /// What somebody known is told to have said, whether it is a claim or not.
    private(set) var spoken: [Range<Int>] = []
    private(set) var drafts: [ClaimDraft] = []
    /// Which draft answers which, where the text tells that somebody does.
    var replies: [(from: Int, to: Int, kind: Relation.Kind)] = []
    /// How many stretches were left out, by reason.
    private(set) var rejected: [ClaimFilter.Reason: Int] = [:]

    /// Sentences that take part in an argument with less than this probability are not taken for claims in the author's own voice.
    static let leastSentenceConfidence = 0.5
    /// Attributions below this confidence are left out; their sentences are read as the author's own voice.
    static let leastAttributionConfidence = 0.5

    /// A sentiment that is less likely than not is none.
    static let leastSentimentConfidence = 0.5

    /// How sure a speaker is whom the reader passed over, but who is named beside a quotation or a verb of saying.
    static let passedOverConfidence = 0.6

    init(_ article: ReadArticle) {
        self.article = article
        resolver = SourceResolver(article)
        turns = SpeakerTurns(article, resolver: &resolver)
        addChecked()
        addAttributed()
        addQuoted()
        addReported()
        addDenials()
        addLists()
        addOwnVoice()
        drafts.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        addReplies()
        addTargets()
    }

    var roster: ActorRoster { resolver.roster }
    var quotations: QuotedSpeech { resolver.quotations }
    var author: Int { resolver.author }

    // MARK: - What others say

    private mutating func addAttributed() {
        let attributions = article.reading.attributions
            .filter { $0.confidence >= Self.leastAttributionConfidence && !isUnsaid($0) }
            .compactMap { attribution in attribution.extent.map { (attribution, $0) } }
            .sorted { ($0.1.lowerBound, -$0.1.upperBound) < ($1.1.lowerBound, -$1.1.upperBound) }
        var actors: [(content: Range<Int>, actor: Int?)] = []
        var previous: (actor: Int, end: Int)?
        for (found, extent) in attributions {
            var attribution = withSourceBehindCue(found)
            if isOfAnotherClause(found) { attribution.source = [] }
            let enclosing = actors.last {
                $0.content.lowerBound < extent.lowerBound && extent.upperBound <= $0.content.upperBound
            }
            var actor = resolver.resolve(
                attribution, enclosing: enclosing?.actor ?? turns.turn(at: extent.lowerBound)?.actor,
                isQuoted: isQuoted(attribution.content))
            if actor == nil, attribution.source.isEmpty { actor = turns.turn(at: extent.lowerBound)?.actor }
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

    func isQuoted(_ content: [Range<Int>]) -> Bool {
        guard let first = content.first, let last = content.last else { return false }
        let before = article.text(from: first.lowerBound - 4, to: first.lowerBound).filter { !$0.isWhitespace }
        let after = article.text(from: last.upperBound, to: last.upperBound + 5)
        let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»", "‘", "’"]
        // "… exchange." There are": the mark of the quotation before.
        let isBehindOther = quotations.all.contains { other in
            other.upperBound < first.lowerBound && first.lowerBound - other.upperBound <= 5
                && !quotations.all.contains { $0.lowerBound <= first.lowerBound && $0.lowerBound > other.upperBound }
        }
        return before.last.map(marks.contains) == true && !isBehindOther || before.hasSuffix("''")
            || after.first(where: { !",.!?…".contains($0) }).map(marks.contains) == true
            || article.text(first).first.map(marks.contains) == true || quotations.encloses(content)
    }

    /// Whether nothing but the end of a paragraph lies between.
    private func isNear(_ end: Int, _ next: Range<Int>) -> Bool {
        guard let from = article.block(at: max(0, end - 1)), let to = article.block(at: next.lowerBound) else {
            return false
        }
        return (0...1).contains(to - from) && next.lowerBound - end < 400
    }

    /// Makes one claim of each sentence's share of the content.
    mutating func add(_ attribution: Attribution, actor: Int?) {
        let cueWords = attribution.cue.flatMap { Word.split(article.text($0)) }
        var stance = stance(cueWords, attribution)
        // "Surgeons disagree: the new knife, they found, is blunt": what the colon opens is their own.
        if stance == .denies, let first = attribution.content.first, let cue = attribution.cue.first,
            cue.upperBound <= first.lowerBound,
            article.text(from: cue.upperBound, to: first.lowerBound).collapsingSpace().hasSuffix(":")
        {
            stance = .asserts
        }
        let sentences = attribution.content.flatMap { Array(article.sentences(overlapping: $0)) }
        for sentence in Set(sentences).sorted() {
            let bounds = article.reading.sentences[sentence].range
            var parts = whole(
                closed(attribution.content.map { $0.clamped(to: bounds) }.filter { !$0.isEmpty }, around: attribution),
                of: attribution, in: bounds)
            if actor != nil, actor != author, Self.isSaying(cueWords) { spoken += parts }
            let inSentence = self.stance(stance, cueWords, of: &parts)
            // "denied the charge: the bridge is safe": what the colon opens is said against it.
            let reason = inSentence == .denies ? cutAtColon(&parts) : []
            for claim in claims(parts) { add(claim, of: attribution, actor, inSentence, in: sentence) }
            add(reason, of: attribution, actor, .asserts, in: sentence)
        }
    }

    /// Makes a claim of what somebody says in one sentence.
    private mutating func add(
        _ parts: [Range<Int>], of attribution: Attribution, _ actor: Int?, _ stance: Assertion.Stance, in sentence: Int
    ) {
        guard let first = parts.first, let last = parts.last else { return }
        let bounds = article.reading.sentences[sentence].range
        var draft = ClaimDraft(
            range: first.lowerBound..<last.upperBound, content: parts, text: "", kind: .assertion,
            sentence: sentence,
            block: article.block(at: first.lowerBound) ?? 0, actor: actor, stance: stance,
            source: attribution.source.first(where: holdsWord), cue: attribution.cue.first(where: holdsWord),
            isQuoted: isQuoted(parts),
            confidence: attribution.confidence)
        draft.isDenied =
            stance == .denies
            && attribution.cue.contains { Word.split(article.text($0)).contains { Lexicon.isDenial($0.lowered) } }
        draft.others = actor.map { resolver.companions(of: $0, in: attribution) } ?? []
        if let teller = agreeing(with: attribution), actor != nil, teller != actor { draft.others.append(teller) }
        // "That does not mean that the bridge is safe, as the firm claims": who tells it denies it.
        if let source = attribution.source.first, follows(source, "as"), Refutation(article.text(first)) != nil {
            draft.actor = turns.turn(at: first.lowerBound)?.actor ?? author
        }
        let accused = accused(in: parts, by: actor)
        if stance != .asserts, let denial = denial(parts), denial != .findings || accused != nil || !isOwned(parts) {
            // "TikTok denies all these accusations": the denial itself is what is claimed. Where it is not known whose
            // it is, the whole sentence is looked at later.
            guard let source = attribution.source.first, !resolver.isNobody(Word.split(article.text(source))) else {
                return
            }
            let said = (attribution.source + attribution.cue + parts).map { $0.clamped(to: bounds) }
                .filter { !$0.isEmpty }
            guard let start = said.map(\.lowerBound).min(), let end = said.map(\.upperBound).max() else { return }
            let extent = start..<end
            draft.range = extent
            draft.content = [extent]
            draft.stance = .asserts
            draft.denial = denial
            draft.accused = accused
        } else if let verb = subjunctive(of: attribution, first) {
            draft.infinitive = verb
        } else if actor != nil, let position = position(of: attribution, content: parts, in: bounds) {
            let demand = demand(of: attribution, in: bounds)
            draft.infinitive = demand?.infinitive
            draft.isCalledFor = demand != nil && demand?.infinitive == nil
            draft.range = demand?.range ?? position
            draft.content = [draft.range]
            draft.stance = .asserts
            draft.isPosition = demand == nil
            draft.isQuoted = false
        } else if isObject(first, of: attribution) || isRelative(first, of: attribution)
            || stance == .questions && isSilence(attribution.cue.flatMap { Word.split(article.text($0)) })
        {
            reject(.fragment)
            return
        }
        finish(&draft)
    }

    /// Takes away, and gives, what stands behind a colon, if it is a clause.
    private func cutAtColon(_ parts: inout [Range<Int>]) -> [Range<Int>] {
        for (number, part) in parts.enumerated() {
            let text = article.text(part)
            guard let colon = text.firstRange(of: ": ") else { continue }
            let start = part.lowerBound + text.utf8.distance(from: text.startIndex, to: colon.upperBound)
            let rest = [start..<part.upperBound] + parts[(number + 1)...]
            guard VerbForms.hasFiniteVerb(rest.flatMap { Word.split(article.text($0)) }) else { return [] }
            parts = parts[..<number] + [part.lowerBound..<start - 2].filter { !$0.isEmpty }
            return rest
        }
        return []
    }

    func holdsWord(_ range: Range<Int>) -> Bool { !Word.split(article.text(range)).isEmpty }

    /// Whether content is what a preposition or a verb takes, and so no clause: "criticized for the plan that he made", "granted
    /// the man who had asked a pardon".
    func isObject(_ content: Range<Int>, of attribution: Attribution) -> Bool {
        let before = article.text(from: content.lowerBound - 10, to: content.lowerBound)
        guard let last = Word.split(before).last, before.utf8.count - last.range.upperBound == 1,
            let first = Word.split(article.text(content)).first,
            // "divided over whether", "‘about’": what is asked, and what is quoted.
            first.range.lowerBound == 0 && first.lowered != "whether"
        else { return false }
        if Self.objectTaking.contains(last.lowered) || tellsWhatAbout(content) { return true }
        guard last.lowered != "that", let cue = attribution.cue.last, cue.upperBound + 1 == content.lowerBound,
            first.lowered != "that"
        else { return false }
        let words = attribution.cue.flatMap { Word.split(article.text($0)) }
        return !words.isEmpty && !words.contains { SayingVerbs.takesClause($0.lowered) }
            && !ClaimWording.opensContentClause(Word.split(article.text(content)))
    }

    /// "wrote about the noise that nobody hears", but not "said about 40 people died".
    private func tellsWhatAbout(_ content: Range<Int>) -> Bool {
        let words = Word.split(article.text(content)).prefix(2)
        return words.first?.lowered == "about" && words.count == 2
            && words.last?.lowered.first.map { $0.isNumber } == false && words.last?.lowered != "half"
    }

    /// Whether content begins with what a relative clause tells of: "a task that Lee described as hard", "a task Lee described as
    /// hard".
    private func isRelative(_ first: Range<Int>, of attribution: Attribution) -> Bool {
        guard let source = attribution.source.first, first.contains(source.lowerBound) else { return false }
        let before = article.text(from: first.lowerBound, to: source.lowerBound)
        let words = Word.split(before)
        return words.last?.range.upperBound == before.utf8.count - 1 && !VerbForms.hasFiniteVerb(words)
    }

    private static let objectTaking: Set<String> = [
        "for", "of", "about", "on", "upon", "over", "with", "against", "from", "to", "at",
    ]

    // MARK: - Both

    /// Takes a claim as it is.
    mutating func add(_ draft: ClaimDraft) { drafts.append(draft) }

    /// Takes a claim back.
    mutating func remove(at position: Int) { drafts.remove(at: position) }

    /// Counts a stretch that is left out.
    mutating func reject(_ reason: ClaimFilter.Reason) { rejected[reason, default: 0] += 1 }

    /// Cleans the range, words the text and keeps the draft if it is a claim that no other one holds already.
    mutating func finish(_ draft: inout ClaimDraft) {
        draft.content = draft.content.map(trimmed).filter(holdsWord)
        guard let first = draft.content.first, let last = draft.content.last else { return }
        draft.range = first.lowerBound..<last.upperBound
        let refutation =
            draft.stance == .asserts && draft.denial == nil && draft.content.count == 1
            ? Refutation(article.text(first)) : nil
        if let refutation {
            draft.range =
                first.lowerBound + refutation.denied.lowerBound..<first.lowerBound + refutation.denied.upperBound
            draft.content = [draft.range]
            draft.stance = .denies
        }
        // The mark of a question may stand outside of the words.
        let mark = article.byte(at: draft.range.upperBound) == UInt8(ascii: "?") ? "?" : ""
        let words = mended(draft) { plain($0, of: draft) } + mark
        if draft.denial == nil, draft.stance == .asserts, mark.isEmpty {
            draft.denial =
                ClaimFilter.isVerdict(Word.split(words)) ? .one : ClaimFilter.isEllipticDenial(words) ? .previous : nil
        }
        if let reason = ClaimFilter.reason(
            against: words.trimmingPunctuation().collapsingSpace(), form: refutation == nil ? form(of: draft) : .clause,
            within: article.text(article.reading.sentences[draft.sentence].range)),
            draft.denial == nil || reason == .silence,
            // "Close the zoo": a demand, if a headless one.
            ![.fragment, .short].contains(reason) || draft.content.count > 1 || Word.split(words).count < 3
                || !VerbForms.isImperative(Word.split(words))
        {
            reject(reason)
            return
        }
        let range = draft.range
        guard !drafts.contains(where: { $0.range.overlaps(range) && holds($0.range, range) }) else { return }
        var told: Set<String> = []
        let namedWords = mended(draft) { named($0, of: draft, told: &told) } + mark
        let wording = ClaimWording(namedWords, isReported: draft.cue != nil || draft.source != nil)
        // "But that does seem to": what is left without its opening has no subject.
        if draft.denial == nil, ClaimFilter.isHeadless(wording.text) {
            reject(.fragment)
            return
        }
        draft.text = wording.text
        draft.link = wording.link == .none ? link(of: draft) : wording.link
        draft.named = Set(roster.mentions(in: range).map(\.actor))
        draft.kind = kind(of: draft)
        drafts.append(draft)
    }

    /// Whom each claim names with a sentiment. What happens to people is good or bad for them; who only tells it speaks neither
    /// well nor ill of them.
    private mutating func addTargets() {
        let isReport = drafts.isReport
        let judging = drafts.indices.filter { !drafts[$0].isNarrated && !(isReport && drafts[$0].isOwnVoice) }
        let named = Dictionary(
            uniqueKeysWithValues: Dictionary(grouping: roster.mentions, by: \.range).map { ($0.key, $0.value[0].actor) }
        )
        for entity in article.reading.entities
        where entity.sentiment != .neutral && entity.sentimentConfidence >= Self.leastSentimentConfidence {
            guard let actor = named[entity.range] else { continue }
            let sentiment: Claim.Sentiment = entity.sentiment == .negative ? .negative : .positive
            for position in judging
            where drafts[position].range.contains(entity.range.lowerBound) && drafts[position].actor != actor {
                if entity.sentimentConfidence > drafts[position].targets[actor]?.confidence ?? 0 {
                    drafts[position].targets[actor] = (sentiment, entity.sentimentConfidence)
                }
            }
        }
    }
}
