import ArgumentModel
import Language
import Testing

@testable import Building

/// What articles tell of others without quoting them: positions, lists of demands, what somebody is right about.
@Suite("Positions and demands that are told")
struct ToldPositionTests {
    /// Who claims what, "not: " before what is denied.
    private func claims(_ marked: String) -> [String] {
        let finder = ClaimFinder(ActorTests.article(marked, type: .assertion))
        return finder.drafts.flatMap { draft in
            ([draft.actor] + draft.others).map { actor in
                let name = actor.map { finder.roster.actors[$0].name } ?? "nobody"
                return name + (draft.stance == .denies ? " denies: " : ": ") + draft.text
            }
        }
    }

    @Test(
        "A position is claimed by whoever takes it",
        arguments: [
            ("⟦place|Norland⟧ has already opposed the treaty.", "Norland: Norland has already opposed the treaty"),
            (
                "Its chairman, ⟦person|Ann Lee⟧, branded the toll as robbery.",
                "Ann Lee: Its chairman, Ann Lee, branded the toll as robbery"
            ),
            ("The police union demands a limit.", "police union: The police union demands a limit"),
            // What others do to the subject, and what is a noun.
            ("⟦person|Ann Lee⟧ was criticised for the toll.", "the author: Ann Lee was criticised for the toll"),
            (
                "⟦person|Ann Lee⟧ ignored the demands of the drivers.",
                "the author: Ann Lee ignored the demands of the drivers"
            ),
            // Another clause is the author's.
            (
                "⟦person|Ann Lee⟧ opposed the toll, but the council raised it.",
                "the author: Ann Lee opposed the toll, but the council raised it"
            ),
        ])
    func positions(sentence: String, claim: String) { #expect(claims(sentence) == [claim]) }

    @Test("What somebody is told to be right about is the author's claim as well")
    func agreement() {
        #expect(
            claims("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|is right⟧ that ⟦content|the mill is old⟧.")
                == ["Ann Lee: The mill is old", "the author: The mill is old"])
        #expect(
            !claims("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|is not right⟧ that ⟦content|the mill is old⟧.")
                .contains("the author: The mill is old"))
    }

    @Test("What the colon behind a disagreement opens is not denied")
    func disagreement() {
        #expect(
            claims("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|disagrees⟧: ⟦content|the mill is quite old⟧.")
                == ["Ann Lee: The mill is quite old"])
    }

    @Test("What somebody was asked and answers is not his")
    func answered() {
        let finder = ClaimFinder(
            ActorTests.article("⟦source|she⟧ came. ⟦cue|Asked⟧ ⟦content|whether the mill would close⟧, she left."))
        #expect(!finder.drafts.contains { $0.stance == .questions && $0.actor != nil })
    }

    @Test("A name and a colon before a clause tell who says it")
    func labelled() {
        #expect(
            claims("The ⟦organization|Harbour Trust⟧: the bridge is far too old.")
                == ["Harbour Trust: The bridge is far too old"])
        #expect(claims("⟦organization|Okta⟧: Shares are up again.").allSatisfy { $0.hasPrefix("the author:") })
    }

    @Test("The lines of a list are demanded by whoever the words before it name")
    func lists() {
        #expect(
            claims(
                """
                The ⟦organization|Harbour Trust⟧ demands three things:

                - an immediate end to the toll

                - The bridge should be closed to lorries.
                """
            ).suffix(2)
                == [
                    "Harbour Trust: [There should be] an immediate end to the toll",
                    "Harbour Trust: The bridge should be closed to lorries",
                ])
    }

    @Test("The number of a post and the mark of a quoted line are no words of the claim")
    func marks() {
        #expect(claims("3/12 The mill is quite old.") == ["the author: The mill is quite old"])
        #expect(
            claims("As ⟦person|Ann Lee⟧ of Hask puts it:\n\n> The mill is quite old now.")
                .last == "Ann Lee: The mill is quite old now")
    }

    @Test(
        "What does not mean something, and what nor is true, is denied",
        arguments: [
            "That does not mean that the mill is old.", "None of this means the mill is old.",
            "Nor is it true that the mill is old.",
        ])
    func notMeant(sentence: String) { #expect(claims(sentence) == ["the author denies: The mill is old"]) }
}
