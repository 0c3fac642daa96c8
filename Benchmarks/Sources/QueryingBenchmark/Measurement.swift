import Foundation

/// How long one task took one tool, and a number by which answers are compared.
struct Measurement: Codable {
    var tool: String
    var task: String
    /// Seconds of processor time a question, the mean over all that were asked. Unlike the time on the wall it does not
    /// depend on what else the machine does; all that is measured runs on one thread.
    var seconds: Double
    /// How many questions were asked.
    var questions: Int
    /// The sum of the answers: lengths, counts; nil where they cannot be compared.
    var answer: Double?

    /// Asks each question once and takes the mean time.
    ///
    /// - Parameter answer: what to add up for a question.
    static func of<Question>(_ task: String, _ questions: [Question], _ answer: (Question) -> Double) -> Measurement {
        var sum = 0.0
        let start = processorTime
        for question in questions { sum += answer(question) }
        return Measurement(
            tool: "counterpoint", task: task, seconds: (processorTime - start) / Double(questions.count),
            questions: questions.count, answer: sum)
    }

    /// The seconds that this process has used so far.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
