import ArgumentModel
import Comparing
import Foundation

/// Where a graph comes from: a graph file, or articles of which it is built on the way.
///
/// `NAME=PATH` gives it a name; otherwise the file's or folder's name is taken.
struct GraphSource {
    let name: String
    let path: String
    /// The argument as given.
    let argument: String

    init(argument: String) {
        self.argument = argument
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2, !FileManager.default.fileExists(atPath: argument) {
            (name, path) = (parts[0], parts[1])
        } else {
            path = argument
            let last = URL(fileURLWithPath: argument).lastPathComponent
            name = argument == "-" ? "standard input" : last.hasSuffix(".json") ? String(last.dropLast(5)) : last
        }
    }

    /// Whether the path is a folder, or a file that neither ends in `.json` nor begins as a graph file does.
    private var holdsArticles: Bool {
        var status = stat()
        guard path != "-", stat(path, &status) == 0 else { return false }
        if status.st_mode & S_IFMT == S_IFDIR { return true }
        // A pipe, as a shell's <(…) is, can be read once only.
        guard status.st_mode & S_IFMT == S_IFREG, !path.lowercased().hasSuffix(".json") else { return false }
        let start = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: 256)
        return !String(decoding: start ?? Data(), as: UTF8.self).filter { !$0.isWhitespace }
            .hasPrefix(#"{"counterpoint""#)
    }

    /// The graph with its name: read, or built.
    func side(jobs: Int, console: Console) throws -> DiffSide {
        let graph =
            holdsArticles
            ? try ArticleGraph.build(argument, jobs: jobs, console: console) : try GraphInput.graph(at: path)
        return DiffSide(name: name, graph: graph)
    }
}
