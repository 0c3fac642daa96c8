import ArgumentModel

/// A gold standard for a graph: actors, claims with who makes them and where they stand on the issues, and relations.
struct GraphGold {
    /// One line of the file: an actor, a claim or a relation.
    struct Row: Decodable {
        var actor: String?
        var article: String?
        var claim: String?
        var id: String?
        var stance: Assertion.Stance?
        var issues: [String: Side]?
        var from: String?
        var to: String?
        var kind: Relation.Kind?
    }

    /// Where a claim stands on an issue.
    enum Side: String, Decodable {
        case `for`, against
    }

    /// A claim by the words that make it.
    struct Claim {
        var actor: String?
        var article: Article.ID
        var span: Span
        var words: String
        var issues: [String: Side]
    }

    private(set) var actors: [String] = []
    private(set) var claims: [Claim] = []
    private(set) var relations: [(from: Int, to: Int, kind: Relation.Kind)] = []

    /// - Throws: `Trouble` that names a row whose words, article or ids are not there.
    init(_ rows: [Row], graph: ArgumentGraph, texts: ArticleTexts) throws {
        var positions: [String: Int] = [:]
        for row in rows {
            if let words = row.claim {
                guard let path = row.article,
                    let article = graph.articles.first(where: { $0.path?.hasSuffix(path) == true })
                else {
                    throw Trouble(
                        "the graph has no article \(row.article ?? "(none named)") for the gold claim: \(words)")
                }
                guard let span = texts.span(of: words, in: article.id) else {
                    throw Trouble(
                        "\(article.path ?? article.id): these words of the gold do not stand in it, or it cannot be read: \(words)"
                    )
                }
                if let id = row.id { positions[id] = claims.count }
                claims.append(
                    Claim(
                        actor: row.actor, article: article.id, span: span, words: words,
                        issues: row.issues ?? [:]))
            } else if let from = row.from, let to = row.to, let kind = row.kind {
                guard let first = positions[from], let second = positions[to] else {
                    throw Trouble("the gold relation \(from) → \(to) names a claim that no row before it defines")
                }
                relations.append((first, second, kind))
            } else if let actor = row.actor {
                actors.append(actor)
            } else {
                throw Trouble(
                    "a gold row must be an actor, a claim with its article, or a relation with from, to and kind")
            }
        }
    }
}
