import ArgumentModel
import Querying

/// What a graph holds about an article, in words and as JSON: its claims in the order in which it makes them.
struct ArticleReport {
    let graph: ArgumentGraph
    let article: Article
    let texts: ArticleTexts
    private let claims: [Claim]

    init(_ article: Article, in graph: ArgumentGraph, texts: ArticleTexts) {
        self.graph = graph
        self.article = article
        self.texts = texts
        func start(_ claim: Claim) -> Int {
            claim.occurrences.filter { $0.article == article.id }.map(\.span.start).min() ?? .max
        }
        claims = graph.claims.filter { $0.articles.contains(article.id) }
            .sorted { (start($0), $0.id) < (start($1), $1.id) }
    }

    // MARK: - Text

    /// The article, and each claim with who makes it there and what it is there for.
    func text(_ style: Style) -> String {
        var text = "\(style(article.name, .bold))  \(style("article, \(article.id)", .dim))\n"
        let about = [
            article.author.map { "by \($0)" }, article.publisher, article.published,
            graph.sets.count > 1 ? "set \(article.set)" : nil, article.path, article.url,
        ].compactMap(\.self)
        if !about.isEmpty { text += "  \(about.joined(separator: ", "))\n" }
        if claims.isEmpty { text += "\nMakes no claim.\n" }
        for claim in claims {
            text += "\n\(claim.id)  \(claim.text)\n"
            if let stances = graph.stances(claim.id, in: article.id) { text += "  \(style(stances, .dim))\n" }
            for relation in graph.relations(from: claim.id) where relation.articles.contains(article.id) {
                let verb = style(relation.kind.rawValue, .bold, relation.kind == .supports ? .green : .red)
                let note = style("(\(String(decimals: relation.confidence)), \(relation.to))", .dim)
                text += "  \(verb) “\(graph.claim(relation.to)?.text ?? "")” \(note)\n"
            }
        }
        return text
    }

    // MARK: - JSON

    /// The article and its claims as JSON.
    var json: String {
        var json = JSONWriter(pretty: true)
        json.object { json in
            json.object("article") { json in
                json.member("id", article.id)
                json.member("set", article.set)
                json.member("path", ifPresent: article.path)
                json.member("title", ifPresent: article.title)
                json.member("author", ifPresent: article.author)
                json.member("publisher", ifPresent: article.publisher)
                json.member("published", ifPresent: article.published)
                json.member("url", ifPresent: article.url)
            }
            json.array("claims", claims) { json, claim in
                json.object { ClaimReport(graph: graph, claim: claim, texts: texts).write(to: &$0) }
            }
        }
        return json.text + "\n"
    }
}
