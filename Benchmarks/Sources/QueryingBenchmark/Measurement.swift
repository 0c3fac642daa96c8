/// How long one task took one tool, and a number by which answers are compared.
struct Measurement: Codable {
    var tool: String
    var task: String
    /// Seconds a question, the mean over all that were asked.
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
        let time = ContinuousClock().measure { for question in questions { sum += answer(question) } }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        return Measurement(
            tool: "counterpoint", task: task, seconds: seconds / Double(questions.count), questions: questions.count,
            answer: sum)
    }
}
