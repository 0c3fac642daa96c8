import Testing

@testable import Comparing

@Suite struct FacetsTests {
    @Test(
        "What changed between two claims is named",
        arguments: [
            ("The fare is four crowns", "The fare is six crowns", [Revision.Kind.number]),
            ("The fare is four crowns", "The fare is 4 crowns", []),
            ("It cost 1,200 crowns", "It cost 1200 crowns", []),
            ("It cost $5 million", "It cost €5 million", [.number]),
            ("It cost 5 million dollars", "It cost $5 million", []),
            ("It fell by 5%", "It fell by 5 percent", []),
            ("It opens on 3 May", "It opens on 4 May", [.date]),
            ("It opened in March 2019", "It opened in March 2021", [.date]),
            ("It opens on Monday", "It opens on Friday", [.date]),
            ("It opens on 2024-03-15", "It opens on 2024-03-16", [.date]),
            ("The toll may help", "The toll will help", [.hedge]),
            ("The toll may help", "The toll could help", []),
            ("The toll helps", "The toll does not help", [.polarity]),
            ("The toll doesn't help", "The toll helps", [.polarity]),
            ("Nobody pays nothing", "Everybody pays something", []),
            ("It never helped and would not help", "It never helped", []),
            ("It never helped and would not help", "It helped", [.polarity]),
            ("It may take ten days", "It will never take two days", [.polarity, .number, .hedge]),
            ("The toll helps traders", "The levy helps merchants", []),
        ])
    func changes(old: String, new: String, kinds: [Revision.Kind]) {
        #expect(Facets(Words(old)).changes(to: Facets(Words(new))).sorted() == kinds)
        #expect(Facets(Words(new)).changes(to: Facets(Words(old))).sorted() == kinds)
    }

    @Test(
        "Each claim may name more than the other, but not each something else",
        arguments: [
            ("The toll angers Brask", "The toll angers Weems", true),
            ("The toll angers Brask", "The toll angers us", false),
            ("The toll angers Brask", "The toll angers Brask and Weems", false),
            ("Brask's toll angers Weems", "Tolls angers Brask and Weems", false),
            ("Tolls are fair", "Fees are fair", false), ("Yes, He is fair", "Yes, She is fair", false),
        ])
    func names(old: String, new: String, isOther: Bool) {
        #expect(Facets(Words(old)).namesOthers(than: Facets(Words(new))) == isOther)
        #expect(Facets(Words(new)).namesOthers(than: Facets(Words(old))) == isOther)
    }
}
