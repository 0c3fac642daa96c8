import ArgumentParser
import Foundation

/// `--jobs N`: how many threads to work on; the result does not depend on it.
struct JobOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "Threads to work on; as many as there are processors when absent.")
    var jobs: Int?

    var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs wants at least 1, not \(jobs)") }
    }
}
