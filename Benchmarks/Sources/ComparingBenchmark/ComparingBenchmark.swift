import ArgumentModel
import Comparing
import Foundation

/// How the cost of aligning two graphs grows with the number of claims, vectors and verdicts at hand.
///
///     swift run -c release ComparingBenchmark [most claims] [jobs]
///
/// Each graph has that many claims; nine tenths of them are in both, a tenth with another number and the others in other
/// words, so that each has to be searched for. Vectors lie in bunches, as those of articles on few topics do. `found` is
/// the share of the claims in both that were matched with each other; `exponent` is the slope of the processor time from
/// the row above, where comparing all pairs would have 2.
@main
enum ComparingBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let most = arguments.first ?? 100_000
        let jobs = arguments.count > 1 ? arguments[1] : ProcessInfo.processInfo.activeProcessorCount
        print("aligning two graphs on \(jobs) threads, vectors of \(MadeUpGraphs.width) components")
        print("  claims     seconds  processor s  exponent  judged pairs  a claim   found  changes")
        var before: (claims: Int, processor: Double)?
        for claims in [1_000, 3_000, 10_000, 30_000, 100_000] where claims <= most {
            let row = try measure(claims: claims, jobs: jobs)
            let exponent = before.map { log(row.processor / $0.processor) / log(Double(claims) / Double($0.claims)) }
            before = (claims, row.processor)
            print(
                String(
                    format: "%8d  %10.2f  %11.2f  %@  %12d  %7.2f  %5.1f%%  %7d", claims, row.seconds, row.processor,
                    exponent.map { String(format: "%8.2f", $0) } ?? "        ", row.judged,
                    Double(row.judged) / Double(2 * claims), 100 * row.found, row.changes))
        }
    }

    private struct Row {
        let seconds: Double
        /// Of all threads together.
        let processor: Double
        let judged: Int
        let found: Double
        let changes: Int
    }

    private static func measure(claims: Int, jobs: Int) throws -> Row {
        let graphs = MadeUpGraphs(claims: claims)
        let likeness = PrecomputedLikeness(graphs)
        var options = AlignmentOptions()
        options.jobs = jobs
        let start = ContinuousClock.now
        let ticks = clock()
        let diff = try GraphDiff(
            old: DiffSide(name: "old", graph: graphs.old), new: DiffSide(name: "new", graph: graphs.new),
            likeness: likeness, options: options)
        let processor = Double(clock() - ticks) / Double(CLOCKS_PER_SEC)
        let time = start.duration(to: .now)
        let found = graphs.partners.count { diff.alignment.match(ofOld: $0.key)?.claims.new == $0.value }
        return Row(
            seconds: Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18,
            processor: processor, judged: likeness.judged, found: Double(found) / Double(graphs.partners.count),
            changes: diff.changes.count)
    }
}
