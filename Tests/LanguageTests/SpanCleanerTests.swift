import TestSupport
import Testing

@testable import Language

@Suite struct SpanCleanerTests {
    private func cleaned(_ marked: String, _ clean: (SpanCleaner, Range<Int>) -> Range<Int>) -> String {
        let marked = MarkedText(marked)
        var text = marked.text
        return text.withUTF8 { utf8 in
            String(decoding: utf8[clean(SpanCleaner(utf8: utf8), marked.ranges[0])], as: UTF8.self)
        }
    }

    @Test(
        "what is said has no stray marks at its edges",
        arguments: [
            ("She said ⟦that the road is closed.⟧", "that the road is closed"),
            ("⟦, the road is closed, ⟧she said", "the road is closed"),
            ("She said ⟦“The road is closed⟧.”", "“The road is closed.”"),
            ("She said “⟦the road is closed”⟧ today", "“the road is closed”"),
            ("She said ⟦“the road is closed⟧ today", "the road is closed"),
            ("She called it ⟦a “mess⟧”", "a “mess”"),
            ("She said \"⟦we won\"⟧ today", "\"we won\""),
            ("She moved ⟦to the U.S.⟧", "to the U.S."),
            ("⟦“It is over,”⟧ she said", "“It is over,”"),
            ("⟦That⟧ is what she said", "That"),
            ("Was ⟦it?⟧", "it?"),
            ("⟦.5 percent⟧", ".5 percent"),
            ("⟦ … – ⟧", ""),
        ])
    func content(marked: String, expected: String) {
        #expect(cleaned(marked) { $0.content($1) } == expected)
    }

    @Test(
        "what is claimed is what is said without the conjunction",
        arguments: [
            ("She said ⟦that the road is closed⟧", "the road is closed"),
            ("She said ⟦that, she hoped, was it⟧", "that, she hoped, was it"),
            ("She said ⟦that “the road is closed”⟧", "“the road is closed”"),
            ("⟦That⟧ is what she said", "That"), ("⟦Thatch burns⟧", "Thatch burns"),
        ])
    func proposition(marked: String, expected: String) {
        #expect(cleaned(marked) { $0.proposition($1) } == expected)
    }

    @Test(
        "the relative of a clause that goes on with 'that' is not claimed",
        arguments: [
            ("a suit in ⟦which⟧ they argue ⟦that it is old⟧", ["it is old"]),
            ("the suit ⟦which⟧ they say ⟦has failed⟧", ["which", "has failed"]),
            ("⟦the road⟧, she said, ⟦that it is closed⟧", ["the road", "it is closed"]),
        ])
    func relatives(marked: String, expected: [String]) {
        let marked = MarkedText(marked)
        var text = marked.text
        let found = text.withUTF8 { utf8 in
            Attribution(source: [], cue: [], content: marked.ranges, confidence: 1).proposing(in: utf8)?.content.map {
                String(decoding: utf8[$0], as: UTF8.self)
            }
        }
        #expect(found == expected)
    }

    @Test(
        "names lose marks and quotation marks, and gain the dotted capitals that they were cut from; a cue of one mark stays",
        arguments: [
            ("⟦ Ann Lee,⟧ said", "Ann Lee"), ("⟦“sources⟧", "sources"), ("Ann⟦:⟧ no", ":"), ("Dr⟦. Lee⟧", "Lee"),
            ("E.⟦U. leaders⟧", "E.U. leaders"), ("in A.B.⟦C. labs⟧", "A.B.C. labs"), ("no.⟦U. leaders⟧", "U. leaders"),
        ])
    func names(marked: String, expected: String) {
        #expect(cleaned(marked) { $0.name($1) } == expected)
    }
}
