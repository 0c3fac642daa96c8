public import ArgumentModel

/// The part of a graph that someone means by an id or by a few words.
public struct Focus: Hashable, Sendable {
    /// The claims meant.
    public var claims: [Claim.ID]
    /// How to call it in a message.
    public var name: String

    /// Finds what is meant: a claim, an actor or an article by its id; an actor by a name, which means the claims to
    /// which it takes a stance; or else the claim that shares most words with the text. Nil where nothing does.
    ///
    /// - Complexity: O(*n*) in the length of all claims.
    public init?(_ text: String, in graph: ArgumentGraph) {
        let named = { (name: String) in name.lowercased() == text.lowercased() }
        if let claim = graph.claim(text) {
            self.init(claim)
        } else if let actor = graph.actor(text) ?? graph.actors.first(where: { named($0.name) })
            ?? graph.actors.first(where: { $0.aliases.contains(where: named) })
        {
            self.init(name: actor.name, claims: Set(graph.assertions(by: actor.id).map(\.claim)).sorted())
        } else if let article = graph.article(text) {
            self.init(
                name: Wording.name(of: article),
                claims: graph.claims.filter { $0.articles.contains(article.id) }.map(\.id))
        } else if let claim = Self.nearest(to: text, in: graph) {
            self.init(claim)
        } else {
            return nil
        }
        if claims.isEmpty { return nil }
    }

    private init(_ claim: Claim) {
        self.init(name: "“\(TextWrap.shortened(claim.text, to: 90))”", claims: [claim.id])
    }

    private init(name: String, claims: [Claim.ID]) {
        self.name = name
        self.claims = claims
    }

    /// The claim with the greatest overlap of words (Dice's coefficient), a thesis before another, then the lesser id.
    private static func nearest(to text: String, in graph: ArgumentGraph) -> Claim? {
        let wanted = words(of: text)
        var best: (claim: Claim, score: Double)?
        for claim in graph.claims {
            let words = words(of: claim.text)
            let shared = wanted.intersection(words).count
            guard shared > 0 else { continue }
            let score = 2 * Double(shared) / Double(wanted.count + words.count) + (claim.isThesis ? 0.001 : 0)
            if score > best?.score ?? 0 { best = (claim, score) }
        }
        return best?.claim
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }
}
