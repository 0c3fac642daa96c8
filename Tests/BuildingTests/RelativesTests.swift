import Testing

@testable import Building

/// Whom a surname means that two relatives bear.
@Suite("Relatives")
struct RelativesTests {
    /// How often each person is named.
    private func counts(_ marked: String) -> [String: Int] {
        let actors = ActorRoster(ActorTests.article(marked)).actors
        return Dictionary(uniqueKeysWithValues: actors.map { ($0.name, $0.mentions.count) })
    }

    @Test("Who was called by a surname keeps it when a relative comes")
    func surnames() {
        #expect(
            counts(
                "⟦person|Lindqvist⟧ came. His eldest daughter, ⟦person|Ivy Lindqvist⟧, left. ⟦person|Lindqvist⟧ laughed."
            )
                == ["Lindqvist": 2, "Ivy Lindqvist": 1])
        #expect(
            counts("⟦person|Bo Lind⟧ came. ⟦person|Lind⟧'s wife ⟦person|Ivy Lind⟧ left. ⟦person|Lind⟧ laughed.")
                == ["Bo Lind": 3, "Ivy Lind": 1])
    }

    @Test("A title tells the relative, and who is nobody's is called by the surname")
    func others() {
        #expect(
            counts("⟦person|Bo Lind⟧ came. His wife, ⟦person|Mary Lind⟧, left. ⟦person|Mrs Lind⟧ laughed.")
                == ["Bo Lind": 1, "Mary Lind": 2])
        #expect(
            counts("⟦person|Lind⟧ came. A friend, ⟦person|Ivy Lind⟧, left. ⟦person|Lind⟧ laughed.") == ["Ivy Lind": 3])
    }
}
