import ArgumentModel
import ArgumentParser
import Foundation
import Language

/// `counterpoint judge`: what one claim does to another.
struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Judge whether one claim supports, contradicts or restates another.",
        discussion: """
            Prints the probabilities both ways. With --jsonl, reads lines like {"a": "…", "b": "…"} from files or standard \
            input and adds to each the "probabilities" of what a does to b and the "label" at the default threshold.

            EXAMPLES:
              counterpoint judge "The tunnel is safe." "The tunnel is a danger to drivers."
              counterpoint judge --jsonl pairs.jsonl > judged.jsonl
            """)

    @Argument(help: "Two claims; with --jsonl, files of pairs ('-', or none, for standard input).")
    var inputs: [String] = []

    @Flag(help: "Judge JSON lines, streaming, in input order.")
    var jsonl = false

    @OptionGroup var jobs: JobOptions

    func validate() throws {
        if !jsonl, inputs.count != 2 {
            throw ValidationError("judge wants two claims, not \(inputs.count); for many pairs use --jsonl")
        }
    }

    func run() throws {
        let judge = try Judge(models: ModelLocation.standard())
        guard jsonl else { return try judgeOne(judge) }
        for path in inputs.isEmpty ? ["-"] : inputs { try judgeLines(of: path, judge) }
    }

    private func judgeOne(_ judge: Judge) throws {
        let pairs = [ClaimPair(a: inputs[0], b: inputs[1]), ClaimPair(a: inputs[1], b: inputs[0])]
        for claim in inputs where claim.allSatisfy(\.isWhitespace) { throw Trouble("a claim is empty") }
        let judgements = try judge.judge(pairs, jobs: 1)
        let style = Style.standardOutput
        print("             " + ClaimRelation.allCases.map { $0.rawValue.padded(to: 13) }.joined())
        for (name, judgement) in zip(["1st → 2nd", "2nd → 1st"], judgements) {
            let label = judgement.label(threshold: judge.pairThreshold)
            let cells = ClaimRelation.allCases.map { relation in
                let text = String(format: "%.2f", judgement[relation]).padded(to: 13)
                return relation == label ? style(text, .bold) : text
            }
            print(name.padded(to: 13) + cells.joined() + label.rawValue)
        }
    }

    /// Judges the lines that are there, at most 256 at once, before it waits for more.
    private func judgeLines(of path: String, _ judge: Judge) throws {
        var lines = try LineSource(path: path)
        var rows: [JudgeRow] = []
        while let (number, line) = try lines.next() {
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do {
                rows.append(try JudgeRow(line: line, name: "\(GraphInput.name(path)):\(number)"))
            } catch {
                // The pairs before the bad line have their answers.
                try flush(&rows, judge)
                throw error
            }
            if rows.count == 256 || !lines.hasLine { try flush(&rows, judge) }
        }
        try flush(&rows, judge)
    }

    private func flush(_ rows: inout [JudgeRow], _ judge: Judge) throws {
        guard !rows.isEmpty else { return }
        var output = Data()
        for (row, judgement) in zip(rows, try judge.judge(rows.map(\.pair), jobs: jobs.count)) {
            let threshold = row.pair.passage == nil ? judge.pairThreshold : judge.passageThreshold
            output.append(try row.line(with: judgement, threshold: threshold))
        }
        try OutputFile(path: nil).write(output)
        rows.removeAll(keepingCapacity: true)
    }
}
