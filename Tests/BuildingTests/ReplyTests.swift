import ArgumentModel
import Language
import Testing

@testable import Building

/// Who is told to answer whom, and with which claims.
@Suite("Replies")
struct ReplyTests {
    /// "+" or "-", whether it says nothing else, and what it replies to.
    private static func reply(_ sentence: String) -> String? {
        Reply(sentence).map { reply in
            [reply.kind == .supports ? "+" : "-", reply.isBare ? "bare" : "", reply.isOfSeveral ? "several" : ""]
                .filter { !$0.isEmpty }.joined(separator: " ") + ": "
                + reply.object.map(\.lowered).joined(separator: " ")
        }
    }

    @Test(
        "A sentence may tell that somebody replies",
        arguments: [
            ("The union disagreed.", "- bare: "),
            ("But the union hit back at Ruiz on Tuesday.", "- bare: ruiz"),
            ("Teachers condemned the plan.", "-: the plan"),
            ("The owner, Tom Belk, called the report nonsense.", "- bare: the report"),
            ("The trust stood by its report.", "+ bare: its report"),
            ("Farmers welcomed the decision of the court, saying it was overdue.", "+: the decision"),
            ("The plan was widely condemned by teachers.", "- several: the plan"),
            ("The announcement drew sharp criticism from teachers.", "- several: the announcement"),
            (
                "There was skepticism among teachers about the promise of new kitchens.",
                "- several: the promise of new kitchens"
            ),
            ("Not everyone was convinced by the promise.", "- several: the promise"),
        ])
    func told(_ sentence: String, reply: String) { #expect(Self.reply(sentence) == reply) }

    @Test(
        "Other sentences tell of none",
        arguments: [
            "The union, which disagreed, has left.", "He left because the teachers condemned the plan.",
            "The board has not endorsed the plan.", "Who disagreed?",
            "There was no criticism of the plan.", "Voters came to pose questions about the plan.",
            "The officials disagree on what to do.",
            "The plan would be welcomed by teachers.", "The mill is old.",
        ])
    func untold(_ sentence: String) { #expect(Self.reply(sentence) == nil) }

    /// Each reply as "what is said - what it is said against".
    private static func replies(_ marked: String) -> [String] {
        let found = ClaimFinder(ActorTests.article(marked))
        return found.replies.map { from, to, kind in
            "\(found.drafts[from].text) \(kind == .supports ? "+" : "-") \(found.drafts[to].text)"
        }
    }

    private static let promise =
        "⟦source|⟦person|Lena Marsh⟧⟧ ⟦cue|said⟧ that ⟦content|the dam will bring work to the valley⟧."

    @Test(
        "What is cited after it answers the last claim of another, and the sentence that only announces it is left out")
    func disagreement() {
        let marked =
            Self.promise
            + "\n\n⟦person|Paul Ode⟧ disagreed.\n\n“⟦content|Nobody will work there⟧,” ⟦source|he⟧ ⟦cue|said⟧."
        #expect(Self.replies(marked) == ["Nobody will work there - The dam will bring work to the valley"])
        #expect(ClaimFinder(ActorTests.article(marked)).drafts.count == 2)
        // Where nothing follows, it is all that there is.
        let alone = ClaimFinder(ActorTests.article(Self.promise + "\n\n⟦person|Paul Ode⟧ disagreed.")).drafts
        #expect(alone.map(\.text) == ["The dam will bring work to the valley", "Paul Ode disagreed"])
    }

    @Test("Somebody else who is cited after it gives no reply of his")
    func another() {
        #expect(
            Self.replies(
                Self.promise
                    + "\n\n⟦person|Paul Ode⟧ disagreed.\n\n“⟦content|Nobody will work there⟧,” ⟦cue|said⟧ ⟦source|⟦person|Ida Brun⟧⟧."
            ) == [])
    }

    @Test("A denial is a claim of its own: what follows speaks for it")
    func denied() {
        let found = ClaimFinder(
            ActorTests.article(
                Self.promise
                    + "\n\n⟦source|⟦person|Paul Ode⟧⟧ ⟦cue|rejected⟧ ⟦content|the claim⟧. ⟦source|He⟧ ⟦cue|said⟧ that ⟦content|nobody will work there⟧."
            ))
        #expect(found.replies.isEmpty)
        #expect(found.drafts.count == 3)
    }

    @Test("Who also is skeptical speaks against the same, who does not share the doubts against those who have them")
    func others() {
        func said(_ content: String, by name: String) -> String {
            " “⟦content|\(content)⟧,” ⟦cue|said⟧ ⟦source|⟦person|\(name)⟧⟧."
        }
        #expect(
            Self.replies(
                Self.promise + "\n\n⟦person|Paul Ode⟧ disagreed." + said("Nobody will work there", by: "Paul Ode")
                    + "\n\n⟦person|Ida Brun⟧ was also skeptical." + said("The river is dry", by: "Ida Brun")
                    + "\n\nNot everyone shares these doubts." + said("The river has risen", by: "Jon Aal"))
                == [
                    "Nobody will work there - The dam will bring work to the valley",
                    "The river is dry - The dam will bring work to the valley",
                    "The river has risen - The river is dry",
                ])
    }

    @Test("Everyone who is quoted after a criticism of what was said voices it, once; who only is cited ends it")
    func several() {
        let voices =
            "\n\n“⟦content|Nobody will work there⟧,” ⟦cue|said⟧ ⟦source|⟦person|Ida Brun⟧⟧. “⟦content|It is a lie⟧,” ⟦cue|said⟧ ⟦source|⟦person|Ida Brun⟧⟧."
            + "\n\n“⟦content|The valley will drown⟧,” ⟦cue|said⟧ ⟦source|⟦person|Jon Aal⟧⟧."
            + "\n\n⟦source|⟦person|Tom Belk⟧⟧ ⟦cue|said⟧ that ⟦content|the river has risen⟧."
        let expected = [
            "Nobody will work there - The dam will bring work to the valley",
            "The valley will drown - The dam will bring work to the valley",
        ]
        #expect(Self.replies(Self.promise + "\n\nThere was skepticism about the dam." + voices) == expected)
        #expect(Self.replies(Self.promise + "\n\nThe claim drew criticism." + voices) == expected)
        #expect(Self.replies(Self.promise + "\n\nTeachers rejected claims of work." + voices).count == 1)
        #expect(Self.replies(Self.promise + "\n\nTeachers rejected claims of fraud." + voices).isEmpty)
        // What is criticized was not said, or not planned.
        #expect(Self.replies(Self.promise + "\n\nThe noise drew criticism." + voices) == [])
        #expect(
            Self.replies(
                Self.promise.replacing("will bring work to", with: "has flooded") + "\n\nThe move drew criticism."
                    + voices) == [])
    }

    @Test("Who defends what he said speaks for it; who calls it nonsense, against it")
    func defence() {
        let answer = "\n\n“⟦content|Forty houses will be built⟧,” ⟦source|⟦person|Lena Marsh⟧⟧ ⟦cue|said⟧."
        #expect(
            Self.replies(Self.promise + "\n\n⟦person|Lena Marsh⟧ defended her claim." + answer)
                == ["Forty houses will be built + The dam will bring work to the valley"])
        let other = answer.replacing("Lena Marsh", with: "Paul Ode")
        #expect(
            Self.replies(Self.promise + "\n\n⟦person|Paul Ode⟧ called the claim nonsense." + other)
                == ["Forty houses will be built - The dam will bring work to the valley"])
    }

    @Test("Critics speak against whom they are told to follow, supporters against critics")
    func camps() {
        func replies(_ camp: String, _ next: String) -> [String] {
            Self.replies(
                Self.promise
                    + " ⟦source|\(camp)⟧ ⟦cue|say⟧ ⟦content|the valley will drown⟧. ⟦source|\(next)⟧ ⟦cue|say⟧ ⟦content|the river is low⟧."
            )
        }
        let doubt = "The valley will drown - The dam will bring work to the valley"
        #expect(replies("Critics", "Supporters of the dam") == [doubt, "The river is low - The valley will drown"])
        #expect(
            replies("Critics", "Other opponents") == [
                doubt, "The river is low - The dam will bring work to the valley",
            ])
        #expect(replies("Supporters of the dam", "Surgeons") == [])
        #expect(replies("Critics of ⟦person|Paul Ode⟧", "Surgeons") == [])
    }

    @Test("What somebody says right after a denial speaks against what he denies")
    func denial() throws {
        func draft(_ stance: Assertion.Stance, _ sentence: Int) -> ClaimDraft {
            ClaimDraft(
                range: sentence..<sentence + 1, content: [sentence..<sentence + 1], text: "", kind: .assertion,
                sentence: sentence, block: 0, actor: 1, stance: stance, confidence: 1)
        }
        var drafts = [draft(.denies, 0), draft(.asserts, 1)]
        #expect(PassageRelations.reason(0, 1, drafts) == nil)
        drafts[0].isDenied = true
        let reason = try #require(PassageRelations.reason(0, 1, drafts))
        #expect(reason == (from: 1, to: 0, basis: .passage))
        let evidence = Evidence<Int>(from: 1, to: 0, kind: .supports, confidence: 1, basis: .passage)
        #expect(PassageRelations.ofClaims(evidence, drafts).kind == .contradicts)
        func isDenied(_ cue: String) -> [Bool] {
            ClaimFinder(
                ActorTests.article("⟦source|⟦person|Paul Ode⟧⟧ ⟦cue|\(cue)⟧ that ⟦content|the dam is unsafe⟧.")
            ).drafts.map(\.isDenied)
        }
        #expect(isDenied("denied") == [true] && isDenied("does not think") == [false] && isDenied("says") == [false])
    }

    @Test("A quotation is spoken by him who is said to speak where it ends")
    func framed() {
        let found = ClaimFinder(
            ActorTests.article(
                "⟦person|Paul Ode⟧ came late. “The dam is far too old,” ⟦source|he⟧ ⟦cue|said⟧. “⟦content|It leaks every spring⟧.”"
            ))
        #expect(found.drafts.map(\.text) == ["The dam is far too old", "It leaks every spring"])
        #expect(Set(found.drafts.map(\.actor)).count == 1)
    }

    @Test("Who says what others claim, and then what speaks against it, contradicts it, and gives it as no reason")
    func othersClaim() {
        func draft(_ text: String, _ link: ClaimDraft.Link = .none) -> ClaimDraft {
            var draft = ClaimDraft(
                range: 0..<1, content: [0..<1], text: text, kind: .assertion, sentence: 0, block: 0, actor: 1,
                confidence: 1)
            draft.link = link
            return draft
        }
        let claim = draft("The board has always claimed that the dam is safe")
        #expect(claim.isOthersClaim)
        for text in [
            "I have always claimed that it is safe", "The claim is old", "The board never claimed that it is safe",
        ] {
            #expect(!draft(text).isOthersClaim)
        }
        let answer = draft("The dam leaks", .contrast)
        #expect(PassageRelations.opposes(answer, claim))
        #expect(!PassageRelations.opposes(draft("The dam leaks"), claim))
        #expect(!PassageRelations.opposes(answer, draft("The dam is safe")))
        #expect(PassageRelations.relation(.supports, isReason: true, claim, draft("It is safe")) == nil)
        #expect(PassageRelations.relation(.supports, isReason: true, draft("It holds"), draft("It is safe")) != nil)
    }
}
