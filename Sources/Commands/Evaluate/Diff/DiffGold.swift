import ArgumentModel
import Comparing

/// A gold standard for a diff: the true changes, each by the words that show it.
struct DiffGold {
    /// One line of the file.
    struct Row: Decodable {
        /// A claim by its words in one article.
        struct Passage: Decodable {
            var article: String
            var claim: String
        }

        /// How much a change matters.
        enum Weight: String, Decodable {
            case main, minor
        }

        /// Absent where the line says what a side of an issue implies.
        var change: Answer?
        /// What is as right.
        var or: [Answer]?
        var actor: String?
        var old: [Passage]?
        var new: [Passage]?
        var kind: Relation.Kind?
        var from: [Passage]?
        var to: [Passage]?
        var importance: Weight?
        var issues: [String: GraphGold.Side]?
        var issue: String?
        var side: GraphGold.Side?
        var implies: [String: GraphGold.Side]?

        var implication: GraphGold.Implication? {
            GraphGold.Implication(issue: issue, side: side, implies: implies)
        }
    }

    /// What a diff says of a claim, an actor or a relation, in the words of its JSON form.
    enum Answer: Hashable, Decodable {
        case event(Event.Kind)
        /// A claim of both sets that says the same.
        case kept
        /// Two claims of which one was dropped and the other is new, though both are alike.
        case apart

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let name = try container.decode(String.self)
            guard let answer = Answer(name) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "\"\(name)\" is no change")
            }
            self = answer
        }

        init?(_ name: String) {
            switch name {
            case "kept": self = .kept
            case "apart": self = .apart
            default:
                guard let kind = Event.Kind(rawValue: name) else { return nil }
                self = .event(kind)
            }
        }

        var name: String {
            switch self {
            case .event(let kind): kind.rawValue
            case .kept: "kept"
            case .apart: "apart"
            }
        }
    }

    /// A place in an article where a claim is made.
    struct Place {
        var article: Article.ID
        var span: Span
        var words: String
    }

    /// One true change.
    struct Entry {
        var change: Answer
        /// All that is right to say of it; the change itself is among them.
        var answers: Set<Answer>
        var isMain = false
        var actor: String?
        var old: [Place] = []
        var new: [Place] = []
        var kind: Relation.Kind?
        var from: [Place] = []
        var to: [Place] = []
        var issues: [String: GraphGold.Side] = [:]
    }

    let entries: [Entry]

    init(entries: [Entry]) {
        self.entries = entries
    }

    /// - Throws: `Trouble` that names a row whose words or article are not there.
    init(_ rows: [Row], articles: DiffFile.Articles) throws {
        var seen = Set<Article.ID>()
        let all = (articles.old + articles.new).filter { seen.insert($0.id).inserted }
        let graph = ArgumentGraph(articles: all)
        let texts = try ArticleTexts(of: graph, wanted: seen, at: [])
        func places(_ passages: [Row.Passage]?) throws -> [Place] {
            try (passages ?? []).map { passage in
                let (article, span) = try GraphGold.place(
                    of: passage.claim, in: passage.article, graph: graph, texts: texts)
                return Place(article: article, span: span, words: passage.claim)
            }
        }
        let rules = rows.compactMap(\.implication)
        let entries = try rows.compactMap { row -> Entry? in
            guard let change = row.change else {
                if row.implication != nil { return nil }
                throw Trouble("a gold row must have a change, or an issue with side and implies")
            }
            return Entry(
                change: change, answers: Set([change] + (row.or ?? [])), isMain: row.importance == .main,
                actor: row.actor, old: try places(row.old), new: try places(row.new), kind: row.kind,
                from: try places(row.from), to: try places(row.to),
                issues: GraphGold.Implication.widen(row.issues ?? [:], by: rules))
        }
        self.init(entries: entries)
    }
}
