import ArgumentModel
import Language

/// Who is cited by the name of a camp: "Critics say that the toll is unfair".
extension ClaimFinder {
    /// Whoever is cited by the name of one camp speaks against the last that one of the other says, and critics against whomever
    /// they are told to follow: "Critics say that the toll is unfair".
    mutating func addCamps() {
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
}
