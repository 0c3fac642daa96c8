import ArgumentModel
import Testing

@testable import Building

/// What is a body, what is a thing, and which names are one body's.
@Suite("Bodies and things and their names")
struct BodiesNamedTests {
    private func kinds(_ marked: String) -> [String: Actor.Kind] {
        Dictionary(ActorRoster(ActorTests.article(marked)).actors.map { ($0.name, $0.kind) }) { first, _ in first }
    }

    @Test(
        "A firm's name, its officers and what follows it tell that it is no person",
        arguments: [
            "⟦person|Lind Inc.⟧ said so, and ⟦person|Lind⟧ grew.", "⟦person|Lind & Hask⟧ said so.",
            "⟦person|Lind Motors⟧ said so.", "⟦person|Lind⟧'s striker left.", "⟦person|Lind⟧'s current chairman left.",
            "The insurer ⟦person|Lind⟧ left.", "⟦person|Lind Desal⟧, the company that built it, left.",
            "⟦person|LINDO⟧ left.", "An analyst at ⟦person|Lind Hask⟧ left.", "⟦person|Lind⟧, which makes ropes, left.",
            "The chief executive of ⟦person|Lind Hask⟧ left.",
        ])
    func bodies(marked: String) { #expect(kinds(marked).values.first == .organization) }

    @Test(
        "A person's are no signs of a body",
        arguments: [
            "⟦person|Ann Lee⟧, a biologist at the University, left.", "⟦person|Lee⟧'s wife left.",
            "The union ⟦person|Okta general secretary Ann Lee⟧ left.", "⟦person|Lee⟧'s lawyer left.",
            "⟦person|LINDO⟧ left. ⟦person|Lindo⟧ came.", "⟦person|Ann Lee⟧, a ferry owner, left.",
            "The film maker ⟦person|Ann Lee⟧ left.",
        ])
    func people(marked: String) { #expect(kinds(marked).values.first == .person) }

    @Test("Who has a mayor is a place")
    func places() { #expect(kinds("⟦person|Hask⟧'s mayor left.") == ["Hask": .place]) }

    @Test(
        "Products, works and programmes are nobody",
        arguments: [
            "The ferry ⟦person|Ann Lee⟧ was lost.", "The drug ⟦person|Sereva⟧, which they sell, helps.",
            "A chatbot called ⟦organization|Palo⟧ spoke.",
            "Malware called ⟦other|Redcap⟧ spread, they said ⟦other|Redcap⟧ was bad.",
            "The party's plan, called ⟦other|Clear Air⟧, failed.", "⟦organization|Pulse⟧, its new social app, grew.",
            "The division “⟦organization|Ropes and Sails⟧” grew.", "⟦person|Sereva⟧'s maker grew.",
            "⟦organization|ChatGPT⟧ grew.", "⟦organization|Nutritionist⟧ Ann came.",
            "⟦organization|Project Hask⟧ stores it here.",
        ])
    func things(marked: String) { #expect(kinds(marked).isEmpty) }

    @Test(
        "Who makes a thing, owns one or speaks is somebody",
        arguments: [
            "The drug ⟦organization|Okta⟧ sells helps.",
            "The game ⟦organization|Okta⟧ grew. ⟦organization|Okta⟧ said so.",
            "⟦organization|Okta⟧, its parent company, grew.", "⟦organization|Project Hask⟧ said no.",
            "“⟦person|Ann Lee⟧” sang. ⟦person|Ann Lee⟧ left.",
        ])
    func actors(marked: String) { #expect(kinds(marked).count == 1) }

    @Test("A site's name goes to its end, and 'People's' belongs to what it opens")
    func wholeNames() {
        #expect(
            Set(kinds("⟦organization|Tideline⟧.com.au grew, and the People’s ⟦organization|Harbour Army⟧ too.").keys)
                == ["Tideline.com.au", "People’s Harbour Army"])
    }

    @Test("A body is one however its country, its office and its party are spelled")
    func spellings() {
        #expect(
            Set(
                kinds(
                    "The ⟦organization|US Tide Department⟧ met the ⟦organization|United States Department of Tide⟧. "
                        + "⟦organization|Green Dawn⟧ left. The ⟦organization|Green Dawn Party⟧ laughed. The ⟦organization|UN⟧ "
                        + "is the ⟦organization|United Nations⟧."
                ).keys) == ["United States Department of Tide", "Green Dawn Party", "United Nations"])
        #expect(OrganizationName("CCP").key == OrganizationName("Chinese Communist Party").key)
    }

    @Test("A firm may be called after somebody with an 's, which a verb follows")
    func possessives() {
        #expect(
            kinds("⟦person|Hadley⟧'s said sales fell. ⟦person|Hadley⟧'s shops closed. ⟦person|Lee⟧'s shops did not.")
                == ["Hadley's": .organization, "Lee": .person])
    }

    @Test("Of 'Lee and colleagues' and 'Lee et al.' Lee is named, of 'Labour MP' Labour")
    func company() {
        #expect(
            kinds(
                "⟦person|Ann Lee⟧ came. ⟦group|Lee and her colleagues⟧ left. ⟦group|Lee et al⟧ sang. A ⟦organization|Centre MP⟧ left."
            )
                == ["Ann Lee": .person, "Centre": .organization])
    }
}
