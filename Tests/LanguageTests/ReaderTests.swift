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

    @Test("a pronoun points at the head of what it stands for, also by way of another pronoun")
    func references() throws {
        let text = "Lena Brandt has led the town since 2015. She closed the harbour in May. Critics say she was wrong."
        let reading = try Reader(models: Models.location).read([ReaderInput(text: text)], jobs: 1)[0]
        let pronouns = reading.references.filter { ["She", "she"].contains(text.words(in: $0.range)) }
        #expect(pronouns.count == 2)
        for pronoun in pronouns {
            let likeliest = try #require(pronoun.antecedents.first)
            #expect(text.words(in: likeliest.range) == "Brandt")
            #expect((0.5...1).contains(likeliest.probability))
            #expect(pronoun.antecedents.allSatisfy { $0.range.upperBound <= pronoun.range.lowerBound })
        }
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

extension String {
    fileprivate func words(in range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }
}
