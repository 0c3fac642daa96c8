public import Foundation

/// Why a graph file cannot be used.
public enum GraphFileError: Error, Equatable, CustomStringConvertible {
    /// The bytes are no JSON, or no graph; the message says where.
    case malformed(String)
    /// The file was written by a later version of the format.
    case newer(version: Int)
    /// The file refers to what it does not hold, or to places outside its articles.
    case inconsistent([GraphProblem])

    /// What was wrong and what to do.
    public var description: String {
        switch self {
        case .malformed(let message): "not a graph file: \(message)"
        case .newer(let version):
            "the graph file has version \(version) and this program knows \(ArgumentGraph.fileVersion): "
                + "use a newer counterpoint"
        case .inconsistent(let problems):
            "the graph file contradicts itself: " + problems.prefix(5).map(\.description).joined(separator: "; ")
                + (problems.count > 5 ? "; and \(problems.count - 5) more" : "")
        }
    }
}

/// The graph file as it lies on the disk.
private struct GraphFile: Decodable {
    var counterpoint: Int
    var generator: Generator?
    var articles: [Article]?
    var actors: [Actor]?
    var claims: [Claim]?
    var assertions: [Assertion]?
    var relations: [Relation]?
}

/// The version alone, so that a later format is named and not called malformed.
private struct GraphFileVersion: Decodable {
    var counterpoint: Int
}

extension ArgumentGraph {
    /// The version of the graph file that this library reads and writes.
    public static let fileVersion = 1

    /// Reads a graph file.
    ///
    /// Unknown keys are ignored; a missing list is empty.
    public init(contentsOf data: Data) throws(GraphFileError) {
        let decoder = JSONDecoder()
        let file: GraphFile
        do {
            file = try decoder.decode(GraphFile.self, from: data)
        } catch {
            if let version = try? decoder.decode(GraphFileVersion.self, from: data),
                version.counterpoint > Self.fileVersion
            {
                throw .newer(version: version.counterpoint)
            }
            throw .malformed(Self.syntaxError(in: data) ?? Self.explain(error))
        }
        guard file.counterpoint <= Self.fileVersion else { throw .newer(version: file.counterpoint) }
        try Self.refuseRepeats(in: file)
        self.init(
            generator: file.generator ?? Generator(), articles: file.articles ?? [], actors: file.actors ?? [],
            claims: file.claims ?? [], assertions: file.assertions ?? [], relations: file.relations ?? [])
        let problems = problems()
        guard problems.isEmpty else { throw .inconsistent(problems) }
    }

    private static func refuseRepeats(in file: GraphFile) throws(GraphFileError) {
        var problems: [GraphProblem] = []
        func check<Part: Identifiable<String>>(_ parts: [Part]?) {
            var seen = Set<String>()
            for part in parts ?? [] where !seen.insert(part.id).inserted {
                problems.append(GraphProblem(part: part.id, message: "the id is used twice"))
            }
        }
        check(file.articles)
        check(file.actors)
        check(file.claims)
        check(file.assertions)
        check(file.relations)
        guard problems.isEmpty else { throw .inconsistent(problems) }
    }

    /// Why the data are no JSON, and where; nil where they are.
    private static func syntaxError(in data: Data) -> String? {
        if data.allSatisfy({ $0 <= 0x20 }) { return "it is empty" }
        do {
            _ = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
            return nil
        } catch {
            let error = error as NSError
            let reason = error.userInfo[NSDebugDescriptionErrorKey] as? String ?? error.localizedDescription
            return "it is no JSON: \(reason.trimmingSuffix { $0 == "." })"
        }
    }

    private static func explain(_ error: any Error) -> String {
        func path(_ context: DecodingError.Context) -> String {
            let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
                .joined()
            return path.isEmpty ? "at the top" : "at \(path)"
        }
        switch error {
        case DecodingError.keyNotFound(let key, let context): return "no \"\(key.stringValue)\" \(path(context))"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            return "\(context.debugDescription.trimmingSuffix { $0 == "." }) \(path(context))"
        case DecodingError.dataCorrupted(let context):
            // "Cannot initialize Stance from invalid String value hopes"
            if let value = context.debugDescription.split(separator: "invalid String value ").dropFirst().last {
                return "unknown value \"\(value)\" \(path(context))"
            }
            return "\(context.debugDescription.trimmingSuffix { $0 == "." }) \(path(context))"
        default: return "\(error)"
        }
    }

    /// Writes the graph file: the same graph gives the same bytes.
    ///
    /// - Parameter pretty: whether to indent by two spaces.
    public func data(pretty: Bool = false) -> Data {
        var json = JSONWriter(pretty: pretty, capacity: 256 * (claims.count + relations.count + assertions.count + 16))
        json.object { json in
            json.member("counterpoint", Self.fileVersion)
            json.object("generator") { generator.write(to: &$0) }
            json.array("articles", articles) { $1.write(to: &$0) }
            json.array("actors", actors) { $1.write(to: &$0) }
            json.array("claims", claims) { $1.write(to: &$0) }
            json.array("assertions", assertions) { $1.write(to: &$0) }
            json.array("relations", relations) { $1.write(to: &$0) }
        }
        return Data(json.bytes + [UInt8(ascii: "\n")])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> String {
        var text = self
        while let last = text.last, isTrimmed(last) { text.removeLast() }
        return text
    }
}
