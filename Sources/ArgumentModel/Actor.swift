/// One who speaks or is spoken of.
public struct Actor: Hashable, Sendable, Codable, Identifiable {
    /// What an actor is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case person, organization
        /// A place that acts, such as a state.
        case place
        /// Several who are not named one by one: "experts", "critics".
        case group
        /// The writer of an article, where no byline names one.
        case author
        case unknown
    }

    /// `p-` and the name in lower case with hyphens.
    public var id: String
    /// The fullest name found.
    public var name: String
    /// What the actor is.
    public var kind: Kind
    /// Other names by which the articles call the actor, sorted.
    public var aliases: [String]
    /// A role or title that an article gives: "co-founder of the Center for …".
    public var description: String?
    /// Where the actor is named, sorted.
    public var mentions: [Occurrence]

    /// Makes an actor.
    public init(
        id: String, name: String, kind: Kind, aliases: [String] = [], description: String? = nil,
        mentions: [Occurrence] = []
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.description = description
        self.mentions = mentions
    }
}

extension Actor {
    private enum CodingKeys: String, CodingKey {
        case id, name, kind, aliases, description, mentions
    }

    /// Reads an actor of the graph file; lists may be absent.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try values.decode(String.self, forKey: .id),
            name: try values.decode(String.self, forKey: .name),
            kind: try values.decode(Kind.self, forKey: .kind),
            aliases: try values.decodeIfPresent([String].self, forKey: .aliases) ?? [],
            description: try values.decodeIfPresent(String.self, forKey: .description),
            mentions: try values.decodeIfPresent([Occurrence].self, forKey: .mentions) ?? [])
    }
}
