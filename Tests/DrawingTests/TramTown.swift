import ArgumentModel

/// A made-up controversy: should the town of Lindau Falls build a tram?
enum TramTown {
    static let graph = ArgumentGraph(
        articles: [
            article("courier", "2021", "Council votes on the tram tonight", "The Falls Courier", "2021-04-02"),
            article("ledger", "2021", "Who pays for the rails?", "Market Ledger", "2021-05-19"),
            article("gazette", "2024", "Three years on, no tram and no peace", "River Gazette", "2024-02-11"),
        ],
        actors: [
            Actor(
                id: "p-ada-moreno", name: "Ada Moreno", kind: .person, aliases: ["Moreno"],
                description: "Mayor of Lindau Falls"),
            Actor(id: "p-tram-board", name: "Tram Board", kind: .organization),
            Actor(id: "p-jonas-wirth", name: "Jonas Wirth", kind: .person, description: "owner of a hardware shop"),
            Actor(id: "p-residents", name: "residents of Mill Lane", kind: .group),
            Actor(id: "p-priya-nair", name: "Priya Nair", kind: .person, description: "transport engineer"),
        ],
        claims: [
            claim(
                "thesis", "The town should build the tram", ["courier", "ledger", "gazette"], .prescription,
                isThesis: true),
            claim("buses", "Buses do the same work for a third of the money", ["ledger", "gazette"]),
            claim("noise", "The tram would wake all of Mill Lane before five in the morning", ["courier"]),
            claim(
                "quiet", "Modern rails on a sprung bed are quieter than the delivery lorries that use the lane today",
                ["gazette"]),
            claim(
                "riders", "Nine thousand people a day would ride it within two years of the opening",
                ["courier", "ledger"], .evidence),
            claim(
                "count", "The count was taken in the week of the river fair, when the town holds twice as many people",
                ["ledger"]),
            claim(
                "shops", "Shops on the high street would lose a summer of trade to the building works",
                ["courier", "gazette"]),
            claim(
                "trade",
                "Streets with a tram stop gain customers once the works are over, as five neighbouring towns have seen",
                ["gazette"]),
            claim("debt", "The loan would tie the town's hands for thirty years", ["ledger"]),
            claim(
                "grant",
                "The region pays for four fifths of the rails, so that the loan is smaller than the one for the swimming hall",
                ["ledger"]),
            claim(
                "air", "Exhaust along the quay is above the limit on one day in three", ["courier", "gazette"],
                .evidence),
            claim("fair", "The river fair draws visitors from the whole valley", ["ledger"]),
        ],
        assertions: [
            says("p-ada-moreno", "thesis", "courier"), says("p-tram-board", "thesis", "ledger"),
            says("p-jonas-wirth", "thesis", "courier", .denies), says("p-residents", "noise", "courier"),
            says("p-jonas-wirth", "buses", "ledger"), says("p-tram-board", "riders", "courier"),
            says("p-jonas-wirth", "shops", "courier"), says("p-priya-nair", "quiet", "gazette"),
            says("p-priya-nair", "riders", "ledger", .questions), says("p-tram-board", "trade", "gazette"),
            says("p-jonas-wirth", "debt", "ledger"), says("p-ada-moreno", "grant", "ledger"),
            says("p-priya-nair", "air", "courier"), says("p-priya-nair", "count", "ledger"),
            says("p-tram-board", "noise", "gazette", .denies),
        ],
        relations: [
            relation("buses", .contradicts, "thesis", 0.88, .thesis),
            relation("noise", .contradicts, "thesis", 0.71, .thesis),
            relation("quiet", .contradicts, "noise", 0.93, .stated),
            relation("riders", .supports, "thesis", 0.84, .thesis),
            relation("count", .contradicts, "riders", 0.77, .passage),
            relation("shops", .contradicts, "thesis", 0.79, .thesis),
            relation("trade", .contradicts, "shops", 0.66, .pair),
            relation("trade", .supports, "thesis", 0.58, .thesis),
            relation("debt", .contradicts, "thesis", 0.91, .thesis),
            relation("grant", .contradicts, "debt", 0.82, .passage),
            relation("air", .supports, "thesis", 0.74, .thesis),
        ])

    private static func article(
        _ name: String, _ set: String, _ title: String, _ publisher: String, _ date: String
    ) -> Article {
        Article(
            id: "a-\(name)", set: set, path: "\(set)/\(name).txt", title: title, publisher: publisher, published: date,
            url: "https://example.org/\(name)?page=1&view=full", sha256: String(repeating: "0", count: 64), length: 4000
        )
    }

    private static func claim(
        _ name: String, _ text: String, _ articles: [String], _ kind: Claim.Kind = .assertion, isThesis: Bool = false
    ) -> Claim {
        Claim(
            id: "c-\(name)", text: text, kind: kind, isThesis: isThesis,
            occurrences: articles.map { Occurrence(article: "a-\($0)", span: Span(start: 100, end: 100 + text.count)) })
    }

    private static func says(
        _ actor: String, _ claim: String, _ article: String, _ stance: Assertion.Stance = .asserts
    ) -> Assertion {
        Assertion(
            id: "s-\(actor)-\(claim)-\(article)", actor: actor, claim: "c-\(claim)", article: "a-\(article)",
            stance: stance,
            content: [Span(start: 100, end: 140)], confidence: 0.9)
    }

    private static func relation(
        _ from: String, _ kind: Relation.Kind, _ to: String, _ confidence: Double, _ basis: Relation.Basis
    ) -> Relation {
        Relation(
            id: "r-\(from)-\(to)", from: "c-\(from)", to: "c-\(to)", kind: kind, confidence: confidence, basis: basis)
    }
}
