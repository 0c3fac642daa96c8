import Foundation

/// The other libraries, asked the same questions of the same graph by a Python program.
struct Peers {
    let python: String
    let script: String

    /// Runs the program on a folder that a generated graph was written to.
    func measure(_ folder: URL) throws -> [Measurement] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, script, folder.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            print("\(python) \(script) failed: are rustworkx, networkx and numpy installed?")
            exit(1)
        }
        return try output.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Measurement.self, from: $0)
        }
    }
}
