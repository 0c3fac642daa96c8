import ArgumentModel
import TestSupport

/// Graphs made of chance, so that properties are tried on more than one case.
enum RandomGraph {
    /// A graph whose claims are made of few words, so that two graphs share and nearly share many.
    static func make(seed: Int, claims count: Int = 24) -> ArgumentGraph {
        var random = SeededGenerator(seed: UInt64(bitPattern: Int64(seed)))
        func pick<Element>(_ elements: [Element]) -> Element { elements[Int(random.next() % UInt64(elements.count))] }
        let articles = (0..<6).map { Article(id: "a-\($0)", set: "s", title: "T\($0)", sha256: "", length: 1_000_000) }
        let actors = (0..<5).map { number in
            Actor(
                id: pick(["p-\(number)", "p-x\(number)"]), name: "Person \(number)", kind: pick(Actor.Kind.allCases),
                aliases: pick([[], ["Alias \(number)"]]))
        }
        var claims: [Claim.ID: Claim] = [:]
        for number in 0..<count {
            let words = [
                pick(["The", "Every"]), pick(["toll", "ferry", "bridge", "queue"]), pick(["may", "will", "does not"]),
                pick(["help", "harm", "move"]), pick(["traders", "commuters", "lorries"]), pick(["in", "since"]),
                pick(["two", "40", "2021"]), pick(["streets", "weeks"]),
            ]
            let text = words.joined(separator: " ")
            let id = pick([text, "\(text) \(number)"])
            let places = Set((0..<(1 + Int(random.next() % 3))).map { _ in pick(articles).id }).sorted()
            claims[id] = Claim(
                id: id, text: text, isThesis: random.next() % 6 == 0,
                occurrences: places.map { Occurrence(article: $0, span: Span(start: number, end: number + 1)) })
        }
        let ids = claims.keys.sorted()
        let assertions = (0..<count).map { number in
            let claim = pick(ids)
            return Assertion(
                id: "s-\(number)", actor: pick(actors).id, claim: claim, article: claims[claim]?.articles.first ?? "",
                stance: pick(Assertion.Stance.allCases), content: [Span(start: number, end: number + 1)],
                confidence: 0.5)
        }
        let relations = (0..<count).map { number in
            Relation(
                id: "r-\(number)", from: pick(ids), to: pick(ids), kind: pick(Relation.Kind.allCases),
                confidence: 0.25 * Double(1 + random.next() % 4), basis: .pair, articles: [pick(articles).id])
        }
        return ArgumentGraph(
            articles: articles, actors: actors, claims: Array(claims.values), assertions: assertions,
            relations: relations.filter { $0.from != $0.to })
    }
}
