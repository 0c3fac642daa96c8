import Language
import Testing

@testable import Building

/// What is named in place of the pronouns of a claim.
@Suite("Pronouns in claims")
struct PronounTests {
    private func texts(_ marked: String) -> [String] { ClaimFinder(ActorTests.article(marked)).drafts.map(\.text) }

    @Test("Whose party supports a plan is not the party")
    func owners() {
        #expect(
            texts(
                "The ⟦organization|⟦head|Okta⟧⟧ board met. ⟦source|⟦ref|Its⟧ lawyers⟧ ⟦cue|oppose⟧ ⟦content|the plan⟧.")
                == ["[Okta’s] lawyers oppose the plan"])
        #expect(
            texts(
                "The party met. ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|opposes⟧ ⟦content|the plan⟧. ⟦source|She⟧ ⟦cue|supports⟧ ⟦content|the toll⟧."
            )
                == ["Ann Lee opposes the plan", "[Ann Lee] supports the toll"])
    }

    @Test(
        "'She's' is 'she is', and before a participle 'she has'",
        arguments: [
            ("⟦ref|she⟧'s right about the toll", "[Ann Lee is] right about the toll"),
            ("⟦ref|she⟧'s never been seen on the bridge", "[Ann Lee has] never been seen on the bridge"),
        ])
    func contractions(said: String, claim: String) {
        #expect(
            texts("⟦person|Ann ⟦head|Lee⟧⟧ came. ⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|\(said)⟧.") == [claim])
    }

    @Test(
        "A mother whose child is not told is not named, nor is anybody before a title",
        arguments: [
            ("My ⟦head|mother⟧ has a shop.", "⟦ref|she⟧ cleans the bridge", "She cleans the bridge"),
            ("The ⟦head|mother⟧ has a shop.", "⟦ref|she⟧ cleans the bridge", "[The mother] cleans the bridge"),
            (
                "⟦person|Bo ⟦head|Ford⟧⟧ came.", "⟦ref|His⟧ Excellency owns the bridge",
                "His Excellency owns the bridge"
            ),
        ])
    func unnamed(before: String, said: String, claim: String) {
        #expect(texts("\(before) ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|\(said)⟧.") == [claim])
    }

    @Test(
        "'They will not, because …' is said of what the sentence before speaks of, or of nobody",
        arguments: [
            (
                "small shops will lose money", "They will not, because the toll is low",
                "[Small shops] will not, because the toll is low"
            ),
            ("a toll harms the town", "It does not, for it is low", "[A toll] does not, for it is low"),
            ("a toll harms the town", "It does not", "It does not"),
            ("a toll harms the town", "They do not, for it is low", "They do not, for it is low"),
            ("the owners of the shops lose", "They do not, for it is low", "They do not, for it is low"),
        ])
    func elliptic(said: String, denial: String, claim: String) {
        let told = "The ⟦head|drivers⟧ grumble. ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ that ⟦content|\(said)⟧. "
        let answer = denial.replacing(/^(It|They)/) { "⟦ref|\($0.output.0)⟧" } + "."
        #expect(ClaimFinder(ActorTests.article(told + answer, type: .assertion)).drafts.last?.text == claim)
    }

    @Test("Who has no name is told with an article")
    func anonymous() {
        #expect(
            texts(
                "⟦source|The ⟦head|committee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ "
                    + "⟦content|⟦ref|it⟧ is wrong about that⟧.")
                == ["The bridge is safe", "[The committee] is wrong about that"])
        // Nowhere is it "the committee": no text of a claim may be the builder's own.
        #expect(
            texts(
                "⟦source|Our ⟦head|committee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ "
                    + "⟦content|⟦ref|it⟧ is wrong about that⟧.")
                == ["The bridge is safe", "It is wrong about that"])
    }
}
