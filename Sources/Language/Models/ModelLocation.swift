package import Foundation

/// Where the model files are.
///
/// The folder that the environment variable `COUNTERPOINT_MODELS` names comes first; then the resources that were built
/// into the package; then `../share/counterpoint/models`, seen from the program.
package struct ModelLocation: Sendable {
    /// The folders in which models are looked for, the first first.
    package let folders: [URL]

    package init(folders: [URL]) {
        self.folders = folders
    }

    /// The places that a built or installed program has.
    package static func standard() throws(ModelError) -> ModelLocation {
        var folders: [URL] = []
        if let path = ProcessInfo.processInfo.environment["COUNTERPOINT_MODELS"], !path.isEmpty {
            var isDirectory: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
                throw ModelError("COUNTERPOINT_MODELS names \(path), which is not a folder")
            }
            folders.append(URL(fileURLWithPath: path, isDirectory: true))
        }
        let code = Bundle(for: Anchor.self).bundleURL
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        let places = [program, Bundle.main.bundleURL, code, code.deletingLastPathComponent()].compactMap { $0 }
        for place in places {
            for bundle in ["counterpoint_Language.resources", "counterpoint_Language.bundle"] {
                folders.append(place.appendingPathComponent(bundle).appendingPathComponent("Resources"))
            }
        }
        if let program { folders.append(program.appendingPathComponent("../share/counterpoint/models").standardized) }
        return ModelLocation(folders: folders)
    }

    /// The file of a model: `reader`, `judge` or `embedder`.
    package func url(of name: String) throws(ModelError) -> URL {
        for folder in folders {
            let file = folder.appendingPathComponent("\(name).safetensors")
            if FileManager.default.fileExists(atPath: file.path) { return file }
        }
        var seen: Set<String> = []
        let places = folders.map(\.path).filter { seen.insert($0).inserted }.map { "\n  \($0)" }.joined()
        throw ModelError(
            "the model \(name).safetensors was not found; it was looked for in\(places)\n"
                + "Set COUNTERPOINT_MODELS to the folder that holds it.")
    }

    /// A class of this module, by which Foundation finds the file that the module's code lies in.
    private final class Anchor {}
}
