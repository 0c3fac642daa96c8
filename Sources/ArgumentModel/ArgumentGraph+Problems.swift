/// Something in a graph that refers to nothing, or a span that does not lie in its article.
public struct GraphProblem: Hashable, Sendable, CustomStringConvertible {
    /// The id of the part that has the problem.
    public let part: String
    /// What is wrong with it, naming ids and offsets.
    public let message: String

    /// Makes a problem of a part.
    public init(part: String, message: String) {
        self.part = part
        self.message = message
    }

    /// `c-12ab…: occurrence in unknown article a-…`
    public var description: String { "\(part): \(message)" }
}

extension ArgumentGraph {
    /// Every dangling reference, every span out of range and every number that is no probability.
    ///
    /// - Complexity: O(*n*) in the number of parts.
    public func problems() -> [GraphProblem] {
        var found: [GraphProblem] = []
        func check(_ isRight: Bool, _ part: String, _ message: @autoclosure () -> String) {
            if !isRight { found.append(GraphProblem(part: part, message: message())) }
        }
        func check(_ span: Span, in id: Article.ID, _ part: String, _ what: String) {
            guard let article = article(id) else { return check(false, part, "\(what) in unknown article \(id)") }
            check(
                0 <= span.start && span.start < span.end && span.end <= article.length, part,
                "\(what) \(span.start)–\(span.end) lies outside article \(id) of \(article.length) code points")
        }
        func check(_ confidence: Double, _ part: String) {
            check((0...1).contains(confidence), part, "confidence \(confidence) is not between 0 and 1")
        }
        for actor in actors {
            for mention in actor.mentions { check(mention.span, in: mention.article, actor.id, "mention") }
        }
        for claim in claims {
            check(claim.isThesis || !claim.occurrences.isEmpty, claim.id, "occurs nowhere and is no thesis")
            for occurrence in claim.occurrences {
                check(occurrence.span, in: occurrence.article, claim.id, "occurrence")
            }
            for target in claim.targets {
                check(actor(target.actor) != nil, claim.id, "target is unknown actor \(target.actor)")
                check(target.confidence, claim.id)
            }
        }
        for assertion in assertions {
            check(actor(assertion.actor) != nil, assertion.id, "unknown actor \(assertion.actor)")
            check(claim(assertion.claim) != nil, assertion.id, "unknown claim \(assertion.claim)")
            check(article(assertion.article) != nil, assertion.id, "unknown article \(assertion.article)")
            if let source = assertion.source { check(source, in: assertion.article, assertion.id, "source") }
            if let cue = assertion.cue { check(cue, in: assertion.article, assertion.id, "cue") }
            for content in assertion.content { check(content, in: assertion.article, assertion.id, "content") }
            check(assertion.confidence, assertion.id)
        }
        for relation in relations {
            check(claim(relation.from) != nil, relation.id, "from unknown claim \(relation.from)")
            check(claim(relation.to) != nil, relation.id, "to unknown claim \(relation.to)")
            check(relation.from != relation.to, relation.id, "from claim \(relation.from) to itself")
            for id in relation.articles { check(article(id) != nil, relation.id, "rests on unknown article \(id)") }
            check(relation.confidence, relation.id)
        }
        return found
    }
}
