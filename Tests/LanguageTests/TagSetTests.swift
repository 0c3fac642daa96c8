import Testing

@testable import Language

@Suite struct TagSetTests {
    let labels = ["O", "B-source", "I-source", "B-cue", "I-cue"]

    /// The kind of each word, a capital where a span begins, given the likeliest label of each and how likely it is.
    private func kinds(_ words: [(label: Int, score: Float)], borders: Set<Int> = []) throws -> String {
        let scores = words.map { word in (0..<5).map { $0 == word.label ? word.score : 0 }[...] }
        let path = try TagSet(labels: labels).path(scores, temperature: 1, borders: borders)
        return path.map { tag in
            let name = tag.kind.map { $0 == 0 ? "s" : "c" } ?? "-"
            return tag.begins ? name.uppercased() : name
        }.joined()
    }

    @Test("a span begins before it goes on, and a doubtful word inside does not break it")
    func path() throws {
        #expect(try kinds([(0, 9), (1, 9), (2, 9), (0, 9), (3, 9), (4, 9)]) == "-Ss-Cc")
        #expect(try kinds([(1, 9), (2, 9), (0, 1), (2, 9), (2, 9)]) == "Sssss")
        #expect(try kinds([(1, 9), (2, 9), (0, 20), (1, 9), (2, 9)]) == "Ss-Ss")
        #expect(try kinds([(2, 9), (2, 9)]) == "Ss")
        #expect(try kinds([]) == "")
    }

    @Test("no span goes on across a border")
    func borders() throws {
        #expect(try kinds([(1, 9), (2, 9), (2, 9), (2, 9)], borders: [2]) == "SsSs")
    }

    @Test("the probability of a kind is that of its two labels together")
    func sums() throws {
        let path = try TagSet(labels: labels).path([[2, 4, 3, -9, -9]], temperature: 1, borders: [])
        let tag = try #require(path.first)
        #expect(tag.kind == 0 && tag.begins)
        #expect(abs(tag.probability - 0.91) < 0.01)
    }

    @Test(
        "labels in another order are refused",
        arguments: [["B-a", "I-a", "O"], ["O", "I-a", "B-a"], ["O", "B-a"], []])
    func refused(labels: [String]) {
        #expect(throws: ModelError.self) { try TagSet(labels: labels) }
    }
}
