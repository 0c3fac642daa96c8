import Testing

@testable import Building

@Suite("The wording of claims")
struct ClaimWordingTests {
    @Test(
        "Openers, frames and stray marks go; the rest stays as it stands",
        arguments: [
            ("But the tram is too slow.", "The tram is too slow"),
            ("However, the tram is too slow", "The tram is too slow"),
            ("that the tram is too slow,", "The tram is too slow"), ("“The tram is too slow", "The tram is too slow"),
            ("I think the tram is too slow", "The tram is too slow"),
            ("I think they’re doing well now", "They’re doing well now"),
            ("It seems to me that trams are too slow", "Trams are too slow"),
            ("It looks to us like a very slow tram", "It looks to us like a very slow tram"),
            ("The tram is too slow, she said", "The tram is too slow"),
            ("The tram is too slow, [Ann Lee] said", "The tram is too slow"),
            ("The tram is “far too slow” for us", "The tram is “far too slow” for us"),
            ("That man knows the tram well", "That man knows the tram well"),
            ("alarms that the tram is too slow", "The tram is too slow"),
            ("the charge that trams are slow", "Trams are slow"),
            ("''the tram is too slow", "The tram is too slow"),
            ("As a result of the toll, drivers left", "As a result of the toll, drivers left"),
            ("[Ann Lee] is, therefore, a good mayor", "[Ann Lee] is a good mayor"),
            ("The sign means\"No tolls here", "The sign means No tolls here"),
            ("The signs] say “no tolls", "The signs say no tolls"),
            ("[[Ann Lee’s]] bridge is safe", "[Ann Lee’s] bridge is safe"),
            ("Because of the toll, drivers left", "Because of the toll, drivers left"),
            ("Because the toll rose, drivers left", "Because the toll rose, drivers left"),
            ("Because the toll is too high", "The toll is too high"),
            ("Because if the toll rises, drivers leave us", "If the toll rises, drivers leave us"),
            ("the tram is “far too slow.”", "The tram is “far too slow”"),
            ("“Far too slow” is what the tram is", "“Far too slow” is what the tram is"),
            ("“The tram is slow,” “and it is dear.”", "The tram is slow, and it is dear"),
            ("Lee calls the tram “far too slow", "Lee calls the tram far too slow"),
            ("Lee” calls the tram “slow” and “dear”", "Lee calls the tram “slow” and “dear”"),
            ("the \"new\" tram is \"slow\"", "The \"new\" tram is \"slow\""),
            ("[w]e have a slow tram […]", "We have a slow tram"),
            ("the tram stops at 7 p.m.", "The tram stops at 7 p.m."),
            ("the tram is built by Lee Ltd.", "The tram is built by Lee Ltd."),
            ("Instead of the toll, drivers want a tax", "Instead of the toll, drivers want a tax"),
            ("But of course the toll rose again", "The toll rose again"),
            ("That tram is too slow", "That tram is too slow"),
            (". [the riders are] getting a share", "[The riders are] getting a share"),
            ("the charge that rose in May", "The charge that rose in May"),
            ("After all the promises, the council must pay", "After all the promises, the council must pay"),
            ("However much it costs, the tram runs", "However much it costs, the tram runs"),
            ("Thus far, the tram is too slow", "Thus far, the tram is too slow"),
            ("The tram has thus far been too slow", "The tram has thus far been too slow"),
            ("So many drivers left that the toll fell", "So many drivers left that the toll fell"),
            ("We know the dangers of this tram well", "We know the dangers of this tram well"),
            ("‘The tram isn’t safe,’", "The tram isn’t safe"),
            ("the tram is slow and that [Ann Lee] would sell it", "The tram is slow and [Ann Lee] would sell it"),
            ("the tram is slow and that, in May, it would go", "The tram is slow and, in May, it would go"),
            ("'The tram isn't safe", "The tram isn't safe"), ("the tram isn't safe.'", "The tram isn't safe"),
            ("'Tram' is the drivers' word", "'Tram' is the drivers' word"),
            ("the tram is slow and that no one would buy it", "The tram is slow and no one would buy it"),
        ])
    func reported(words: String, expected: String) {
        #expect(ClaimWording(words, isReported: true).text == expected)
    }

    @Test("In the author's own voice a leading 'that' is a subject")
    func ownVoice() {
        #expect(
            ClaimWording("That does seem to be the aim.", isReported: false).text
                == "That does seem to be the aim")
    }

    @Test("The opener says how the sentence ties to the one before")
    func links() {
        func link(_ words: String) -> ClaimDraft.Link { ClaimWording(words, isReported: false).link }
        #expect(link("But the tram is too slow") == .contrast)
        #expect(link("For example, the tram is too slow") == .ground)
        #expect(link("Therefore the tram is too slow") == .conclusion)
        #expect(link("For this reason the tram is too slow") == .conclusion)
        #expect(link("This shows that the tram is too slow") == .conclusion)
        #expect(link("Of course the tram is slow") == .concession)
        #expect(link("Contrary to what Ann Lee says, the tram is slow") == .contrast)
        #expect(link("Contrary to popular belief") == .none)
        #expect(link("The tram is too slow") == .none)
    }
}
