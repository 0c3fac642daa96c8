import Articles
import Language
import Testing

@testable import Building

/// Who speaks the paragraphs of a transcript.
@Suite("Turns of speakers")
struct SpeakerTurnsTests {
    /// Who speaks each claim.
    private func speakers(_ paragraphs: String...) -> [String?] {
        let finder = ClaimFinder(ActorTests.article(paragraphs.joined(separator: "\n\n"), type: .assertion))
        return finder.drafts.map { $0.actor.map { finder.roster.actors[$0].name } }
    }

    @Test("Labels with titles count beside each other, with the numbers of questions before them")
    func titles() {
        #expect(
            speakers(
                "Q1 Chair: The bridge is far too old.", "⟦person|Mr Tanaka⟧: The bridge is quite safe.",
                "Q2 Chair: The drivers are angry.", "Lord Tamworth: The toll is much too high.")
                == ["Chair", "Tanaka", "Chair", "Lord Tamworth"])
    }

    @Test("Who is known by name is labelled by it, once he is not the only one")
    func names() {
        #expect(
            speakers("⟦person|Ann Lee⟧: The bridge is far too old.", "⟦person|Bo Lind⟧: The bridge is quite safe.")
                == ["Ann Lee", "Bo Lind"])
        #expect(
            speakers("⟦person|Ann Lee⟧: The bridge is far too old.", "The bridge is quite safe.")
                == ["the author", "the author"])
    }

    @Test("Names on lines of their own are labels where those who are named say 'I', and none where they are told of")
    func lines() {
        #expect(
            speakers(
                "Ann Lee (Hask East, Lab)\nI know that the bridge is far too old.",
                "The Parliamentary Under-Secretary of State for Roads (Bo Lind)\nWe believe that the bridge is quite safe.",
                "Ann Lee\nThe bridge is closed to lorries, as I said.", "Bo Lind\nThe drivers are angry at this House.")
                == ["Ann Lee", "Bo Lind", "Ann Lee", "Bo Lind"])
        #expect(
            speakers("Ann Lee\nThe bridge is far too old for her.", "Carl Lind\nThe bridge is quite safe for him.")
                == ["the author", "the author"])
    }

    @Test("Who is told to be for and against speaks what follows, to the end")
    func sides() {
        #expect(
            speakers(
                "FOR: Ilse Brandt, driver", "The bridge is far too old.", "AGAINST: Odo Marsh, mayor of Hask",
                "The bridge is quite safe.", "The toll pays for it.")
                == ["Ilse Brandt", "Odo Marsh", "Odo Marsh"])
    }

    @Test("Behind an office the brackets tell the name, and behind a name they do not")
    func brackets() {
        #expect(
            speakers(
                "The Minister for the ⟦person|Environment⟧ (⟦person|Ann Solheim⟧): The mine will create jobs.",
                "Mr. LIND (Hask East) (Centre): The mine poisons the river.",
                "The Minister for the ⟦person|Environment⟧: The river is quite clean.",
                "Mr. Deputy Leader (Jon Brekke) (Progress): The minister is wrong.")
                == ["Ann Solheim", "Mr. LIND", "Ann Solheim", "Jon Brekke"])
        #expect(
            speakers(
                "The Minister for Mines: The mine creates jobs.", "⟦person|Ann Holt⟧ (Green Party): The mine is old.")
                == ["Minister for Mines", "Ann Holt"])
    }

    @Test("A label that is not known ends the turn before it, and 'Fact:' does not")
    func unknown() {
        let (first, last) = ("LIND: The bridge is far too old.", "HOLT: The bridge is quite safe.")
        #expect(
            speakers(first, "Villager: The river is dying.", "The drivers are angry.", last)
                == ["LIND", "the author", "the author", "HOLT"])
        #expect(speakers(first, "Fact: The river is dying.", last) == ["LIND", "LIND", "HOLT"])
    }

    @Test("In a record a surname in capitals ends with a dot")
    func records() {
        #expect(
            speakers("Mr LIND. The bridge is far too old.", "Sen. Holt. The bridge is quite safe.")
                == ["Mr LIND", "Sen. Holt"])
    }

    @Test("A list with headings is no transcript")
    func lists() {
        #expect(
            speakers("Background: The bridge is old.", "Note: The bridge is safe.") == ["the author", "the author"])
    }

    @Test("The source that the reader finds in a label is whom the label means")
    func sources() {
        #expect(
            speakers(
                "⟦source|The Minister for the ⟦person|Environment⟧ (Ann Solheim)⟧⟦cue|:⟧ ⟦content|The mine creates many jobs⟧.",
                "Mr Lind: The mine poisons the river.") == ["Ann Solheim", "Mr Lind"])
    }

    @Test("Who signs a quotation may tell his office")
    func signatures() {
        #expect(
            speakers("“The toll keeps the bridge open.”\n— Ann Lee, Chief Officer, Harbour Trams", "The bridge is old.")
                == ["Ann Lee", "the author"])
        #expect(speakers("\"The toll keeps the bridge open.\"\n> — Ann Lee, MP", "It rains here.")[0] == "Ann Lee")
    }

    @Test("A label may stand in brackets")
    func bracketed() {
        #expect(
            speakers(
                "((⟦person|Ann Lee⟧)) The bridge is far too old.", "((⟦person|Bo Lind⟧))  The bridge is quite safe.",
                "The toll is much too high.", "((Ann Lee)) The drivers are angry.", "((Bo Lind)) The river is clean.")
                == ["Ann Lee", "Bo Lind", "Bo Lind", "Ann Lee", "Bo Lind"])
        #expect(
            speakers("[⟦person|Ann Lee⟧]: The bridge is old.", "[⟦person|Bo Lind⟧]: The bridge is safe.")
                == ["Ann Lee", "Bo Lind"])
    }

    @Test("Who speaks for his company speaks himself")
    func companies() {
        let said = "⟦source|Our company⟧ ⟦cue|believes⟧ ⟦content|the bridge is quite safe⟧."
        #expect(
            speakers("LIND: The bridge is far too old.", "HOLT: \(said)", "LIND: Nobody believes that here.")
                == ["LIND", "HOLT", "LIND"])
        #expect(speakers(said) == ["company"])
    }

    @Test("Questions that stand as headings are asked where an interview is told of, and nowhere else")
    func headings() {
        func answered(after opening: String) -> [String?] {
            let marked = [
                opening, "Why is that?", "I have seen the bridge fall.", "And now?", "We should build it anew.",
            ].joined(separator: "\n\n")
            let article = ActorTests.article(marked, type: .assertion)
            var source = article.source
            for place in source.blocks.indices where article.text(source.blocks[place].range).hasSuffix("?") {
                source.blocks[place].kind = .heading
            }
            let finder = ClaimFinder(ReadArticle(source: source, reading: article.reading))
            return finder.drafts.suffix(2).map { $0.actor.map { finder.roster.actors[$0].name } }
        }
        #expect(answered(after: "⟦person|Ann Lee⟧ builds bridges. We spoke to her.") == ["Ann Lee", "Ann Lee"])
        #expect(answered(after: "⟦person|Ann Lee⟧ builds bridges here.") == ["the author", "the author"])
    }
}
