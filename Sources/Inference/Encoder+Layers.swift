internal import COneDNN

extension Encoder {
    /// Computes the states of a group of whole sequences, which lie at `range` of the batch, in the workspace.
    func compute(
        _ batch: TokenBatch, _ range: Range<Int>, _ lengths: ArraySlice<Int>, _ workspace: Workspace
    ) throws(InferenceError) {
        var start = range.lowerBound
        for length in lengths {
            embeddings.write(
                tokens: batch.tokens[start..<start + length], segments: batch.segments[start..<start + length],
                into: workspace.states.start + (start - range.lowerBound) * width, kernels)
            start += length
        }
        for layer in layers {
            try eachBlock(of: range.count) { first, rows throws(InferenceError) in
                try project(layer, first, rows, workspace)
            }
            attend(lengths, workspace)
            try eachBlock(of: range.count) { first, rows throws(InferenceError) in
                try finish(layer, first, rows, workspace)
            }
        }
    }

    private func eachBlock(
        of rows: Int, _ body: (_ first: Int, _ rows: Int) throws(InferenceError) -> Void
    ) throws(InferenceError) {
        var first = 0
        while first < rows {
            try body(first, min(ProductFamily.block, rows - first))
            first += ProductFamily.block
        }
    }

    /// Queries, keys and values of a block of tokens.
    private func project(
        _ layer: Layer, _ first: Int, _ rows: Int, _ workspace: Workspace
    ) throws(InferenceError) {
        let states = workspace.states.start + first * width
        let output = workspace.qkv.start + first * 3 * width
        switch precision {
        case .int8:
            kernels.quantise(Int32(rows), Int32(width), states, workspace.input.bytes)
            try multiply(layer.qkv, workspace.input.bytes.values, rows, workspace.sums.start, workspace)
            kernels.finish(
                Int32(rows), Int32(3 * width), workspace.sums.start, workspace.input.bytes, layer.qkv.scales, output)
        case .float32:
            try multiply(layer.qkv, states, rows, output, workspace)
        }
    }

    private func attend(_ lengths: ArraySlice<Int>, _ workspace: Workspace) {
        var start = 0
        let attend = precision == .int8 ? kernels.attend_coded : kernels.attend
        for length in lengths {
            attend?(
                Int32(length), Int32(configuration.heads), Int32(configuration.headSize),
                workspace.qkv.start + start * 3 * width, workspace.context.start + start * width,
                workspace.attention.start)
            start += length
        }
    }

    /// All that follows attention, for a block of tokens.
    private func finish(
        _ layer: Layer, _ first: Int, _ rows: Int, _ workspace: Workspace
    ) throws(InferenceError) {
        let states = workspace.states.start + first * width
        let context = workspace.context.start + first * width
        let (count, hidden, inner) = (Int32(rows), Int32(width), Int32(configuration.intermediate))
        switch precision {
        case .int8:
            let (input, middle, sums) = (workspace.input.bytes, workspace.codedMiddle.bytes, workspace.sums.start)
            kernels.quantise(count, hidden, context, input)
            try multiply(layer.attention, input.values, rows, sums, workspace)
            kernels.finish_norm(
                count, hidden, sums, input, layer.attention.scales, layer.attentionNorm.parameters, states)
            kernels.quantise(count, hidden, states, input)
            try multiply(layer.up, input.values, rows, sums, workspace)
            kernels.finish_gelu(count, inner, sums, input, layer.up.scales, workspace.middle.start, middle)
            try multiply(layer.down, middle.values, rows, sums, workspace)
            kernels.finish_norm(count, hidden, sums, middle, layer.down.scales, layer.norm.parameters, states)
        case .float32:
            let (added, middle) = (workspace.added.start, workspace.middle.start)
            try multiply(layer.attention, context, rows, added, workspace)
            kernels.normalise(count, hidden, layer.attentionNorm.parameters, added, states)
            try multiply(layer.up, states, rows, middle, workspace)
            try multiply(layer.down, middle, rows, added, workspace)
            kernels.normalise(count, hidden, layer.norm.parameters, added, states)
        }
    }

    private func multiply(
        _ layer: Linear, _ input: UnsafeRawPointer, _ rows: Int, _ output: UnsafeMutableRawPointer,
        _ workspace: Workspace
    ) throws(InferenceError) {
        try layer.run(input, rows: rows, into: output, scratch: workspace.product, precision)
    }
}
