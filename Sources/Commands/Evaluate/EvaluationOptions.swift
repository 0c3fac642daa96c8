import ArgumentParser
import Foundation

/// The gold file and how to print the measures.
struct EvaluationOptions: ParsableArguments {
    /// How measures are printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json
    }

    @Argument(help: "The gold file, JSON lines; '-' for standard input.")
    var gold: String

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var jobs: JobOptions

    /// The rows of the gold file.
    func rows<Row: Decodable>(of type: Row.Type, wanted: String) throws -> [Row] {
        var lines = try LineSource(path: gold)
        var rows: [Row] = []
        while let (number, line) = try lines.next() {
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do {
                rows.append(try JSONDecoder().decode(type, from: line))
            } catch {
                let reason = JSONTrouble.reason(error, wanted: wanted)
                throw Trouble("\(GraphInput.name(gold)):\(number): \(reason)")
            }
        }
        guard !rows.isEmpty else { throw Trouble("\(GraphInput.name(gold)): there are no rows in it") }
        return rows
    }

    func print(_ report: EvaluationReport) {
        Swift.print(format == .json ? report.json : report.text)
    }
}
