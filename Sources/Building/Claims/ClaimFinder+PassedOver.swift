import ArgumentModel
import Articles
import Language

/// What is said by somebody though the reader did not mark it: quotations, and sentences that say outright who says what.
extension ClaimFinder {
    /// Attributes quotations, or sentences of them, that the reader passed over: to whoever says the rest; to the person or
    /// body named last in the sentence that they stand in, before the quotation or else after it, or in the sentence that
    /// leads to it; or to the speaker of a quotation just before. Without any they stay the article's own words.
    mutating func addQuoted() {
        var latest: (actor: Int, quotation: Range<Int>)?
        for quotation in quotations.ranges {
            let known = drafts.filter { $0.range.overlaps(quotation) }
            if let actor = known.first(where: \.isQuoted)?.actor, known.allSatisfy({ $0.actor == actor }) {
                addRest(of: quotation, actor: actor)
                latest = (actor, quotation)
            }
            guard known.isEmpty else { continue }
            if let signer = [quotation.lowerBound, quotation.upperBound - 1].compactMap({ turns.turn(at: $0)?.actor })
                .first
            {
                addRest(of: quotation, actor: signer)
            } else if let actor = framing(quotation) {
                addRest(of: quotation, actor: actor)
                latest = (actor, quotation)
            } else if let source = speaker(of: quotation) {
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
            let whole = article.reading.sentences[sentence].range.clamped(to: quotation)
            // In a transcript a quotation may run over several turns.
            let turn = turns.turn(at: whole.lowerBound)
            let start = max(whole.lowerBound, turn?.start ?? 0)
            guard start < whole.upperBound else { continue }
            let part = start..<whole.upperBound
            guard !drafts.contains(where: { $0.range.overlaps(part) }) else { continue }
            add(
                Attribution(source: [], cue: [], content: [part], confidence: Self.passedOverConfidence),
                actor: turn?.actor ?? actor)
        }
    }

    /// Who is told to speak in the sentence in which a quotation ends: “It is old,” he said. “It leaks.”
    private func framing(_ quotation: Range<Int>) -> Int? {
        guard let sentence = article.sentence(at: quotation.upperBound - 1) else { return nil }
        let frame =
            quotation.upperBound..<max(quotation.upperBound, article.reading.sentences[sentence].range.upperBound)
        return drafts.first { draft in
            guard let source = draft.source, let cue = draft.cue else { return false }
            return frame.contains(source.lowerBound) && frame.contains(cue.lowerBound) && draft.isQuoted
                && Lexicon.pronouns.contains(article.text(source).lowercased())
        }?.actor
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
        var start = max(0, name.lowerBound - 12)
        // Not inside a character.
        while let byte = self.article.byte(at: start), byte & 0xC0 == 0x80 { start += 1 }
        let before = Word.split(article.text(from: start, to: name.lowerBound)).suffix(2)
        guard let article = before.first, ["a", "an", "one"].contains(article.lowered), before.count == 2,
            ["former", "ex"].contains(before.last?.lowered)
        else { return name }
        return start + article.range.lowerBound..<name.upperBound
    }

    /// Attributes what a sentence says outright that somebody said, where the reader passed over it.
    mutating func addReported() {
        for sentence in article.reading.sentences {
            var range = leading(sentence.range)
            if let turn = turns.turn(at: range.lowerBound) {
                range = max(range.lowerBound, min(turn.start, range.upperBound))..<range.upperBound
            }
            guard !range.isEmpty, !drafts.contains(where: { $0.range.overlaps(range) }),
                let block = article.block(at: range.lowerBound), article.source.blocks[block].kind == .body,
                let attribution = ReportedSpeech(range, in: article).map({ speech in
                    Attribution(
                        source: [speech.source], cue: [speech.cue], content: speech.content,
                        confidence: Self.passedOverConfidence)
                }) ?? labelled(range)
            else { continue }
            guard let actor = resolver.resolve(attribution, enclosing: nil) else { continue }
            add(attribution, actor: actor)
        }
    }

    /// "The Harbour Trust: the bridge is safe", "Ann Lee (Hask): I doubt it": a name and a colon before what is said.
    private func labelled(_ sentence: Range<Int>) -> Attribution? {
        guard turns.turn(at: sentence.lowerBound) == nil, let name = roster.mentions(in: sentence).first,
            Word.split(article.text(from: sentence.lowerBound, to: name.range.lowerBound))
                .allSatisfy({ Lexicon.determiners.contains($0.lowered) })
        else { return nil }
        let after = article.text(from: name.range.upperBound, to: sentence.upperBound)
        let isBody = roster.actors[name.actor].kind == .organization
        guard isBody || roster.actors[name.actor].kind == .person, let colon = after.prefixMatch(of: Self.labelEnd),
            // "Okta: Shares fall", and one label is none.
            after[colon.range.upperBound...].first?.isLowercase == true || !isBody && after.hasPrefix(" ("),
            VerbForms.hasFiniteVerb(Word.split(after[colon.range.upperBound...]))
        else { return nil }
        let start = name.range.upperBound + after.utf8.distance(from: after.startIndex, to: colon.range.upperBound)
        return Attribution(
            source: [name.range], cue: [], content: [start..<sentence.upperBound], confidence: Self.passedOverConfidence
        )
    }

    private static let labelEnd = Pattern(#/(?: \([^()]{1,40}\))?: +/#)

    private static let denial = Pattern(
        #/[,”"’]{0,2} (which|something|an? (\w+ )?(claim|charge|allegation|accusation|assertion|suggestion)( that| which)?) (?<who>[^,.;]{3,60}?) (has |have |had )?(\w+ly )?(denied|denies|deny|rejected|rejects|reject|disputed|disputes|dispute)\b/#
    )

    /// Adds who denies what others say, as the end of the sentence tells: "…, a charge that the owner denies".
    mutating func addDenials() {
        for draft in drafts where draft.stance == .asserts && draft.denial == nil && draft.source != nil {
            let end = article.reading.sentences[draft.sentence].range.upperBound
            guard draft.range.upperBound < end else { continue }
            let text = article.text(from: draft.range.upperBound, to: end)
            guard let found = text.prefixMatch(of: Self.denial) else { continue }
            func offset(_ index: String.Index) -> Int {
                draft.range.upperBound + text.utf8.distance(from: text.startIndex, to: index)
            }
            let source = offset(found.who.startIndex)..<offset(found.who.endIndex)
            let attribution = Attribution(
                source: [source], cue: [], content: draft.content, confidence: Self.passedOverConfidence)
            guard let actor = resolver.resolve(attribution, enclosing: draft.actor), actor != draft.actor else {
                continue
            }
            var denied = draft
            (denied.actor, denied.stance, denied.source) = (actor, .denies, source)
            denied.cue = source.upperBound + 1..<offset(found.range.upperBound)
            denied.confidence = Self.passedOverConfidence
            add(denied)
        }
    }

    /// Whether a sentence is a quotation, which by itself is no claim, with the words that say whose it is: "“We lost,” said
    /// Ann Lee on Monday".
    func isFrame(around quotations: [Range<Int>], in sentence: Range<Int>) -> Bool {
        let quotation = quotations.first { $0.overlaps(sentence) }?.clamped(to: sentence)
        // "Asked what she wanted, Ann Lee said: “No.”"
        if let quotation, quotation.lowerBound > sentence.lowerBound, sentence.upperBound - quotation.upperBound <= 4,
            let verb = Word.split(article.text(from: sentence.lowerBound, to: quotation.lowerBound)).last,
            SayingVerbs.quoting.contains(verb.lowered)
        {
            return true
        }
        guard let quotation, quotation.lowerBound - sentence.lowerBound <= 4
        else { return isFrame(afterFew: Word.split(article.text(sentence)), in: sentence) }
        let after = Word.split(article.text(from: quotation.upperBound, to: sentence.upperBound))
        return after.count >= 2 && after.prefix(8).contains { SayingVerbs.quoting.contains($0.lowered) }
    }

    /// "Not so fast, says Ann Lee, who has built bridges".
    private func isFrame(afterFew words: [Word], in sentence: Range<Int>) -> Bool {
        words.indices.dropFirst().dropLast().prefix(4).contains { verb in
            SayingVerbs.quoting.contains(words[verb].lowered)
                && (words[verb + 1].isCapitalized || Lexicon.determiners.contains(words[verb + 1].lowered))
                && article.byte(at: sentence.lowerBound + words[verb - 1].range.upperBound) == UInt8(ascii: ",")
        }
    }

    private static let colonBeforeQuotation = Pattern(/:\s?[“"„«]/)

    /// A sentence up to the colon that leads to a quotation.
    private func leading(_ sentence: Range<Int>) -> Range<Int> {
        let text = article.text(sentence)
        guard let colon = text.firstRange(of: Self.colonBeforeQuotation) else { return sentence }
        return sentence.lowerBound..<sentence.lowerBound
            + text.utf8.distance(from: text.startIndex, to: colon.lowerBound)
    }
}
