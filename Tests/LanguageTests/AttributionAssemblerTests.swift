import TestSupport
import Testing

@testable import Language

@Suite struct AttributionAssemblerTests {
    /// The attributions made of marked parts, each as "source | cue | content + content".
    static func linked(_ marked: String) -> [String] {
        let marked = MarkedText(marked)
        let parts = marked.marks.compactMap { mark in
            AttributionPart.Role(rawValue: mark.name).map { (role: $0, range: mark.range, probability: 0.9) }
        }
        guard let vocabulary = try? Vocabulary("[UNK]\n[CLS]\n[SEP]") else { return [] }
        let tokenizer = WordPieceTokenizer(vocabulary: vocabulary)
        let text = ReadableText(
            ReaderInput(paragraphsOf: marked.text), tokenizer: tokenizer, referring: ReferringPieces(tokenizer))
        var string = marked.text
        return string.withUTF8 { utf8 in
            func words(_ ranges: [Range<Int>]) -> String {
                ranges.map { String(decoding: utf8[$0], as: UTF8.self) }.joined(separator: " + ")
            }
            return AttributionAssembler(text: text, utf8: utf8).attributions(from: parts).map {
                "\(words($0.source)) | \(words($0.cue)) | \(words($0.content))"
            }
        }
    }

    @Test(
        "parts that belong together are linked",
        arguments: [
            ("⟦source|The mayor⟧ ⟦cue|said⟧ ⟦content|the bridge is safe⟧.", ["The mayor | said | the bridge is safe"]),
            ("⟦content|“It is safe,”⟧ ⟦cue|said⟧ ⟦source|the mayor⟧.", ["the mayor | said | “It is safe,”"]),
            (
                "⟦content|“It is safe,”⟧ ⟦source|she⟧ ⟦cue|said⟧. ⟦content|“It always was.”⟧",
                ["she | said | “It is safe,” + “It always was.”"]
            ),
            ("⟦cue|According to⟧ ⟦source|engineers⟧, ⟦content|it is safe⟧.", ["engineers | According to | it is safe"]),
            (
                "⟦source|Ann⟧ ⟦cue|said⟧ ⟦content|it holds⟧. ⟦source|Bob⟧ ⟦cue|denied⟧ ⟦content|it⟧.",
                ["Ann | said | it holds", "Bob | denied | it"]
            ),
            (
                "⟦source|Ann⟧ ⟦cue|said⟧ ⟦content|it holds⟧ and ⟦cue|promised⟧ ⟦content|a test⟧.",
                ["Ann | said | it holds", "Ann | promised | a test"]
            ),
            ("It was ⟦cue|alleged⟧ ⟦content|that it had cracks⟧.", [" | alleged | that it had cracks"]),
            (
                "⟦source|Ann⟧ ⟦cue|said⟧ ⟦content|it holds⟧.\n\nIt was ⟦cue|claimed⟧ ⟦content|it had cracks⟧.",
                ["Ann | said | it holds", " | claimed | it had cracks"]
            ),
            ("⟦source|Nobody⟧ was asked. ⟦content|A content alone⟧.", []),
            (
                "⟦source|Ann⟧ ⟦cue|said⟧ ⟦content|it holds⟧. The bridge of ⟦content|the old town⟧ is long.",
                ["Ann | said | it holds"]
            ),
            (
                "⟦source|Ann⟧ ⟦cue|had a list⟧. These are its points:\n\n⟦content|The bridge must go⟧.",
                ["Ann | had a list | The bridge must go"]
            ),
            (
                "⟦content|“It holds,”⟧ ⟦source|Ann⟧ ⟦cue|said⟧. ⟦content|But it is old⟧. ⟦content|It is loud, too.”⟧",
                ["Ann | said | “It holds,” + But it is old + It is loud, too"]
            ),
            (
                "⟦cue|Citing⟧ ⟦content|cracks in a pier⟧, ⟦source|the board⟧ ⟦cue|said⟧ ⟦content|it would close⟧.",
                ["the board | Citing | cracks in a pier", "the board | said | it would close"]
            ),
            ("", []),
        ] as [(String, [String])])
    func links(marked: String, expected: [String]) {
        #expect(Self.linked(marked) == expected)
    }

    @Test("thousands of parts are linked one after another")
    func many() {
        let one = "⟦source|Ann⟧ ⟦cue|said⟧ ⟦content|it holds⟧. "
        #expect(
            Self.linked(String(repeating: one, count: 2000)) == Array(repeating: "Ann | said | it holds", count: 2000))
    }
}
