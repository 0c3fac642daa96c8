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
}
