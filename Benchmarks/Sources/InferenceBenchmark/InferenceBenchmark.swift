import Foundation

@testable import Inference
@testable import Language

/// How many word pieces a second one thread reads: the matrix products alone, the encoder, and from text to readings.
///
///     InferenceBenchmark READER.safetensors ARTICLES.jsonl [COUNT]
///
/// Reads the `text` of the first COUNT rows. Prints one figure a line, the best of several runs, by the processor time
/// of this thread, so that others on the machine count as little as they can. `peers/inference.py` runs it beside others.
@main
enum InferenceBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, arguments.count >= 2 else {
            print("usage: InferenceBenchmark READER.safetensors ARTICLES.jsonl [COUNT]")
            exit(2)
        }
        let model = URL(filePath: path)
        let articles = try texts(arguments[2], count: arguments.count > 2 ? Int(arguments[3]) ?? 12 : 12)
        for precision in Precision.allCases where precision != .int8 || Precision.best == .int8 {
            report("matrix products alone, \(precision)", try ProductLimit(precision).rate())
        }
        let file = try ModelFile(url: model, kind: "reader")
        let windows = try windows(of: articles, file)
        for precision in Precision.allCases {
            let encoder = try Encoder(file, precision: precision)
            let rate = try best(of: windows.reduce(0) { $0 + $1.tokens.count }) {
                for batch in windows { _ = try encoder.hiddenStates(of: batch) }
            }
            report("encoder alone, \(precision)", rate)
        }
        let reader = try Reader(models: ModelLocation(folders: [model.deletingLastPathComponent()]))
        let inputs = articles.map(ReaderInput.init(paragraphsOf:))
        let rate = try best(of: windows.reduce(0) { $0 + $1.tokens.count }) {
            _ = try reader.read(inputs, jobs: 1)
        }
        report("Counterpoint, text to readings", rate)
    }

    private static func report(_ name: String, _ rate: Double) {
        print(name.padding(toLength: 44, withPad: " ", startingAt: 0), Int(rate))
    }

    /// The `text` of the first rows of a JSON Lines file.
    private static func texts(_ path: String, count: Int) throws -> [String] {
        struct Row: Decodable { var text: String }
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").prefix(count).map {
            try JSONDecoder().decode(Row.self, from: Data($0.utf8)).text
        }
    }

    /// The texts' windows, 16 to a batch, as the reader makes them.
    private static func windows(of texts: [String], _ file: ModelFile) throws -> [TokenBatch] {
        let vocabulary = try Vocabulary(file.metadata["vocabulary"] ?? "")
        let tokenizer = WordPieceTokenizer(vocabulary: vocabulary)
        var batches: [TokenBatch] = []
        for text in texts {
            let text = ReadableText(ReaderInput(paragraphsOf: text), tokenizer: tokenizer)
            for window in Window.cover(text.pieces.count) {
                if batches.last.map({ $0.lengths.count == 16 }) ?? true { batches.append(TokenBatch()) }
                let ids = text.pieces[window.pieces].map(\.id)
                let special = vocabulary.special
                batches[batches.count - 1].append(
                    [special.classifier] + ids + [special.separator], segments: [0] + text.capitals[window.pieces] + [0]
                )
            }
        }
        return batches
    }
}

/// The most pieces a second that a function reaches in three runs.
func best(of pieces: Int, _ run: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<3 {
        let start = processorTime()
        try run()
        best = min(best, processorTime() - start)
    }
    return Double(pieces) / best
}

/// The seconds that the processor has spent on this thread.
private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
