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

    /// Whoever is cited by the name of one camp speaks against the last that one of the other says, and critics against whomever
    /// they are told to follow: "Critics say that the toll is unfair".
    private mutating func addCamps() {
        let camps = drafts.map(camp)
        for (position, camp) in camps.enumerated() {
            guard let camp, drafts[position].denial == nil, !drafts[position].isPosition,
                !replies.contains(where: { $0.from == position })
            else {
                continue
            }
            let draft = drafts[position]
            let earlier = drafts.indices[..<position].last { other in
                draft.block - drafts[other].block <= 1 && drafts[other].actor != draft.actor
                    && !drafts[other].isOwnVoice
                    && drafts[other].actor != nil && camps[other] != camp
            }
            guard let earlier, camp == .contradicts || camps[earlier] == .contradicts,
                drafts[earlier].stance == draft.stance, drafts[earlier].denial == nil,
                !replies.contains(where: { $0.from == earlier && $0.to == position })
            else { continue }
            replies.append((position, earlier, .contradicts))
        }
    }

    /// The camp that the source of a claim is named by: "critics", "supporters of the toll"; nil for those of a person.
    private func camp(_ draft: ClaimDraft) -> Relation.Kind? {
        guard let source = draft.source, !draft.range.overlaps(source) else { return nil }
        let words = Word.split(article.text(source)).prefix { !["of", "who", "that"].contains($0.lowered) }
        guard let last = words.last, words.dropLast().allSatisfy({ Lexicon.quantifiers.contains($0.lowered) }),
            !roster.mentions(in: source).contains(where: { roster.actors[$0.actor].kind == .person })
        else { return nil }
        return Self.opponents.contains(last.lowered)
            ? .contradicts : Self.supporters.contains(last.lowered) ? .supports : nil
    }

    private static let opponents: Set<String> = ["critics", "opponents", "skeptics", "sceptics", "detractors"]
    private static let supporters: Set<String> = ["supporters", "proponents", "advocates", "backers", "defenders"]

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

    /// The claim that a reply speaks of: what is named there in the same words, or else the last that anybody else is told to
    /// make.
    private func target(of reply: Reply, before offset: Int, in block: Int, accused: Int?, _ answers: [Int]) -> Int? {
        let speakers = Set(answers.map { drafts[$0].actor })
        let earlier = drafts.indices.reversed().filter { position in
            let draft = drafts[position]
            return draft.range.upperBound <= offset && block - draft.block <= 4 && !draft.isOwnVoice
                && draft.actor != nil && draft.denial == nil && draft.stance == .asserts
                && (reply.isForOwn || !speakers.contains(draft.actor)) && (accused == nil || draft.actor == accused)
        }
        let names = accused.map { accused in Set(Word.split(roster.actors[accused].name).map(\.lowered)) } ?? []
        let named = reply.object.filter { word in
            word.lowered.utf8.count > 2 && !Lexicon.functionWords.contains(word.lowered) && !word.isCapitalized
                && !names.contains(word.stem)
        }
        let isSaying = named.isEmpty ? reply.isBare : named.contains(anyOf: Self.sayings)
        let topics = Set(
            named.filter { !Self.sayings.contains($0.lowered) && !Self.acts.contains($0.lowered) }.map(Self.root))
        // "Her state's laws" are not spoken of where nobody speaks of the state.
        let owners = Set(named.filter { $0.lowered.contains("'") }.map(Self.root))
        func shared(_ position: Int) -> Int {
            let draft = drafts[position]
            let words = Set(Word.split(draft.text).map(Self.root))
            let all = words.union(Word.split(draft.source.map(article.text) ?? "").map(Self.root))
            return all.isSuperset(of: owners) && (isSaying || isPlan(draft))
                ? words.intersection(topics).count : 0
        }
        if let best = earlier.max(by: { (shared($0), $0) < (shared($1), $1) }), shared(best) > 0 { return best }
        // "Not all share these doubts": those of whoever was told to have them.
        if named.contains(anyOf: Self.doubts), let critic = replies.last(where: { $0.kind == .contradicts })?.from,
            earlier.contains(critic)
        {
            return critic
        }
        guard owners.isEmpty, let last = earlier.first, block - drafts[last].block <= 1 else { return nil }
        let matter = Set(reply.matter.filter { !Lexicon.functionWords.contains($0.lowered) }.map(Self.root))
        if !matter.isEmpty, named.contains(anyOf: Lexicon.accusations),
            matter.isDisjoint(with: Word.split(drafts[last].text).map(Self.root))
        {
            return nil
        }
        return isSaying || named.contains(anyOf: Self.acts) && isPlan(drafts[last]) ? last : nil
    }

    /// Whether somebody says what is to be done.
    private func isPlan(_ draft: ClaimDraft) -> Bool {
        let words = Word.split(draft.text)
        // "[The ministry] would sell it" is a plan, "It would hurt the poor" is none.
        return draft.isDemand || words.contains(anyOf: Self.planning)
            || draft.text.hasPrefix("[") && words.contains { $0.lowered == "would" }
    }

    private static let planning: Set<String> = [
        "will", "wants", "wanted", "intends", "intended", "vowed", "should", "must",
    ]

    /// The beginning of a word, which it shares with others made of it: "withdrawal", "withdraw".
    private static func root(_ word: Word) -> Substring { word.stem.prefix(5) }

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

    /// What somebody said, as those call it who speak of it.
    private static let sayings: Set<String> = Lexicon.accusations.union(Lexicon.findings).union(
        ClaimWording.contentNouns
    )
    .union([
        "assessment", "characterization", "comment", "comments", "forecast", "position", "prediction", "remark",
        "remarks", "statement", "theory", "words",
    ]).subtracting(["it", "this", "that", "them", "these"])
    private static let doubts: Set<String> = [
        "doubt", "doubts", "skepticism", "scepticism", "criticism", "criticisms", "objection", "objections", "concern",
        "concerns",
    ]
    /// What somebody wants to do.
    private static let acts: Set<String> = [
        "announcement", "decision", "idea", "measure", "measures", "move", "plan", "plans", "policy", "promise",
        "proposal", "proposals",
    ]
}
