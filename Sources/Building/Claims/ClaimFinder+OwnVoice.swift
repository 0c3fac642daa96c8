import ArgumentModel
import Articles
import Language

/// What the author argues, and what others are told to deny, in sentences that attribute nothing.
extension ClaimFinder {
    /// Claims what sentences argue that nobody else is told to have said.
    mutating func addOwnVoice() {
        let taken = drafts.flatMap { $0.content + [$0.source, $0.cue].compactMap { $0 } }.sorted {
            $0.lowerBound < $1.lowerBound
        }
        let quotations = quotations.all
        for (position, sentence) in article.reading.sentences.enumerated() {
            guard let block = article.block(at: sentence.range.lowerBound), article.source.blocks[block].kind == .body
            else { continue }
            let covered = taken.lazy.map { $0.clamped(to: sentence.range).count }.reduce(0, +)
            guard covered * 8 < sentence.range.count else {
                for clause in ownClauses(in: sentence, beside: taken) { claim(clause, of: sentence, position, block) }
                continue
            }
            // What somebody said is not for the author to claim.
            let said = spoken.lazy.map { $0.clamped(to: sentence.range).count }.reduce(0, +)
            guard said * 2 < sentence.range.count else { continue }
            if var disagreement = disagreement(in: sentence, position, block) {
                finish(&disagreement)
                continue
            }
            guard sentence.argued >= Self.leastSentenceConfidence || isDemand(position, in: block) else { continue }
            if ClaimFilter.isAnnouncement(article.text(sentence.range)) {
                reject(.announcement)
                continue
            }
            let turn = turns.turn(at: sentence.range.lowerBound)
            if turn == nil, isFrame(around: quotations, in: sentence.range) {
                reject(.fragment)
                continue
            }
            if turn == nil, var told = toldPosition(in: sentence, position, block) {
                finish(&told)
                continue
            }
            // Without the label of who speaks.
            let start = max(wordsBegin(in: sentence.range), turn?.start ?? 0)
            guard start < sentence.range.upperBound else { continue }
            claim(start..<sentence.range.upperBound, of: sentence, position, block)
        }
    }

    /// Whether a sentence asks for something in a paragraph that argues: "Scrap the fee. It hurts the shops". The reader hardly tells
    /// it from "Read the full story", which stands among others of its kind.
    private func isDemand(_ position: Int, in block: Int) -> Bool {
        let sentence = article.reading.sentences[position]
        return sentence.argued >= Self.leastDemandConfidence
            && VerbForms.isImperative(Word.split(article.text(sentence.range)))
            && article.sentences(overlapping: article.source.blocks[block].range).contains {
                article.reading.sentences[$0].argued >= Self.leastSentenceConfidence
            }
    }

    /// How likely a sentence must argue that asks for something in a paragraph that argues.
    private static let leastDemandConfidence = 0.1

    /// Makes a claim of what the author, or whose turn it is, says in a sentence.
    private mutating func claim(_ words: Range<Int>, of sentence: Sentence, _ position: Int, _ block: Int) {
        var draft = ClaimDraft(
            range: words, content: [words], text: "", kind: .init(sentence.type), sentence: position, block: block,
            actor: turns.turn(at: words.lowerBound)?.actor ?? author, confidence: sentence.argued)
        finish(&draft)
    }

    /// What the author says before or after what others say in the same sentence: "The mill is empty, but Ann Lee thinks that
    /// it can be saved".
    private func ownClauses(in sentence: Sentence, beside taken: [Range<Int>]) -> [Range<Int>] {
        let said = taken.filter { $0.overlaps(sentence.range) }
        guard sentence.argued >= Self.leastSentenceConfidence, let start = said.map(\.lowerBound).min(),
            let end = said.map(\.upperBound).max()
        else { return [] }
        let begin = max(wordsBegin(in: sentence.range), turns.turn(at: sentence.range.lowerBound)?.start ?? 0)
        return [
            begin < start ? clause(in: begin..<start, before: true) : nil,
            end < sentence.range.upperBound ? clause(in: end..<sentence.range.upperBound, before: false) : nil,
        ].compactMap { $0 }
    }

    private static let jointAfter = Pattern(#/[,;—–] ?(but|and|yet|while|whereas|although|though) $/#)
    private static let jointBefore = Pattern(#/[”"’]?[,;—–]? ?(but|yet|while|whereas|although|though) /#)

    /// The clause that a conjunction joins to what stands after or before a stretch. Nil where it depends on that, and where
    /// the reader heard somebody in it.
    private func clause(in stretch: Range<Int>, before: Bool) -> Range<Int>? {
        let text = article.text(stretch)
        let joint =
            before
            ? text.firstMatch(of: Self.jointAfter)?.range
            : text.prefixMatch(of: Self.jointBefore)?.range
        guard let joint else { return nil }
        let clause =
            before
            ? stretch.lowerBound..<stretch.lowerBound
                + text.utf8.distance(from: text.startIndex, to: joint.lowerBound)
            : stretch.lowerBound + text.utf8.distance(from: text.startIndex, to: joint.upperBound)..<stretch.upperBound
        let words = Word.split(article.text(clause))
        guard words.count > 3, let first = words.first?.lowered, VerbForms.hasFiniteVerb(words),
            !VerbForms.opensPart(first), !Self.dependent.contains(first),
            !(words.last.map { SayingVerbs.quoting.contains($0.lowered) } ?? true),
            ClaimWording.startsClause(words[...]),
            !ClaimFilter.isAnnouncement(article.text(clause)), !quotations.all.contains(where: { $0.overlaps(clause) }),
            !article.reading.attributions.contains(where: {
                $0.confidence >= Self.leastAttributionConfidence && $0.extent?.overlaps(clause) == true
            })
        else { return nil }
        return clause
    }

    /// With these begins what is no clause of its own.
    private static let dependent: Set<String> = [
        "if", "as", "after", "before", "since", "because", "unless", "until", "once", "while", "although", "though",
        "it", "he", "she", "they", "this", "that",
    ]

    /// "Lawmakers are not convinced", "TikTok denies all these accusations": their denial of what was said before. Nil where
    /// nobody is named.
    private mutating func disagreement(in sentence: Sentence, _ position: Int, _ block: Int) -> ClaimDraft? {
        let text = article.text(sentence.range)
        let words = Word.split(text)
        let connectives = words.prefix { Lexicon.contrastive.contains($0.lowered) || $0.lowered == "and" }.count
        let opening = connectives + Self.adverbials(words[connectives...], in: text)
        func range(_ words: ArraySlice<Word>) -> Range<Int>? {
            guard let first = words.first, let last = words.last else { return nil }
            return sentence.range.lowerBound + first.range.lowerBound..<sentence.range.lowerBound
                + last.range.upperBound
        }
        let denied = ClaimFilter.denied(words[opening...], in: text)
        guard denied != nil || ClaimFilter.isDisagreement(text) else { return nil }
        var (whole, extent) = (sentence.range, ClaimDraft.Denial.one)
        var subject = words[opening...].prefix {
            !Lexicon.auxiliaries.contains($0.lowered) && !VerbForms.isFreeRelative($0.lowered)
                && !$0.lowered.hasPrefix("beg") && !SayingVerbs.all.contains($0.lowered)
                && !ClaimFilter.isDisagreement(String(decoding: text.utf8.prefix($0.range.upperBound), as: UTF8.self))
        }
        if let object = denied, let named = range(object), let denial = denial([named]) {
            subject = subject.prefix { !Lexicon.isDenial($0.lowered) && !$0.lowered.hasSuffix("ly") }
            (whole, extent) = (range(words[opening..<object.endIndex]) ?? whole, denial)
        } else if !ClaimFilter.isDisagreement(text) {
            return nil
        }
        // "We disagree": the author, or whose turn it is.
        if ["i", "we"].contains(words[opening].lowered) {
            return denied != nil
                ? nil
                : ClaimDraft(
                    range: whole, content: [whole], text: "", kind: .assertion, sentence: position, block: block,
                    actor: turns.turn(at: whole.lowerBound)?.actor ?? author, confidence: Self.passedOverConfidence,
                    denial: extent)
        }
        guard let source = range(subject) else { return nil }
        let attribution = Attribution(
            source: [source], cue: [], content: [whole], confidence: Self.passedOverConfidence)
        guard let actor = resolver.resolve(attribution, enclosing: nil) else { return nil }
        return ClaimDraft(
            range: whole, content: [whole], text: "", kind: .assertion, sentence: position, block: block,
            actor: actor, source: source, confidence: Self.passedOverConfidence, denial: extent)
    }

    /// How many words stand before a comma and are no subject: "Of course, the union disagrees", "Not surprisingly, …".
    private static func adverbials(_ words: ArraySlice<Word>, in text: String) -> Int {
        let utf8 = Array(text.utf8)
        guard
            let last = words.prefix(4).last(where: {
                $0.range.upperBound < utf8.count && utf8[$0.range.upperBound] == UInt8(ascii: ",")
            }), let next = words.first(where: { $0.range.lowerBound > last.range.lowerBound })
        else { return 0 }
        let before = words.prefix { $0.range.lowerBound <= last.range.lowerBound }
        let isSubject =
            before.dropFirst().contains(where: \.isCapitalized)
            || before.contains { Lexicon.determiners.contains($0.lowered) }
            || before.count == 1 && !last.lowered.hasSuffix("ly")
        return isSubject || VerbForms.opensPart(next.lowered) ? 0 : before.count
    }
}
