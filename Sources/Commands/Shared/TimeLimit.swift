import ArgumentParser
import Foundation
import Synchronization

/// A bound on work that cannot be interrupted: this program runs again as a child, which is ended when time is up.
struct TimeLimit {
    let seconds: Double

    /// Runs this program with its own arguments, without the time limit and with more options, and returns what it
    /// writes to standard output. Its standard error is this program's.
    func rerun(adding more: [String]) throws -> Data {
        let child = Process()
        child.executableURL = Bundle.main.executableURL
        let given = Self.withoutLimit(CommandLine.arguments.dropFirst())
        // Behind "--" everything is an input.
        let end = given.firstIndex(of: "--") ?? given.endIndex
        child.arguments = given[..<end] + more + given[end...]
        let output = Pipe()
        child.standardOutput = output
        let isOver = Mutex(false)
        try child.run()
        let clock = DispatchSource.makeTimerSource(queue: .global())
        clock.setEventHandler {
            isOver.withLock { $0 = true }
            kill(child.processIdentifier, SIGKILL)
        }
        clock.schedule(deadline: .now() + seconds)
        clock.activate()
        let ends = Self.ends(with: child)
        defer { ends.forEach { $0.cancel() } }
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        child.waitUntilExit()
        clock.cancel()
        if isOver.withLock({ $0 }) {
            throw Trouble(
                "the layout took longer than \(seconds) seconds: show less with --top or --focus, or try --engine sfdp")
        }
        // What went wrong the child has said.
        if child.terminationReason == .exit, child.terminationStatus != 0 { throw ExitCode(child.terminationStatus) }
        guard child.terminationReason == .exit else {
            throw Trouble("the layout was ended by signal \(child.terminationStatus)")
        }
        return data
    }

    /// Ends the child with this program: it is in a process group of its own, which Ctrl-C at a terminal does not reach.
    private static func ends(with child: Process) -> [any DispatchSourceSignal] {
        [SIGINT, SIGTERM, SIGHUP].map { number in
            // A signal that is handled by default never comes to a dispatch source.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                kill(child.processIdentifier, SIGKILL)
                // As the shell tells who was ended by a signal.
                _exit(128 + number)
            }
            source.activate()
            return source
        }
    }

    private static func withoutLimit(_ arguments: ArraySlice<String>) -> [String] {
        var kept: [String] = []
        var isValue = false
        for argument in arguments {
            if argument == "--time-limit" {
                isValue = true
            } else if isValue {
                isValue = false
            } else if !argument.hasPrefix("--time-limit=") {
                kept.append(argument)
            }
        }
        return kept
    }
}
