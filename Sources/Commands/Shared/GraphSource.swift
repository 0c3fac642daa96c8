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

    /// Whether the path is a folder, or a file that does not end in `.json`.
    private var holdsArticles: Bool {
        var isDirectory: ObjCBool = false
        guard path != "-", FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return false }
        return isDirectory.boolValue || !path.lowercased().hasSuffix(".json")
    }

    /// The graph with its name: read, or built.
    func side(jobs: Int, console: Console) throws -> DiffSide {
        let graph =
            holdsArticles
            ? try ArticleGraph.build(argument, jobs: jobs, console: console) : try GraphInput.graph(at: path)
        return DiffSide(name: name, graph: graph)
    }
}
