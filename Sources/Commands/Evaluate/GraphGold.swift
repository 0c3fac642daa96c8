import ArgumentModel

/// A gold standard for a graph: actors, claims with who makes them and where they stand on the issues, and relations.
struct GraphGold {
    /// One line of the file: an actor, a claim, a relation, or what a side of an issue implies.
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
        /// The issue a side of which stands for a side of others: whoever holds a thing to be a danger is for its ban.
        var issue: String?
        var side: Side?
        var implies: [String: Side]?
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

    /// Everybody who is listed or makes a claim, but for the authors.
    private(set) var actors: [String] = []
    private(set) var claims: [Claim] = []
    private(set) var relations: [(from: Int, to: Int, kind: Relation.Kind)] = []

    /// - Throws: `Trouble` that names a row whose words, article or ids are not there.
    init(_ rows: [Row], graph: ArgumentGraph, texts: ArticleTexts) throws {
        var positions: [String: Int] = [:]
        var named: Set<String> = []
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
                var issues = row.issues ?? [:]
                for rule in rows where rule.side != nil && row.issues?[rule.issue ?? ""] == rule.side {
                    issues.merge(rule.implies ?? [:]) { own, _ in own }
                }
                if let actor = row.actor, actor != Self.author { named.insert(actor) }
                claims.append(
                    Claim(
                        actor: row.actor, article: article.id, span: span, words: words,
                        issues: issues))
            } else if let from = row.from, let to = row.to, let kind = row.kind {
                guard let first = positions[from], let second = positions[to] else {
                    throw Trouble("the gold relation \(from) → \(to) names a claim that no row before it defines")
                }
                relations.append((first, second, kind))
            } else if let actor = row.actor {
                named.insert(actor)
            } else if row.issue == nil || row.side == nil || row.implies == nil {
                throw Trouble(
                    "a gold row must be an actor, a claim with its article, a relation with from, to and kind, or an issue with side and implies"
                )
            }
        }
        actors = named.sorted()
    }

    /// What the gold calls whoever writes the article.
    static let author = "the author"
}
