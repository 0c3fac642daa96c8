/// A stretch of a text's pieces that the encoder reads at once.
struct Window: Hashable, Sendable {
    /// All pieces that are read.
    let pieces: Range<Int>
    /// The pieces that no other window shows with more context.
    let judged: Range<Int>
    /// How much of the word on each piece is this window's, 0…1: the more context it shows on both sides of it, the more.
    /// What all windows have of a piece adds up to 1.
    let shares: [Float]

    /// The pieces of a window, without the two special ones around them.
    static let size = 190
    /// The pieces from the start of a window to that of the next: a piece stands in three windows.
    static let stride = 63

    /// The windows over `count` pieces, each full where the text allows it. The last ends with the text.
    ///
    /// The border between what two neighbours judge is the middle of what they share.
    static func cover(_ count: Int) -> [Window] {
        guard count > 0 else { return [] }
        var starts = Array(Swift.stride(from: 0, to: max(1, count - size + stride), by: stride))
        starts = starts.map { max(0, min($0, count - size)) }
        let borders = [0] + zip(starts, starts.dropFirst()).map { ($0 + size + $1) / 2 } + [count]
        let windows = starts.map { $0..<min(count, $0 + size) }
        var sums = [Float](repeating: 0, count: count)
        for window in windows { for piece in window { sums[piece] += context(of: piece, in: window, of: count) } }
        return windows.enumerated().map { index, window in
            Window(
                pieces: window, judged: borders[index]..<borders[index + 1],
                shares: window.map { context(of: $0, in: window, of: count) / sums[$0] })
        }
    }

    /// How many pieces a window shows on the shorter side of one and with it; an end of the text hides nothing.
    private static func context(of piece: Int, in window: Range<Int>, of count: Int) -> Float {
        let before = window.lowerBound == 0 ? size : piece - window.lowerBound + 1
        let after = window.upperBound == count ? size : window.upperBound - piece
        return Float(min(before, after))
    }
}
