/// A regular expression that is compiled once. A literal in a function is parsed and compiled whenever it is met, which took
/// a tenth of what a graph costs.
///
/// Of literals only: it has no code of its own, is never changed, and its compiled form is stored atomically.
struct Pattern<RegexOutput>: RegexComponent, @unchecked Sendable {
    let regex: Regex<RegexOutput>

    init(_ regex: Regex<RegexOutput>) {
        self.regex = regex
    }
}
