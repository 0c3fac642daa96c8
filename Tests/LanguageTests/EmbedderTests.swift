import Testing

@testable import Language

@Suite(.enabled(if: Models.has("embedder"), "the embedder is not here")) struct EmbedderTests {
    @Test("vectors have length 1, whatever the text")
    func length() throws {
        let vectors = try Embedder(models: Models.location).embed(["The tram is late.", "", "…", "東京"], jobs: 2)
        #expect(vectors.count == 4 && vectors.width == 384)
        for index in 0..<4 { #expect(abs(vectors.cosine(index, index) - 1) < 1e-4) }
    }

    @Test("texts about the same thing are nearer than others, and a vector stands on its own")
    func meaning() throws {
        let embedder = try Embedder(models: Models.location)
        let texts = ["The council closed the harbour.", "The port was shut by the city.", "Bread needs yeast."]
        let vectors = try embedder.embed(texts, jobs: 2)
        #expect(vectors.cosine(0, 1) > vectors.cosine(0, 2) + 0.3)
        #expect(Array(try embedder.embed([texts[1]], jobs: 1)[0]) == Array(vectors[1]))
    }
}
