import ArgumentModel
import Querying

extension ArgumentGraph {
    /// How an article is cited: `Title, Publisher, 2024-03-15`, as far as that is known.
    func citation(_ id: Article.ID) -> String {
        guard let article = article(id) else { return id }
        return [article.name, article.publisher, article.published].compactMap(\.self).joined(separator: ", ")
    }

    /// An actor's name; of a writer without one, also what was written: `the author of “Headline”`.
    func fullName(_ id: Actor.ID) -> String {
        guard let actor = actor(id), actor.kind == .author, actor.name == "the author",
            let article = assertions(by: id).first?.article,
            let title = self.article(article)?.title
        else { return actor(id)?.name ?? id }
        return "\(actor.name) of “\(title)”"
    }

    /// The names of the actors that take a stance to a claim, in the order of the graph, each once; nameless authors are
    /// counted.
    ///
    /// - Parameter article: where they take it; nil for anywhere.
    func names(_ stance: Assertion.Stance, _ claim: Claim.ID, in article: Article.ID? = nil) -> [String] {
        var seen: Set<Actor.ID> = []
        return names(
            of: assertions(of: claim).filter {
                $0.stance == stance && (article == nil || $0.article == article) && seen.insert($0.actor).inserted
            }.map(\.actor))
    }

    /// Who asserts, denies and questions a claim, in words; nil where nobody does.
    func stances(_ claim: Claim.ID, in article: Article.ID? = nil) -> String? {
        let parts = [
            (Assertion.Stance.asserts, "asserted by"), (.denies, "denied by"), (.questions, "questioned by"),
        ].compactMap { stance, words -> String? in
            let names = names(stance, claim, in: article)
            return names.isEmpty ? nil : "\(words) \(names.joined(separator: ", "))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}

extension String {
    /// Whether two texts differ in nothing but case, spaces and signs.
    func hasSameWords(as other: String) -> Bool {
        func bare(_ text: String) -> [Substring] { text.lowercased().split { !$0.isLetter && !$0.isNumber } }
        return bare(self) == bare(other)
    }
}
