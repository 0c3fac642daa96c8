import ArgumentModel
import Testing

@testable import Building

@Suite("What the text says of two neighbours")
struct PassageRelationsTests {
    private static func draft(_ kind: Claim.Kind = .assertion, actor: Int = 0, link: ClaimDraft.Link = .none)
        -> ClaimDraft
    {
        var draft = ClaimDraft(
            range: 0..<1, content: [0..<1], text: "", kind: kind, sentence: 0, block: 0, actor: actor, confidence: 1)
        draft.link = link
        return draft
    }

    @Test("A connective says which is the reason, whatever the judge thinks; without one the judge does")
    func direction() throws {
        let because = try #require(
            PassageRelations.relation(.supports, isReason: true, Self.draft(), Self.draft(link: .ground)))
        #expect(!because.isForward && because.isStated)
        let therefore = try #require(
            PassageRelations.relation(.supports, isReason: false, Self.draft(), Self.draft(link: .conclusion)))
        #expect(therefore.isForward && therefore.isStated)
        let plain = try #require(PassageRelations.relation(.supports, isReason: false, Self.draft(), Self.draft()))
        #expect(!plain.isForward && !plain.isStated)
    }

    @Test("What 'but' opens supports nothing before it, and contradicts what another said; in one mouth it concedes")
    func contrast() throws {
        let but = Self.draft(link: .contrast)
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), but) == nil)
        let other = Self.draft(actor: 1)
        let against = try #require(PassageRelations.relation(.contradicts, isReason: false, other, but))
        #expect(against.isForward && against.isStated)
        #expect(PassageRelations.relation(.contradicts, isReason: false, Self.draft(), but) == nil)
    }

    @Test("A 'because' that opens another speaker's paragraph is no reason of the one before")
    func answers() {
        var answer = Self.draft(actor: 1, link: .ground)
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), answer)?.isStated == true)
        answer.block = 1
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), answer)?.isStated == false)
    }

    @Test("'They will not' denies what somebody else says right before it, 'X rejects this' the last claim of another")
    func elliptic() {
        func drafts(_ denial: ClaimDraft.Denial, after sentences: Int, actor: Int = 1) -> [ClaimDraft] {
            var last = Self.draft(actor: actor)
            (last.denial, last.sentence) = (denial, sentences)
            return [Self.draft(), Self.draft(), last]
        }
        #expect(PassageRelations.denied(by: 2, drafts(.previous, after: 1)) == [1])
        #expect(PassageRelations.denied(by: 2, drafts(.previous, after: 2)) == [])
        #expect(PassageRelations.denied(by: 2, drafts(.previous, after: 1, actor: 0)) == [])
        #expect(PassageRelations.denied(by: 2, drafts(.one, after: 2)) == [1])
        #expect(PassageRelations.denied(by: 2, drafts(.several, after: 1)) == [1, 0])
        #expect(PassageRelations.denied(by: 1, drafts(.one, after: 1)) == [])
    }

    @Test("One speaker does not contradict himself, two may")
    func speakers() {
        #expect(PassageRelations.relation(.contradicts, isReason: true, Self.draft(), Self.draft()) == nil)
        #expect(PassageRelations.relation(.contradicts, isReason: true, Self.draft(), Self.draft(actor: 1)) != nil)
    }

    @Test("What happened is no conclusion from what else happened, nor from what should")
    func reports() {
        let report = Self.draft(.evidence)
        #expect(PassageRelations.relation(.supports, isReason: true, report, report) == nil)
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(.prescription), report) == nil)
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), report) != nil)
    }

    @Test("What speaks for a denial speaks against the claim that is denied, and what speaks against it for the claim")
    func denied() {
        var claim = Self.draft(actor: 1)
        claim.stance = .denies
        let drafts = [Self.draft(), claim, claim]
        func told(_ kind: Relation.Kind, from: Int, to: Int, _ basis: Relation.Basis = .passage) -> Evidence<Int> {
            PassageRelations.ofClaims(
                Evidence(from: from, to: to, kind: kind, confidence: 0.8, basis: basis, article: nil), drafts)
        }
        #expect(told(.supports, from: 0, to: 1).kind == .contradicts)
        let against = told(.contradicts, from: 1, to: 0, .stated)
        #expect(against.kind == .supports && against.from == 0 && against.to == 1)
        #expect(told(.contradicts, from: 1, to: 0).kind == .contradicts)
        #expect(told(.supports, from: 1, to: 2).kind == .supports)
    }
}
