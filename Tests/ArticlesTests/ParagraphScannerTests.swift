import TestSupport
import Testing

@testable import Articles

@Suite("Paragraphs of plain text")
struct ParagraphScannerTests {
    @Test(
        "ranges leave out blank space and list marks",
        arguments: [
            "⟦One line.⟧\n\n  ⟦Another one.⟧ \t\r\n", "- ⟦first thing⟧\n• ⟦second thing⟧\n2. ⟦third thing⟧",
            "\u{FEFF}⟦Marked.⟧\u{2028}⟦Broken.⟧\u{A0}", "\n\n\n", "⟦Old Mac.⟧\r⟦Two lines.⟧\r",
            """
            ⟦Advocates of the short week like to cite the trials in which
            output did not fall. They rarely mention that the companies
            chose themselves.⟧

            ⟦There is a second problem, and it is worse than the first. A
            nurse cannot care for five days' worth of patients in four.⟧

            ⟦By Lea Moss⟧
            ⟦Lisbon⟧
            """,
        ])
    func ranges(marked: String) {
        let text = MarkedText(marked)
        #expect(ParagraphScanner(Array(text.text.utf8)).paragraphs().map(\.range) == text.ranges)
    }

    @Test("brackets without end are a paragraph like others")
    func brackets() {
        let text = Array(String(repeating: "()", count: 50_000).utf8)
        #expect(ParagraphScanner(text).paragraphs().map(\.range) == [0..<100_000])
    }

    @Test("lines that were not wrapped by hand stay apart, however alike their lengths")
    func headlines() {
        let text = MarkedText(
            "⟦Council closes the old ferry bridge for two years⟧\n⟦Traders on the east bank fear an empty winter⟧")
        #expect(ParagraphScanner(Array(text.text.utf8)).paragraphs().map(\.range) == text.ranges)
    }

    @Test(
        "a paragraph knows how its last sentence ends",
        arguments: [
            ("He left.", .stop), ("“He left.”", .stop), ("He left.[12]", .stop), ("“I left,” he said", .none),
            ("He left? (Reporting by Lea)", .none), ("He left. (Reporting by Lea)", .stop), ("Why?", .question),
            ("It has parts:", .colon), ("Apple sues Orange Inc.", .none), ("彼は去った。", .stop), ("No!", .exclamation),
            ("And then…", .stop),
        ] as [(String, Paragraph.Ending)])
    func endings(text: String, ending: Paragraph.Ending) {
        let utf8 = Array(text.utf8)
        #expect(Paragraph(0..<utf8.count, of: utf8).ending == ending)
    }
}
