import ArgumentModel

/// Small graphs for the tests of this module.
enum Samples {
    static let article = Article(
        id: "a-1", set: "2024", path: "tram.txt", title: "The \"tram\"", author: "E. Writer", publisher: nil,
        published: "2024-03-15",
        url: "https://example.org/tram", sha256: String(repeating: "0", count: 64), length: 100)

    static let graph = ArgumentGraph(
        generator: Generator(models: ["reader": "ab", "judge": "cd"]),
        articles: [article],
        actors: [
            Actor(
                id: "p-mayor", name: "The mayor", kind: .person, aliases: ["Mayor"], description: "head of the council",
                mentions: [Occurrence(article: "a-1", span: Span(start: 0, end: 9))]),
            Actor(id: "p-critics", name: "critics", kind: .group),
        ],
        claims: [
            Claim(
                id: "c-2", text: "The tram is too dear", kind: .assertion, isThesis: true,
                targets: [.init(actor: "p-mayor", sentiment: .negative, confidence: 0.5)],
                occurrences: [Occurrence(article: "a-1", span: Span(start: 40, end: 60))]),
            Claim(
                id: "c-1", text: "The tram pays for itself\\ \n\u{1}",
                occurrences: [Occurrence(article: "a-1", span: Span(start: 10, end: 30))]),
        ],
        assertions: [
            Assertion(
                id: "s-2", actor: "p-critics", claim: "c-2", article: "a-1", stance: .denies,
                content: [Span(start: 40, end: 60)], confidence: 1),
            Assertion(
                id: "s-1", actor: "p-mayor", claim: "c-1", article: "a-1", source: Span(start: 0, end: 9),
                cue: Span(start: 9, end: 10),
                content: [Span(start: 10, end: 20), Span(start: 25, end: 30)], isQuoted: true, confidence: 0.93),
        ],
        relations: [
            Relation(
                id: "r-1", from: "c-2", to: "c-1", kind: .contradicts, confidence: 0.81, basis: .passage,
                articles: ["a-1"])
        ])

    /// A graph with one claim of the given occurrences' starts, for merging.
    static func graph(name: String, claim: String, start: Int, confidence: Double) -> ArgumentGraph {
        ArgumentGraph(
            articles: [article],
            actors: [
                Actor(
                    id: "p-x", name: name, kind: .unknown,
                    mentions: [Occurrence(article: "a-1", span: Span(start: start, end: start + 2))])
            ],
            claims: [
                Claim(
                    id: "c-1", text: claim,
                    occurrences: [Occurrence(article: "a-1", span: Span(start: start, end: start + 3))])
            ],
            relations: [
                Relation(
                    id: "r", from: "c-1", to: "c-1", kind: .supports, confidence: confidence, basis: .pair,
                    articles: ["a-\(start)"])
            ])
    }
}
