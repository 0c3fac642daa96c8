import Foundation

/// A file, folder or stream to read articles from, and the name of their set.
public struct ArticleInput: Hashable, Sendable {
    /// The name of the article set.
    public var set: String
    /// The path as given; `-` is standard input.
    public var path: String

    /// Makes an input.
    public init(set: String, path: String) {
        self.set = set
        self.path = path
    }

    /// Reads `PATH`, `SET=PATH` or `-`.
    ///
    /// Without a name the set is called after the folder; a file that holds many articles gives its own name.
    public init(argument: String) {
        if let equals = argument.firstIndex(of: "="), !FileManager.default.fileExists(atPath: argument) {
            let name = argument[..<equals]
            if !name.isEmpty, !name.contains("/") {
                self.init(set: String(name), path: String(argument[argument.index(after: equals)...]))
                return
            }
        }
        self.init(set: Self.name(of: argument), path: argument)
    }

    private static func name(of path: String) -> String {
        if path == "-" { return "stdin" }
        let url = URL(fileURLWithPath: path).standardizedFileURL
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
            return url.lastPathComponent
        }
        let file = FileName(path)
        if file.format?.isStream == true { return file.stem }
        return url.deletingLastPathComponent().lastPathComponent
    }
}
