import Foundation

/// Where a command's result goes: a file written beside and renamed, or standard output.
struct OutputFile {
    /// The path; nil and `-` are standard output.
    let path: String?

    var isStandardOutput: Bool { path == nil || path == "-" }

    /// The format that the file's name asks for by its extension.
    ///
    /// - Parameters:
    ///   - usual: the format of standard output, and of a name without extension.
    ///   - others: formats by other extensions than their own.
    func format<Format: RawRepresentable<String> & CaseIterable>(
        usual: Format, others: [String: Format] = [:]
    ) throws -> Format {
        guard let path, !isStandardOutput else { return usual }
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        if ending.isEmpty { return usual }
        guard let format = others[ending] ?? Format(rawValue: ending) else {
            let known = Format.allCases.map(\.rawValue).joined(separator: ", ")
            throw Trouble("\(path): cannot tell the format from .\(ending); give --format with one of \(known)")
        }
        return format
    }

    /// Refuses, before any work is done, a place that cannot be written or that is one of the inputs.
    func check(inputs: [String]) throws {
        guard let path, !isStandardOutput else { return }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        var status = stat()
        if stat(target.path, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else {
                throw Trouble("\(path): cannot be written: it is a folder")
            }
            let isInput = inputs.contains { input in
                var other = stat()
                return stat(input, &other) == 0 && (other.st_dev, other.st_ino) == (status.st_dev, status.st_ino)
            }
            if isInput { throw Trouble("\(path): is read, too, and would be lost; give another file with -o") }
            if status.st_mode & S_IFMT != S_IFREG { return }
        }
        let folder = target.deletingLastPathComponent().path
        guard FileManager.default.fileExists(atPath: folder) else {
            throw Trouble("\(path): cannot be written: there is no folder \(folder)")
        }
        guard access(folder, W_OK) == 0 else {
            throw Trouble("\(path): cannot be written: \(folder): \(String(cString: strerror(errno)))")
        }
    }

    /// Writes everything or nothing: the file appears, or replaces its forerunner, only when it is whole.
    func write(_ data: Data) throws {
        guard let path, !isStandardOutput else {
            do {
                try FileHandle.standardOutput.write(contentsOf: data)
            } catch {
                throw Trouble("standard output: \(Self.reason(error))")
            }
            return
        }
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        var status = stat()
        let isThere = stat(target.path, &status) == 0
        if isThere, status.st_mode & S_IFMT != S_IFREG {
            // A device or a pipe is written to, never replaced.
            return try Self.append(data, to: target, named: path)
        }
        let draft = target.deletingLastPathComponent()
            .appendingPathComponent(".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).part")
        do {
            try data.write(to: draft)
            if isThere { chmod(draft.path, status.st_mode & 0o7777) }
            guard rename(draft.path, target.path) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        } catch {
            try? FileManager.default.removeItem(at: draft)
            throw Trouble("\(path): cannot be written: \(Self.reason(error))")
        }
    }

    private static func append(_ data: Data, to target: URL, named path: String) throws {
        do {
            let handle = try FileHandle(forWritingTo: target)
            defer { try? handle.close() }
            try handle.write(contentsOf: data)
        } catch {
            throw Trouble("\(path): cannot be written: \(reason(error))")
        }
    }

    /// Why a file could not be read or written, in the system's words.
    static func reason(_ error: any Error) -> String {
        let error = error as NSError
        switch (error as? CocoaError)?.code {
        case .fileWriteNoPermission, .fileReadNoPermission: return String(cString: strerror(EACCES))
        case .fileWriteOutOfSpace: return String(cString: strerror(ENOSPC))
        default: break
        }
        let cause = (error.userInfo[NSUnderlyingErrorKey] as? NSError) ?? error
        return cause.domain == NSPOSIXErrorDomain
            ? String(cString: strerror(Int32(cause.code))) : error.localizedDescription
    }
}
