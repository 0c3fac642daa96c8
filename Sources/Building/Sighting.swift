import ArgumentModel

/// A claim at one place of one article, with whom and what of the graph it stands for.
struct Sighting: Sendable {
    /// The position of its article among the fragments.
    let fragment: Int
    let article: Article.ID
    /// What the fragment tells of it.
    let local: Fragment.Claim
    /// Who makes it, each once; nobody where the text does not say.
    let speakers: [Actor.ID]
    /// Whom it speaks well or ill of.
    let targets: [Claim.Target]
    /// The claim that it is an occurrence of, by position in the graph.
    var claim = 0

    var draft: ClaimDraft { local.draft }

    /// - Parameter actors: the ids of its article's actors, by position in the article's roster.
    init(_ local: Fragment.Claim, fragment: Int, article: Article.ID, actors: [Actor.ID]) {
        (self.local, self.fragment, self.article) = (local, fragment, article)
        var seen: Set<Actor.ID> = []
        speakers = ([local.draft.actor].compactMap(\.self) + local.draft.others).map { actors[$0] }
            .filter { seen.insert($0).inserted }
        targets = local.draft.targets.sorted { $0.key < $1.key }.map { actor, target in
            Claim.Target(actor: actors[actor], sentiment: target.sentiment, confidence: rounded(target.confidence))
        }
    }
}
