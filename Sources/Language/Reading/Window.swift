/// A stretch of a text's pieces that the encoder reads at once.
struct Window: Hashable, Sendable {
    /// All pieces that are read.
    let pieces: Range<Int>
    /// The pieces that are judged here: those that no other window shows with more context.
    let judged: Range<Int>

    /// The pieces of a window, without the two special ones around them.
    static let size = 190
    /// The pieces from the start of a window to that of the next.
    static let stride = 126

    /// The windows over `count` pieces, each full where the text allows it. The last ends with the text.
    ///
    /// Two neighbours share pieces; the border between what the one and the other judge is the middle of these.
    static func cover(_ count: Int) -> [Window] {
        guard count > 0 else { return [] }
        var starts = Array(Swift.stride(from: 0, to: max(1, count - size + stride), by: stride))
        starts = starts.map { max(0, min($0, count - size)) }
        let borders = [0] + zip(starts, starts.dropFirst()).map { ($0 + size + $1) / 2 } + [count]
        return starts.indices.map { index in
            Window(
                pieces: starts[index]..<min(count, starts[index] + size),
                judged: borders[index]..<borders[index + 1])
        }
    }
}
