import ArgumentModel
import Testing

@testable import Building

/// Which mentions of an article are of one actor.
@Suite("The actors that an article names")
struct ActorRosterTests {
    /// The names of the actors, each with how often it is mentioned.
    private func named(_ marked: String) -> [String: Int] {
        Dictionary(
            ActorRoster(ActorTests.article(marked)).actors.map { ($0.name, $0.mentions.count) }, uniquingKeysWith: +)
    }

    private func kinds(_ marked: String) -> [String: Actor.Kind] {
        Dictionary(ActorRoster(ActorTests.article(marked)).actors.map { ($0.name, $0.kind) }) { first, _ in first }
    }

    // MARK: - Persons

    @Test("A surname of several words joins the full name that ends with it")
    func longSurnames() {
        #expect(
            named(
                "⟦person|Ida von der Au⟧ spoke. ⟦person|Von der Au⟧ left. ⟦person|Luis Mario Paz Soto⟧ met "
                    + "⟦person|Paz Soto⟧. ⟦person|Omar bin Saif al-Nur⟧ knew ⟦person|Bin Saif⟧, but bin ⟦person|Saif⟧ did not."
            )
                == ["Ida von der Au": 2, "Luis Mario Paz Soto": 2, "Omar bin Saif al-Nur": 3])
    }

    @Test("Who is named most by a part of the full name is meant by the surname")
    func shortenedNames() {
        #expect(
            named(
                "⟦person|Omar Ali Khan⟧ spoke. ⟦person|Ali Khan⟧ met ⟦person|Bo Khan⟧. ⟦person|Ali Khan⟧ sang. ⟦person|Khan⟧ laughed."
            ) == ["Omar Ali Khan": 4, "Bo Khan": 1])
    }

    @Test("The first of two surnames, a name cut short and one without its particle mean who has them all")
    func innerNames() {
        #expect(
            named(
                "⟦person|Luis Paz Niño⟧ spoke. ⟦person|Paz⟧ left, and ⟦person|Luis Paz⟧ too. ⟦person|Noor al-Rana⟧ knew "
                    + "⟦person|Rana⟧. ⟦person|Ann Lee⟧ laughed."
            ) == ["Luis Paz Niño": 3, "Noor al-Rana": 2, "Ann Lee": 1])
    }

    @Test("Who belongs to a body, behind an apostrophe or a comma, is named apart from it")
    func belonging() {
        #expect(
            named(
                "⟦person|Okta's Ann Lee⟧ met ⟦person|Bo Lind, chair of the Harbour Trust⟧, and ⟦person|Cy Hall's lawyer⟧ "
                    + "and ⟦person|Di Ford's son Ed Moss⟧."
            ) == ["Okta": 1, "Ann Lee": 1, "Bo Lind": 1, "Harbour Trust": 1, "Cy Hall": 1, "Di Ford": 1, "Ed Moss": 1])
    }

    @Test("A name is whole: with the surname behind an initial, and without the office before it")
    func wholeNames() {
        #expect(
            named(
                "They saw ⟦person|Bo R⟧. Lind's house, and ⟦person|Cy A. I⟧. Moss came. It was Vitamin ⟦person|Ann B⟧. Nobody "
                    + "came. Minister of ⟦person|Health Taro al-Nur⟧ spoke."
            ) == ["Bo R. Lind": 1, "Cy A. I. Moss": 1, "Ann B": 1, "Taro al-Nur": 1])
        #expect(
            named(
                "the Seeds and ⟦organization|Weather Commission⟧, ⟦organization|Lind⟧ and ⟦organization|Hask Commission⟧, the "
                    + "⟦organization|Union of Tram⟧, ⟦organization|Ferry and Harbour Workers⟧ and the "
                    + "⟦organization|School of Hask⟧, ⟦organization|Lind and Moss Trust⟧"
            ) == [
                "Seeds and Weather Commission": 1, "Lind": 1, "Hask Commission": 1,
                "Union of Tram, Ferry and Harbour Workers": 1, "School of Hask": 1, "Lind and Moss Trust": 1,
            ])
        #expect(
            named(
                "the ⟦organization|Centre for Tides and Centre for Reefs⟧, the ⟦organization|Lind Press news agency⟧, "
                    + "⟦organization|Lind Press⟧ and ⟦organization|Lind News⟧"
            ) == ["Centre for Tides": 1, "Centre for Reefs": 1, "Lind Press": 2, "Lind News": 1])
        #expect(
            named(
                "a ⟦organization|Reef Partners official⟧, the ⟦organization|TBI and Justice Office⟧, ⟦person|Tides’ Ann Lee⟧ and "
                    + "the ⟦organization|Lind newspaper⟧ of the ⟦organization|South Hask senator⟧"
            ) == [
                "Reef Partners": 1, "TBI": 1, "Justice Office": 1, "Tides": 1, "Ann Lee": 1,
                "Lind": 1,
            ])
        #expect(
            named(
                "the ⟦organization|nonpartisan Lind Office⟧, ⟦organization|event organizer Okta Events⟧, the "
                    + "⟦organization|Moss campaign and⟧ a ⟦person|Tide Department official⟧, the ⟦organization|government of Hask⟧ "
                    + "and ⟦organization|al-Lind Trust⟧"
            ) == [
                "Lind Office": 1, "Okta Events": 1, "Moss campaign": 1, "Tide Department": 1, "government of Hask": 1,
                "al-Lind Trust": 1,
            ])
    }

    @Test(
        "What is one and many is a people; behind \"the\" stands no person's name; a surname is no firm's; a team has coaches"
    )
    func kindsByOtherNames() {
        let kinds = kinds(
            "⟦person|Norro⟧ rebels fled. ⟦person|Norros⟧ attacked, and ⟦person|Roberts⟧ met ⟦person|Robert⟧. The "
                + "⟦person|Norrish Yuan⟧ voted. The ⟦person|Aga Khan⟧ and the ⟦person|Bo Lind⟧ inquiry met. ⟦person|Ann Weld⟧ "
                + "spoke; ⟦organization|Weld⟧ left. ⟦person|Moorend⟧ coach ⟦person|Cy Hall⟧ knew ⟦person|Moss⟧ coach and "
                + "⟦person|Saltby⟧ gubernatorial candidate ⟦person|Di Ford⟧. The ⟦person|Senate Minority Leader⟧ left "
                + "⟦place|Hask⟧ to the ⟦person|Mayor of Hask⟧. The ⟦person|Welds⟧ met the ⟦person|Sanders⟧ campaign and "
                + "⟦person|Jan Brewer⟧.")
        #expect(kinds["Welds"] == .group)
        #expect([kinds["Sanders"], kinds["Jan Brewer"]] == [.person, .person])
        #expect(kinds["Norros"] == .group)
        #expect(kinds["Roberts"] == .person)
        #expect(kinds["Norrish Yuan"] == .organization)
        #expect([kinds["Aga Khan"], kinds["Bo Lind"], kinds["Ann Weld"], kinds["Moss"]].allSatisfy { $0 == .person })
        #expect(kinds["Weld"] == nil)
        #expect(kinds["Moorend"] == .organization)
        #expect(kinds["Saltby"] == .place)
        #expect(kinds["Senate Minority Leader"] == .person)
        #expect(kinds["Hask"] == .place)
    }

    @Test("Two people of one long surname stay apart")
    func sharedLongSurname() {
        #expect(
            named("⟦person|Ann Hall Lee⟧ met ⟦person|Bo Hall Lee⟧ and ⟦person|Hall Lee⟧.")
                == ["Ann Hall Lee": 1, "Bo Hall Lee": 1, "Hall Lee": 1])
    }

    @Test("A person's name goes on over particles, whether the reader marked the rest or not")
    func particles() {
        #expect(
            named(
                "⟦person|Kirsti⟧ af ⟦person|Lund⟧ spoke. ⟦person|Noor⟧ al-Din ⟦person|Saleh⟧ left. "
                    + "⟦person|Luis Paz⟧ y Niño’s boat sank. ⟦person|Ana⟧ y Luis swam. ⟦person|Julio⟧ de los Rios sang. "
                    + "⟦person|Pedro⟧ d'Orta fell. ⟦person|Al-Din Saleh⟧ rose.")
                == [
                    "Kirsti af Lund": 1, "Noor al-Din Saleh": 2, "Luis Paz y Niño": 1, "Ana": 1, "Julio de los Rios": 1,
                    "Pedro d'Orta": 1,
                ])
    }

    @Test("A nickname in quotation marks is no part of the name and does not cut it")
    func nicknames() {
        #expect(
            named(
                "⟦person|Bo⟧ “⟦person|Bobo⟧” ⟦person|Lind⟧ spoke. ⟦person|Ann⟧ \"Annie⟦person|\" Hall⟧ left. "
                    + "⟦person|Lind⟧ laughed. ⟦person|Cy Ford⟧ said “Never” to them.")
                == ["Bo Lind": 2, "Ann Hall": 1, "Cy Ford": 1])
    }

    @Test("The first letter is never a slip, nor is the first word of another name")
    func slips() {
        #expect(
            named("⟦organization|Harlow Magazine⟧ met ⟦person|Bo Barlow⟧. ⟦person|Harlow⟧ paid.")["Bo Barlow"] == 1)
        #expect(
            named("⟦organization|Barlew Magazine⟧ met ⟦person|Bo Barlow⟧. ⟦person|Barlew⟧ paid.")["Bo Barlow"] == 1)
    }

    @Test("An honorific makes a person of what the reader took for a body, but not of what belongs to it")
    func honorifics() {
        #expect(
            kinds(
                "⟦person|Ann Lee⟧ met. ⟦organization|Ms Lee⟧ spoke. Mr ⟦organization|Hall⟧ left. "
                    + "⟦organization|Dr Ford's Union⟧ stayed.")
                == ["Ann Lee": .person, "Hall": .person, "Dr Ford's Union": .organization])
    }

    // MARK: - Bodies

    @Test("A short name in brackets is the body's, whatever the reader took it for and wherever it cut the name")
    func shortNames() {
        let text =
            "The ⟦organization|Office of Tides⟧ (⟦person|Oftide⟧) met. ⟦person|Oftide⟧ spoke. The "
            + "⟦organization|Department for Docks⟧, ⟦organization|Mills and Rural Roads⟧ (⟦person|Demir⟧) left. Demir paid. "
            + "The ⟦organization|Ministry of Water⟧ (⟦person|Minag⟧) won. The ⟦organization|Town Hall (AbC⟧) is old. "
            + "⟦organization|Harbour Club⟧ (⟦person|Lind⟧) lost."
        #expect(
            kinds(text) == [
                "Office of Tides": .organization, "Department for Docks, Mills and Rural Roads": .organization,
                "Ministry of Water": .organization, "Town Hall": .organization, "Harbour Club": .organization,
                "Lind": .person,
            ])
        #expect(named(text)["Office of Tides"] == 3)
        #expect(named(text)["Department for Docks, Mills and Rural Roads"] == 3)
    }

    @Test("What common words abbreviate is nobody; a central bank is somebody")
    func abbreviations() {
        #expect(
            named(
                "They use live tide reading (⟦organization|LTR⟧). ⟦person|LTR⟧ helps. Tidal energy units (⟦group|TEUs⟧) "
                    + "help. ⟦person|TEUs⟧ do. The tidal bank (⟦organization|TB⟧) paid.") == ["TB": 1])
    }

    @Test("Two bodies with an 'and the' between are two, but what one is for may be two things")
    func conjoined() {
        #expect(
            named(
                "The ⟦organization|TDU and the League of Traders⟧ met the ⟦organization|Centre for Docks and the Sea⟧.")
                == ["TDU": 1, "League of Traders": 1, "Centre for Docks and the Sea": 1])
    }

    @Test("Dotted capitals are the name without dots, from the first to the last")
    func dots() {
        let text =
            "The ⟦organization|Free Tide Union⟧ (F.⟦organization|T.U.⟧) met. The F.⟦person|T.U.⟧ paid. "
            + "The ⟦person|F.B.I.⟧ came."
        #expect(named(text) == ["Free Tide Union": 3, "F.B.I.": 1])
        #expect(kinds(text)["F.B.I."] == .organization)
    }

    @Test("'The Bureau' is the one body so called that was named before")
    func calledByNoun() {
        #expect(
            named(
                "The ⟦organization|Tide Bureau⟧ met. The Bureau paid. The Bureau of Mines did not. The ⟦person|League⟧ slept. "
                    + "The ⟦organization|League for Docks⟧ spoke. The ⟦organization|League⟧ left. ⟦organization|Dock Trust⟧ and "
                    + "⟦organization|Mill Trust⟧ fell. The Trust rose. The ⟦person|Ellery Courier⟧ wrote, and the Courier erred."
            )
                == [
                    "Tide Bureau": 2, "League": 1, "League for Docks": 2, "Dock Trust": 1, "Mill Trust": 1,
                    "Ellery Courier": 2,
                ])
    }

    @Test("Laws and the parties to a case are no actors")
    func laws() {
        #expect(
            named(
                "In ⟦organization|Lind v Dock Council⟧ and ⟦person|Hall⟧ v. ⟦organization|Mill Board⟧ the "
                    + "⟦organization|Tidal Waters Act⟧ stood, and the ⟦organization|Dock Safety⟧ Directive. "
                    + "⟦person|Ford v. Moss⟧ fell. ⟦person|Bill⟧ left.") == ["Bill": 1])
    }

    // MARK: - Short forms

    @Test("A short name means the firm whose name opens with it, and never a place or what has a part named after it")
    func openings() {
        #expect(
            named(
                "⟦organization|Lumo Toys⟧ grew. ⟦person|Lumo⟧ fell. The ⟦organization|Hask Council⟧ met in "
                    + "⟦organization|Hask⟧. ⟦organization|Okta⟧ rose, and ⟦organization|Okta Maps⟧ too."
            ) == ["Lumo Toys": 2, "Hask Council": 1, "Hask": 1, "Okta": 1, "Okta Maps": 1])
    }

    @Test("A short name may stand before the name in full, and letters in brackets may be another language's")
    func beforeFull() {
        #expect(
            named(
                "The ⟦organization|Parliament⟧ met. The ⟦organization|Parliament of Hask⟧ is new. The "
                    + "⟦organization|Office for Tides⟧ (⟦organization|BST⟧) left, and the ⟦organization|BST⟧ laughed."
            ) == ["Parliament of Hask": 2, "Office for Tides": 3])
        // Once only, but it begins like one.
        #expect(
            named(
                "The ⟦organization|Office for Tides⟧ (⟦organization|OTB⟧) met the ⟦organization|Hask Party⟧ "
                    + "(⟦organization|BST⟧)."
            ) == ["Office for Tides": 2, "Hask Party": 1, "BST": 1])
    }

    @Test("A name is the same with and without whose it is, and letters abbreviate the words right before them")
    func owned() {
        #expect(
            named("⟦organization|Lind Team's Harbour Office⟧ left. The ⟦organization|Harbour Office⟧ stayed.")
                == ["Harbour Office": 2])
        #expect(
            named(
                "The ⟦organization|Board of North West Hask⟧ (⟦organization|NWH⟧) met, and ⟦organization|NWH⟧ is cold.")[
                    "North West Hask"] == 3)
    }

    // MARK: - Nobody

    @Test("What a minister is for, where a firm is based and of what people somebody is are no names")
    func nobody() {
        #expect(
            named(
                "⟦organization|Hask Road⟧ and Rail Minister ⟦person|Ann Lee⟧ met the ⟦organization|Fort Hask-based⟧ firm. "
                    + "The ⟦organization|South Norwegian⟧ and ⟦person|Minister of Finance⟧ left."
            ) == ["Ann Lee": 1])
    }

    @Test("What a name ends with, and what stands before it, tells a body")
    func bodies() {
        #expect(
            kinds(
                "⟦person|Tide News⟧ closed. Toymaker ⟦person|Bright Bear⟧ grew. ⟦person|Northlith⟧ left "
                    + "⟦organization|Hask Mining⟧. ⟦place|Hask⟧ is cold.")
                == [
                    "Tide News": .organization, "Bright Bear": .organization, "Northlith": .person,
                    "Hask Mining": .organization, "Hask": .place,
                ])
    }
}
