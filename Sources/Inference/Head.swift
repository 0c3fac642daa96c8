internal import COneDNN

/// A linear layer on top of an encoder, in floats: its outputs are scores, one a label.
package struct Head: Sendable {
    /// The width of an input row.
    package let inputs: Int
    /// The width of an output row.
    package let outputs: Int

    private let weights: [Float]
    private let bias: [Float]

    /// Reads `heads.NAME` from a model.
    ///
    /// - Throws: ``ModelFileError`` where the head is missing or malformed.
    package init(_ model: ModelFile, named name: String) throws {
        let weight = "heads.\(name).weight"
        let tensor = try model.tensor(weight)
        // The loops take whole vectors of up to 16 floats.
        guard tensor.shape.count == 2, tensor.shape[1] > 0, tensor.shape[1].isMultiple(of: 16) else {
            throw ModelFileError(
                path: model.path,
                problem: .unexpectedTensor(
                    name: weight, found: tensor.summary, expected: "F32 [outputs, a multiple of 16]"))
        }
        (outputs, inputs) = (tensor.shape[0], tensor.shape[1])
        weights = try model.floats(weight)
        bias = try model.floats("heads.\(name).bias", shape: [outputs])
    }

    /// The scores of each row.
    ///
    /// - Precondition: the input is as wide as the head.
    package func callAsFunction(_ input: Matrix) -> Matrix {
        precondition(input.columns == inputs, "a head reads rows of \(inputs) values, not \(input.columns)")
        let kernels = odn_kernels_best().pointee
        let values = [Float](unsafeUninitializedCapacity: input.rows * outputs) { output, count in
            kernels.project(
                Int32(input.rows), Int32(inputs), Int32(outputs), input.values, weights, bias, output.baseAddress)
            count = input.rows * outputs
        }
        return Matrix(rows: input.rows, columns: outputs, values: values)
    }
}
