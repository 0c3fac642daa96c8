/// A stretch of a text's pieces that the encoder reads at once.
struct Window: Hashable, Sendable {
    /// All pieces that are read.
    let pieces: Range<Int>
    /// The pieces whose antecedents are told here: those that no other of every second window shows with more context. What
    /// refers and what it refers to are best seen in one window, so these are few.
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
    /// The border between what two windows judge is the middle of what they share.
    static func cover(_ count: Int) -> [Window] {
        guard count > 0 else { return [] }
        var starts = Array(Swift.stride(from: 0, to: max(1, count - size + stride), by: stride))
        starts = starts.map { max(0, min($0, count - size)) }
        let windows = starts.map { $0..<min(count, $0 + size) }
        let judging = starts.indices.filter { $0.isMultiple(of: 2) || $0 == starts.count - 1 }
        var borders = zip(judging, judging.dropFirst()).map { (starts[$0] + size + starts[$1]) / 2 }
        borders = [0] + borders + [count]
        var judged = [Range<Int>](repeating: 0..<0, count: starts.count)
        for (place, index) in judging.enumerated() { judged[index] = borders[place]..<borders[place + 1] }
        var sums = [Float](repeating: 0, count: count)
        for window in windows { for piece in window { sums[piece] += context(of: piece, in: window, of: count) } }
        return windows.enumerated().map { index, window in
            Window(
                pieces: window, judged: judged[index],
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
