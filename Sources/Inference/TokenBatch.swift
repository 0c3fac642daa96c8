/// Sequences of word pieces one after another, without padding.
package struct TokenBatch: Equatable, Sendable {
    /// The word pieces' ids, sequence after sequence.
    package var tokens: [Int32]
    /// For each word piece, 0 or 1: what a model makes of it, which part of a pair for one, a capital letter for another.
    package var segments: [Int32]
    /// How many word pieces each sequence has; their sum is the count of `tokens`.
    package var lengths: [Int]

    /// Makes a batch of what has been laid out already.
    package init(tokens: [Int32] = [], segments: [Int32] = [], lengths: [Int] = []) {
        self.tokens = tokens
        self.segments = segments
        self.lengths = lengths
    }

    /// Adds a sequence; without segments, all of it is in segment 0.
    package mutating func append(_ sequence: some Collection<Int32>, segments parts: [Int32]? = nil) {
        tokens.append(contentsOf: sequence)
        segments.append(contentsOf: parts ?? Array(repeating: 0, count: sequence.count))
        lengths.append(sequence.count)
    }
}
