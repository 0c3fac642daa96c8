import Articles
import Foundation

/// A folder for one test, removed with the last use of this value.
final class Scratch {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "articles-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, and the folders on the way to it; answers its path.
    @discardableResult
    func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        let url = URL(fileURLWithPath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
        return url.path
    }
}

/// All events of a stream over some paths.
func events(_ arguments: String..., options: ArticleOptions = ArticleOptions()) throws -> [ArticleEvent] {
    var stream = ArticleStream(inputs: arguments.map(ArticleInput.init(argument:)), options: options)
    var events: [ArticleEvent] = []
    while let event = try stream.next() { events.append(event) }
    return events
}

extension [ArticleEvent] {
    var articles: [ArticleText] {
        compactMap { if case .article(let article) = $0 { article } else { nil } }
    }
    var reasons: [String] {
        compactMap { if case .skipped(_, let reason) = $0 { reason } else { nil } }
    }
    var notices: [String] {
        compactMap { if case .notice(_, let message) = $0 { message } else { nil } }
    }
}

extension ArticleText {
    /// The blocks as lines "kind> words".
    var lines: [String] {
        let utf8 = Array(text.utf8)
        return blocks.map { "\($0.kind.rawValue)> \(String(decoding: utf8[$0.range], as: UTF8.self))" }
    }
}
