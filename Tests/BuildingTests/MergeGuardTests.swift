import Language
import Testing

@testable import Building

@Suite("What may be merged")
struct MergeGuardTests {
    @Test(
        "Another number, date, name or a negation forbids it, and pointing at what was said elsewhere",
        arguments: [
            ("The toll costs 40 crowns", "The toll costs 50 crowns"),
            ("The bridge opens on Monday", "The bridge opens on Friday"),
            ("The toll is fair", "The toll is not fair"), ("The mayor thanked Ann Lee", "The mayor thanked Bo Lind"),
            ("The toll won’t rise", "The toll will rise"),
            ("The mayor denies all these charges", "The mayor rejects that claim"),
            ("The mayor rejects that claim", "The mayor rejects that claim"),
            ("It should be banned at once", "It should be banned at once"),
            ("Thousands of drivers came", "Hundreds of drivers came"),
            ("The bridge will be closed in May", "The bridge will be closed in June"),
            ("The council will close the mill", "The council closed the mill"),
            ("The mill is unsafe", "If the mill is unsafe, it should go"),
            ("The mill used to be the best in town", "The mill is the best in town"),
            ("Most drivers pay the toll", "Some drivers pay the toll"),
            ("The union has sued the council", "The council has sued the union"),
            ("The toll has risen by a fifth", "The toll has fallen by a fifth"),
            ("The bridge is safe for lorries", "The bridge is unsafe for lorries"),
            ("The vote comes before the election", "The vote comes after the election"),
            ("The tram is dear and will ruin the old town", "The tram is dear and needs many more drivers"),
            ("The mill is a danger to swimmers", "The mill is a danger to the harbour"),
            ("The toll is safe for the poor", "The toll is safe for lorry drivers"),
            ("The money is taken from schools", "The money belongs in schools"),
            ("It would be wrong to say that the mill is safe", "The mill is safe"),
            ("It is a myth that the mill is safe", "The mill is safe"),
            ("If we close the mill, the town will die", "If the town dies, nobody will come back"),
        ])
    func forbidden(left: String, right: String) {
        #expect(!MergeGuard(left).allows(MergeGuard(right)))
        #expect(!MergeGuard(right).allows(MergeGuard(left)))
    }

    @Test(
        "Another wording, or one name more, does not",
        arguments: [
            ("The toll is fair", "It is a fair toll"), ("The bridge is unsafe", "The old bridge is unsafe"),
            ("The mill was sold by the council", "The council sold the mill"),
            ("The council would close the mill", "The council closed the mill"),
            ("The mill will be closed", "The mill is closed"),
            ("The tram will cost a fortune", "The tram will cost a fortune and tear down the old town"),
            ("The mayor thanked Ann Lee", "The mayor thanked Ann"),
            ("The mill is a danger to swimmers", "The mill is dangerous to those who swim"),
            ("It would be wrong to say that the mill is safe", "The mill is not safe"),
            ("If the mill closes, the town will die", "The town will die if the mill is closed"),
            ("The mayor thanked Ann Lee", "The mayor thanked Mrs. Lee"),
        ])
    func allowed(left: String, right: String) { #expect(MergeGuard(left).allows(MergeGuard(right))) }

    @Test("The fullest text that all say is shown, and no pronoun begins it")
    func shown() {
        func shown(_ texts: [String]) -> String? {
            let sightings = texts.enumerated().map { ClaimMergingTests.sighting($1, article: $0) }
            return ClaimMerging.ranked(ClaimMerging.wordings(sightings).wordings).first?.text
        }
        #expect(
            shown(["The tram will cost a fortune and ruin the old town", "The tram will cost a fortune"])
                == "The tram will cost a fortune")
        #expect(shown(["The tram is dear", "The tram is very dear to run"]) == "The tram is very dear to run")
        #expect(shown(["It costs a lot", "The tram costs a lot"]) == "The tram costs a lot")
        #expect(shown(["The toll is fair", "The toll is a fair one"]) == "The toll is a fair one")
    }

    @Test("What is said of others is no reason where the judge takes it for the same")
    func mistaken() {
        let same = Judgement(neutral: 0.1, supports: 0.1, contradicts: 0, equivalent: 0.8)
        let support = Judgement(neutral: 0.1, supports: 0.8, contradicts: 0, equivalent: 0.1)
        let (swimmers, boats) = ("The dam is a danger to swimmers", "The dam is a threat to boats")
        #expect(MergeGuard.isMistaken([same], swimmers, boats))
        #expect(!MergeGuard.isMistaken([same, support], swimmers, boats))
        #expect(!MergeGuard.isMistaken([same], swimmers, "The dam is a threat"))
    }
}
