package import ArgumentModel

/// A small graph made for tests: a dispute about a bridge, in two sets of articles.
///
/// - The thesis `c-close` (close the bridge) is supported by `c-cracks`, which `c-sound` contradicts; `c-jobs` contradicts
///   the thesis. `c-survey` supports `c-cracks`; `c-lone` has no relation.
/// - The mayor asserts `c-sound` and `c-jobs` in 2019, and `c-cracks` in 2020. The engineer asserts `c-cracks`, denies
///   `c-sound`. The union asserts `c-jobs` and `c-survey`, and questions `c-close`.
package enum Graphs {
    package static let bridge = ArgumentGraph(
        articles: [
            article("a-1", set: "2019", title: "Mayor defends bridge", published: "2019-03-02", publisher: "Gazette"),
            article("a-2", set: "2019", title: "Engineer warns", published: "2019-05-20", publisher: "Gazette"),
            article("a-3", set: "2020", title: "Mayor turns", published: "2020-01-15", publisher: "Herald"),
        ],
        actors: [
            Actor(id: "p-engineer", name: "Ada Engineer", kind: .person),
            Actor(id: "p-mayor", name: "Mona Mayor", kind: .person, aliases: ["Mayor"]),
            Actor(id: "p-union", name: "Dockers' Union", kind: .organization),
        ],
        claims: [
            claim("c-close", "The bridge should be closed.", in: [], isThesis: true),
            claim("c-cracks", "There are cracks in the bridge.", in: ["a-2", "a-3"]),
            claim("c-jobs", "Closing the bridge would cost jobs.", in: ["a-1"]),
            claim("c-lone", "The weather was fine.", in: ["a-1"]),
            claim("c-sound", "The bridge is sound.", in: ["a-1", "a-2"]),
            claim("c-survey", "A survey counted forty cracks.", in: ["a-3"]),
        ],
        assertions: [
            assertion("s-1", "p-mayor", "c-sound", "a-1"), assertion("s-2", "p-mayor", "c-jobs", "a-1", at: 50),
            assertion("s-3", "p-engineer", "c-cracks", "a-2"),
            assertion("s-4", "p-engineer", "c-sound", "a-2", .denies, at: 50),
            assertion("s-5", "p-mayor", "c-cracks", "a-3"), assertion("s-6", "p-union", "c-survey", "a-3", at: 30),
            assertion("s-7", "p-union", "c-jobs", "a-1", at: 80),
            assertion("s-8", "p-union", "c-close", "a-3", .questions, at: 60),
        ],
        relations: [
            relation("r-1", "c-cracks", .supports, "c-close", 0.9, .passage, ["a-2"]),
            relation("r-2", "c-cracks", .contradicts, "c-sound", 0.8, .stated, ["a-2"]),
            relation("r-3", "c-close", .contradicts, "c-jobs", 0.7, .thesis, ["a-1"]),
            relation("r-4", "c-survey", .supports, "c-cracks", 0.95, .pair, ["a-3"]),
        ])

    package static func article(
        _ id: String, set: String, title: String? = nil, published: String? = nil, publisher: String? = nil
    ) -> Article {
        Article(
            id: id, set: set, title: title, publisher: publisher, published: published,
            sha256: String(repeating: "0", count: 64), length: 1_000)
    }

    package static func claim(_ id: String, _ text: String, in articles: [String] = ["a-1"], isThesis: Bool = false)
        -> Claim
    {
        Claim(
            id: id, text: text, isThesis: isThesis,
            occurrences: articles.map { Occurrence(article: $0, span: Span(start: 0, end: 20)) })
    }

    package static func assertion(
        _ id: String, _ actor: String, _ claim: String, _ article: String, _ stance: Assertion.Stance = .asserts,
        at start: Int = 0, confidence: Double = 0.8
    ) -> Assertion {
        Assertion(
            id: id, actor: actor, claim: claim, article: article, stance: stance,
            content: [Span(start: start, end: start + 10)], confidence: confidence)
    }

    package static func relation(
        _ id: String, _ from: String, _ kind: Relation.Kind, _ to: String, _ confidence: Double = 0.8,
        _ basis: Relation.Basis = .pair, _ articles: [String] = []
    ) -> Relation {
        Relation(id: id, from: from, to: to, kind: kind, confidence: confidence, basis: basis, articles: articles)
    }
}
