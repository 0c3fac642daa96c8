internal import COneDNN

/// The memory in which one thread computes one group of sequences.
///
/// `@unchecked Sendable`: the encoder lends a workspace to one thread at a time.
final class Workspace: @unchecked Sendable {
    /// The tokens' states: the residual stream.
    let states: AlignedBuffer<Float>
    /// The tokens' queries, keys and values.
    let qkv: AlignedBuffer<Float>
    /// What attention gives.
    let context: AlignedBuffer<Float>
    /// One block's product in 8 bits.
    let sums: AlignedBuffer<Int32>
    /// One block's product in floats, to be added to its states.
    let added: AlignedBuffer<Float>
    /// One block's middle, between the two halves of the feed-forward part, as floats.
    let middle: AlignedBuffer<Float>
    /// One block's inputs and middle as bytes.
    let input: CodedRows
    let codedMiddle: CodedRows
    let attention: AlignedBuffer<Float>
    let product: AlignedBuffer<UInt8>

    /// Makes room for `rows` tokens in sequences of at most `longest`.
    init(_ configuration: Configuration, rows: Int, longest: Int, scratch: Int) {
        let block = ProductFamily.block
        let padded = (rows + block - 1) / block * block
        let (hidden, inner) = (configuration.hidden, configuration.intermediate)
        states = AlignedBuffer(count: padded * hidden)
        qkv = AlignedBuffer(count: padded * 3 * hidden)
        context = AlignedBuffer(count: padded * hidden)
        sums = AlignedBuffer(count: block * max(3 * hidden, inner))
        added = AlignedBuffer(count: block * hidden)
        middle = AlignedBuffer(count: block * inner)
        input = CodedRows(rows: block, columns: hidden)
        codedMiddle = CodedRows(rows: block, columns: inner)
        attention = AlignedBuffer(count: odn_attend_scratch(Int32(longest), Int32(configuration.headSize)))
        product = AlignedBuffer(count: scratch)
    }
}

/// Rows of bytes, each with what turns its bytes into numbers.
struct CodedRows: Sendable {
    private let values: AlignedBuffer<UInt8>
    private let step: AlignedBuffer<Float>
    private let lowest: AlignedBuffer<Float>
    private let column: AlignedBuffer<Int32>
    private let rest: AlignedBuffer<Float>

    init(rows: Int, columns: Int) {
        values = AlignedBuffer(count: rows * columns)
        step = AlignedBuffer(count: rows)
        lowest = AlignedBuffer(count: rows)
        column = AlignedBuffer(count: rows)
        rest = AlignedBuffer(count: rows)
    }

    /// The rows as the kernels take them.
    var bytes: odn_bytes {
        odn_bytes(
            values: values.start, step: step.start, lowest: lowest.start, column: column.start, rest: rest.start)
    }
}
