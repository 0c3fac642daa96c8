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
            ("The tram is too slow, she said", "The tram is too slow"),
            ("The tram is “far too slow” for us", "The tram is “far too slow” for us"),
            ("That man knows the tram well", "That man knows the tram well"),
            ("alarms that the tram is too slow", "The tram is too slow"),
            ("the charge that trams are slow", "Trams are slow"),
            ("''the tram is too slow", "The tram is too slow"),
            ("As a result of the toll, drivers left", "As a result of the toll, drivers left"),
            ("That tram is too slow", "That tram is too slow"),
            ("the charge that rose in May", "The charge that rose in May"),
        ])
    func reported(words: String, expected: String) {
        #expect(ClaimWording(words, isReported: true) { _ in nil }.text == expected)
    }

    @Test("In the author's own voice a leading 'that' is a subject")
    func ownVoice() {
        #expect(
            ClaimWording("That does seem to be the aim.", isReported: false) { _ in nil }.text
                == "That does seem to be the aim")
    }

    @Test("A leading pronoun is named in brackets where the antecedent is sure")
    func pronouns() {
        let name: (String) -> String? = { _ in "The Harbour Trust" }
        #expect(
            ClaimWording("It has raised the toll twice", isReported: false, antecedent: name).text
                == "[The Harbour Trust] has raised the toll twice")
        #expect(
            ClaimWording("Its toll is too high for us", isReported: false, antecedent: name).text
                == "[The Harbour Trust’s] toll is too high for us")
        #expect(
            ClaimWording("It has raised the toll twice", isReported: false) { _ in nil }.text
                == "It has raised the toll twice")
    }

    @Test("The opener says how the sentence ties to the one before")
    func links() {
        func link(_ words: String) -> ClaimDraft.Link { ClaimWording(words, isReported: false) { _ in nil }.link }
        #expect(link("But the tram is too slow") == .contrast)
        #expect(link("For example, the tram is too slow") == .ground)
        #expect(link("Therefore the tram is too slow") == .conclusion)
        #expect(link("The tram is too slow") == .none)
    }
}
