import ArgumentModel
import Articles

/// Checks a graph against the articles from which it was built, one article at a time.
struct GraphVerifier {
    /// What failed, each naming the part and the place.
    private(set) var failures: [String] = []
    /// How many spans were checked.
    private(set) var spans = 0
    /// How many of the graph's articles were there.
    private(set) var articles = 0
    /// The files of articles that the graph does not know, by name.
    private var strangers: [String: String] = [:]

    private let graph: ArgumentGraph
    private let occurrences: [Article.ID: [(claim: Claim, span: Span)]]
    private let mentions: [Article.ID: [(actor: Actor, span: Span)]]
    private let assertions: [Article.ID: [Assertion]]
    private var missing: [Article.ID: Article]
    /// Claims whose text was not found yet in any occurrence.
    private var unproven: Set<Claim.ID>
    private let names: Set<String>

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        occurrences = Dictionary(
            grouping: graph.claims.flatMap { claim in
                claim.occurrences.map { ($0.article, (claim: claim, span: $0.span)) }
            }, by: \.0
        ).mapValues { $0.map(\.1) }
        mentions = Dictionary(
            grouping: graph.actors.flatMap { actor in actor.mentions.map { ($0.article, (actor: actor, span: $0.span)) }
            }, by: \.0
        ).mapValues { $0.map(\.1) }
        assertions = Dictionary(grouping: graph.assertions, by: \.article)
        missing = Dictionary(uniqueKeysWithValues: graph.articles.map { ($0.id, $0) })
        unproven = Set(graph.claims.filter { !$0.occurrences.isEmpty }.map(\.id))
        names = Set(graph.actors.flatMap { [$0.name] + $0.aliases })
    }

    /// Checks all parts that point at the article.
    mutating func check(_ source: ArticleText) {
        guard let article = missing.removeValue(forKey: source.article.id) else {
            if let path = source.article.path { strangers[Self.fileName(path)] = path }
            return
        }
        articles += 1
        let name = article.path ?? article.id
        if article.sha256 != source.article.sha256 {
            failures.append("\(name): the text has another hash than the graph's \(article.sha256)")
            return
        }
        let map = CodePointMap(source.text)
        let text = Self.spaced(source.text)
        if map.count != article.length {
            failures.append("\(name): \(map.count) code points, the graph says \(article.length)")
        }
        var places: [Claim.ID: [Span]] = [:]
        for (claim, span) in occurrences[article.id] ?? [] {
            places[claim.id, default: []].append(span)
            guard let words = words(span, map, "claim \(claim.id)", in: name) else { continue }
            if unproven.contains(claim.id), proves(words, claim.text, in: text) { unproven.remove(claim.id) }
        }
        for (actor, span) in mentions[article.id] ?? [] { _ = words(span, map, "actor \(actor.id)", in: name) }
        for assertion in assertions[article.id] ?? [] {
            for span in assertion.content + [assertion.source, assertion.cue].compactMap({ $0 }) {
                _ = words(span, map, "assertion \(assertion.id)", in: name)
            }
            let stands = places[assertion.claim] ?? []
            if !assertion.content.contains(where: { content in stands.contains { $0.overlaps(content) } }) {
                failures.append(
                    "\(name): assertion \(assertion.id): its content is not where claim \(assertion.claim) stands")
            }
        }
    }

    /// Says what no article was there for.
    mutating func finish() {
        for article in missing.values.sorted(by: { $0.id < $1.id }) {
            let file = article.path.flatMap { strangers[Self.fileName($0)] }
            failures.append(
                "\(article.path ?? article.id): "
                    + (file.map { "\($0) has changed since" } ?? "no article with this content was given"))
        }
        guard missing.isEmpty else { return }
        for id in unproven.sorted() {
            failures.append(
                "claim \(id): its text does not stand in any of its occurrences: \(graph.claim(id)?.text ?? "")")
        }
    }

    private static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    private mutating func words(_ span: Span, _ map: CodePointMap, _ part: String, in name: String) -> String? {
        spans += 1
        guard let text = map.text(span), !text.isEmpty else {
            failures.append("\(name): \(part): \(span.start)–\(span.end) lies outside the text")
            return nil
        }
        if text.allSatisfy({ !$0.isLetter && !$0.isNumber }) {
            failures.append("\(name): \(part): \(span.start)–\(span.end) holds no word: \(text)")
        }
        if [span.start, span.end].contains(where: { Self.cutsWord(at: $0, map) }) {
            failures.append("\(name): \(part): \(span.start)–\(span.end) cuts a word: \(text)")
        }
        return text
    }

    /// Whether letters or digits stand on both sides of a place. Scripts without case have no spaces to go by.
    private static func cutsWord(at place: Int, _ map: CodePointMap) -> Bool {
        [place - 1, place].allSatisfy { start in
            map.text(Span(start: start, end: start + 1))?.first.map { $0.isCased || $0.isNumber } ?? false
        }
    }

    /// Whether every word of `claim` stands in `words`, in order, but for those in brackets: these name an actor, stand
    /// elsewhere in the article, or tell a demand as what should be.
    private func proves(_ words: String, _ claim: String, in article: String) -> Bool {
        // "[w]e" is told as "we".
        var available = Self.tokens(words.replacing(/\[(\p{L})\](?=\p{L})/) { String($0.output.1) }[...])[...]
        var rest = claim[...]
        // Whether a name in brackets stands right before: the word that it replaces is not passed yet.
        var isNamed = false
        while !rest.isEmpty {
            // An article may have brackets of its own, and may leave one open.
            let bracket = rest.firstMatch(of: /\[([^\[\]]*)\]/)
            for token in Self.tokens(rest[..<(bracket?.range.lowerBound ?? rest.endIndex)]) {
                guard let found = available.firstIndex(of: token) else { return false }
                available = available[(found + 1)...]
                isNamed = false
            }
            guard let bracket else { break }
            rest = rest[bracket.range.upperBound...]
            let inside = bracket.output.1
            if ["should", "should not"].contains(inside) {
                // It stands for the "to" of a demand, or where a demand has none: "recommends that the toll be raised".
                let next = Self.tokens(rest.prefix { $0 != "[" }).first
                let passed = available.prefix { $0 != next }
                guard passed.last == "to" || passed.count <= (isNamed ? 1 : 0) else { return false }
            } else if inside != "There should be" {
                let ending = ["’s", "’", " is", " has", " are", " have", " will"].first(where: inside.hasSuffix) ?? ""
                let name = String(inside.dropLast(ending.count))
                // "the senator" may stand there at the start of a sentence only, and "The senator" amid one.
                let spellings = [name.prefix(1).lowercased(), name.prefix(1).uppercased()].map { $0 + name.dropFirst() }
                guard spellings.contains(where: { names.contains($0) || article.contains($0) }) else { return false }
                isNamed = true
            }
        }
        return true
    }

    /// The text with single spaces.
    private static func spaced(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func tokens(_ text: some StringProtocol) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
