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

    @Test("What should be done is concluded from what is so, unless a connective tells otherwise")
    func demands() throws {
        var demand = Self.draft(.prescription)
        demand.text = "The mill should be closed"
        for isReason in [false, true] {
            let before = try #require(PassageRelations.relation(.supports, isReason: isReason, demand, Self.draft()))
            #expect(!before.isForward)
            let after = try #require(PassageRelations.relation(.supports, isReason: isReason, Self.draft(), demand))
            #expect(after.isForward)
        }
        let so = try #require(
            PassageRelations.relation(.supports, isReason: false, demand, Self.draft(link: .conclusion)))
        #expect(so.isForward)
        var plea = Self.draft()
        plea.text = "I really urge the council to close the mill"
        #expect(plea.isDemand && !Self.draft().isDemand)
        // What has to be so is no demand.
        demand.text = "The mill has to be old"
        #expect(try #require(PassageRelations.relation(.supports, isReason: true, demand, Self.draft())).isForward)
    }

    @Test("A reason is given by who makes the claim, not by who reports it, nor by the next to speak")
    func others() {
        func supports(_ first: ClaimDraft, _ second: ClaimDraft) -> Bool {
            PassageRelations.relation(.supports, isReason: true, first, second) != nil
        }
        var said = Self.draft(actor: 1)
        said.cue = 0..<1
        var another = said
        another.actor = 2
        #expect(!supports(Self.draft(), said))
        #expect(supports(said, Self.draft()))
        #expect(supports(said, another))
        another.block = 1
        #expect(!supports(said, another))
        // What is only told needs no reason, but what is told of the speaker can have his.
        var told = Self.draft(.evidence)
        #expect(!supports(said, told))
        told.named = [1]
        #expect(supports(said, told))
    }

    @Test("An article that only tells gives no reasons but those it names")
    func tells() {
        func supports(_ link: ClaimDraft.Link = .none, isReport: Bool) -> Bool {
            PassageRelations.relation(
                .supports, isReason: true, Self.draft(), Self.draft(link: link), isReport: isReport) != nil
        }
        #expect(supports(isReport: false) && !supports(isReport: true) && supports(.ground, isReport: true))
        func isReport(_ text: String, _ kind: Claim.Kind = .assertion) -> Bool {
            var draft = Self.draft(kind)
            draft.text = text
            return [Self.draft(), draft].isReport
        }
        #expect(isReport("The mill is old"))
        #expect(!isReport("The mill should be closed", .prescription) && !isReport("Our mill is old"))
        #expect(!isReport("Who needs a mill?"))
    }

    @Test("Who counters speaks against another, who agrees for him; who concedes speaks for the other, not for himself")
    func replies() {
        func isStated(_ kind: Relation.Kind, _ link: ClaimDraft.Link, by actor: Int) -> Bool? {
            PassageRelations.relation(kind, isReason: true, Self.draft(), Self.draft(actor: actor, link: link))?
                .isStated
        }
        #expect(isStated(.contradicts, .rebuttal, by: 1) == true && isStated(.supports, .rebuttal, by: 1) == nil)
        #expect(isStated(.supports, .agreement, by: 1) == true && isStated(.contradicts, .agreement, by: 1) == nil)
        #expect(isStated(.supports, .agreement, by: 0) == nil)
        #expect(isStated(.supports, .concession, by: 0) == nil && isStated(.contradicts, .concession, by: 1) == nil)
    }

    @Test("A connective joins one speaker's sentence to the next whatever the judge thinks; who denies says why")
    func reasons() {
        func reason(_ second: ClaimDraft, after first: ClaimDraft = Self.draft()) -> [Int]? {
            PassageRelations.reason(0, 1, [first, second]).map { [$0.from, $0.to] }
        }
        func draft(_ link: ClaimDraft.Link, sentence: Int = 1, actor: Int = 0) -> ClaimDraft {
            var draft = Self.draft(actor: actor, link: link)
            (draft.sentence, draft.range) = (sentence, 2..<3)
            return draft
        }
        #expect(reason(draft(.conclusion)) == [0, 1] && reason(draft(.ground)) == [1, 0])
        #expect(reason(draft(.none)) == nil && reason(draft(.contrast)) == nil)
        #expect(reason(draft(.conclusion, sentence: 2)) == nil && reason(draft(.conclusion, actor: 1)) == nil)
        var denial = Self.draft()
        denial.denial = .one
        #expect(reason(draft(.none), after: denial) == [1, 0])
        #expect(reason(draft(.conclusion), after: denial) == nil)
    }

    @Test("Whom the author cites after his denial speaks for it, the denied only where they admit something")
    func witnesses() {
        func drafts(_ actor: Int, _ link: ClaimDraft.Link = .none, sentence: Int = 2) -> [ClaimDraft] {
            var denial = Self.draft()
            (denial.denial, denial.sentence) = (.one, 1)
            var witness = Self.draft(actor: actor, link: link)
            (witness.source, witness.sentence) = (0..<1, sentence)
            return [Self.draft(actor: 1), denial, witness]
        }
        #expect(PassageRelations.witnesses(to: 1, drafts(2)) == [2])
        #expect(PassageRelations.witnesses(to: 1, drafts(1)) == [])
        #expect(PassageRelations.witnesses(to: 1, drafts(1, .concession)) == [2])
        #expect(PassageRelations.witnesses(to: 1, drafts(2, .contrast)) == [])
        #expect(PassageRelations.witnesses(to: 1, drafts(2, sentence: 3)) == [])
        #expect(PassageRelations.witnesses(to: 0, drafts(2)) == [])
    }

    @Test("What somebody rejects in so many words is no reason for what he says")
    func rejected() {
        let drafts = [Self.draft(actor: 1), Self.draft(), Self.draft(actor: 2)]
        let denial = Evidence(from: 1, to: 0, kind: .contradicts, confidence: 1, basis: .stated, article: nil)
        #expect(PassageRelations.rejected([denial], drafts) == [[0, 0]])
    }

    @Test("'Lee countered that' denies the last claim of another, 'Lee rejects the mayor's figures' the mayor's last")
    func answered() {
        var last = Self.draft(actor: 1, link: .rebuttal)
        last.block = 1
        let drafts = [Self.draft(actor: 2), Self.draft(), last]
        #expect(PassageRelations.denied(by: 2, drafts) == [1])
        (last.link, last.denial, last.accused) = (.none, .one, 2)
        #expect(PassageRelations.denied(by: 2, drafts.dropLast() + [last]) == [0])
        (last.denial, last.accused) = (.findings, nil)
        var demand = Self.draft(.prescription)
        demand.text = "The mill should close"
        #expect(PassageRelations.denied(by: 2, [Self.draft(actor: 2), demand, last]) == [0])
        last.accused = 3
        #expect(PassageRelations.denied(by: 2, drafts.dropLast() + [last]) == [])
    }

    @Test("A 'because' that opens another speaker's paragraph is no reason of the one before")
    func answers() {
        var answer = Self.draft(actor: 1, link: .ground)
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), answer)?.isStated == true)
        answer.block = 1
        #expect(PassageRelations.relation(.supports, isReason: true, Self.draft(), answer) == nil)
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
