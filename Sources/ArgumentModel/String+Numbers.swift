extension String {
    /// A number with two decimals: `0.80`.
    package init(decimals number: Double) {
        let hundredths = Int((number * 100).rounded())
        let fraction = String(abs(hundredths) % 100)
        self = "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(fraction.count < 2 ? "0" : "")\(fraction)"
    }

    /// A number of things: `1 claim`, `2 claims`.
    package init(count: Int, _ noun: String) {
        self = "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
