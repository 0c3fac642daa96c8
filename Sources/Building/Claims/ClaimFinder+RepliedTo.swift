import ArgumentModel
import Articles
import Language

/// Which claim a reply is a reply to.
extension ClaimFinder {
    /// The claim that a reply speaks of: what is named there in the same words, or else the last that anybody else is told to
    /// make.
    ///
    /// - Parameters:
    ///   - offset: where the sentence begins that tells of the reply, in a block.
    ///   - accused: whose claim it must be, where the sentence says so.
    ///   - answers: the claims that give the reply.
    func target(of reply: Reply, before offset: Int, in block: Int, accused: Int?, _ answers: [Int]) -> Int? {
        let speakers = Set(answers.map { drafts[$0].actor })
        let earlier = drafts.indices.reversed().filter { position in
            let draft = drafts[position]
            return draft.range.upperBound <= offset && block - draft.block <= 4 && !draft.isOwnVoice
                && draft.actor != nil && draft.denial == nil && draft.stance == .asserts
                && (reply.isForOwn || !speakers.contains(draft.actor)) && (accused == nil || draft.actor == accused)
        }
        let names = accused.map { accused in Set(Word.split(roster.actors[accused].name).map(\.lowered)) } ?? []
        let named = reply.object.filter { Self.isNoun($0) && !names.contains($0.stem) }
        let isSaying = named.isEmpty ? reply.isBare : named.contains(anyOf: Self.sayings)
        let topics = Self.roots(
            named.filter { !Self.sayings.contains($0.lowered) && !Self.acts.contains($0.lowered) })
        // "Her state's laws" are not spoken of where nobody speaks of the state.
        let owners = Self.roots(named.filter { $0.lowered.contains("'") })
        func shared(_ position: Int) -> Int {
            let draft = drafts[position]
            let words = Self.roots(Word.split(draft.text))
            let all = words.union(Self.roots(Word.split(draft.source.map(article.text) ?? "")))
            guard all.isSuperset(of: owners), isSaying || isPlan(draft) else { return 0 }
            return words.intersection(topics).count
        }
        if let best = earlier.max(by: { (shared($0), $0) < (shared($1), $1) }), shared(best) > 0 { return best }
        // "Not all share these doubts": those of whoever was told to have them.
        if named.contains(anyOf: Self.doubts), let critic = replies.last(where: { $0.kind == .contradicts })?.from,
            earlier.contains(critic)
        {
            return critic
        }
        // Of whose claim it is told, that may stand farther off.
        guard owners.isEmpty, let last = earlier.first, accused != nil || block - drafts[last].block <= 1 else {
            return nil
        }
        // "Rejected accusations of fraud": not those of something else.
        let matter = Self.roots(reply.matter.filter(Self.isNoun))
        if !matter.isEmpty, named.contains(anyOf: Lexicon.accusations),
            matter.isDisjoint(with: Self.roots(Word.split(drafts[last].text)))
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

    /// Whether a word may name what is spoken of: no word of grammar, and nobody's name.
    private static func isNoun(_ word: Word) -> Bool {
        word.lowered.utf8.count > 2 && !Lexicon.functionWords.contains(word.lowered) && !word.isCapitalized
    }

    /// The beginnings of words, which they share with others made of them: "withdrawal", "withdraw".
    private static func roots(_ words: some Sequence<Word>) -> Set<Substring> { Set(words.map { $0.stem.prefix(5) }) }

    private static let planning: Set<String> = [
        "will", "wants", "wanted", "intends", "intended", "vowed", "should", "must",
    ]
    /// What somebody said, as those call it who speak of it.
    private static let sayings = Lexicon.accusations.union(Lexicon.findings).union(ClaimWording.contentNouns).union([
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
