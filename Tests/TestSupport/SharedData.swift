package import Foundation

/// Finds the material that lies beside the repository, in `../shared`, on machines that have it.
///
///     @Test("…", .enabled(if: SharedData.isPresent, "../shared is not here"))
package enum SharedData {
    /// Whether the folder is there.
    package static var isPresent: Bool { url("seeds") != nil }

    /// The address of a file or folder in `../shared`, or nil where it is absent.
    package static func url(_ path: String) -> URL? {
        let support = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let repository = support.deletingLastPathComponent().deletingLastPathComponent()
        let url = repository.deletingLastPathComponent().appending(path: "shared").appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
