public import ArgumentParser
import Foundation

/// The command: article prose in, an argument graph out.
public struct Counterpoint: ParsableCommand {
    /// The command's name, help and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "counterpoint",
        abstract:
            "Turn articles into an argument graph: who claims what, and which claims support or contradict which.",
        discussion: """
            Everything runs on this machine, offline; every node and edge points at the words it came from.

            EXAMPLES:
              counterpoint build articles/ -o graph.json
              counterpoint render graph.json -o graph.svg
              counterpoint show graph.json
            """,
        version: "0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Graphs:",
                subcommands: [BuildCommand.self, RenderCommand.self, VerifyCommand.self, DiffCommand.self]),
            CommandGroup(
                name: "Questions:",
                subcommands: [
                    ShowCommand.self, StatsCommand.self, SearchCommand.self, PathsCommand.self, WeighCommand.self,
                ]),
            CommandGroup(
                name: "Models:", subcommands: [ReadCommand.self, JudgeCommand.self, EvaluateCommand.self]),
        ])

    /// Makes the command before its arguments are read.
    public init() {}

    /// Runs the command that the process's arguments name, and ends the process: 0 for success, 1 for a difference or
    /// a failed check, 2 for trouble, 64 for usage.
    public static func start() -> Never {
        do {
            var command = try parseAsRoot()
            do {
                try command.run()
                try flush()
            } catch let error where isTrouble(error) {
                Console.write("counterpoint: \(error)\n")
                Foundation.exit(2)
            }
            Foundation.exit(0)
        } catch {
            exit(withError: error)
        }
    }

    /// Sees to it that what was printed has arrived: a full disk must not pass for success.
    private static func flush() throws {
        // `stdout` is a mutable C global, which Swift 6 refuses to read; nil means every open stream.
        guard fflush(nil) == 0 else { throw Trouble("standard output: \(String(cString: strerror(errno)))") }
    }

    /// Whether an error is none of ArgumentParser's: those have exit codes of their own.
    private static func isTrouble(_ error: any Error) -> Bool {
        !(error is ExitCode) && exitCode(for: error) == .failure
    }
}
