import ArgumentModel
import Articles
import Language
import Testing

@testable import Building

/// Who is one person and who are two.
@Suite("People and their names")
struct PeopleNamedTests {
    private func roster(_ marked: String, title: String? = nil) -> ActorRoster {
        let article = ActorTests.article(marked)
        var source = article.source
        source.article.title = title
        return ActorRoster(ReadArticle(source: source, reading: article.reading))
    }

    /// The names of the actors, each with how often it is mentioned.
    private func named(_ marked: String, title: String? = nil) -> [String: Int] {
        Dictionary(roster(marked, title: title).actors.map { ($0.name, $0.mentions.count) }, uniquingKeysWith: +)
    }

    @Test("Father and son are two, and the surname alone is whoever is not called junior")
    func generations() {
        #expect(
            named(
                "⟦person|Bo Lind⟧ met ⟦person|Bo Lind Jr.⟧ and ⟦person|Bo Lind⟧. ⟦person|Lind Jr.⟧ left, ⟦person|Lind⟧ not."
            )
                == ["Bo Lind": 3, "Bo Lind Jr.": 2])
        #expect(named("⟦person|Bo Lind, Jr.⟧ came. ⟦person|Lind⟧ left.") == ["Bo Lind Jr.": 2])
    }

    @Test("A name is the same with its accents and without")
    func accents() {
        #expect(named("⟦person|Ege Doğan⟧ came. ⟦person|Dogan⟧ left. He is Doğan.") == ["Ege Doğan": 3])
    }

    @Test("A surname that an article leads belongs to whom it names, but 'The Lind' may be what somebody is called")
    func ledByArticle() {
        #expect(
            named("⟦person|Ann Lind⟧ came. ⟦person|The Lind⟧ campaign is in debt.") == ["Ann Lind": 2])
        #expect(named("⟦person|Ann Hask⟧ came. ⟦person|The Lind⟧ sang.").keys.contains("The Lind"))
    }

    @Test("Whose surname several bear is who stands in the headline")
    func headline() {
        let text = "⟦person|Ann Lind⟧ came with ⟦person|Bo Lind⟧. ⟦person|Lind⟧ spoke."
        #expect(named(text, title: "Ann Lind votes") == ["Ann Lind": 2, "Bo Lind": 1])
        #expect(named(text, title: "The vote") == ["Ann Lind": 1, "Bo Lind": 2])
    }

    @Test("'Ms Kim' is neither of two whose names do not tell who is a woman")
    func unknownGender() {
        #expect(
            named("⟦person|Kim Ji-ho⟧ met ⟦person|Kim Soo-ah⟧. ⟦person|Ms Kim⟧ spoke, and ⟦person|Mr Kim⟧ sang.")
                == ["Kim Ji-ho": 1, "Kim Soo-ah": 1, "Ms Kim": 1, "Mr Kim": 1])
    }

    @Test("Who has one name is the same with a rank and without, but a lord is not the lady of his name")
    func ranks() {
        #expect(
            named(
                "⟦person|Lord Hask⟧ met ⟦person|Lady Hask⟧ and ⟦person|Pope Marin⟧. ⟦person|Marin⟧ left, ⟦person|Lady Hask⟧ too."
            )
                == ["Lord Hask": 1, "Lady Hask": 2, "Pope Marin": 2])
    }

    @Test("Pronouns and words for relatives tell who is a man or a woman")
    func genders() {
        let marked = "⟦person|Kim ⟦head|Ji-ho⟧⟧ came, and ⟦ref|her⟧ husband ⟦person|Lee Ro⟧ too."
        let resolver = SourceResolver(ActorTests.article(marked))
        #expect(resolver.roster.actors.prefix(2).map(\.gender) == [.female, .male])
    }

    @Test(
        "Titles of many languages are no part of a name, but who has one name is called by his rank",
        arguments: [
            ("Alhaji Musa Bello", "Musa Bello"), ("Sheikha Noor al-Rana", "Noor al-Rana"), ("Pope Marin", "Pope Marin"),
            ("Sister Ida Lee", "Ida Lee"), ("Sister Ida", "Sister Ida"), ("Lord Hask", "Lord Hask"),
            ("Mr Hask", "Hask"), ("Bo Lind, Sr.", "Bo Lind Sr."),
        ])
    func titles(text: String, name: String) { #expect(PersonName(text).name == name) }

    @Test(
        "What tells of several, of somebody's age or of the next one describes nobody",
        arguments: [
            ("Two patients, ⟦person|Ann Lee⟧ and Bo, came.", nil),
            ("Okta's deputy, ⟦person|Ann Lee⟧, and the head of tides, Bo, came.", "Okta's deputy"),
            ("⟦person|Ann Lee⟧, 62, a retired teacher, came.", nil),
        ] as [(String, String?)])
    func descriptions(marked: String, description: String?) {
        #expect(roster(marked).actors[0].description == description)
        var actor = LocalActor(name: "Ann Lee", kind: .person)
        actor.describe("62, a retired teacher")
        #expect(actor.description == "a retired teacher")
    }
}
