import ArgumentModel
import Testing

@Suite("Offsets")
struct CodePointMapTests {
    @Test(
        "UTF-8 offsets and code points convert both ways at every border",
        arguments: ["", "plain", "Ünï 🇩🇪 e\u{301} 中文 " + String(repeating: "é🙂x", count: 70)])
    func convert(text: String) {
        let map = CodePointMap(text)
        var offset = 0
        var index = 0
        for scalar in text.unicodeScalars {
            #expect(map.codePoints(before: offset) == index)
            #expect(map.offset(ofCodePoint: index) == offset)
            offset += UTF8.width(scalar)
            index += 1
        }
        #expect(map.count == index)
        #expect(map.codePoints(before: offset) == index)
        #expect(map.offset(ofCodePoint: index) == offset)
        #expect(map.offset(ofCodePoint: index + 1) == nil)
    }

    @Test("A span gives its words, and nil outside the text")
    func words() {
        let map = CodePointMap("Añb🙂c")
        #expect(map.text(Span(start: 1, end: 4)) == "ñb🙂")
        #expect(map.text(Span(start: 3, end: 9)) == nil)
        #expect(map.span(1..<4) == Span(start: 1, end: 3))
    }
}
