import Foundation
import TestSupport
import Testing

@testable import Language

@Suite struct SentenceSplitterTests {
    @Test(
        "sentences end where readers end them",
        arguments: [
            "⟦Mr. Okafor met Dr. Lund at 5 p.m. on Friday.⟧ ⟦Nobody else came.⟧",
            "⟦The firm moved to the U.S. in May.⟧ ⟦It left the U.S.⟧ ⟦The reason is unknown.⟧",
            "⟦J. R. Moreau wrote it.⟧ ⟦We read it.⟧ ⟦Ask Ann B. I. Moreau or Plan A.⟧ ⟦I did.⟧",
            "⟦“We won,” she said.⟧ ⟦“They lost.”⟧ ⟦Then she left.⟧",
            "⟦“Is it over?” he asked.⟧ ⟦“Yes!” Maria Lund said.⟧",
            "⟦He waited … and waited.⟧ ⟦Then... nothing.⟧ ⟦Well…⟧ ⟦The end.⟧",
            "⟦The price rose by 3.5 percent.⟧ ⟦See fig. 2 and No. 7 for more.⟧",
            "⟦The vote is over.⟧⟦Next comes the court.⟧ ⟦Read it on example.com or in Node.js docs.⟧",
            "⟦The end (at last.)⟧ ⟦A new start.⟧",
            "⟦It was shown in 2019. [1] [2]⟧ ⟦Others disagree.⟧",
            "⟦これは文です。⟧⟦次の文です！⟧",
            "⟦Er sagte «Nein.»⟧ ⟦Sie ging.⟧",
            "⟦यह एक वाक्य है।⟧ ⟦यह दूसरा है।⟧",
            "⟦A headline without a stop⟧\n\n⟦The first sentence.⟧",
            "⟦Fruit:⟧\n⟦- apples⟧\n⟦- pears⟧",
            "⟦This line is long enough that a mail program wrapped it before the\nword “word”, which is no border.⟧",
            "⟦This line is long enough that a mail program wrapped it before the\r\nword “word”, which is no border.⟧",
            "⟦1. Wash the rice.⟧ ⟦2. Boil it.⟧",
            "⟦Unlike Moreau et al. (2011), we saw no herons.⟧ ⟦Others did.⟧",
            "⟦Northwind Cables Co., Ltd. (NWC) paid.⟧ ⟦Solberg Inc. (Oslo) did not.⟧ ⟦Nor did Lund Inc. – Norway's oldest.⟧",
            "⟦It was sold to Lund Inc.⟧ ⟦(The price is not known.)⟧ ⟦It was in the U.S.⟧ ⟦“Good,” she said.⟧",
            "⟦**Nobody asked.**⟧ ⟦But we told them.⟧ ⟦_They listened._⟧ ⟦*Then they left.*⟧",
            "⟦The river is where the waste goes in.⟧ ⟦Go and look.⟧ ⟦It is 6 in. Swedish steel.⟧ ⟦They sat.⟧ ⟦Maria spoke.⟧",
            "⟦Ask Dr Ravi Sen.⟧ ⟦Councils never do.⟧ ⟦Mr. Lind met Sen. Moreau and Dr. Gen. Bell.⟧",
            "⟦Smith vs. Jones was heard by Judge A. Bell.⟧ ⟦Etc. is no name.⟧",
        ])
    func borders(marked: String) {
        let expected = MarkedText(marked)
        let found = SentenceSplitter().sentences(of: expected.text)
        let utf8 = Array(expected.text.utf8)
        func words(_ ranges: [Range<Int>]) -> [String] { ranges.map { String(decoding: utf8[$0], as: UTF8.self) } }
        #expect(words(found) == words(expected.ranges))
    }

    @Test("blocks are hard borders, and what lies between them is left out")
    func blocks() {
        let text = "One two. MENU three four"
        #expect(SentenceSplitter().sentences(of: text, in: [0..<3, 4..<8, 14..<24]) == [0..<3, 4..<8, 14..<24])
    }

    @Test("text without sentences gives none or one", arguments: [("", 0), ("   \n\t ", 0), ("?!…", 1), ("......", 1)])
    func noSentences(text: String, count: Int) {
        #expect(SentenceSplitter().sentences(of: text).count == count)
    }

    @Test(
        "megabytes of one thing take no time to speak of",
        arguments: ["!", "a. ", "A. ", ". ", "\n", " \n", "(", "?\" ", "…", "[1] ", "“"])
    func long(unit: String) {
        let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
        let start = ContinuousClock.now
        _ = SentenceSplitter().sentences(of: text)
        #expect(start.duration(to: .now) < .seconds(20))
    }

    @Test(
        "on GUM's development texts boundaries reach F1 0.95",
        .enabled(if: SharedData.isPresent, "../shared is not here"))
    func gum() throws {
        struct Row: Decodable {
            var text: String
            var sentences: [[Int]]
        }
        let url = try #require(SharedData.url("data/entities_gum.dev.jsonl"))
        var evaluation = SentenceEvaluation()
        for line in try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")) {
            let row = try JSONDecoder().decode(Row.self, from: Data(line))
            var bytes = [0]
            for scalar in row.text.unicodeScalars { bytes.append((bytes.last ?? 0) + UTF8.width(scalar)) }
            let input = ReaderInput(paragraphsOf: row.text)
            evaluation.add(
                gold: row.sentences.map { bytes[$0[0]]..<bytes[$0[1]] },
                found: SentenceSplitter().sentences(of: input.text, in: input.blocks))
        }
        #expect(evaluation.ends.f1 >= 0.95)
    }
}
