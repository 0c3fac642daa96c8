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
        /// What an ``Implication`` says.
        var issue: String?
        var side: Side?
        var implies: [String: Side]?

        var implication: Implication? { Implication(issue: issue, side: side, implies: implies) }
    }

    /// A side of one issue that stands for a side of others: whoever holds a thing to be a danger is for its ban.
    struct Implication {
        let issue: String
        let side: Side
        let implies: [String: Side]

        init?(issue: String?, side: Side?, implies: [String: Side]?) {
            guard let issue, let side, let implies else { return nil }
            (self.issue, self.side, self.implies) = (issue, side, implies)
        }

        /// The sides on the issues, and those that they imply.
        static func widen(_ issues: [String: Side], by rules: [Implication]) -> [String: Side] {
            var wide = issues
            for rule in rules where issues[rule.issue] == rule.side { wide.merge(rule.implies) { own, _ in own } }
            return wide
        }
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
        let rules = rows.compactMap(\.implication)
        for row in rows {
            if let words = row.claim {
                let (article, span) = try Self.place(of: words, in: row.article, graph: graph, texts: texts)
                if let id = row.id { positions[id] = claims.count }
                if let actor = row.actor, actor != Self.author { named.insert(actor) }
                claims.append(
                    Claim(
                        actor: row.actor, article: article, span: span, words: words,
                        issues: Implication.widen(row.issues ?? [:], by: rules)))
            } else if let from = row.from, let to = row.to, let kind = row.kind {
                guard let first = positions[from], let second = positions[to] else {
                    throw Trouble("the gold relation \(from) → \(to) names a claim that no row before it defines")
                }
                relations.append((first, second, kind))
            } else if let actor = row.actor {
                named.insert(actor)
            } else if row.implication == nil {
                throw Trouble(
                    "a gold row must be an actor, a claim with its article, a relation with from, to and kind, or an issue with side and implies"
                )
            }
        }
        actors = named.sorted()
    }

    /// What the gold calls whoever writes the article.
    static let author = "the author"

    /// Where words stand in the article whose path ends in `path`.
    static func place(
        of words: String, in path: String?, graph: ArgumentGraph, texts: ArticleTexts
    ) throws -> (article: Article.ID, span: Span) {
        guard let path, let article = graph.articles.first(where: { $0.path?.hasSuffix(path) == true }) else {
            throw Trouble("there is no article \(path ?? "(none named)") for the gold claim: \(words)")
        }
        let name = article.path ?? article.id
        guard texts.has(article.id) else {
            throw Trouble("\(name): not found or changed; evaluate where the graph was built, on the same articles")
        }
        guard let span = texts.span(of: words, in: article.id) else {
            throw Trouble("\(name): these words of the gold do not stand in it: \(words)")
        }
        return (article.id, span)
    }
}
