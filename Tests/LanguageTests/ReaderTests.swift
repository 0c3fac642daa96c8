import Foundation
import Testing

@testable import Language

@Suite(.enabled(if: Models.has("reader"), "the reader is not here")) struct ReaderTests {
    static let article = """
        The harbour will close in spring, the mayor said on Tuesday. “We have no choice,” said Lena Brandt, who has led the \
        town since 2015. According to the fishermen's union, hundreds of jobs will be lost.

        Engineers warned that the piers are unsafe and urged the council to act. Critics doubt it.
        """

    private func words(_ ranges: [Range<Int>]) -> [String] {
        let utf8 = Array(Self.article.utf8)
        return ranges.map { String(decoding: utf8[$0], as: UTF8.self) }
    }

    @Test("an article's attributions are found, with clean edges")
    func attributions() throws {
        let reading = try Reader(models: Models.location).read([ReaderInput(paragraphsOf: Self.article)], jobs: 2)[0]
        #expect(reading.sentences.count == 5)
        let mayor = try #require(reading.attributions.first)
        #expect(words(mayor.source) == ["the mayor"])
        #expect(words(mayor.content) == ["The harbour will close in spring"])
        #expect(reading.attributions.count >= 4)
        for attribution in reading.attributions { #expect((0...1).contains(attribution.confidence)) }
    }

    @Test("a reading depends neither on jobs nor on the other texts")
    func independence() throws {
        let reader = try Reader(models: Models.location)
        let input = ReaderInput(paragraphsOf: Self.article)
        let long = ReaderInput(text: String(repeating: "She said that it rains. ", count: 200))
        let both = try reader.read([long, input, long], jobs: 4)
        #expect(try reader.read([input], jobs: 1) == [both[1]])
        #expect(both[0] == both[2])
    }

    @Test(
        "texts without prose give sensible readings",
        arguments: ["", " \n ", "!?!…", "-----", "٣٤٥", "\u{0}\u{1}", String(repeating: "x", count: 100_000), "。。。"])
    func empty(text: String) throws {
        let reading = try Reader(models: Models.location).read([ReaderInput(text: text)], jobs: 1)[0]
        #expect(reading.attributions.isEmpty)
        for sentence in reading.sentences { #expect(sentence.range.upperBound <= text.utf8.count) }
    }
}
