import ArgumentParser
import Foundation

/// The least values that measures may have.
struct FloorOptions: ParsableArguments {
    @Option(
        name: .customLong("floor"),
        help: ArgumentHelp(
            "Fail (exit 1) when a measure is below this, as in claims.recall=0.85; repeatable.",
            valueName: "measure=least"))
    var floors: [String] = []

    /// - Throws: `ValidationError` where a floor names no measure, and `ExitCode(1)` where a measure lies below its floor,
    ///   which is said on standard error.
    func check(_ measures: [String: Double]) throws {
        var isBelow = false
        for floor in floors {
            let parts = floor.split(separator: "=").map(String.init)
            guard parts.count == 2, let measure = measures[parts[0]], let least = Double(parts[1]) else {
                throw ValidationError(
                    "--floor wants one of \(measures.keys.sorted().joined(separator: ", ")) and a number, not '\(floor)'"
                )
            }
            if measure < least {
                Console.write("\(parts[0]) is \(String(format: "%.3f", measure)), below \(parts[1])\n")
                isBelow = true
            }
        }
        if isBelow { throw ExitCode(1) }
    }
}
