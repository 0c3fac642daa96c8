import Foundation

/// How long one task took one tool, and a number by which answers are compared.
struct Measurement: Codable {
    var tool: String
    var task: String
    /// Seconds of processor time a question: the mean over all that were asked, in the fastest of three rounds. Unlike the
    /// time on the wall it does not depend on what else the machine does; all that is measured runs on one thread.
    var seconds: Double
    /// How many questions were asked.
    var questions: Int
    /// The sum of the answers: lengths, counts; nil where they cannot be compared.
    var answer: Double?

    /// Asks all questions in each of some rounds.
    ///
    /// - Parameter answer: what to add up for a question.
    static func of<Question>(
        _ task: String, _ questions: [Question], rounds: Int = 3, _ answer: (Question) -> Double
    ) -> Measurement {
        var sum = 0.0
        var fastest = Double.infinity
        for _ in 0..<rounds {
            let start = processorTime
            sum = questions.reduce(0) { $0 + answer($1) }
            fastest = min(fastest, processorTime - start)
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
