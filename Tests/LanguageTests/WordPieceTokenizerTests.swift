import Foundation
import Inference
import Testing

@testable import Language

@Suite struct WordPieceTokenizerTests {
    /// A vocabulary of a few pieces: enough to follow every rule by hand.
    static let pieces = [
        "[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "town", "##hall", "##s", "the", "a", "##a", "ka", "##fe",
        "cafe",
        ".", "'", "中", "##town", "x", "##x",
    ]

    static func tokenizer() throws -> WordPieceTokenizer {
        WordPieceTokenizer(vocabulary: try Vocabulary(pieces.joined(separator: "\n")))
    }

    /// Pieces written as the vocabulary has them, with the text that they stand for.
    static func spelled(_ text: String) throws -> [String] {
        let utf8 = Array(text.utf8)
        return try tokenizer().pieces(of: text).map {
            "\(pieces[Int($0.id)])=\(String(decoding: utf8[$0.range], as: UTF8.self))"
        }
    }

    @Test(
        "the longest pieces are taken, in small letters and without accents",
        arguments: [
            ("The townhalls", ["the=The", "town=town", "##hall=hall", "##s=s"]),
            ("CAFÉ", ["cafe=CAFÉ"]),
            ("cafe\u{301}.", ["cafe=cafe", ".=."]),
            ("the the\u{7}a", ["the=the", "the=the", "##a=a"]),
            ("a中a", ["a=a", "中=中", "a=a"]),
            ("town's", ["town=town", "'='", "[UNK]=s"]),
            ("town\u{AD}hall", ["town=town", "##hall=hall"]),
            ("hallo the", ["[UNK]=hallo", "the=the"]),
            ("[UNK] [unused0]", ["[UNK]=[", "[UNK]=UNK", "[UNK]=]", "[UNK]=[", "[UNK]=unused0", "[UNK]=]"]),
            (" \t\n ", []), ("", []),
        ] as [(String, [String])])
    func pieces(text: String, expected: [String]) throws {
        #expect(try Self.spelled(text) == expected)
    }

    @Test(
        "a word of more than a hundred characters is unknown as a whole",
        arguments: [("x", "x"), ("é", "x"), ("x", "É")])
    func longWord(letter: String, last: String) throws {
        let known = String(repeating: "x", count: 100)
        #expect(try Self.tokenizer().pieces(of: known).count == 100)
        let long = String(repeating: letter, count: 100) + last
        #expect(try Self.spelled(long) == ["[UNK]=\(long)"])
    }

    @Test("a stretch of a text is read as if the rest were not there, and offsets count from the text's start")
    func stretch() throws {
        var text = "the townhall a"
        let pieces = try text.withUTF8 { utf8 in try Self.tokenizer().pieces(of: utf8, in: 4..<8) }
        #expect(pieces == [Piece(id: 5, start: 4, end: 8)])
    }

    @Test("a vocabulary without the special pieces is refused")
    func noSpecialPieces() {
        #expect(throws: ModelError.self) { try Vocabulary("a\nb\nc") }
    }

    struct Case: Decodable {
        var text: String
        var ids: [Int32]
        var offsets: [Int]
    }

    @Test(
        "pieces and offsets are those of the reference tokenizer on strings of every awkward kind",
        .enabled(if: Models.has("embedder"), "the embedder's vocabulary is not here"))
    func reference() throws {
        let file = try ModelFile(url: try Models.location.url(of: "embedder"))
        let tokenizer = WordPieceTokenizer(vocabulary: try Vocabulary(try #require(file.metadata["vocabulary"])))
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
            path: "Fixtures/tokenizer.jsonl")
        let lines = try Data(contentsOf: fixture).split(separator: UInt8(ascii: "\n"))
        #expect(lines.count > 1000)
        for line in lines {
            let expected = try JSONDecoder().decode(Case.self, from: Data(line))
            var codePoints: [Int: Int] = [:]
            var byte = 0
            for (index, scalar) in expected.text.unicodeScalars.enumerated() {
                codePoints[byte] = index
                byte += UTF8.width(scalar)
            }
            codePoints[byte] = expected.text.unicodeScalars.count
            let pieces = tokenizer.pieces(of: expected.text)
            #expect(pieces.map(\.id) == expected.ids, "\(expected.text.debugDescription)")
            let offsets = pieces.flatMap { [codePoints[Int($0.start)] ?? -1, codePoints[Int($0.end)] ?? -1] }
            #expect(offsets == expected.offsets, "\(expected.text.debugDescription)")
        }
    }
}
