import ArgumentParser
import Foundation

/// `--jobs N`: how many threads to work on; the result does not depend on it.
struct JobOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Threads to work on; as many as there are processors when absent.")
    var jobs: Int?

    /// More threads than any machine has processors would do nothing.
    var count: Int { min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, 1024) }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs wants at least 1, not \(jobs)") }
    }
}
