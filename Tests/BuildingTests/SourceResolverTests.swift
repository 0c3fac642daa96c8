import ArgumentModel
import Testing

@testable import Building

/// Whom the sources of attributions mean.
@Suite("Sources")
struct SourceResolverTests {
    /// Who speaks each claim of a marked text.
    private func speakers(_ marked: String) -> [String?] {
        let finder = ClaimFinder(ActorTests.article(marked))
        return finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
    }

    /// Who says the last claim of a text that ends with a source; the words before it are given with their marks.
    private func speaker(of source: String, after before: String = "", cue: String = "said") -> String? {
        speakers(before + " ⟦source|\(source)⟧ ⟦cue|\(cue)⟧ that ⟦content|the toll is much too high⟧.").last ?? nil
    }

    private static let lind = "⟦source|⟦person|Bo Lind⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧."

    @Test("'This report' is the article itself, if it told of no other")
    func ownDocument() {
        #expect(speaker(of: "This report", cue: "finds") == "the author")
        #expect(speaker(of: "This newspaper", cue: "believes") == "the author")
        #expect(speaker(of: "This report", after: "The trust published a report.", cue: "finds") == "report")
    }

    @Test("Names that stand within each other have nothing between them")
    func nestedNames() {
        let article = ActorTests.article("Bo Lind met the Ford White House.")
        #expect(article.text(from: 12, to: 4) == "" && article.text(from: 0, to: 2) == "Bo")
        #expect(article.text(from: -5, to: 2) == "Bo" && article.text(from: 26, to: 99) == " House.")
        let mentions = [(range: 16..<32, actor: 0), (range: 21..<26, actor: 0)]
        #expect(SourceResolver(article).withoutShortNames(mentions).count == 2)
    }

    @Test("Whose staff speaks is not who speaks, with either apostrophe", arguments: ["'", "’"])
    func owners(apostrophe: String) {
        #expect(
            speaker(of: "⟦person|Ann Ford⟧\(apostrophe)s chief of staff, ⟦person|Bo Lind⟧,") == "Bo Lind")
    }

    @Test(
        "What a source without a name is called, and what it is",
        arguments: [
            ("many in the media", "many in the media", Actor.Kind.group),
            ("some of the drivers", "drivers", .group),
            ("the mayor of Saarvi and the city council", "mayor of Saarvi and the city council", .group),
            ("the minister for sea and ports", "minister for sea and ports", .person),
        ])
    func unnamed(source: String, name: String, kind: Actor.Kind) throws {
        let unnamed = try #require(UnnamedSource(source))
        #expect(unnamed.name == name && unnamed.kind == kind)
    }

    @Test("A name that the reader did not mark speaks, with what it is behind it and without")
    func unmarkedNames() {
        #expect(
            speakers("Bridges Now, ⟦source|a campaign⟧, ⟦cue|says⟧ ⟦content|the toll is much too high⟧.")
                == ["Bridges Now"])
        #expect(speaker(of: "A campaign", cue: "says") == "campaign")
    }

    @Test("'She' behind what a spokeswoman says is the spokeswoman")
    func pronounOfSpokeswoman() {
        #expect(
            speaker(
                of: "she",
                after: "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. "
                    + "⟦source|A spokeswoman for the mayor⟧ ⟦cue|said⟧ ⟦content|the bridge is old⟧.")
                == "spokeswoman for the mayor")
    }

    @Test(
        "Whom a role means is one called so; whoever spoke last is not",
        arguments: [
            (lind, "The prosecutor", "prosecutor"), (lind, "The head teacher", "head teacher"),
            ("⟦person|Ann Lee⟧, a prosecutor, came. \(lind)", "The prosecutor", "Ann Lee"),
            ("Prosecutor ⟦person|Ann Lee⟧ came. \(lind)", "The prosecutor", "Ann Lee"),
            ("⟦person|Sen. Ann Lee⟧ came. \(lind)", "The senator", "Ann Lee"),
            ("⟦person|Ann Lee⟧, the deputy mayor, came. \(lind)", "The mayor", "mayor"),
            ("⟦person|Ann Lee⟧, the deputy mayor, came. \(lind)", "The deputy mayor", "Ann Lee"),
            ("⟦person|Ann Lee⟧, a lawyer for the mayor, came. \(lind)", "The mayor", "mayor"),
            (lind, "The former mayor", "Bo Lind"),
            ("Archbishop ⟦person|Ann Lee⟧ came. \(lind)", "The archbishop", "Ann Lee"),
            ("Okta CEO ⟦person|Ann Lee⟧ came. \(lind)", "The CEO", "Ann Lee"),
            ("Foreign Minister ⟦person|Ann Lee⟧ came. \(lind)", "The prime minister", "prime minister"),
            ("Prime Minister ⟦person|Ann Lee⟧ came. \(lind)", "The Prime Minister", "Ann Lee"),
            (
                "⟦person|Ann Lee⟧, chair of the ⟦organization|Harbour Trust⟧, came. \(lind)",
                "The ⟦organization|Harbour Trust⟧ chief", "Ann Lee"
            ),
        ])
    func roles(before: String, source: String, speaker: String) {
        #expect(self.speaker(of: source, after: before) == speaker)
    }

    @Test(
        "A role is whom the reader surely takes for it, unless he is told to be something else",
        arguments: [
            ("⟦person|Ann ⟦head|Lee⟧⟧ came.", "prosecutor", "Ann Lee"),
            ("⟦person|Ann ⟦head|Lee⟧⟧, who owns a boat, came.", "prosecutor", "prosecutor"),
            ("⟦person|Ann ⟦head|Lee⟧⟧, a lawyer, came.", "prosecutor", "prosecutor"),
            ("⟦person|Ann ⟦head|Lee⟧⟧, a lawyer, came.", "activist", "Ann Lee"),
            ("⟦source|The ⟦head|mayor⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧.", "teacher", "teacher"),
        ])
    func readRoles(before: String, noun: String, speaker: String) {
        #expect(self.speaker(of: "The ⟦ref|\(noun)⟧", after: before + " " + Self.lind) == speaker)
    }

    @Test(
        "Who speaks for a body or heads it is not what 'the ministry' takes up",
        arguments: [
            ("⟦source|The head of the council⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "The council", "council"),
            ("⟦source|Parents of the children⟧ ⟦cue|say⟧ ⟦content|the bridge is safe⟧.", "The children", "children"),
            (
                "⟦source|Norway's foreign ministry⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "The ministry",
                "Norway's foreign ministry"
            ),
        ])
    func fuller(before: String, source: String, speaker: String) {
        #expect(self.speaker(of: source, after: before) == speaker)
    }

    @Test(
        "A relative pronoun stands for the phrase before it, and a clause is no part of a source",
        arguments: [
            ("The ⟦organization|Hask Defence League⟧ (⟦organization|HDL⟧), ⟦source|which⟧", "Hask Defence League"),
            ("Two officials ⟦source|who⟧ asked not to be named", "officials"),
            ("⟦source|Residents, some of whom were there,⟧", "Residents"),
            ("Residents, ⟦source|some of whom⟧ had seen it, and", "Residents"),
            ("⟦source|The pilots' union, which has 400 members,⟧", "pilots' union"),
            ("Residents of ⟦place|Hask⟧ ⟦source|who⟧ were there", "Residents of Hask"),
            ("In May ⟦source|who⟧ came there", nil),
            ("One nurse, ⟦source|who⟧ was there,", "nurse"),
            ("It was a report by the ⟦organization|Harbour Trust⟧ last June, ⟦source|which⟧", "Harbour Trust"),
            ("It was a report by the ⟦organization|Harbour Trust⟧ on tides, ⟦source|which⟧", nil),
            (
                "A study by ⟦organization|Lumo Economics⟧, which ⟦source|⟦organization|Okta⟧ paid for⟧,",
                "Lumo Economics"
            ),
        ])
    func relatives(source: String, speaker: String?) {
        #expect(speakers("\(source) ⟦cue|said⟧ that ⟦content|the toll is much too high⟧.") == [speaker])
    }

    @Test(
        "A body is meant by the noun in its name, where only one has it",
        arguments: [
            ("⟦organization|Southmoor Hospital Trust⟧ grew. \(lind)", "The trust", "Southmoor Hospital Trust"),
            ("The ⟦group|Hask Defence League⟧ met. \(lind)", "The ⟦organization|League⟧", "Hask Defence League"),
            ("The ⟦organization|Institute for Tides⟧ met. \(lind)", "The Institute", "Institute for Tides"),
            ("⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "The union", "union"),
            ("⟦organization|Hask Trust⟧ met ⟦organization|Brenn Trust⟧.", "The trust", "trust"),
            ("⟦organization|Okta⟧ grew. The ⟦organization|Water Act⟧ is old.", "The company", "Okta"),
            ("⟦organization|Okta⟧ grew. The ⟦organization|Water⟧ Act is old.", "The company", "Okta"),
            ("⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "The bank", "bank"),
            ("The ⟦organization|Archbishop⟧ came.", "The group", "group"),
            (
                "⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "The Fort Hask-based company",
                "Okta"
            ),
        ])
    func bodies(before: String, source: String, speaker: String) {
        #expect(self.speaker(of: source, after: before) == speaker)
    }

    @Test(
        "Who speaks for a body is that body, named or not",
        arguments: [
            ("⟦source|The council⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "A council spokesman", "council"),
            (
                "⟦source|The council⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧.", "A spokeswoman for the council",
                "council"
            ),
            ("⟦organization|Okta⟧ met ⟦person|Ann Lee⟧.", "a spokesman", "Okta"),
            ("⟦organization|Okta⟧ met ⟦organization|Lumo⟧.", "a spokesman", "spokesman"),
            ("⟦organization|Okta⟧ grew.\n\nThe bridge is old.", "A spokesman", "spokesman"),
            ("⟦organization|Okta⟧ grew.", "A company spokeswoman", "Okta"),
            ("", "A spokesman for the mayor", "spokesman for the mayor"),
        ])
    func spokespeople(before: String, source: String, speaker: String) {
        #expect(self.speaker(of: source, after: before) == speaker)
    }

    @Test(
        "Who is told something does not say it",
        arguments: [
            ("⟦source|Residents⟧ were ⟦cue|assured⟧ that", nil), ("⟦source|We⟧ ⟦cue|are often told⟧ that", nil),
            ("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|was told⟧ by the lawyers that", "lawyers"),
            ("⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|told⟧ the council that", "Ann Lee"),
            ("⟦source|⟦person|Ann Lee⟧⟧, who was told of it, ⟦cue|said⟧ that", "Ann Lee"),
        ])
    func addressees(frame: String, speaker: String?) {
        #expect(speakers("\(frame) ⟦content|the toll will be much too high⟧.") == [speaker])
    }

    @Test(
        "'I for one' is the author, and 'one' is nobody",
        arguments: [("I for ⟦source|one⟧", "the author"), ("⟦source|I for one⟧", "the author"), ("⟦source|One⟧", nil)])
    func one(source: String, speaker: String?) {
        let critics = "⟦source|Critics⟧ ⟦cue|say⟧ ⟦content|the bridge is old⟧."
        #expect(
            speakers("\(critics) \(source) ⟦cue|might believe⟧ that ⟦content|the toll is much too high⟧.")
                == ["Critics", speaker])
    }

    @Test(
        "A pronoun that surely stands for a noun phrase means nobody else",
        arguments: [("The ⟦head|committee⟧ met.", "committee"), ("The ⟦head|bridge⟧ is old.", nil)])
    func phrases(before: String, speaker: String?) {
        let okta = "⟦source|⟦organization|Okta⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧."
        #expect(
            speakers("\(okta) \(before) ⟦source|⟦ref|It⟧⟧ ⟦cue|said⟧ that ⟦content|the toll is much too high⟧.")
                == ["Okta", speaker])
    }

    @Test("What has spoken before goes on, though it is a thing")
    func goesOn() {
        #expect(
            speakers(
                "⟦source|A ⟦head|podcast⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧. ⟦source|⟦ref|It⟧⟧ ⟦cue|adds⟧ that "
                    + "⟦content|the toll is fair⟧.") == ["podcast", "podcast"])
    }

    @Test(
        "Several who are named say the same; those who are only told of do not",
        arguments: [
            ("⟦person|Ann Lee⟧ and ⟦person|Bo Lind⟧", ["Ann Lee", "Bo Lind"]),
            ("⟦person|Ann Lee⟧, ⟦person|Bo Lind⟧ and ⟦person|Di Ford⟧", ["Ann Lee", "Bo Lind", "Di Ford"]),
            ("⟦person|Ann Lee⟧ of ⟦organization|Okta⟧ and her deputy, ⟦person|Bo Lind⟧,", ["Ann Lee", "Bo Lind"]),
            ("⟦person|Ann Lee⟧, a lawyer for ⟦person|Bo Lind⟧ and ⟦person|Di Ford⟧,", ["Ann Lee"]),
            ("⟦person|Ann Lee⟧, who met ⟦person|Bo Lind⟧ and ⟦person|Di Ford⟧,", ["Ann Lee"]),
            ("The ⟦organization|Harbour Trust⟧ and ⟦organization|Okta⟧", ["Harbour Trust", "Okta"]),
            ("⟦person|Ann Lee⟧ and ⟦organization|Okta⟧ lawyers", ["Ann Lee"]),
        ])
    func several(source: String, names: [String]) {
        let finder = ClaimFinder(
            ActorTests.article("⟦source|\(source)⟧ ⟦cue|said⟧ that ⟦content|the toll is much too high⟧."))
        let draft = finder.drafts.last
        #expect(
            ([draft?.actor].compactMap(\.self) + (draft?.others ?? [])).map { finder.roster.actors[$0].name } == names)
    }

    @Test(
        "What speaks for somebody speaks as he does, and what is only about him does not",
        arguments: [
            ("Part of Judge ⟦person|Ann Lee⟧'s statement", "Ann Lee"),
            ("The ⟦organization|Harbour Trust⟧'s website", "Harbour Trust"),
            ("A study published in ⟦organization|Tide Letters⟧", "study"),
            ("A report on ⟦organization|Okta⟧", "report on Okta"),
            ("A report by ⟦organization|Okta⟧", "Okta"), ("The study itself", "study"), ("Our findings", "the author"),
            ("The port commissioner (⟦organization|PCo⟧)", "PCo"), ("His own engineers", "engineers"),
            ("Proponents such as the ⟦organization|Harbour Trust⟧", "Proponents"),
            ("The ⟦organization|Harbour Trust⟧ — the oldest body of ⟦place|Hask⟧ —", "Harbour Trust"),
            ("Nikki Holland of the ⟦organization|Harbour Trust⟧", "Nikki Holland"),
            ("The National Conference of Tide Towns", "National Conference of Tide Towns"),
            ("Sceptics out there", "Sceptics"), ("Toymaker ⟦organization|Bright Bear⟧", "Bright Bear"),
            ("One nurse", "nurse"),
            ("Hask-based campaigners", "Hask-based campaigners"),
        ])
    func voices(source: String, speaker: String) { #expect(self.speaker(of: source) == speaker) }

    @Test("What only tells more of a name between commas is whoever is named")
    func described() {
        #expect(
            speakers(
                "⟦organization|Okta⟧, ⟦source|a list of boats⟧, ⟦cue|says⟧ that ⟦content|the toll is much too high⟧.")
                == ["Okta"])
        #expect(
            speakers("In May, ⟦source|a farmer⟧ ⟦cue|said⟧ that ⟦content|the toll is much too high⟧.") == ["farmer"])
    }

    @Test("'She' is the body whose spokeswoman spoke, or the office that nobody is named with")
    func spokeswoman() {
        let okta = "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧."
        let she = "⟦source|She⟧ ⟦cue|said⟧ that ⟦content|the toll is much too high⟧."
        #expect(
            speakers("\(okta) ⟦source|A council spokeswoman⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧. \(she)")
                == ["Ann Lee", "council", "council"])
        #expect(
            speakers("\(okta) ⟦source|The ⟦person|Attorney General⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧. \(she)")
                == ["Ann Lee", "Attorney General", "Attorney General"])
    }

    // MARK: - Somebody at a body, somebody of a people, one of two

    @Test(
        "Who is told to be something at a body, or to belong there, is meant by both",
        arguments: [
            (
                "⟦person|Ann Lee⟧, once an ⟦organization|Okta⟧ engineer, left.",
                "The former ⟦organization|Okta⟧ engineer", "Ann Lee"
            ),
            (
                "⟦person|Ann Lee⟧ of the ⟦organization|Harbour Party⟧ left.",
                "The ⟦organization|Harbour Party⟧ candidate", "Ann Lee"
            ),
            ("⟦organization|Labour⟧'s ⟦person|Ann Lee⟧ left.", "The ⟦organization|Labour MP⟧", "Ann Lee"),
            ("⟦person|Ann Lee⟧ left.", "The ⟦organization|Okta⟧ engineer", "Okta engineer"),
        ])
    func members(before: String, source: String, speaker: String) {
        #expect(self.speaker(of: source, after: before + " " + Self.lind) == speaker)
    }

    @Test("The government of another people is another one, and a Brazilian is he")
    func peoples() {
        let norse = "⟦source|The ⟦organization|Norse government⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is safe⟧."
        #expect(speaker(of: "The Russian government", after: norse) == "Russian government")
        #expect(speaker(of: "The Norse government", after: norse) == "Norse government")
        #expect(speaker(of: "The Brazilian", after: Self.lind) == "Bo Lind")
    }

    @Test("The latter spoke last of two, and the former before")
    func oneOfTwo() {
        let two = Self.lind + " ⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the bridge is old⟧."
        #expect(speaker(of: "The latter", after: two) == "Ann Lee")
        #expect(speaker(of: "the former", after: two) == "Bo Lind")
        #expect(speaker(of: "The latter", after: Self.lind) != "latter")
    }

    @Test("'Who' is the person, and not the body at which he works")
    func whoWorks() {
        #expect(
            speakers(
                "We met ⟦person|Ann Lee⟧, an ecologist at the ⟦organization|Tide Trust⟧, ⟦source|who⟧ ⟦cue|said⟧ that ⟦content|the "
                    + "bridge is old⟧.") == ["Ann Lee"])
    }

    @Test(
        "Of a long source the person at its end speaks, or the body that its country has",
        arguments: [
            ("⟦person|Lind Center⟧ for Tides medical anthropologist ⟦person|Ann Lee⟧", "Ann Lee"),
            ("⟦person|Hask⟧ regional ⟦person|Deputy Governor Ann Lee⟧", "Ann Lee"),
            ("Norse Road and ⟦person|Rail Minister Ann Lee⟧", "Ann Lee"),
            ("⟦place|Norland⟧'s ⟦organization|Institute of Tides⟧, Ropes and Sails", "Norland's Institute of Tides"),
            ("⟦place|Norland⟧'s ⟦organization|Institute of Tides⟧", "Institute of Tides"),
            ("Hask's drivers' union, the ⟦organization|Red Anchors⟧ (⟦organization|RA⟧)", "Red Anchors"),
            ("⟦person|Lind⟧ in the Evening writer and producer ⟦person|Bo Hall⟧", "Bo Hall"),
            ("⟦person|Ann Moss⟧ and ⟦person|Cy Ford⟧", "Ann Moss"),
            ("The ⟦organization|Lind Press news⟧ agency", "Lind Press"),
            ("The experts I interviewed", "experts"),
            ("A ⟦person|Tide Department official⟧", "Tide Department official"),
        ])
    func longSources(source: String, speaker: String) { #expect(self.speaker(of: source) == speaker) }

    @Test("Who has a role between commas speaks beside the one before")
    func besideRole() {
        let finder = ClaimFinder(
            ActorTests.article(
                "⟦source|Okta's deputy, ⟦person|Ann Lee⟧, and the head of tides, ⟦person|Bo Lind⟧⟧, ⟦cue|said⟧ ⟦content|the toll is "
                    + "too high⟧."))
        #expect(finder.drafts.flatMap(\.others).map { finder.roster.actors[$0].name } == ["Bo Lind"])
        let bodies = ClaimFinder(
            ActorTests.article(
                "⟦source|Hask-based retailer ⟦organization|Okta⟧ and ⟦place|Norland⟧-based lender ⟦organization|Lind Bank⟧⟧ "
                    + "⟦cue|said⟧ ⟦content|the toll is too high⟧."))
        #expect(
            bodies.drafts.map { draft in
                ([draft.actor].compactMap(\.self) + draft.others).map { bodies.roster.actors[$0].name }
            } == [["Okta", "Lind Bank"]])
    }

    @Test("'He' is whom a sentence opens with, behind what he is")
    func subjects() {
        let told = "My late husband, ⟦person|Ed Moss⟧, fought it."
        #expect(speaker(of: "He", after: Self.lind + " " + told) == "Ed Moss")
    }
}
