/// An actor's stance to a claim at one place of one article.
public struct Assertion: Hashable, Sendable, Codable, Identifiable {
    /// How the actor stands to the claim.
    public enum Stance: String, Hashable, Sendable, Codable, CaseIterable {
        case asserts, denies, questions
    }

    /// `s-` and twelve hexadecimal digits.
    public var id: String
    /// Who: an actor's id.
    public var actor: Actor.ID
    /// What: a claim's id.
    public var claim: Claim.ID
    /// Where: an article's id.
    public var article: Article.ID
    /// How the actor stands to the claim.
    public var stance: Stance
    /// The words that name the source, where the text has any.
    public var source: Span?
    /// The words that attribute: "said", "according to", "denies".
    public var cue: Span?
    /// The words attributed, in the order of the text.
    public var content: [Span]
    /// Whether the content stands in quotation marks.
    public var isQuoted: Bool
    /// The probability that the attribution is right, 0…1.
    public var confidence: Double

    /// Makes an assertion.
    public init(
        id: String, actor: Actor.ID, claim: Claim.ID, article: Article.ID, stance: Stance = .asserts,
        source: Span? = nil, cue: Span? = nil, content: [Span], isQuoted: Bool = false, confidence: Double
    ) {
        self.id = id
        self.actor = actor
        self.claim = claim
        self.article = article
        self.stance = stance
        self.source = source
        self.cue = cue
        self.content = content
        self.isQuoted = isQuoted
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id, actor, claim, article, stance, source, cue, content
        case isQuoted = "quoted"
        case confidence
    }
}
