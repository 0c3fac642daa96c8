import ArgumentModel
import Building
import Language
import Querying

/// Finds the claims and actors that a person means by an id, a name or a text.
final class PlaceFinder {
    private let graph: ArgumentGraph
    private let options: FindingOptions
    private let console: Console
    private lazy var search = ClaimSearch(graph)
    private lazy var embedder = loadEmbedder()

    /// The most claims whose meaning is compared: each costs a reading of its text.
    private static let candidates = 400
    /// A claim whose score is less is no match.
    private static let leastScore = 0.2
    /// A claim whose score is at least this share of the best is as good a match.
    private static let nearlyEqual = 0.92

    init(in graph: ArgumentGraph, _ options: FindingOptions, console: Console) {
        self.graph = graph
        self.options = options
        self.console = console
    }

    private func loadEmbedder() -> Embedder? {
        guard !options.words else { return nil }
        do {
            return try Embedder(models: try ModelLocation.standard())
        } catch {
            console.note("compared by words alone: \(error)")
            return nil
        }
    }

    /// The claims that a text is about, best first, by words and meaning.
    func matches(
        _ text: String, limit: Int, where isWanted: (Int) -> Bool = { _ in true }
    ) throws -> [ClaimSearch.Match] {
        guard let embedder else { return search.matches(text, limit: limit, where: isWanted) }
        return try search.matches(text, limit: limit, candidates: max(Self.candidates, limit), where: isWanted) {
            claims in
            let vectors = try embedder.embed(
                [text] + claims.map { graph.claims[$0].text.withoutBrackets }, jobs: options.jobs.count)
            return claims.indices.map { Double(vectors.cosine(0, $0 + 1)) }
        }
    }

    /// The position of the claim that is meant: by its id, its text, or the nearest text.
    ///
    /// - Parameters:
    ///   - text: an id or words.
    ///   - isExact: whether to refuse to guess.
    ///   - role: what the claim is wanted for, for messages: `--from`.
    func claim(_ text: String, isExact: Bool, role: String) throws -> Int {
        if let position = exactClaim(text) { return position }
        if text.hasPrefix("c-") && !text.contains(" ") || Self.isOtherID(text) {
            throw Trouble("\(role): the graph has no claim \(text)")
        }
        if let actor = actors(where: { $1 == text.lowercased() }).first {
            let name = graph.actors[actor].name
            throw Trouble(
                "\(role): \(name) is an actor, not a claim; counterpoint show GRAPH \"\(name)\" lists its claims")
        }
        if !isExact, let holding = holdingClaim(text) {
            console.note("\(role): \(graph.claims[holding].id) “\(graph.claims[holding].text)”")
            return holding
        }
        let matches = try matches(text, limit: 5).filter { $0.score >= Self.leastScore }
        guard let best = matches.first else {
            throw Trouble(
                "\(role): no claim is about “\(text)”, and no actor has that name; counterpoint show GRAPH lists the main claims"
            )
        }
        let near = matches.filter { $0.score >= Self.nearlyEqual * best.score }
        if isExact {
            let list = matches.map { "\n  \(describe($0))" }.joined()
            throw Trouble("\(role): no claim has the id or the exact text “\(text)”; the nearest are\(list)")
        }
        console.note("\(role): \(describe(best))")
        for other in near.dropFirst() { console.note("  nearly as good: \(describe(other))") }
        return best.claim
    }

    /// Whether it is an id that the builder gives, of something that is no claim.
    private static func isOtherID(_ text: String) -> Bool {
        text.wholeMatch(of: /[aprs]-[0-9a-f]{12}/) != nil
    }

    /// The shortest claim that has the text in it, word for word: nearness alone would take "should not be banned" for
    /// "should be banned".
    private func holdingClaim(_ text: String) -> Int? {
        let wanted = text.lowercased()
        guard wanted.split(separator: " ").count > 2 else { return nil }
        return graph.claims.indices.filter { graph.claims[$0].text.lowercased().contains(wanted) }.min { left, right in
            (graph.claims[left].text.utf8.count, left) < (graph.claims[right].text.utf8.count, right)
        }
    }

    /// The article that is meant by its id, its title, its path or the name of its file.
    func article(_ text: String) -> Article? {
        let wanted = text.lowercased()
        return graph.articles.first { article in
            let file = article.path?.split(separator: "/").last.map(String.init)
            return [article.id, article.title, article.path, file].contains { $0?.lowercased() == wanted }
        }
    }

    /// The actor that is meant by an id, a name or an alias, the person by a forename or a surname, or who is nearly called
    /// so; the one with most mentions where several share it, and the others are told.
    func actor(_ text: String, isExact: Bool = false, role: String) -> Int? {
        if let position = graph.position(ofActor: text) { return position }
        let wanted = text.lowercased()
        var found = actors { $1 == wanted }
        if found.isEmpty, !isExact, !wanted.isEmpty {
            found = actors {
                [.person, .author].contains($0.kind) && ($1.hasSuffix(" " + wanted) || $1.hasPrefix(wanted + " "))
            }
            if found.isEmpty { found = misspelt(wanted) }
        }
        guard let best = found.first else { return nil }
        func describe(_ position: Int) -> String { "\(graph.actors[position].id) \(graph.actors[position].name)" }
        if graph.actors[best].name.lowercased() != wanted || found.count > 1 {
            console.note("\(role): \(describe(best))")
            for other in found.dropFirst().prefix(4) { console.note("  or: \(describe(other))") }
        }
        return best
    }

    /// The actors by whose names or aliases a test goes, in small letters; those with most mentions first.
    private func actors(where isMeant: (Actor, String) -> Bool) -> [Int] {
        graph.actors.indices.filter { position in
            let actor = graph.actors[position]
            return ([actor.name] + actor.aliases).contains { isMeant(actor, $0.lowercased()) }
        }.sorted { left, right in
            (graph.actors[right].mentions.count, left) < (graph.actors[left].mentions.count, right)
        }
    }

    /// The actors whose names are nearest to what is no name, one letter in five apart at most; none where a claim has the
    /// same words.
    private func misspelt(_ wanted: String) -> [Int] {
        let most = min(wanted.count / 5, 2)
        guard most > 0, !graph.claims.contains(where: { $0.text.lowercased().contains(wanted) }) else { return [] }
        for distance in 1...most {
            let found = actors { EditDistance.between($1, wanted, most: distance) != nil }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The actor or the claim that is meant.
    func place(_ text: String, isExact: Bool, role: String) throws -> PathQuestion.Place {
        if let actor = actor(text, isExact: isExact, role: role) { return .actor(actor) }
        if text.hasPrefix("p-"), !text.contains(" ") { throw Trouble("\(role): the graph has no actor \(text)") }
        return .claim(try claim(text, isExact: isExact, role: role))
    }

    private func exactClaim(_ text: String) -> Int? {
        if let position = graph.position(ofClaim: text) { return position }
        let wanted = text.lowercased()
        return graph.claims.firstIndex { $0.text.lowercased() == wanted }
    }

    private func describe(_ match: ClaimSearch.Match) -> String {
        let claim = graph.claims[match.claim]
        return "\(claim.id) “\(claim.text)” (\(String(decimals: match.score)))"
    }
}
