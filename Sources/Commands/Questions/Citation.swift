import ArgumentModel
import Querying

extension ArgumentGraph {
    /// How an article is cited: `Title, Publisher, 2024-03-15`, as far as that is known.
    func citation(_ id: Article.ID) -> String {
        guard let article = article(id) else { return id }
        return [article.name, article.publisher, article.published].compactMap(\.self).joined(separator: ", ")
    }

    /// The names of the actors that take a stance to a claim, in the order of the graph, each once; nameless authors are
    /// counted.
    func names(_ stance: Assertion.Stance, _ claim: Claim.ID) -> [String] {
        var seen: Set<Actor.ID> = []
        return names(
            of: assertions(of: claim).filter { $0.stance == stance && seen.insert($0.actor).inserted }.map(\.actor))
    }

    /// Who asserts, denies and questions a claim, in words; nil where nobody does.
    func stances(_ claim: Claim.ID) -> String? {
        let parts = [
            (Assertion.Stance.asserts, "asserted by"), (.denies, "denied by"), (.questions, "questioned by"),
        ].compactMap { stance, words -> String? in
            let names = names(stance, claim)
            return names.isEmpty ? nil : "\(words) \(names.joined(separator: ", "))"
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
