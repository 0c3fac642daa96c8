import Foundation
import Language

/// The models that the repository holds; tests that need one are skipped where it is absent.
enum Models {
    static let location = ModelLocation(folders: [resources])
    static let resources = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Language/Resources")

    static func has(_ name: String) -> Bool { (try? location.url(of: name)) != nil }
}
