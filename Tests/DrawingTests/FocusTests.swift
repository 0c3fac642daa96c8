import Drawing
import Testing

@Suite("Focus")
struct FocusTests {
    @Test(
        "A focus is found by id, by an actor's name or alias, or by words",
        arguments: [
            ("c-noise", ["c-noise"]), ("p-ada-moreno", ["c-grant", "c-thesis"]),
            ("ada moreno", ["c-grant", "c-thesis"]),
            ("Moreno", ["c-grant", "c-thesis"]),
            ("a-courier", ["c-air", "c-noise", "c-riders", "c-shops", "c-thesis"]),
            ("should we build a tram?", ["c-thesis"]), ("the loan, for thirty years", ["c-debt"]),
        ])
    func finds(_ text: String, _ claims: [String]) {
        #expect(Focus(text, in: TramTown.graph)?.claims == claims)
    }

    @Test("Words that no claim has find nothing", arguments: ["zeppelin", "", "…"])
    func findsNothing(_ text: String) {
        #expect(Focus(text, in: TramTown.graph) == nil)
    }
}
