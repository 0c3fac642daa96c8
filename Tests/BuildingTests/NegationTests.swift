import Testing

@testable import Building

@Suite("The opposite of a proposition")
struct NegationTests {
    @Test(
        "A 'not' is put in or taken out",
        arguments: [
            ("Trams should be banned", "Trams should not be banned"),
            ("Trams should not be banned", "Trams should be banned"),
            ("A toll violates the freedom of drivers", "A toll does not violate the freedom of drivers"),
            ("The council denies a fair hearing", "The council does not deny a fair hearing"),
            ("The “big” bridge is a danger to Łódź", "The “big” bridge is not a danger to Łódź"),
        ])
    func negated(text: String, opposite: String) { #expect(Negation.negated(text) == opposite) }

    @Test(
        "Nothing is said where the main verb isn't sure",
        arguments: [
            "What the council wants is a toll", "Nobody should never pay", "They said so", "If trams are late, wait",
            "Stop", "Not every tram is a danger",
        ])
    func unsure(text: String) { #expect(Negation.negated(text) == nil) }
}
