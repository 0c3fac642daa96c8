import Foundation

@testable import Language

/// How many claim pairs a second one thread judges, from text to probabilities.
///
///     JudgingBenchmark JUDGE.safetensors PAIRS.jsonl [COUNT]
///
/// Judges the first COUNT rows, `{"a": …, "b": …}`, and prints the best of several runs, by the processor time of this
/// thread. `peers/judging.py` runs it beside others.
@main
enum JudgingBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, arguments.count >= 2 else {
            print("usage: JudgingBenchmark JUDGE.safetensors PAIRS.jsonl [COUNT]")
            exit(2)
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        let judge = try Judge(models: ModelLocation(folders: [folder]))
        let pairs = try pairs(arguments[2], count: arguments.count > 2 ? Int(arguments[3]) ?? 1000 : 1000)
        var best = Double.infinity
        for _ in 0..<3 {
            let start = processorTime()
            _ = try judge.judge(pairs, jobs: 1)
            best = min(best, processorTime() - start)
        }
        print("pairs a second", Int(Double(pairs.count) / best))
    }

    /// The first rows of a JSON Lines file.
    private static func pairs(_ path: String, count: Int) throws -> [ClaimPair] {
        struct Row: Decodable { var a, b: String }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(count).map {
            let row = try JSONDecoder().decode(Row.self, from: Data($0.utf8))
            return ClaimPair(a: row.a, b: row.b)
        }
    }

    /// The seconds that the processor has spent on this thread.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
