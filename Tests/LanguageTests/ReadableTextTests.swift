import Testing

@testable import Language

@Suite struct ReadableTextTests {
    @Test("a piece that begins with a capital letter of any script is marked, and no other")
    func capitals() throws {
        let words = ["tram", "##line", "ny", "##c", "erik", "ǆ", "жук", "2", ",", "東", "ß"]
        let tokenizer = WordPieceTokenizer(
            vocabulary: try Vocabulary((["[UNK]", "[CLS]", "[SEP]"] + words).joined(separator: "\n")))
        let text = ReadableText(
            ReaderInput(text: "TramLine tram NYC, Érik ǅ Жук жук 2 東 ß"), tokenizer: tokenizer,
            referring: ReferringPieces(tokenizer))
        #expect(text.pieces.count == 13)
        #expect(text.capitals == [1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 0, 0, 0])
    }

    @Test("accents that follow their letters belong to the word")
    func looseAccents() throws {
        let words = ["jose", "##s", "cafe", "##teria", "##s", "x"]
        let tokenizer = WordPieceTokenizer(
            vocabulary: try Vocabulary((["[UNK]", "[CLS]", "[SEP]"] + words).joined(separator: "\n")))
        let input = "Jose\u{301}, cafe\u{301}teria x"
        let text = ReadableText(
            ReaderInput(text: input), tokenizer: tokenizer, referring: ReferringPieces(tokenizer))
        let bytes = Array(input.utf8)
        #expect(
            text.words.ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == [
                "Jose\u{301}", ",", "cafe\u{301}teria", "x",
            ])
    }
}
