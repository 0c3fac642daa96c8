import Testing

@testable import Language

@Suite struct QuotationsTests {
    private static func inner(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { utf8 in
            Quotations(in: utf8, blocks: [0..<utf8.count]).all.map {
                String(decoding: utf8[$0.inner], as: UTF8.self) + ($0.isClosed ? "" : "…")
            }
        }
    }

    @Test(
        "A quotation goes from a mark that opens to the one that closes",
        arguments: [
            ("“It is late,” she said, “and cold.”", ["It is late,", "and cold."]),
            ("\"It is late,\" she said.", ["It is late,"]), ("«Late» and „late”", ["Late", "late"]),
            ("''It is late,'' she said.", ["It is late,"]), ("‘It is late,’ she said.", ["It is late,"]),
            ("'It is late,' she said. It's the drivers' bridge.", ["It is late,"]),
            ("“It is ‘late’,” she said", ["It is ‘late’,"]), ("“It goes on", ["It goes on…"]),
            ("The drivers' bridge isn't theirs.", []), ("Give ‘em the drivers’ bridge", []),
            ("It was 'a relic' and must go. 'Why?' she said.", ["a relic", "Why?"]),
            ("'The drivers' bridge is late,' she said.", ["The drivers' bridge is late,"]),
            ("‘The drivers’ bridge is late,’ she said.", ["The drivers’ bridge is late,"]),
            ("The 'old friends' of the 'new town'", ["old friends", "new town"]),
            ("'Tis the drivers' bridge", []),
            ("A 6\" pipe", []), ("", []),
        ] as [(String, [String])])
    func quotations(text: String, expected: [String]) { #expect(Self.inner(text) == expected) }
}
