import Foundation

/// The files under a path, one at a time: folders in sorted order; hidden files and what belongs to a saved
/// page are left out.
struct FileWalk {
    /// What the walk meets.
    enum Step {
        /// A file; `chosen` where the user named it, rather than a folder that holds it.
        case file(path: String, chosen: Bool)
        /// Something that cannot be walked.
        case skipped(path: String, reason: String)
    }

    /// What is left to visit, the next one last.
    private var pending: [Entry]
    /// The folders that were opened, without links: where links lead to each other, the ways through them have no number.
    private var opened: Set<String> = []

    private struct Entry {
        var path: String
        var chosen: Bool
        /// The folders that lead here, without links: a link back to one of them would never end.
        var ancestors: [String]
    }

    init(path: String) {
        pending = [Entry(path: path, chosen: true, ancestors: [])]
    }

    private static func isRegular(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
    }

    /// Whether a folder holds what a browser saved beside a page: pictures, scripts, advertisements.
    private static func belongsToPage(_ name: String, among names: Set<String>) -> Bool {
        guard let stem = ["_files", ".files"].first(where: name.hasSuffix).map({ name.dropLast($0.count) }) else {
            return false
        }
        return names.contains("\(stem).html") || names.contains("\(stem).htm")
    }

    /// The next file, or nil after the last.
    mutating func next() -> Step? {
        while let entry = pending.popLast() {
            var isFolder: ObjCBool = false
            guard entry.path != "-" else { return .file(path: "-", chosen: true) }
            guard FileManager.default.fileExists(atPath: entry.path, isDirectory: &isFolder) else {
                // Foundation shows what is no UTF-8 in a name, but cannot open it.
                let isDamaged = entry.path.unicodeScalars.contains("\u{FFFD}")
                let reason = isDamaged ? "its name is not valid UTF-8; rename it" : "no such file"
                return .skipped(path: entry.path, reason: reason)
            }
            guard isFolder.boolValue else {
                // A pipe or a device in a folder would be waited for without end.
                guard entry.chosen || Self.isRegular(entry.path) else {
                    return .skipped(path: entry.path, reason: "no regular file")
                }
                return .file(path: entry.path, chosen: entry.chosen)
            }
            let real = URL(fileURLWithPath: entry.path).resolvingSymlinksInPath().path
            guard !entry.ancestors.contains(real) else {
                return .skipped(path: entry.path, reason: "a link back to a folder above it")
            }
            guard opened.insert(real).inserted else { continue }
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: entry.path)
            } catch {
                return .skipped(path: entry.path, reason: "the folder cannot be opened")
            }
            let base = entry.path == "." ? "" : entry.path.hasSuffix("/") ? entry.path : entry.path + "/"
            let present = Set(names)
            let ordered = names.filter { !$0.hasPrefix(".") && !Self.belongsToPage($0, among: present) }.sorted {
                $0.utf8.lexicographicallyPrecedes($1.utf8)
            }
            pending += ordered.reversed().map {
                Entry(path: base + $0, chosen: false, ancestors: entry.ancestors + [real])
            }
        }
        return nil
    }
}
