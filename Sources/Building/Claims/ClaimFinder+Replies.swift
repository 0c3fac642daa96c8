import ArgumentModel
import Articles
import Language

/// Who answers whom: "Senator Ode disagreed. “Nobody will work there,” he said".
extension ClaimFinder {
    /// Ties what is told after a sentence that tells of a reply to what that replies to, and leaves out what only announces it.
    mutating func addReplies() {
        var announcing: Set<Int> = []
        for (position, sentence) in article.reading.sentences.enumerated() {
            guard let block = article.block(at: sentence.range.lowerBound),
                article.source.blocks[block].kind == .body, turns.turn(at: sentence.range.lowerBound) == nil,
                let reply = Reply(article.text(sentence.range)),
                !quotations.all.contains(where: { $0.contains(sentence.range.lowerBound + reply.end) })
            else { continue }
            func mention(_ words: ArraySlice<Word>) -> Int? {
                guard let first = words.first, let last = words.last else { return nil }
                let start = sentence.range.lowerBound
                return roster.mentions(in: start + first.range.lowerBound..<start + last.range.upperBound).first?.actor
            }
            let told = drafts.first {
                $0.sentence == position && $0.source?.lowerBound ?? .max < sentence.range.lowerBound + reply.end
            }
            let speaker = mention(reply.speaker) ?? (reply.isOfSeveral ? nil : told?.actor)
            let accused = mention(reply.object)
            let answers = answers(
                after: sentence.range.lowerBound + reply.end, in: position, by: speaker, not: accused,
                several: reply.isOfSeveral && speaker == nil)
            // "The police rejected the allegation" is itself what is claimed, and what they say next speaks for it.
            guard let first = answers.first, reply.isBare || told?.denial == nil || drafts[first].actor != told?.actor,
                let target = reply.isAnother
                    ? replies.last(where: { $0.kind == reply.kind && block - drafts[$0.from].block <= 2 })?.to
                    : target(
                        of: reply, before: sentence.range.lowerBound, in: block,
                        accused: reply.isForOwn ? speaker : accused, answers)
            else { continue }
            for answer in answers { replies.append((answer, target, reply.kind)) }
            if reply.isBare {
                announcing.formUnion(
                    drafts.indices.filter {
                        drafts[$0].sentence == position
                            && drafts[$0].range.contains(sentence.range.lowerBound + reply.end - 1)
                    })
            }
        }
        leaveOut(announcing)
        addCamps()
    }

    /// The claims that give a reply: the first of each who is cited right after it, or of him who is said to give it.
    private func answers(after offset: Int, in sentence: Int, by speaker: Int?, not accused: Int?, several: Bool)
        -> [Int]
    {
        var answers: [Int] = []
        var (last, block) = (sentence, article.block(at: offset) ?? 0)
        var heard: Set<Int?> = []
        for (position, draft) in drafts.enumerated() where draft.range.lowerBound >= offset {
            guard draft.sentence - last <= 3, draft.block - block <= 1, !draft.isOwnVoice,
                let actor = draft.actor, actor != accused, answers.count < 4
            else { break }
            // Whom an article cites next without quoting him may speak of something else.
            guard answers.isEmpty || draft.isQuoted || draft.block == article.block(at: offset) else { break }
            // What a body or a group says is told by one of it.
            if let speaker, actor != speaker, roster.actors[speaker].kind == .person || draft.sentence - sentence > 1 {
                break
            }
            (last, block) = (draft.sentence, draft.block)
            if draft.stance == .asserts, draft.denial == nil, heard.insert(actor).inserted { answers.append(position) }
            if !several { break }
        }
        return answers
    }

    /// Takes drafts back that only announce what others say.
    private mutating func leaveOut(_ positions: Set<Int>) {
        guard !positions.isEmpty else { return }
        replies.removeAll { positions.contains($0.from) || positions.contains($0.to) }
        for number in replies.indices {
            replies[number].from -= positions.count { $0 < replies[number].from }
            replies[number].to -= positions.count { $0 < replies[number].to }
        }
        for position in positions.sorted(by: >) {
            remove(at: position)
            reject(.announcement)
        }
    }
}
