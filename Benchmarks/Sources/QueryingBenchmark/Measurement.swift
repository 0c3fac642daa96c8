import Foundation

/// How long one task took one tool, and a number by which answers are compared.
struct Measurement: Codable {
    var tool: String
    var task: String
    /// Seconds of processor time a question: the mean over all that were asked, in the fastest of three rounds, or of more
    /// where they are short: the first ones pay for cold caches, ours and the peers'. Unlike the time on the wall it does
    /// not depend on what else the machine does; all that is measured runs on one thread.
    var seconds: Double
    /// How many questions were asked.
    var questions: Int
    /// The sum of the answers: lengths, counts; nil where they cannot be compared.
    var answer: Double?

    /// Rounds of less than this many seconds together are followed by more.
    private static let enough = 0.05

    /// Asks all questions in each of some rounds.
    ///
    /// - Parameter answer: what to add up for a question.
    static func of<Question>(
        _ task: String, _ questions: [Question], rounds: Int = 3, _ answer: (Question) -> Double
    ) -> Measurement {
        var sum = 0.0
        var fastest = Double.infinity
        var (round, spent) = (0, 0.0)
        while round < rounds || rounds > 1 && spent < enough {
            let start = processorTime
            sum = questions.reduce(0) { $0 + answer($1) }
            let time = processorTime - start
            fastest = min(fastest, time)
            (round, spent) = (round + 1, spent + time)
        }
        return Measurement(
            tool: "counterpoint", task: task, seconds: fastest / Double(questions.count), questions: questions.count,
            answer: sum)
    }

    /// The seconds that this process has used so far.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
