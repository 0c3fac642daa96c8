/// A proposition that can be supported or contradicted; it may be made many times, in many articles.
public struct Claim: Hashable, Sendable, Codable, Identifiable {
    /// What a claim does in an argument.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Something held to be so.
        case assertion
        /// Something reported or counted, offered as a ground.
        case evidence
        /// Something that should be done.
        case prescription
    }

    /// Which way a claim's wording leans towards an actor that it names; neutral wording is not recorded.
    public enum Sentiment: String, Hashable, Sendable, Codable, CaseIterable {
        case negative, positive
    }

    /// An actor that a claim speaks well or ill of.
    public struct Target: Hashable, Sendable, Codable {
        /// The actor's id.
        public var actor: Actor.ID
        /// Well or ill.
        public var sentiment: Sentiment
        /// The probability, 0…1.
        public var confidence: Double

        /// Makes a target.
        public init(actor: Actor.ID, sentiment: Sentiment, confidence: Double) {
            self.actor = actor
            self.sentiment = sentiment
            self.confidence = confidence
        }
    }

    /// `c-` and twelve hexadecimal digits that depend on the text alone.
    public var id: String
    /// The most representative occurrence, made to stand alone where that is safe.
    public var text: String
    /// What the claim does.
    public var kind: Kind
    /// Whether the argument hangs on it.
    public var isThesis: Bool
    /// The actors that it speaks well or ill of, sorted by actor.
    public var targets: [Target]
    /// Where it is made, sorted. Empty only for a thesis given by the user.
    public var occurrences: [Occurrence]

    /// Makes a claim.
    public init(
        id: String, text: String, kind: Kind = .assertion, isThesis: Bool = false, targets: [Target] = [],
        occurrences: [Occurrence] = []
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.isThesis = isThesis
        self.targets = targets
        self.occurrences = occurrences
    }

    /// The ids of the articles in which it is made, sorted, each once.
    public var articles: [Article.ID] { Set(occurrences.map(\.article)).sorted() }
}

extension Claim {
    private enum CodingKeys: String, CodingKey {
        case id, text
        case kind = "type"
        case isThesis = "thesis"
        case targets, occurrences
    }

    /// Reads a claim of the graph file, in which `thesis` is present only when true.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(String.self, forKey: .id),
            text: try values.decode(String.self, forKey: .text),
            kind: try values.decode(Kind.self, forKey: .kind),
            isThesis: try values.decodeIfPresent(Bool.self, forKey: .isThesis) ?? false,
            targets: try values.decodeIfPresent([Target].self, forKey: .targets) ?? [],
            occurrences: try values.decodeIfPresent([Occurrence].self, forKey: .occurrences) ?? [])
    }
}
