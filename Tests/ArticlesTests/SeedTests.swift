import ArgumentModel
import Foundation
import TestSupport
import Testing

@testable import Articles

@Suite("Articles as the web gives them", .enabled(if: SharedData.isPresent, "../shared is not here"))
struct SeedTests {
    /// The kinds of each file's blocks by their first letters: y for byline, x for boilerplate.
    private static let expected = [
        "tbhbbbbhbbbbbbhbbbbb", "bbbbbbbbbbbbbbbbb", "bbbbbbbbbbbbbbbbbx", "xxtyxcbbbbbbbbbbbbyxxxxxx",
        "tbbbxhbbbhbbbbhbbxxxxbxxxxxxxx",
    ]

    @Test("every block of the seeds is what a reader takes it for")
    func kinds() throws {
        let folder = try #require(SharedData.url("seeds"))
        let found = try events(folder.path).articles.map { article in
            String(article.blocks.map { Self.letter($0.kind) })
        }
        #expect(found == Self.expected)
    }

    @Test("titles, writer, day and publisher are found where they stand")
    func metadata() throws {
        let folder = try #require(SharedData.url("seeds"))
        let articles = try events(folder.path).articles.map(\.article)
        #expect(articles.map { $0.title != nil } == [true, false, false, true, true])
        #expect(articles.map(\.author) == [nil, nil, nil, "Xu Ying", nil])
        #expect(articles.map(\.published) == [nil, nil, nil, "2024-03-15", nil])
        #expect(articles.map(\.publisher) == [nil, nil, nil, "China Daily", nil])
    }

    private static func letter(_ kind: Block.Kind) -> Character {
        switch kind {
        case .title: "t"
        case .heading: "h"
        case .byline: "y"
        case .date: "d"
        case .body: "b"
        case .caption: "c"
        case .boilerplate: "x"
        }
    }
}
