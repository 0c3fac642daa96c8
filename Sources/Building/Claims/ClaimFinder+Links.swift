import Language

/// How a claim is tied to what was said before it, where not its own words tell but those around it: "But the union said",
/// "The mayor countered that".
extension ClaimFinder {
    /// What the connective that opens a claim's sentence, or else the verb by which the claim is said, tells of its tie.
    func link(of draft: ClaimDraft) -> ClaimDraft.Link {
        let sentence = article.reading.sentences[draft.sentence].range
        guard draft.source != nil || draft.cue != nil, !draft.isPosition,
            !drafts.contains(where: { $0.sentence == draft.sentence && $0.range.lowerBound < draft.range.lowerBound })
        else { return .none }
        let frame = article.text(from: sentence.lowerBound, to: draft.range.lowerBound)
        let opening = ClaimWording(frame, isReported: false).link
        if opening != .none { return opening }
        let cue = draft.cue.map { Word.split(article.text($0)) } ?? []
        let said = ClaimDraft.Link(cue)
        if said != .none { return said }
        let words = Word.split(frame)
        return words.contains { $0.lowered == "however" } || words.prefix(2).map(\.lowered) == ["in", "response"]
            ? .contrast : .none
    }
}

extension ClaimDraft.Link {
    /// What a verb of saying tells of what is said by it: "countered", "conceded", "agreed".
    init(_ cue: [Word]) {
        let words = cue.map(\.lowered)
        func begins(_ stems: [String]) -> Bool { words.contains { stems.contains(where: $0.hasPrefix) } }
        let isNegated = words.contains(where: Lexicon.isNegation)
        if isNegated {
            self = .none
        } else if begins(["counter", "retort", "rebut"]) {
            self = .rebuttal
        } else if begins(["repl", "respond"]) {
            self = .contrast
        } else if begins(["conced", "admit", "acknowledg"]) {
            self = .concession
        } else if begins(["echo", "concur"]) || words.contains(where: { ["agree", "agrees", "agreed"].contains($0) }) {
            self = .agreement
        } else {
            self = .none
        }
    }
}
