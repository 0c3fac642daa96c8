import ArgumentModel
import Foundation

/// Reads graph files and other input from a path, or from standard input for `-`.
enum GraphInput {
    /// The graph in the file at `path`.
    static func graph(at path: String) throws -> ArgumentGraph {
        let data = try data(at: path)
        do {
            return try ArgumentGraph(contentsOf: data)
        } catch {
            let isMeant = String(decoding: data.prefix(256), as: UTF8.self).contains("\"counterpoint\"")
            throw Trouble("\(name(path)): \(error)\(isMeant ? "" : "; counterpoint build makes one of articles")")
        }
    }

    /// The bytes of the file at `path`.
    static func data(at path: String) throws -> Data {
        guard path != "-" else { return try FileHandle.standardInput.readToEnd() ?? Data() }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Trouble("\(path): no such file")
        }
        guard !isDirectory.boolValue else { throw Trouble("\(path): is a folder; a file is needed here") }
        do {
            var status = stat()
            if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
                // A pipe, as a shell's <(…) is: its size is not known before its end.
                return try FileHandle(forReadingFrom: URL(fileURLWithPath: path)).readToEnd() ?? Data()
            }
            return try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw Trouble("\(path): cannot be read: \(OutputFile.reason(error))")
        }
    }

    /// How messages name the input.
    static func name(_ path: String) -> String { path == "-" ? "standard input" : path }
}
