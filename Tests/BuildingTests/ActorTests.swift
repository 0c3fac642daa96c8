import ArgumentModel
import Articles
import Language
import TestSupport
import Testing

@testable import Building

/// An article whose reading is given by marks in its text: ⟦person|…⟧ and the like are entities, ⟦source|…⟧, ⟦cue|…⟧ and
/// ⟦content|…⟧ in order make attributions.
@Suite("Actors and claims of one article")
struct ActorTests {
    @Test("A surname joins the one full name that it fits, and two people of one surname stay apart")
    func surnames() {
        let article = Self.article(
            "⟦person|Ann Lee⟧ spoke. ⟦person|Lee⟧ left. ⟦person|Bo Lind⟧ met ⟦person|Cy Lind⟧. ⟦person|Lind⟧ laughed.")
        let roster = ActorRoster(article)
        #expect(roster.actors.map(\.name).sorted() == ["Ann Lee", "Bo Lind", "Cy Lind"])
        #expect(roster.actors.first { $0.name == "Ann Lee" }?.mentions.count == 2)
        #expect(roster.actors.first { $0.name == "Cy Lind" }?.mentions.count == 2)
    }

    @Test("A rare surname one slip away joins the full name")
    func misspelt() {
        let roster = ActorRoster(Self.article("⟦person|Aino Riikonen⟧ spoke. ⟦person|Rikkonen⟧ left."))
        #expect(roster.actors.map(\.name) == ["Aino Riikonen"])
        #expect(roster.actors[0].aliases == ["Rikkonen"])
    }

    @Test("An acronym joins the name whose initials it has")
    func acronym() {
        let roster = ActorRoster(
            Self.article(
                "The ⟦organization|Union of Tram Drivers⟧ (⟦organization|UTD⟧) met. The ⟦organization|UTD⟧ is angry."))
        #expect(roster.actors.count == 1)
        #expect(roster.actors[0].mentions.count == 3)
    }

    @Test("The words around a name tell its kind where the reader errs")
    func context() {
        let article = Self.article(
            "⟦person|Sceptics⟧ argue. ⟦person|TikTok⟧ said no. In ⟦person|Vaduz⟧ the ⟦person|Harbour Commission⟧ met. ⟦person|Okta⟧'s users left. "
                + "⟦person|Lumo⟧, a small maker of clocks, closed. ⟦person|McAvoy⟧ laughed, and ⟦person|Lee⟧'s sister too. "
                + "The media group ⟦person|Harald Falk⟧ sold the news site ⟦person|Tideline⟧ to its owner ⟦person|Ed Moss⟧."
        )
        let kinds = Dictionary(uniqueKeysWithValues: ActorRoster(article).actors.map { ($0.name, $0.kind) })
        #expect(
            kinds == [
                "Sceptics": .group, "TikTok": .organization, "Vaduz": .person, "Harbour Commission": .organization,
                "Okta": .organization,
                "Lumo": .organization, "McAvoy": .person, "Lee": .person, "Harald Falk": .organization,
                "Tideline": .organization, "Ed Moss": .person,
            ])
    }

    @Test("What somebody does stands beside the name, after it or before it")
    func appositions() {
        let roster = ActorRoster(
            Self.article(
                "⟦person|Ann Lee⟧, Harbour Fellow at the Institute for Tides, spoke. Okta's interim head, ⟦person|Bo Lind⟧, left. "
                    + "⟦person|Cy Hall⟧, who owns a boat, laughed. For a judge, ⟦person|Di Ford⟧ said, that is late. "
                    + "In May, ⟦person|Ed Moss⟧, head of “Ropes and Sails” said so."))
        let roles = roster.actors.reduce(into: [:]) { $0[$1.name] = $1.description }
        var actor = LocalActor(name: "Fay Orr", kind: .person)
        actor.describe("its epidemiologist, Dr.")
        #expect(actor.description == "epidemiologist")
        #expect(roles == ["Ann Lee": "Harbour Fellow at the Institute for Tides", "Bo Lind": "Okta's interim head"])
    }

    @Test("A name ends at the comma before a role, which describes it; 'some experts' is no name")
    func commas() {
        let roster = ActorRoster(
            Self.article(
                "⟦person|Ann Lee, Harbour Fellow at the⟧ Union, spoke. ⟦person|Bo Lind, Jr.⟧ left. ⟦group|Some experts⟧ and ⟦other|Westerners⟧ stayed."
            ))
        #expect(Set(roster.actors.map(\.name)) == ["Ann Lee", "Bo Lind Jr.", "Westerners"])
        #expect(roster.actors.first { $0.name == "Ann Lee" }?.description == "Harbour Fellow at the Union")
        #expect(roster.actors.first { $0.name == "Westerners" }?.kind == .group)
    }

    @Test("What is done to a name at the start of a sentence is no part of it")
    func opener() {
        let roster = ActorRoster(
            Self.article(
                "⟦organization|Okta⟧ grew. ⟦organization|Banning Okta⟧ helps nobody. ⟦organization|Boeing Lines⟧ fell.")
        )
        #expect(roster.actors.map(\.name) == ["Okta", "Boeing Lines"])
        #expect(roster.actors[0].mentions.count == 2)
    }

    @Test("A short form joins the one longer name that it fits, and an American Okta is Okta")
    func shortForms() {
        let roster = ActorRoster(
            Self.article(
                "The ⟦organization|House of Deputies⟧ met. The ⟦place|House⟧ voted. ⟦organization|Norse Harbour Union⟧ left. "
                    + "The ⟦organization|Harbour Union⟧ laughed. ⟦organization|Lumo Platforms⟧ grew, and so did "
                    + "⟦organization|Lumo⟧. ⟦organization|Okta⟧ fell. An ⟦organization|American Okta⟧ would not. "
                    + "The ⟦organization|American Union⟧ is none of them."))
        #expect(
            roster.actors.map(\.name) == [
                "House of Deputies", "Norse Harbour Union", "Lumo Platforms", "Okta", "American Union",
            ])
        #expect(roster.actors.map(\.mentions.count) == [2, 2, 2, 2, 1])
    }

    @Test("A member of a party is a role, several are a group, and what is only written in capitals is nobody")
    func members() {
        let roster = ActorRoster(
            Self.article(
                "⟦person|Younger Democrats⟧ left. The ⟦organization|Ohio Republican⟧ said so. ⟦organization|AI⟧ is new. "
                    + "⟦person|Ann Lee, the head of the FBI⟧, spoke."))
        #expect(roster.actors.map(\.name).sorted() == ["Ann Lee", "FBI", "Younger Democrats"])
        #expect(roster.actors.first { $0.name == "Younger Democrats" }?.kind == .group)
        #expect(roster.actors.first { $0.name == "FBI" }?.kind == .organization)
    }

    @Test("A company's engineer is not the company, nor is 'a former Okta'")
    func employees() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|A ⟦organization|Okta⟧ engineer specialized in the analysis of bridges⟧ ⟦cue|showed⟧ "
                    + "⟦content|the bridge is weak at night⟧. This surprised a former ⟦organization|Okta⟧: “They know "
                    + "how to build a bridge in a week.” ⟦source|A spokesman for ⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧."
            ))
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
                == ["Okta engineer", "former Okta", "Okta"])
    }

    @Test("A name that is known is found where the reader passed it over, but not inside another name")
    func passedOver() {
        let roster = ActorRoster(
            Self.article(
                "⟦person|Ann Hall⟧ and ⟦organization|Okta⟧ agreed. Hall’s lawyer smiled. They met in Town Hall, Okta says. "
                    + "A hall is no place for ⟦person|Bo Ford⟧. Ford left."))
        let mentions = Dictionary(uniqueKeysWithValues: roster.actors.map { ($0.name, $0.mentions.count) })
        #expect(mentions == ["Ann Hall": 1, "Okta": 2, "Bo Ford": 2])
    }

    @Test("'The company' is the last company that spoke, not an office; 'the department' is one so named")
    func nominalSources() {
        let article = Self.article(
            "⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the plan is safe⟧. "
                + "⟦source|The ⟦organization|Trade Department⟧⟧ ⟦cue|says⟧ ⟦content|the plan is dangerous⟧. "
                + "⟦source|The company⟧ ⟦cue|argues⟧ ⟦content|nobody was ever hurt⟧. "
                + "⟦source|The department⟧ ⟦cue|argues⟧ ⟦content|somebody was hurt once⟧. "
                + "⟦source|The ministry⟧ ⟦cue|argues⟧ ⟦content|both of them are wrong⟧. ⟦person|Ann Lee⟧ signed it. "
                + "⟦source|The order⟧ ⟦cue|says⟧ ⟦content|the plan is dead⟧.")
        let finder = ClaimFinder(article)
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
                == ["Okta", "Trade Department", "Okta", "Trade Department", "ministry", "order"])
    }

    @Test("The source of a study is who made it, not who paid for it; 'many of them' are they")
    func indirectSources() {
        let article = Self.article(
            "⟦source|A study by ⟦organization|Lumo Economics⟧, which ⟦organization|Okta⟧ paid for⟧, ⟦cue|found⟧ "
                + "⟦content|that the plan creates jobs⟧. ⟦source|Drivers⟧ ⟦cue|say⟧ ⟦content|the plan destroys jobs⟧. Drivers who were hurt agree. "
                + "⟦source|Many of them⟧ ⟦cue|fear⟧ ⟦content|they will lose their homes⟧.")
        let finder = ClaimFinder(article)
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
                == ["Lumo Economics", "Drivers", "Drivers"])
    }

    @Test("What a 'that' after a verb of saying announces is a clause, whatever its verb looks like")
    func reportedClause() {
        let finder = ClaimFinder(
            Self.article("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|argues⟧ that ⟦content|Okta passes personal data to the town⟧.")
        )
        #expect(finder.drafts.map(\.text) == ["Okta passes personal data to the town"])
    }

    @Test("A conjunction at the end of what is said belongs to what comes next; without a subject nothing is claimed")
    func ends() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe, but⟧ nobody listens. "
                    + "⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|but does seem to fall⟧."))
        #expect(finder.drafts.map(\.text) == ["The bridge is safe"])
        #expect(finder.drafts.map { $0.range.count } == ["the bridge is safe".utf8.count])
        #expect(finder.rejected == [.fragment: 1])
    }

    @Test("Who is said in so many words to say something is its speaker, also where the reader passed over it")
    func reported() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Ann Lee⟧, who leads the council, says that the bridge is unsafe. But ⟦person|Bo Lind⟧ replied that "
                    + "nobody was ever hurt. If the council says that it is safe, we are lost. They say that in town."))
        #expect(finder.drafts.map(\.text) == ["The bridge is unsafe", "Nobody was ever hurt"])
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee", "Bo Lind"])
        #expect(finder.drafts.map(\.confidence) == [0.6, 0.6])
    }

    @Test("Who takes a position claims the clause that says so; what is supposed or only told is nobody's position")
    func positions() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|Senator ⟦person|Ann Lee⟧⟧ ⟦cue|opposes⟧ ⟦content|the bridge⟧. ⟦source|She⟧ ⟦cue|urged⟧ "
                    + "⟦content|the council to sell it⟧. If ⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|supports⟧ ⟦content|the plan⟧, it passes. "
                    + "⟦source|⟦person|Cy Hall⟧⟧ ⟦cue|mentioned⟧ ⟦content|the plan of the town⟧. "
                    + "⟦source|⟦person|Cy Hall⟧⟧ ⟦cue|may oppose⟧ ⟦content|the plan of the town⟧."))
        #expect(
            finder.drafts.map(\.text) == [
                "Senator Ann Lee opposes the bridge", "The council [should] sell it",
            ])
        #expect(finder.drafts.map(\.kind) == [.assertion, .prescription])
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee", "Ann Lee"])
        #expect(finder.rejected == [.fragment: 2])
    }

    @Test(
        "What somebody is asked to do should be done",
        arguments: [
            ("⟦cue|urged⟧ ⟦content|the council not to sell it⟧", "The council [should not] sell it"),
            ("⟦cue|has called for⟧ ⟦content|the bridge to be sold⟧", "The bridge [should] be sold"),
            ("⟦cue|called for⟧ ⟦content|an inquiry into the bridge⟧", "[There should be] an inquiry into the bridge"),
            ("⟦cue|called on⟧ ⟦content|⟦person|Bo Lind⟧ to resign⟧", "Bo Lind [should] resign"),
            (
                "⟦cue|has joined the calls for⟧ ⟦content|severe limits on the bridge⟧",
                "[There should be] severe limits on the bridge"
            ),
            (
                "⟦cue|rejects the calls for⟧ ⟦content|severe limits on the bridge⟧",
                "Ann Lee rejects the calls for severe limits on the bridge"
            ),
            ("⟦cue|called for⟧ ⟦content|selling the old bridge⟧", "Ann Lee called for selling the old bridge"),
            ("⟦cue|called for⟧ ⟦content|a fund to build bridges⟧", "Ann Lee called for a fund to build bridges"),
            ("⟦cue|did not urge⟧ ⟦content|the council to sell it⟧", "Ann Lee did not urge the council to sell it"),
            ("⟦cue|urged⟧ ⟦content|them to sell the bridge⟧", "Ann Lee urged them to sell the bridge"),
        ])
    func demands(clause: String, claim: String) {
        let finder = ClaimFinder(Self.article("⟦source|⟦person|Ann Lee⟧⟧ \(clause)."))
        #expect(finder.drafts.first?.text == claim)
    }

    @Test(
        "A verb tells whether a position is taken, and whether it is a demand",
        arguments: [
            ("opposes the deal", false), ("do not support the deal", false), ("would back the deal", false),
            ("has long called for the deal", true), ("called the deal a poisoned chalice", false),
            ("wants the council to act", true), ("expressed support for the deal", false),
            ("wants to win", nil), ("may oppose the deal", nil), ("mentioned the deal", nil), ("expressed thanks", nil),
        ] as [(String, Bool?)])
    func verbs(cue: String, isDemand: Bool?) { #expect(Position(cue: Word.split(cue))?.isDemand == isDemand) }

    @Test("The charge that P is P, and denied")
    func deniedCharge() {
        let finder = ClaimFinder(
            Self.article("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|rejects⟧ ⟦content|the charge that she serves the harbour⟧."))
        #expect(finder.drafts.map(\.text) == ["She serves the harbour"])
        #expect(finder.drafts.map(\.stance) == [.denies])
    }

    @Test(
        "The verb of a source says whether it asserts, denies or leaves open",
        arguments: [
            ("claimed without evidence", Assertion.Stance.asserts), ("has no doubt", .asserts),
            ("never questioned", .asserts), ("neither confirmed nor denied", .questions),
            ("refuses to accept", .denies), ("declined to say", .questions),
            ("debunked the idea", .denies), ("ruled out", .denies), ("disagrees", .denies), ("doubts", .questions),
            ("did not deny", .asserts), ("does not believe", .denies), ("did not say", .questions),
        ])
    func stances(cue: String, stance: Assertion.Stance) {
        let finder = ClaimFinder(
            Self.article("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|\(cue)⟧ that ⟦content|the bridge is safe for all drivers⟧."))
        #expect(finder.drafts.first?.stance == stance)
    }

    @Test("Nobody is made to say what neither of two, or few, believe")
    func negativeSources() {
        let finder = ClaimFinder(
            Self.article("⟦source|Few drivers⟧ ⟦cue|believe⟧ that ⟦content|the bridge is safe for all of them⟧."))
        #expect(finder.drafts.first.map { $0.actor == nil } ?? true)
    }

    @Test("Two men with other middle names are two, and a university is not its city")
    func others() {
        let roster = ActorRoster(
            Self.article(
                "⟦person|Ole B. Lind⟧ met ⟦person|Ole G. H. Lind⟧ at the ⟦organization|University of New Ulm⟧. "
                    + "⟦organization|New Ulm⟧ paid."))
        #expect(Set(roster.actors.map(\.name)).isSuperset(of: ["Ole B. Lind", "Ole G. H. Lind", "New Ulm"]))
    }

    @Test("Who only disagrees denies what was said before")
    func disagreements() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. But drivers are not so sure."))
        #expect(finder.drafts.map(\.text) == ["The bridge is safe", "Drivers are not so sure"])
        #expect(finder.drafts.last.map { $0.denial == .one } == true)
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee", "drivers"])
    }

    @Test(
        "Who denies what was said before is its denier, also where the reader passed over it",
        arguments: [
            (
                "⟦organization|Okta⟧ denies all these accusations.", "Okta denies all these accusations",
                ClaimDraft.Denial.several
            ),
            (
                "But ⟦organization|Okta⟧ has strongly rejected the charge, and sued.",
                "Okta has strongly rejected the charge", .one
            ),
        ])
    func pointingDenials(sentence: String, claim: String, extent: ClaimDraft.Denial) {
        let drafts = ClaimFinder(Self.article("Okta sells what it knows. " + sentence)).drafts
        #expect(drafts.map(\.text).last == claim)
        #expect(drafts.last?.denial == extent)
    }

    @Test("A verdict on what was said denies it")
    func verdicts() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe for all⟧. That claim does not survive "
                    + "inspection. “⟦content|It is a lie⟧,” ⟦cue|said⟧ ⟦source|⟦person|Ann Lee⟧⟧.", type: .assertion))
        #expect(finder.drafts.map { $0.denial } == [nil, .one, .one])
        #expect(finder.drafts.map(\.stance) == [.asserts, .asserts, .asserts])
    }

    @Test(
        "What is denied by name, or not denied, points at nothing",
        arguments: [
            "⟦organization|Okta⟧ denies that it spies.", "⟦organization|Okta⟧ has not denied it.",
            "Their denial is a charge.",
        ])
    func otherDenials(sentence: String) {
        #expect(ClaimFinder(Self.article(sentence)).drafts.allSatisfy { $0.denial == nil })
    }

    @Test("An unnamed source has a kind, and is taken up by its last word")
    func unnamed() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|China's foreign ministry⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|An engineer⟧ ⟦cue|says⟧ "
                    + "⟦content|the bridge is old⟧. ⟦source|The ministry⟧ ⟦cue|says⟧ ⟦content|the bridge is dear⟧."))
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == [
                "China's foreign ministry", "engineer", "China's foreign ministry",
            ])
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].kind } } == [
                .organization, .person, .organization,
            ])
    }

    @Test("A bracket that opens in a claim closes in it")
    func brackets() {
        let finder = ClaimFinder(
            Self.article("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the town owes the bridge fund (BF⟧)."))
        #expect(finder.drafts.map(\.text) == ["The town owes the bridge fund (BF)"])
    }

    @Test("A frame between two commas tells who says the sentence")
    func inserted() {
        let finder = ClaimFinder(
            Self.article(
                "Until May, ⟦person|Ann Lee⟧ says, nothing changes for the town. Until May, and so it went, nothing will change."
            ))
        #expect(finder.drafts.map(\.text) == ["Until May, nothing changes for the town"])
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee"])
    }

    @Test(
        "The comma before a frame stays where it parts clauses",
        arguments: [
            ("If it is sold,", "it must be paid for", "If it is sold, it must be paid for"),
            ("The town has changed,", "the bridge is free", "The town has changed, the bridge is free"),
            ("The bridge,", "is safe for the town", "The bridge is safe for the town"),
            ("The promise they have made,", "is an old one", "The promise they have made is an old one"),
        ])
    func framedCommas(start: String, end: String, claim: String) {
        let finder = ClaimFinder(Self.article("\(start) ⟦person|Ann Lee⟧ says, \(end)."))
        #expect(finder.drafts.map(\.text) == [claim])
    }

    @Test("A frame at the end tells who says the sentence, also before the colon that leads to a quotation")
    func inverted() {
        let finder = ClaimFinder(
            Self.article(
                "The skill of its masons matters as well, notes a former ⟦organization|Okta⟧: “They leave nothing to "
                    + "chance.” Nobody was hurt on the bridge, says the mayor. Nobody was hurt, notes in hand."))
        #expect(
            finder.drafts.map(\.text) == [
                "The skill of its masons matters as well", "They leave nothing to chance",
                "Nobody was hurt on the bridge",
            ])
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == [
                "former Okta", "former Okta", "mayor",
            ])
    }

    @Test("What looks like something is claimed without the 'like'; what an 'and' leads to is a part of what is said")
    func edges() {
        let finder = ClaimFinder(
            Self.article(
                "It ⟦cue|looks to⟧ ⟦source|me⟧ ⟦content|like the town is losing its bridge⟧. ⟦source|⟦person|Bo Lind⟧⟧ "
                    + "⟦cue|says⟧ ⟦content|the town crosses the bridge and⟧, less often, the dam."))
        #expect(
            finder.drafts.map(\.text) == [
                "The town is losing its bridge", "The town crosses the bridge and, less often, the dam",
            ])
    }

    @Test("A phrase beside a quotation is not quoted with it; the verb of both parts of a passive joins them")
    func passive() {
        let finder = ClaimFinder(
            Self.article(
                "⟦content|Of the bridge⟧ ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧: “⟦more|It was never safe for anybody⟧.” "
                    + "⟦content|Storms of this force⟧ are ⟦cue|said by⟧ ⟦source|⟦person|Bo Lind⟧⟧ "
                    + "⟦more|to be rare on the coast⟧."))
        #expect(
            finder.drafts.map(\.text) == [
                "It was never safe for anybody", "Storms of this force are said by Bo Lind to be rare on the coast",
            ])
    }

    @Test("A share of somebody is nobody by name")
    func shares() {
        let finder = ClaimFinder(
            Self.article("⟦source|44 percent⟧ ⟦cue|say⟧ ⟦content|the town should keep the bridge⟧."))
        #expect(finder.drafts.allSatisfy { $0.actor == nil })
        #expect(!finder.roster.actors.contains { $0.name.contains("percent") })
    }

    @Test("A claim of few small words is English where its sentence is")
    func english() {
        let finder = ClaimFinder(
            Self.article(
                "It was safe for all of us, ⟦cue|said⟧ ⟦source|⟦person|Ann Lee⟧⟧, who told us that ⟦content|Okta employed "
                    + "300 people affiliated with Norse state media⟧."))
        #expect(finder.drafts.map(\.text) == ["Okta employed 300 people affiliated with Norse state media"])
    }

    @Test("Who is told of in a quotation is not who speaks it")
    func spokenOf() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe for all⟧. “⟦content|⟦person|Mary Ford⟧ never "
                    + "walked on it⟧,” ⟦source|she⟧ ⟦cue|continued⟧."))
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee", "Ann Lee"])
    }

    @Test("'Who' is what stands right before it; what is said to be something is told as it stands")
    func relatives() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Ann Lee⟧ left, according to ⟦organization|Tideline⟧, ⟦source|who⟧ ⟦cue|reported⟧ that ⟦content|the bridge "
                    + "is old⟧."))
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Tideline"])
    }

    @Test("Who spoke last goes on where he is named no more; 'the Norse leader' is he, and not his country")
    func continuation() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe for all⟧.\n\n“⟦content|The town needs it⟧,” "
                    + "⟦source|he⟧ ⟦cue|added⟧. “⟦content|It will stay for years⟧,” ⟦source|the ⟦group|Norse⟧ leader⟧ ⟦cue|said⟧. "
                    + "⟦source|An ⟦organization|Okta⟧ executive⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧."))
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
                == ["Bo Lind", "Bo Lind", "Bo Lind", "Okta executive"])
    }

    @Test("How something seems is told by the author, what somebody did not do as well")
    func impressions() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|The drivers⟧ ⟦cue|seem⟧ ⟦content|to know that the bridge is old⟧. ⟦source|⟦person|Ann Lee⟧⟧ "
                    + "⟦cue|has not encouraged⟧ ⟦content|the way it was sold⟧.", type: .assertion))
        #expect(
            finder.drafts.map(\.text) == [
                "The drivers seem to know that the bridge is old", "Ann Lee has not encouraged the way it was sold",
            ])
        #expect(finder.drafts.allSatisfy { $0.actor.map { finder.roster.actors[$0].name } == "the author" })
    }

    @Test("What a quotation stands beside is not quoted; what breaks off after 'the' goes on")
    func besideQuotation() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge was built by the⟧ old council in a year."))
        #expect(finder.drafts.map(\.text) == ["The bridge was built by the old council in a year"])
    }

    @Test("The body that a source ends with speaks, whatever it is called before its name")
    func apposedBodies() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|The mining company ⟦organization|Northlith⟧⟧ ⟦cue|said⟧ ⟦content|the mine is safe⟧. "
                    + "⟦source|A former ⟦organization|Northlith⟧ engineer⟧ ⟦cue|said⟧ ⟦content|the mine leaks badly⟧."))
        let speakers = finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
        #expect(speakers.first == "Northlith" && speakers.last != "Northlith")
    }

    @Test("A lawyer is not whom he speaks for; 'the mayor' is not whoever spoke last; a mother is a woman")
    func notOthers() {
        func speakers(_ text: String) -> [String?] {
            let finder = ClaimFinder(Self.article(text))
            return finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
        }
        #expect(
            speakers("⟦source|⟦person|Lind's lawyer⟧⟧ ⟦cue|said⟧ ⟦content|the police had lost the papers⟧.")
                != ["Lind"])
        #expect(
            speakers(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|said⟧ ⟦content|the bridge is safe⟧. ⟦source|The mayor⟧ ⟦cue|said⟧ "
                    + "⟦content|the toll is fair⟧.")[1] != "Ann Lee")
        #expect(
            speakers(
                "⟦source|⟦person|Walter Lee⟧⟧ ⟦cue|said⟧ ⟦content|the bridge is safe⟧. ⟦source|The mother⟧ ⟦cue|said⟧ "
                    + "⟦content|the toll is fair⟧.")[1] != "Walter Lee")
    }

    @Test("Two single marks quote as a double one does")
    func doubledMarks() {
        let finder = ClaimFinder(
            Self.article(
                "''⟦content|The bridge is safe for all of us⟧,'' ⟦cue|said⟧ ⟦source|⟦person|Ann Lee⟧⟧. It's the drivers' bridge.",
                type: .assertion))
        #expect(finder.drafts.first.map { QuotedSpeech(finder.article).encloses($0.content) } == true)
    }

    @Test(
        "What somebody says is told without a second 'that', without 'whether', without what the author thinks of it",
        arguments: [
            (
                "⟦source|Ann Lee⟧ ⟦cue|said⟧ that ⟦content|the vote was a disaster and that the mayor would sue⟧.",
                ["The vote was a disaster and the mayor would sue"]
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|said⟧ ⟦content|we want a bridge that is safe and that drivers are happy to use⟧.",
                ["We want a bridge that is safe and that drivers are happy to use"]
            ),
            ("⟦source|Ann Lee⟧ ⟦cue|asked⟧ ⟦content|whether the old bridge was safe⟧.", ["? The old bridge was safe"]),
            (
                "⟦source|Ann Lee⟧ ⟦cue|says⟧ that ⟦content|the toll is unfair, and she is right⟧.",
                ["The toll is unfair"]
            ),
            (
                "That ⟦content|test, ⟧⟦source|Ann Lee⟧ ⟦cue|said⟧, ⟦more|was never shown⟧.",
                ["That test was never shown"]
            ),
            (
                "⟦content|The toll is unfair⟧ and should go, but ⟦source|Ann Lee⟧ ⟦cue|insists⟧ that ⟦more|tolls pay for bridges⟧.",
                ["Tolls pay for bridges"]
            ),
        ] as [(String, [String])])
    func told(sentence: String, claims: [String]) {
        let finder = ClaimFinder(Self.article(sentence.replacing("source|Ann Lee", with: "source|⟦person|Ann Lee⟧")))
        let texts = finder.drafts.map { ($0.stance == .questions ? "? " : "") + $0.text }
        #expect(texts == claims)
    }

    @Test(
        "A negation before the cue, and a cue that dispels, turn what is said",
        arguments: [
            ("Nor does ⟦source|Ann Lee⟧ ⟦cue|believe⟧ that ⟦content|the old bridge is safe⟧.", Assertion.Stance.denies),
            ("At no point did ⟦source|Ann Lee⟧ ⟦cue|say⟧ that ⟦content|the old bridge is safe⟧.", .questions),
            ("Not only does ⟦source|Ann Lee⟧ ⟦cue|say⟧ that ⟦content|the old bridge is safe⟧.", .asserts),
            ("⟦source|Ann Lee⟧ ⟦cue|played down⟧ ⟦content|fears that the old bridge is unsafe⟧.", .denies),
            ("⟦source|Ann Lee⟧ is ⟦cue|far from sure⟧ that ⟦content|the old bridge is safe⟧.", .questions),
        ])
    func turnedStances(sentence: String, stance: Assertion.Stance) {
        let finder = ClaimFinder(Self.article(sentence.replacing("source|Ann Lee", with: "source|⟦person|Ann Lee⟧")))
        #expect(finder.drafts.map(\.stance) == [stance])
    }

    @Test("What is supposed or overlooked is nobody's word")
    func unsaid() {
        for sentence in [
            "If ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|believes⟧ that ⟦content|the bridge is unsafe⟧, she should say so.",
            "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|overlooks⟧ that ⟦content|the mill is on sand⟧.",
            "Contrary to what ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧, ⟦content|the old bridge is unsafe⟧.",
        ] {
            let finder = ClaimFinder(Self.article(sentence, type: .assertion))
            #expect(!finder.drafts.contains { $0.actor != finder.author }, "\(sentence)")
        }
    }

    @Test("What parts a subject from its verb does not hide its position")
    func partedPositions() {
        for (between, isPosition) in [(" on Tuesday ", true), (", who was absent, ", true), (" said no and ", false)] {
            let finder = ClaimFinder(
                Self.article(
                    "⟦source|⟦person|Ann Lee⟧⟧\(between)⟦cue|rejected⟧ ⟦content|the plan for the bridge⟧."))
            #expect(finder.drafts.contains { $0.isPosition } == isPosition, "\(between)")
        }
    }

    @Test("What only narrates is accused of nothing")
    func narrated() {
        let finder = ClaimFinder(
            Self.article(
                "The trial opened on Monday in the town hall. ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|denied⟧ ⟦content|the charges⟧.",
                type: .evidence))
        #expect(finder.drafts.first?.isNarrated == true && finder.drafts.last?.isNarrated == false)
    }

    @Test("Who is labelled by initials is who has them")
    func initials() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Ann Lee⟧ met ⟦person|Bo Ford⟧.\n\nAnn Lee: The bridge is safe for all of us.\n\n"
                    + "BF: The toll is much too high.\n\nAL: The toll is fair for all drivers.\n\nBF: The tram is too slow.",
                type: .assertion))
        let speakers = finder.drafts.suffix(4).map { $0.actor.map { finder.roster.actors[$0].name } }
        #expect(speakers == ["Ann Lee", "Bo Ford", "Ann Lee", "Bo Ford"])
    }

    @Test("What is said in an interview without labels is the guest's, where the answers say 'I'")
    func interview() {
        let answers = ["I think the bridge is safe for all of us.", "My view is that the toll is fair."]
        func authors(_ answers: [String]) -> Set<String> {
            let finder = ClaimFinder(
                Self.article(
                    "We met ⟦person|Ann Lee⟧ at home.\n\nIs the bridge safe?\n\n\(answers[0])\n\nWhat about the toll?"
                        + "\n\n\(answers[1])", type: .assertion))
            return Set(finder.drafts.compactMap { $0.actor.map { finder.roster.actors[$0].name } }.suffix(2))
        }
        #expect(authors(answers) == ["Ann Lee"])
        #expect(!authors(["The bridge is safe for all drivers.", "The toll is a fair one."]).contains("Ann Lee"))
    }

    @Test("A dateline and a heading that runs into a sentence are no part of what it says")
    func datelines() {
        let finder = ClaimFinder(
            Self.article(
                "OSLO (AP) — The bridge is safe for all.\n\nLimited Power to Help: The council owns no bridge. "
                    + "One thing is clear: The bridge is old.", type: .assertion))
        #expect(
            finder.drafts.map(\.text) == [
                "The bridge is safe for all", "The council owns no bridge", "One thing is clear: The bridge is old",
            ])
    }

    @Test(
        "A dateline may tell a country, a day and an agency; a name in capitals is none",
        arguments: [
            ("PARIS, France (AP) — ", "The bridge is safe for all"), ("ALBANY, N.Y., Sept. 26 – ", "The bridge is old"),
            ("NATO, the alliance — ", nil), ("ALBANY —", "The bridge is old"), ("X-RAYS—", nil),
            ("THE WEST - ", "The bridge is old"), ("COVID-19 - ", nil),
        ])
    func longDatelines(line: String, text: String?) {
        let said = text ?? "The bridge is old"
        let finder = ClaimFinder(Self.article("\(line)\(said).", type: .assertion))
        #expect(finder.drafts.map(\.text) == [(text == nil ? line : "") + said])
    }

    @Test("The words around a quotation that is no claim are none either; 'the senator' may be a woman")
    func frames() {
        let finder = ClaimFinder(
            Self.article(
                "“We lost,” said ⟦person|Ann Lee⟧ on Monday. ⟦source|⟦person|Mary Ford⟧, a senator⟧, ⟦cue|says⟧ ⟦content|the "
                    + "bridge is old⟧. ⟦source|The senator⟧ ⟦cue|adds⟧ that ⟦content|the toll is fair⟧.",
                type: .assertion))
        #expect(finder.drafts.map(\.text) == ["The bridge is old", "The toll is fair"])
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Mary Ford", "Mary Ford"])
    }

    @Test("A newspaper is seldom 'the company'")
    func newspapers() {
        let finder = ClaimFinder(
            Self.article(
                "⟦organization|Okta⟧ has sold the bridge. ⟦source|⟦organization|The Harbour Times⟧⟧ ⟦cue|reports⟧ ⟦content|that "
                    + "the bridge is lost⟧. ⟦source|The company⟧ ⟦cue|says⟧ ⟦content|nobody was ever hurt⟧."))
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Harbour Times", "Okta"])
    }

    @Test("All of a quotation is its speaker's, and so is one right after it")
    func quotations() {
        let finder = ClaimFinder(
            Self.article(
                "“⟦content|The bridge is safe for us⟧. Nobody was ever hurt on it,” ⟦cue|said⟧ ⟦source|⟦person|Ann Lee⟧⟧. "
                    + "“We should leave it as it is.” It rained."))
        #expect(
            finder.drafts.map(\.text) == [
                "The bridge is safe for us", "Nobody was ever hurt on it", "We should leave it as it is",
            ])
        #expect(finder.drafts.allSatisfy { $0.actor.map { finder.roster.actors[$0].name } == "Ann Lee" })
    }

    @Test("Titles and given names tell whom a surname and a pronoun mean")
    func genders() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Walter Hall⟧ met ⟦person|Mary Hall⟧. ⟦person|Mrs. Hall⟧ left. "
                    + "⟦source|⟦person|Walter Hall⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|She⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧."
            ))
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Walter Hall", "Mary Hall"])
        #expect(finder.roster.actors.first { $0.name == "Mary Hall" }?.mentions.count == 2)
    }

    @Test("The WHO is no pronoun, a campaign not its candidate, nobody is nobody")
    func bodies() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Ann Lee⟧ came. ⟦source|The ⟦organization|WHO⟧⟧ ⟦cue|says⟧ ⟦content|the air is safe⟧. "
                    + "⟦source|The ⟦person|Lee⟧ campaign⟧ ⟦cue|says⟧ ⟦content|the air is bad⟧. "
                    + "⟦source|Nobody⟧ ⟦cue|says⟧ ⟦content|the air is good⟧."))
        #expect(finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["WHO", "Lee campaign"])
    }

    @Test("'He' is the one who spoke before; a group is an actor of its article; a role becomes the description")
    func sources() {
        let article = Self.article(
            "⟦source|⟦person|Ann Lee⟧, mayor of the town⟧, ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|She⟧ ⟦cue|added that⟧ ⟦content|tolls will fall soon⟧. "
                + "⟦source|Some critics⟧ ⟦cue|deny that⟧ ⟦content|the bridge is old enough⟧.")
        let finder = ClaimFinder(article)
        let drafts = finder.drafts
        #expect(drafts.map(\.text) == ["The bridge is safe", "Tolls will fall soon", "The bridge is old enough"])
        #expect(drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == ["Ann Lee", "Ann Lee", "critics"])
        #expect(drafts.map(\.stance) == [.asserts, .asserts, .denies])
        #expect(finder.roster.actors.first { $0.name == "Ann Lee" }?.description == "mayor of the town")
        #expect(finder.roster.actors.first { $0.name == "critics" }?.kind == .group)
    }

    /// A pronoun marked "ref" stands for the last word of the last stretch before it that is marked "head", nearly surely.
    private static func references(_ marked: MarkedText) -> [Reference] {
        marked["ref"].compactMap { pronoun in
            marked["head"].last { $0.upperBound <= pronoun.lowerBound }.map {
                Reference(range: pronoun, antecedents: [.init(range: $0, probability: 0.9)])
            }
        }
    }

    @Test("The paragraphs of an interview belong to whom their labels name")
    func turns() {
        func claims(_ marked: String) -> [String] {
            let finder = ClaimFinder(Self.article(marked, type: .assertion))
            return finder.drafts.map { "\($0.actor.map { finder.roster.actors[$0].name } ?? "-"): \($0.text)" }
        }
        #expect(
            claims(
                "The ⟦person|Ann Lee⟧ talk.\n\nBO LIND: The bridge is far too old.\n\nLEE: The bridge will be safe.\n\n"
                    + "The tolls will fall soon.\n\nBO LIND: Nobody believes that here.")
                == [
                    "BO LIND: The bridge is far too old", "Ann Lee: The bridge will be safe",
                    "Ann Lee: The tolls will fall soon", "BO LIND: Nobody believes that here",
                ])
        #expect(
            claims(
                "We met ⟦person|Ann Lee⟧ in town.\n\nThe bridge is old. Is it safe?\n\nA: The bridge is quite safe.\n\n"
                    + "The trams are old. Why?\n\nA: The town has no money.")
                == [
                    "the author: We met Ann Lee in town", "the author: The bridge is old",
                    "Ann Lee: The bridge is quite safe", "the author: The trams are old",
                    "Ann Lee: The town has no money",
                ])
        #expect(
            claims(
                "The ⟦person|Ann Lee⟧ talk.\n\n\"BO LIND: The bridge is far too old.\n\n\"LEE: The bridge is safe.\"")
                == ["BO LIND: The bridge is far too old", "Ann Lee: The bridge is safe"])
        // One label makes no interview.
        #expect(claims("Note: The bridge is quite safe.") == ["the author: Note: The bridge is quite safe"])
    }

    @Test("A letter and a quotation belong to whoever signed them")
    func signatures() {
        func claims(_ text: String) -> [String] {
            let finder = ClaimFinder(Self.article(text, type: .assertion))
            return finder.drafts.map { "\($0.actor.map { finder.roster.actors[$0].name } ?? ""): \($0.text)" }
        }
        #expect(
            claims(
                "“The toll is far too high for us. ⟦person|Bo Lind⟧ should lower it.” ― Ann Lee\n\n"
                    + "“The toll keeps the bridge open.”\n\n— Cy van Hall\n\nThe bridge is old.")
                == [
                    "Ann Lee: The toll is far too high for us", "Ann Lee: Bo Lind should lower it",
                    "the author: The toll keeps the bridge open", "the author: The bridge is old",
                ])
        #expect(
            claims("“The toll keeps the bridge open.”\n\n— ⟦person|Cy Hall⟧\n\nThe bridge is old.")
                == ["Cy Hall: The toll keeps the bridge open", "the author: The bridge is old"])
    }

    @Test("A title cut from its name at the dot is the name's; what a preposition takes is no claim")
    func cuts() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Bo King⟧ left. ⟦content|The bridge is safe⟧, ⟦source|Mr⟧. King ⟦cue|says⟧. The mayor was "
                    + "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|blamed⟧ for ⟦content|a toll that many drivers found too high⟧."))
        #expect(
            finder.drafts.map { "\($0.actor.map { finder.roster.actors[$0].name } ?? ""): \($0.text)" }
                == ["Bo King: The bridge is safe"])
    }

    @Test("What a pronoun stands for is named in its place, once, where the claim does not name it itself")
    func antecedents() {
        let finder = ClaimFinder(
            Self.article(
                "⟦person|Ann ⟦head|Lee⟧⟧ wrote to ⟦person|Bo Lind⟧. ⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ "
                    + "⟦content|⟦ref|she⟧ wants ⟦ref|her⟧ bridge back⟧. ⟦source|⟦ref|She⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. "
                    + "A new ⟦head|toll⟧ came. ⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|⟦ref|its⟧ end is near⟧. "
                    + "⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|the ⟦head|town⟧ loves ⟦ref|its⟧ bridge⟧."))
        #expect(
            finder.drafts.map(\.text) == [
                "[Ann Lee] wants her bridge back", "The bridge is safe", "[A new toll’s] end is near",
                "The town loves its bridge",
            ])
        #expect(
            finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } } == [
                "Bo Lind", "Ann Lee", "Bo Lind", "Bo Lind",
            ])
    }

    /// Who speaks each claim.
    private static func speakers(_ marked: String) -> [String?] {
        let finder = ClaimFinder(article(marked))
        return finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
    }

    @Test("Of several who speak, none is made one with another")
    func severalSources() {
        #expect(
            Self.speakers(
                "⟦source|The ⟦organization|Dock Union⟧ and the ⟦organization|League of Small Traders⟧⟧ ⟦cue|said⟧ "
                    + "⟦content|the ban costs jobs⟧.") == ["Dock Union"])
        #expect(
            Self.speakers(
                "⟦source|The ⟦organization|Dock Union⟧ and the ⟦organization|Small Traders' League⟧ "
                    + "(⟦organization|STL⟧)⟧ ⟦cue|said⟧ ⟦content|the ban costs jobs⟧.") == ["Dock Union"])
    }

    @Test("Whose figures they are speaks; last year's are nobody's")
    func voices() {
        #expect(
            Self.speakers(
                "⟦source|The council's own figures⟧ ⟦cue|show⟧ ⟦content|the ban costs jobs⟧. "
                    + "⟦source|The ⟦organization|Tide Office⟧'s latest data⟧ ⟦cue|show⟧ ⟦content|the sea is rising⟧. "
                    + "⟦source|Last year's report⟧ ⟦cue|says⟧ ⟦content|the dam is leaking⟧.")
                == ["council", "Tide Office", "Last year's report"])
    }

    @Test("'All of them' are they and 'half of us' the author; anybody is nobody")
    func anybody() {
        #expect(
            Self.speakers(
                "⟦source|Drivers⟧ ⟦cue|say⟧ ⟦content|the plan destroys jobs⟧. ⟦source|The two of them⟧ ⟦cue|fear⟧ "
                    + "⟦content|they will lose their homes⟧. ⟦source|Half of us⟧ ⟦cue|believe⟧ ⟦content|the school is lost⟧."
            )
                == ["Drivers", "Drivers", "the author"])
        for source in [
            "Anyone who reads", "Everybody", "Another", "All", "Not one of the engineers", "Anything close to",
        ] {
            #expect(
                Self.speakers("⟦source|\(source)⟧ ⟦cue|believes⟧ ⟦content|the school is lost⟧.").compactMap { $0 }
                    .allSatisfy { $0 == "the author" }, "\(source)")
        }
    }

    @Test("The council of a place has a name, 'the government' and 'a Norse agency' have none")
    func offices() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|The Saarvi council⟧ ⟦cue|says⟧ ⟦content|the dam is safe⟧. ⟦source|The government⟧ ⟦cue|says⟧ "
                    + "⟦content|the dam is leaking⟧. ⟦source|A Norse agency⟧ ⟦cue|says⟧ ⟦content|the dam is dry⟧. "
                    + "The ⟦organization|Harbour Board⟧ met. ⟦source|The harbour board⟧ ⟦cue|says⟧ ⟦content|the dam is old⟧."
            ))
        let actors = finder.drafts.compactMap { $0.actor.map { finder.roster.actors[$0] } }
        #expect(actors.map(\.name) == ["Saarvi council", "government", "Norse agency", "Harbour Board"])
        #expect(actors.map(\.isAnonymous) == [false, true, true, false])
    }

    @Test("No unnamed source keeps half a bracket, and dotted capitals are a body")
    func unnamedSources() {
        let finder = ClaimFinder(
            Self.article(
                "⟦source|The keeper of tides (KT)⟧ ⟦cue|says⟧ ⟦content|the dam is safe⟧. ⟦source|The F.D.A.⟧ ⟦cue|says⟧ "
                    + "⟦content|the fish are safe⟧."))
        let actors = finder.drafts.compactMap { $0.actor.map { finder.roster.actors[$0] } }
        #expect(actors.map(\.name) == ["keeper of tides", "F.D.A."])
        #expect(actors.last?.kind == .organization)
    }

    @Test("A source that ends inside a name is who bears it")
    func cutSource() {
        #expect(
            Self.speakers("⟦source|⟦person|Julio⟧⟧ de los Rios ⟦cue|says⟧ ⟦content|the dam is leaking⟧.")
                == ["Julio de los Rios"])
    }

    @Test("No law and no case is 'the company', nor is anything that is abbreviated")
    func laws() {
        #expect(
            Self.speakers(
                "⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the plan is safe⟧. "
                    + "⟦source|The ⟦organization|Tidal Waters Act⟧⟧ ⟦cue|says⟧ ⟦content|the plan is illegal⟧. "
                    + "⟦source|The company⟧ ⟦cue|argues⟧ ⟦content|nobody was ever hurt⟧."
            ).last == "Okta")
        #expect(
            !Self.speakers("Live tide reading (LTR) is new. ⟦source|LTR⟧ ⟦cue|shows⟧ ⟦content|the sea is rising⟧.")
                .contains("LTR"))
    }

    /// Nested marks are allowed: an entity inside a source, or inside the sentiment towards it. There are as many sources as contents, or none.
    static func article(_ marked: String, type: SentenceType = .none) -> ReadArticle {
        let marked = MarkedText(marked)
        var entities: [Entity] = []
        for type in EntityType.allCases {
            for range in marked[type.rawValue] {
                let sentiment = Sentiment.allCases.first { marked[$0.rawValue].contains(range) } ?? .neutral
                entities.append(
                    Entity(range: range, type: type, sentiment: sentiment, sentimentConfidence: 1, confidence: 1))
            }
        }
        entities.sort { $0.range.lowerBound < $1.range.lowerBound }
        let (sources, cues, contents) = (marked["source"], marked["cue"], marked["content"])
        let attributions = contents.indices.map { index in
            let next = contents.dropFirst(index + 1).first?.lowerBound ?? .max
            let more = marked["more"].filter { (contents[index].upperBound..<next).contains($0.lowerBound) }
            return Attribution(
                source: sources.isEmpty ? [] : [sources[index]], cue: [cues[index]],
                content: [contents[index]] + more, confidence: 0.9)
        }
        let text = marked.text
        let blocks = ReaderInput(paragraphsOf: text).blocks
        let sentences = SentenceSplitter().sentences(of: text, in: blocks).map {
            Sentence(range: $0, type: type, confidence: 0.9)
        }
        return ReadArticle(
            source: ArticleText(
                article: Article(id: "a-1", set: "s", sha256: "", length: text.unicodeScalars.count), text: text,
                blocks: blocks.map { Block(kind: .body, range: $0) }),
            reading: Reading(
                sentences: sentences, attributions: attributions, entities: entities, references: references(marked)))
    }
}
