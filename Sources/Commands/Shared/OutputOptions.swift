import ArgumentParser
import Foundation

/// `-o FILE` and `--quiet`, for every command that writes a result.
struct OutputOptions: ParsableArguments {
    @Option(name: [.short, .customLong("output")], help: "The file to write; standard output when absent or '-'.")
    var output: String?

    @Flag(name: .shortAndLong, help: "Say nothing on standard error but errors.")
    var quiet = false

    var file: OutputFile { OutputFile(path: output) }
    /// What to write: what is asked for, or else what the file's name says.
    func reportFormat(_ asked: ReportFormat?) -> ReportFormat {
        asked ?? (output?.lowercased().hasSuffix(".json") == true ? .json : .text)
    }

    var console: Console { Console(isQuiet: quiet) }
}
