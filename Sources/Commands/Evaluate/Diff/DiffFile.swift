import ArgumentModel
import Comparing
import Foundation

/// A diff as `counterpoint diff --format json` writes it: what its evaluation reads of it.
struct DiffFile: Decodable {
    /// A claim and where it is made.
    struct Statement: Decodable {
        /// One place.
        struct Quote: Decodable {
            var article: Article.ID
            var start: Int
            var end: Int
        }

        var text: String?
        var quotes: [Quote]
    }

    /// What a change shows of one of the graphs: a claim, an actor, an actor with a claim, or a relation.
    struct Part: Decodable {
        var claim: Claim.ID?
        var text: String?
        var quotes: [Statement.Quote]?
        var name: String?
        var aliases: [String]?
        var kind: Relation.Kind?
        var from: Statement?
        var to: Statement?
    }

    /// One change.
    struct Change: Decodable {
        var kind: String
        var aboveNoise: Bool?
        var contested: Bool?
        var old: Part?
        var new: Part?
    }

    /// Two parts of which one became the other.
    struct Pair: Decodable {
        var old: Part
        var new: Part
    }

    /// The articles of both graphs.
    struct Articles: Decodable {
        var old: [Article]
        var new: [Article]
    }

    var changes: [Change]
    var kept: [Pair]
    var articles: Articles

    /// Reads the file at `path`.
    init(at path: String) throws {
        do {
            self = try JSONDecoder().decode(DiffFile.self, from: try GraphInput.data(at: path))
        } catch let error as DecodingError {
            let reason = JSONTrouble.reason(error, wanted: "a diff of two sets in the form of diff --format json")
            throw Trouble("\(GraphInput.name(path)): \(reason)")
        }
    }

    init(changes: [Change], kept: [Pair], articles: Articles) {
        (self.changes, self.kept, self.articles) = (changes, kept, articles)
    }
}

extension DiffFile.Part {
    /// The claim of the part, if it shows one.
    var statement: DiffFile.Statement? { quotes.map { DiffFile.Statement(text: text, quotes: $0) } }
}
