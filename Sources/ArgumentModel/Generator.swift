/// What made a graph: a program, its version, and the model files it used.
public struct Generator: Hashable, Sendable, Codable {
    /// The program's name.
    public var name: String
    /// The program's version.
    public var version: String
    /// The SHA-256 of each model file by its name: `reader`, `judge`.
    public var models: [String: String]

    /// Makes a generator's record.
    public init(name: String = "counterpoint", version: String = "0.1.0", models: [String: String] = [:]) {
        self.name = name
        self.version = version
        self.models = models
    }

    private enum CodingKeys: String, CodingKey {
        case name, version, models
    }

    /// Reads `{"name": …, "version": …, "models": {…}}`; the models may be absent.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try values.decode(String.self, forKey: .name),
            version: try values.decode(String.self, forKey: .version),
            models: try values.decodeIfPresent([String: String].self, forKey: .models) ?? [:])
    }
}
