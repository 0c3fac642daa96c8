import ArgumentModel
import Language
import Testing

@testable import Building

/// What of an article is claimed, by whom and how, beyond who the actors are.
@Suite("Claims of one article")
struct ClaimFinderTests {
    private static func drafts(_ marked: String, type: SentenceType = .none) -> [ClaimDraft] {
        ClaimFinder(
            ActorTests.article(marked.replacing("source|Ann Lee", with: "source|⟦person|Ann Lee⟧"), type: type)
        ).drafts
    }

    private static func texts(_ marked: String, type: SentenceType = .none) -> [String] {
        drafts(marked, type: type).map {
            ($0.stance == .denies ? "not: " : $0.stance == .questions ? "? " : "") + $0.text
        }
    }

    @Test(
        "The words around a claim tell how it is tied to what was said before",
        arguments: [
            ("But ⟦source|Ann Lee⟧ ⟦cue|said⟧ ⟦content|the mill is old⟧.", ClaimDraft.Link.contrast),
            ("However, ⟦source|Ann Lee⟧ ⟦cue|said⟧ ⟦content|the mill is old⟧.", .contrast),
            ("⟦source|Ann Lee⟧, however, ⟦cue|said⟧ ⟦content|the mill is old⟧.", .contrast),
            ("In response, ⟦source|Ann Lee⟧ ⟦cue|said⟧ that ⟦content|the mill is old⟧.", .contrast),
            ("⟦source|Ann Lee⟧ ⟦cue|replied⟧ that ⟦content|the mill is old⟧.", .contrast),
            ("⟦source|Ann Lee⟧ ⟦cue|countered⟧ that ⟦content|the mill is old⟧.", .rebuttal),
            ("⟦source|Ann Lee⟧ ⟦cue|conceded⟧ that ⟦content|the mill is old⟧.", .concession),
            ("⟦source|Ann Lee⟧ ⟦cue|agreed⟧ that ⟦content|the mill is old⟧.", .agreement),
            ("⟦source|Ann Lee⟧ ⟦cue|never agreed⟧ that ⟦content|the mill is old⟧.", .none),
            ("⟦source|Ann Lee⟧ ⟦cue|said⟧ ⟦content|the mill is old⟧.", .none),
        ])
    func links(_ marked: String, link: ClaimDraft.Link) {
        #expect(Self.drafts(marked).map(\.link) == [link])
    }

    @Test("Who cites or argues speaks well or ill of whom he names; who only tells what happened does not")
    func targets() {
        func targets(_ marked: String, _ type: SentenceType = .assertion) -> [Claim.Sentiment?] {
            Self.drafts(marked, type: type).map { $0.targets.values.first?.sentiment }
        }
        let told = "⟦negative|⟦person|Bob Day⟧⟧ failed the town and its mill again last year."
        #expect(targets(told) == [nil])
        #expect(targets(told + " We should not vote for a man like that.") == [.negative, nil])
        #expect(targets(told + " We should not vote for a man like that.", .evidence).first == .some(nil))
        #expect(targets("⟦source|Ann Lee⟧ ⟦cue|said⟧ that ⟦content|" + told.dropLast() + "⟧.") == [.negative])
    }

    @Test("What stands behind the colon of a denial is said against what it denies")
    func denialWithReason() {
        #expect(
            Self.texts(
                "⟦source|Ann Lee⟧ ⟦cue|denied⟧ that ⟦content|the mill is unsafe: the roof was mended in May⟧.")
                == ["not: The mill is unsafe", "The roof was mended in May"])
        let drafts = Self.drafts(
            "⟦source|Ann Lee⟧ ⟦cue|dismissed⟧ ⟦content|the warning: the roof was mended in May⟧.")
        #expect(drafts.map(\.text) == ["Ann Lee dismissed the warning", "The roof was mended in May"])
        #expect(drafts.map { $0.denial } == [.findings, nil])
    }

    @Test("What somebody found is denied as such, unless it is that of one who is not known")
    func findings() {
        func denial(_ content: String) -> ClaimDraft.Denial?? {
            Self.drafts("⟦source|Ann Lee⟧ ⟦cue|rejected⟧ ⟦content|\(content)⟧.").first?.denial
        }
        #expect(denial("the study as biased") == .findings)
        #expect(denial("the owner's figures") == .some(nil))
        #expect(denial("the plan for the bridge") == .some(nil))
        func accused(_ content: String) -> Bool {
            Self.drafts("⟦source|Ann Lee⟧ ⟦cue|rejected⟧ ⟦content|\(content)⟧.").first?.accused != nil
        }
        #expect(accused("⟦organization|Okta⟧'s figures") && accused("the accusations by ⟦organization|Okta⟧"))
        #expect(!accused("the accusations against ⟦organization|Okta⟧"))
    }

    @Test("A demand that somebody only names is not his")
    func namedDemand() {
        #expect(
            Self.texts("⟦source|Ann Lee⟧ ⟦cue|mentioned⟧ ⟦content|the demand that owners be licensed in the town⟧.")
                == [])
    }

    @Test("What is only reportedly so is told by the author; a statement does not end with 'despite'")
    func hearsay() {
        #expect(
            Self.texts("The firm ⟦cue|reportedly⟧ ⟦content|sent a letter to the town⟧.", type: .assertion)
                == ["The firm reportedly sent a letter to the town"])
        #expect(
            Self.texts("⟦source|Ann Lee⟧ ⟦cue|says⟧ ⟦content|the old mill is safe despite⟧ it all.")
                == ["The old mill is safe"])
    }

    @Test(
        "Who speaks stands behind the verb before a colon, though the tag takes it for what is said",
        arguments: [
            "⟦more|a former driver: “Nobody pays it for fun⟧.”",
            "⟦more|a former driver⟧: “⟦more|Nobody pays it for fun⟧.”",
        ])
    func sourceBehindCue(rest: String) {
        let drafts = Self.drafts("⟦content|The price is too high⟧, ⟦cue|notes⟧ \(rest)")
        #expect(drafts.map(\.text) == ["The price is too high", "Nobody pays it for fun"])
        #expect(drafts.allSatisfy { $0.source != nil && $0.actor != nil })
    }

    @Test(
        "What is asked for in the subjunctive is told as what should be",
        arguments: [
            (
                "⟦source|Ann Lee⟧ ⟦cue|recommends⟧ that ⟦content|the old mill be closed⟧.",
                "The old mill [should] be closed"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|insisted⟧ that ⟦content|owners of two flats not be licensed⟧.",
                "Owners of two flats [should] not be licensed"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|suggested⟧ that ⟦content|the ministry publish its figures⟧.",
                "The ministry [should] publish its figures"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|recommended⟧ that ⟦content|towns introduce tolls slowly and that revenues be saved⟧.",
                "Towns [should] introduce tolls slowly and revenues be saved"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|does not recommend⟧ that ⟦content|the mill be closed⟧.",
                "not: The mill [should] be closed"
            ),
            ("⟦source|Ann Lee⟧ ⟦cue|says⟧ that ⟦content|the mill will be closed⟧.", "The mill will be closed"),
            ("⟦source|Ann Lee⟧ ⟦cue|insists⟧ that ⟦content|tolls hurt the town⟧.", "Tolls hurt the town"),
            ("⟦source|Ann Lee⟧ ⟦cue|suggests⟧ that ⟦content|we pay the toll⟧.", "We pay the toll"),
            (
                "⟦source|Ann Lee⟧ ⟦cue|wants⟧ ⟦content|the council to close the mill⟧.",
                "The council [should] close the mill"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|asked⟧ ⟦content|for the price to be kept secret⟧.",
                "The price [should] be kept secret"
            ),
        ])
    func subjunctives(sentence: String, claim: String) { #expect(Self.texts(sentence) == [claim]) }

    @Test(
        "What is hoped or wished is not said to be so",
        arguments: [
            (
                "⟦source|Ann Lee⟧ ⟦cue|hopes⟧ that ⟦content|the mill will be saved⟧.",
                "Ann Lee hopes that the mill will be saved"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|wishes⟧ that ⟦content|the mill were still open⟧.",
                "Ann Lee wishes that the mill were still open"
            ),
            ("⟦source|Ann Lee⟧ ⟦cue|fears⟧ that ⟦content|the mill will be sold⟧.", "The mill will be sold"),
        ])
    func hopes(sentence: String, claim: String) { #expect(Self.texts(sentence) == [claim]) }

    @Test(
        "A clause of the author's beside what somebody says is the author's claim",
        arguments: [
            (
                "The mill has been empty since 1998, but ⟦source|Ann Lee⟧ ⟦cue|believes⟧ that ⟦content|it can be saved⟧.",
                ["The mill has been empty since 1998", "It can be saved"]
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|says⟧ ⟦content|the mill can be saved⟧, although the town has no money for it.",
                ["The mill can be saved", "The town has no money for it"]
            ),
            (
                "When the mill closed, ⟦source|Ann Lee⟧ ⟦cue|said⟧ ⟦content|the town would suffer⟧.",
                ["The town would suffer"]
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|says⟧ ⟦content|the mill can be saved⟧, but it gave no details.",
                ["The mill can be saved"]
            ),
        ] as [(String, [String])])
    func beside(sentence: String, claims: [String]) {
        let drafts = Self.drafts(sentence, type: .assertion)
        #expect(drafts.map(\.text) == claims)
        #expect(drafts.count { $0.source == nil } == claims.count - 1)
    }

    @Test("A mark of the next quotation does not make words quoted")
    func besideQuotations() {
        let drafts = Self.drafts(
            "⟦source|Ann Lee⟧ ⟦cue|wonders⟧ ⟦content|whether the mill is safe⟧. “Mills are old,” says Bo Lind.")
        #expect(drafts.first?.stance == .questions && drafts.first?.isQuoted == false)
    }

    @Test("What the author takes up from another clause's source is not that source's")
    func otherClauses() {
        let drafts = Self.drafts(
            "The firm ⟦cue|has seen⟧ ⟦content|its costs fall since the mill was closed⟧, though ⟦source|Ann Lee⟧ doubts it."
        )
        #expect(drafts.isEmpty)
    }

    @Test(
        "A checked claim is the author's denial where the verdict is false, and nobody's word without one",
        arguments: [
            ("Claim: The town sold the mill in May.\n\nVerdict: False. It did not.", Assertion.Stance.denies, true),
            ("Claim: The town sold the mill in May.\n\nOur verdict\n\nNot true. It did not.", .denies, true),
            ("Claim: The town sold the mill in May.\n\nRating: Mostly true", .asserts, true),
            ("Myth: Mills are always noisy.\nFact: They are not.", .denies, true),
            ("Claim: The town sold the mill in May.\n\nReaders asked about it.", .asserts, false),
        ])
    func checked(text: String, stance: Assertion.Stance, isAuthors: Bool) {
        let finder = ClaimFinder(ActorTests.article(text))
        #expect(finder.drafts.map(\.stance) == [stance])
        #expect(finder.drafts.map(\.actor) == [isAuthors ? finder.author : nil])
    }

    @Test(
        "A label before a colon is no part of what is claimed, a subject with its verb is",
        arguments: [
            ("Here’s the thing: mills kill fish.", ["Mills kill fish"]),
            ("The case for: rents have doubled since May.", ["Rents have doubled since May"]),
            ("The rule is simple: mills must pay a toll.", ["The rule is simple: mills must pay a toll"]),
        ] as [(String, [String])])
    func labels(sentence: String, claims: [String]) {
        #expect(Self.texts(sentence, type: .assertion) == claims)
    }

    @Test(
        "The author's own voice: demands, short theses, and not what frames or points",
        arguments: [
            ("Close the mill at once.", ["Close the mill at once"]),
            ("Tolls work well.", ["Tolls work well"]),
            ("Not so fast, says Ann Lee, who has built mills for many years.", []),
            ("That’s what the ministry says.", []),
            ("I think they’re wrong about the mill.", ["They’re wrong about the mill"]),
        ] as [(String, [String])])
    func ownVoice(sentence: String, claims: [String]) {
        #expect(Self.texts(sentence, type: .assertion) == claims)
    }

    @Test("Who declines to comment on an accusation does not deny it")
    func silence() {
        #expect(
            Self.texts("⟦source|Ann Lee⟧ ⟦cue|declined⟧ ⟦content|to comment on the accusation⟧ by the drivers.").isEmpty
        )
    }

    @Test("A tag inside a clause leaves no comma")
    func tags() {
        #expect(
            Self.texts("⟦content|There was⟧, ⟦source|Ann Lee⟧ ⟦cue|said⟧, ⟦more|not a shred of evidence against him⟧.")
                == ["There was not a shred of evidence against him"])
    }

    @Test("Who is told at the end of a sentence to deny what is said denies it")
    func denials() {
        let finder = ClaimFinder(
            ActorTests.article(
                "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ that ⟦content|the mill is unsafe⟧, a charge that ⟦person|Bo Lind⟧ denies. "
                    + "⟦source|⟦person|Ann Lee⟧⟧ ⟦cue|says⟧ ⟦content|the mill is old⟧, which is a pity."))
        #expect(
            finder.drafts.map { [finder.roster.actors[$0.actor ?? 0].name, "\($0.stance)", $0.text] } == [
                ["Ann Lee", "asserts", "The mill is unsafe"], ["Bo Lind", "denies", "The mill is unsafe"],
                ["Ann Lee", "asserts", "The mill is old"],
            ])
    }

    @Test(
        "What is said outright not to be so is denied, by the author or whoever says it",
        arguments: [
            ("It would be wrong to say that nothing was cleaned.", ["not: Nothing was cleaned"]),
            ("But it is simply not true that mills kill fish.", ["not: Mills kill fish"]),
            ("The idea that the mill will fall is nonsense.", ["not: The mill will fall"]),
            ("It is wrong that nurses pay for the mill.", ["It is wrong that nurses pay for the mill"]),
            ("It is important to note that mills kill fish.", ["Mills kill fish"]),
            ("What I am saying is that the mill is old.", ["The mill is old"]),
            ("But the truth is that nobody needs a mill.", ["Nobody needs a mill"]),
            ("They cannot both own the mill, can they?", ["They cannot both own the mill, can they?"]),
            ("The mill is old, and who owns it?", []),
            (
                "“⟦content|It is a myth that mills kill fish⟧,” ⟦cue|said⟧ ⟦source|Ann Lee⟧.",
                ["not: Mills kill fish"]
            ),
            ("It would be ⟦cue|wrong to say⟧ that ⟦content|the mill is empty⟧.", ["not: The mill is empty"]),
        ] as [(String, [String])])
    func refuted(sentence: String, claims: [String]) {
        #expect(Self.texts(sentence, type: .assertion) == claims)
    }

    @Test(
        "What nobody says, or nobody in particular, is told whole, with what the author makes of it",
        arguments: [
            "⟦source|Nobody⟧ ⟦cue|denies⟧ that ⟦content|the mill is old⟧.",
            "⟦source|No one⟧ ⟦cue|seriously believes⟧ that ⟦content|the mill is safe⟧.",
            "Not ⟦source|everyone⟧ ⟦cue|believes⟧ that ⟦content|the mill is safe⟧.",
            "Few ⟦cue|doubt⟧ that ⟦content|the mill is safe⟧.",
            "⟦source|Whoever⟧ ⟦cue|thinks⟧ that ⟦content|the mill costs too⟧ much should ask the drivers.",
            "Anyone ⟦source|who⟧ ⟦cue|thinks⟧ that ⟦content|the mill is safe should go there⟧.",
            "It is hard to ⟦cue|argue⟧ that ⟦content|the mill is safe⟧.",
            "The ⟦cue|claim⟧ that ⟦content|the mill is safe⟧, however, ⟦more|does not survive the winter⟧.",
        ])
    func nobodys(sentence: String) {
        let drafts = Self.drafts(sentence, type: .assertion)
        #expect(drafts.map(\.text) == [sentence.replacing(/⟦\w+\||⟧|\.$/, with: "")])
        #expect(drafts.allSatisfy { $0.source == nil })
    }

    @Test(
        "What a verb takes as its object is no claim of its own",
        arguments: [
            ("⟦source|The mayor⟧ ⟦cue|granted⟧ ⟦content|the man who sold the mill a pardon⟧.", true),
            ("⟦source|The board⟧ ⟦cue|studied⟧ ⟦content|three plans that were cheap⟧, and chose the best one.", true),
            ("⟦source|The mayor⟧ ⟦cue|thinks⟧ ⟦content|the man who sold the mill lied⟧.", false),
            ("Two men ⟦cue|were listed⟧ ⟦content|as owners who had sold the mill⟧.", true),
            ("⟦content|Two men⟧ ⟦cue|were convicted of⟧ ⟦more|a theft that shocked the town⟧.", true),
            ("⟦content|Bo Lind⟧ was ⟦cue|jailed for⟧ ⟦more|theft⟧ after he tried to sell the old mill.", true),
            ("⟦content|A man⟧, who left, ⟦cue|was convicted of⟧ ⟦more|a theft that shocked the town⟧.", true),
            ("The mill was left out, ⟦content|which⟧ ⟦source|the post⟧ ⟦cue|reported⟧ ⟦more|left many angry⟧.", true),
            ("It has a wheel ⟦content|that⟧ ⟦source|Ann Lee⟧ ⟦cue|described⟧ ⟦more|as resembling a fan⟧.", true),
            ("The mill was mended, ⟦content|a task⟧ ⟦source|Ann Lee⟧ ⟦cue|described⟧ ⟦more|as being hard⟧.", true),
        ] as [(String, Bool)])
    func objects(sentence: String, isAuthors: Bool) {
        let drafts = Self.drafts(sentence, type: .assertion)
        #expect(drafts.count == 1 && drafts.allSatisfy { ($0.source == nil) == isAuthors })
        if isAuthors { #expect(drafts.first?.text == sentence.replacing(/⟦\w+\||⟧|\.$/, with: "")) }
    }

    @Test("Whom one accuses of what is told as his position; who is accused takes none")
    func accused() {
        #expect(
            Self.texts("⟦source|Ann Lee⟧ ⟦cue|accused⟧ ⟦content|owners of spreading fear⟧.")
                == ["Ann Lee accused owners of spreading fear"])
        #expect(
            Self.texts("⟦source|Ann Lee⟧ ⟦cue|declared⟧ ⟦content|a holiday and delayed the vote⟧.")
                == ["Ann Lee declared a holiday and delayed the vote"])
        #expect(Self.texts("⟦source|A driver⟧ ⟦cue|accused⟧ ⟦content|of spreading fear⟧ was let go.").isEmpty)
    }

    @Test(
        "Only what marks set off from the content parts it in two",
        arguments: [
            (
                "“⟦content|He turned round⟧ ⟦cue|and said⟧, ⟦more|'The mill is ours'⟧,” ⟦source|Ann Lee⟧ recalled.",
                "He turned round and said, 'The mill is ours'"
            ),
            (
                "⟦content|This⟧ year, ⟦source|Ann Lee⟧ ⟦cue|said⟧, ⟦more|the mill was sold to the town⟧.",
                "The mill was sold to the town"
            ),
            (
                "⟦source|Ann Lee⟧ ⟦cue|said⟧ that ⟦content|was untrue⟧.", "That was untrue"
            ),
            (
                "“⟦content|From fishing to dancing⟧, the mill does it all,” ⟦source|Ann Lee⟧ ⟦cue|said⟧.",
                "From fishing to dancing, the mill does it all"
            ),
            ("⟦source|Ann Lee⟧ ⟦cue|thinks⟧ ⟦content|they had a very good⟧ idea.", "They had a very good idea"),
        ])
    func parts(sentence: String, claim: String) { #expect(Self.texts(sentence).first == claim) }

    @Test("A demand counts in a paragraph that argues; 'We disagree' denies what somebody else said")
    func demands() {
        #expect(
            Self.texts("Scrap the fee. The mill is old.", type: .assertion) == ["Scrap the fee", "The mill is old"])
        let drafts = Self.drafts(
            "⟦source|Ann Lee⟧ ⟦cue|says⟧ that ⟦content|the mill is unsafe⟧. We disagree.", type: .assertion)
        #expect(drafts.map { $0.denial == .one } == [false, true])
        #expect(Self.drafts("My union disagrees.", type: .assertion).allSatisfy { $0.source != nil })
    }

    @Test(
        "What leads to words that are no claim, and what winds up an interview, is none",
        arguments: [
            "Asked about the mill, Ann Lee said: “No.”", "The interview was edited for length.",
            "The mayor did not reply to our questions.",
            "My friends, tonight I want to speak to you about mills.", "Marred by doubts and fears.",
            "Her colleague Bo Lind did.",
        ])
    func frames(sentence: String) { #expect(Self.texts(sentence, type: .assertion).isEmpty) }
}
