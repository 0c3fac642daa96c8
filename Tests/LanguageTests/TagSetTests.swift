import Testing

@testable import Language

@Suite struct TagSetTests {
    let labels = ["O", "B-source", "I-source", "B-cue", "I-cue"]

    @Test("the probabilities of beginning and inside are one kind's together")
    func sums() throws {
        let tags = try TagSet(labels: labels)
        let tag = tags.tag([2, 1.8, 1.7, -9, -9], temperature: 1)
        #expect(tag.kind == 0)
        #expect(tag.begins)
        #expect(abs(tag.probability - 0.608) < 0.01)
        #expect(tags.tag([2, 0, 0, 0, 0], temperature: 1).kind == nil)
    }

    @Test(
        "labels in another order are refused",
        arguments: [["B-a", "I-a", "O"], ["O", "I-a", "B-a"], ["O", "B-a"], []])
    func refused(labels: [String]) {
        #expect(throws: ModelError.self) { try TagSet(labels: labels) }
    }
}
