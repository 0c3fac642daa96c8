/// Why an encoder cannot be made or cannot read a batch.
package enum InferenceError: Error, Equatable, CustomStringConvertible {
    /// A batch's tokens, segments and lengths do not belong together.
    case inconsistentBatch(String)
    /// A sequence is longer than the model has positions for.
    case tooLong(sequence: Int, length: Int, limit: Int)
    /// A token or segment id is not in the model's vocabulary.
    case unknownToken(position: Int, id: Int32)
    /// oneDNN refused; its status and what was asked of it.
    case backend(status: Int, operation: String)

    package var description: String {
        switch self {
        case .inconsistentBatch(let reason):
            "inconsistent batch: \(reason)"
        case .tooLong(let sequence, let length, let limit):
            "sequence \(sequence) has \(length) word pieces; the model reads at most \(limit)"
        case .unknownToken(let position, let id):
            "word piece \(position) has id \(id), which the model does not know"
        case .backend(let status, let operation):
            "oneDNN cannot \(operation) (status \(status))"
        }
    }
}
