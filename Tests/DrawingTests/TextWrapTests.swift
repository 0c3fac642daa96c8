import Testing

@testable import Drawing

@Suite("Wrapping text")
struct TextWrapTests {
    @Test("Lines hold whole words within the width")
    func wraps() {
        #expect(TextWrap.lines("one two  three\nfour", width: 8) == ["one two", "three", "four"])
        #expect(TextWrap.lines("", width: 8).isEmpty)
    }

    @Test("A word wider than a line is broken, and wide characters count twice")
    func breaksLongWords() {
        #expect(TextWrap.lines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
        #expect(TextWrap.lines("漢字漢字漢", width: 4) == ["漢字", "漢字", "漢"])
    }

    @Test("Balanced lines leave no last word alone and need no more lines")
    func balances() {
        let text = "a claim of several words that ends in one"
        #expect(TextWrap.lines(text, width: 38) == ["a claim of several words that ends in", "one"])
        #expect(TextWrap.balancedLines(text, width: 38) == ["a claim of several", "words that ends in one"])
    }

    @Test("Shortening ends at a word, with an ellipsis")
    func shortens() {
        #expect(TextWrap.shortened("one two, three", to: 14) == "one two, three")
        #expect(TextWrap.shortened("one two, three", to: 13) == "one two…")
        #expect(TextWrap.shortened("abcdefghij", to: 5) == "abcd…")
    }

    @Test("Items are kept together where they fit")
    func keepsItems() {
        #expect(TextWrap.lines(items: ["one", "two words", "three"], width: 16) == ["one · two words", "three"])
    }
}
